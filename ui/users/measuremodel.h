#pragma once

#include "app/users/measure.h"

#include <QAbstractTableModel>

namespace ui {

/// The measures that were taken against a user, the newest first; those withdrawn stay in the list and say so.
class MeasureModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Kind, State, Authority, Evidence, Reason, By, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setMeasures(std::vector<users::Measure> measures, Moment now);
    const users::Measure &measure(int row) const { return m_measures.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const users::Measure &measure, int column) const;

    std::vector<users::Measure> m_measures;
    Moment m_now = 0;
};

} // namespace ui
