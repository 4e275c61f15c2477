#include "ui/registry/partmodel.h"

#include "ui/shell/icons.h"
#include "ui/widgets/badges.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

void PartModel::setTitles(const QStringList &titles)
{
    if (titles.size() == m_titles.size()) {
        m_titles = titles;
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_titles = titles;
    endResetModel();
}

void PartModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = rowAt(index.row());
    const int column = index.column();
    const bool isStatus = column == m_statusColumn && row.role;
    switch (role) {
    case Qt::DisplayRole: return row.cells.value(column);
    case Qt::ToolTipRole: {
        const QString tip = row.tips.value(column);
        return tip.isEmpty() ? row.cells.value(column) : tip;
    }
    case MutedRole: return m_muted.contains(column);
    case StatusRole: return isStatus ? QVariant(int(*row.role)) : QVariant();
    case Qt::DecorationRole: return isStatus ? QVariant(icon(statusIcon(*row.role), *row.role)) : QVariant();
    case IdRole: return row.id;
    case NumericRole: return m_numeric.contains(column);
    default: return {};
    }
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

} // namespace ui
