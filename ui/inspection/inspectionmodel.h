#pragma once

#include "app/inspection/bundle.h"
#include "app/inspection/sessionstore.h"

#include <QAbstractTableModel>

namespace ui {

/// Sessions and bundles of inspections, the newest first.
class InspectionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, What, At, Authority, Basis, Until, State, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setContent(const std::vector<inspection::Session> &sessions,
                    const std::vector<inspection::BundleRecord> &bundles);
    void retranslate();

    qint64 sessionOf(int row) const; ///< 0: a bundle

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        Moment at = 0;
        qint64 session = 0;
        inspection::Mandate mandate;
        QString file;
        std::optional<inspection::Session> detail = {};
    };
    QString display(const Row &row, int column) const;
    static QString stateOf(const Row &row);

    std::vector<Row> m_rows;
};

} // namespace ui
