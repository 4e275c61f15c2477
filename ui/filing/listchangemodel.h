#pragma once

#include "app/filing/comparing.h"

#include <QAbstractTableModel>

namespace ui {

/// What changed between two days of a list, a row or, where a row changed, a field of it.
class ListChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Number, Name, Entity, Difference, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLists(const filing::List &list, const std::vector<filing::ListedRow> &before,
                  const std::vector<filing::ListedRow> &after);
    void clear();
    const std::vector<filing::ListChange> &changes() const { return m_changes; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const filing::ListedRow &rowOf(const filing::ListChange &change) const;
    QString display(const filing::ListChange &change, int column) const;

    filing::List m_list;
    std::vector<filing::ListedRow> m_before;
    std::vector<filing::ListedRow> m_after;
    std::vector<filing::ListChange> m_changes;
};

} // namespace ui
