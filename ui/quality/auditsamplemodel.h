#pragma once

#include "app/review/quality.h"

#include <QAbstractTableModel>

namespace ui {

/// The samples that were drawn by lot of what nothing flagged, the newest first.
class AuditSampleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Drawn, Of, Read, Problems, Missed, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setAudits(const std::vector<review::Audit> &audits);
    const review::Audit &audit(int row) const { return m_audits.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const review::Audit &audit, int column) const;

    std::vector<review::Audit> m_audits;
};

} // namespace ui
