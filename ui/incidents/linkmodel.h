#pragma once

#include "app/incident/links.h"

#include <QAbstractTableModel>

namespace ui {

/// What a case is linked to, then the cases that point to it, then what its evidence proposes.
class LinkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, What, State, Since, ColumnCount };
    enum class RowKind { Linked, LinkedFrom, Proposed };

    struct Row
    {
        RowKind kind = RowKind::Linked;
        incident::Link link;
        QString from = {}; ///< LinkedFrom: the other case's number
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows);
    const Row &row(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    std::vector<incident::Link> proposals() const;
    int linked() const; ///< rows that are not proposals
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const Row &row, int column) const;

    std::vector<Row> m_rows;
};

} // namespace ui
