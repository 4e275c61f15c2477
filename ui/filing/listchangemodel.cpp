#include "ui/filing/listchangemodel.h"

#include "ui/filing/filingwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

void ListChangeModel::setLists(const filing::List &list, const std::vector<filing::ListedRow> &before,
                               const std::vector<filing::ListedRow> &after)
{
    beginResetModel();
    m_list = list;
    m_before = before;
    m_after = after;
    m_changes = filing::compareLists(m_list, m_before, m_after);
    endResetModel();
}

void ListChangeModel::clear()
{
    beginResetModel();
    m_changes.clear();
    endResetModel();
}

void ListChangeModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ListChangeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_changes.size());
}

int ListChangeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const filing::ListedRow &ListChangeModel::rowOf(const filing::ListChange &change) const
{
    return change.after ? m_after.at(*change.after) : m_before.at(change.before.value_or(0));
}

QString ListChangeModel::display(const filing::ListChange &change, int column) const
{
    const filing::ListedRow &row = rowOf(change);
    switch (column) {
    case What: return changeText(change.what);
    case Number: return row.entries.at(m_list.key).value();
    case Name: return row.entries.at(m_list.name).value();
    case Entity: return row.entries.at(m_list.entity).value();
    case Difference: return differencesText(m_list, change.differences);
    default: return {};
    }
}

QVariant ListChangeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const filing::ListChange &change = m_changes[static_cast<size_t>(index.row())];
    const bool isGone = change.what == filing::ListChange::What::Gone;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(change, index.column());
    case StatusRole: return index.column() == What && isGone ? QVariant(int(Role::Attention)) : QVariant();
    case MutedRole: return index.column() == Entity;
    case IdRole: return filing::rowKey(m_list, rowOf(change));
    default: return {};
    }
}

QVariant ListChangeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Number: return tr("Number");
    case Name: return tr("Name");
    case Entity: return tr("Entity");
    case Difference: return tr("Difference");
    default: return {};
    }
}

} // namespace ui
