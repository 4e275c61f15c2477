#include "ui/incidents/linkmodel.h"

#include "ui/incidents/casewords.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void LinkModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

std::vector<incident::Link> LinkModel::proposals() const
{
    std::vector<incident::Link> found;
    for (const Row &row : m_rows) {
        if (row.kind == RowKind::Proposed)
            found.push_back(row.link);
    }
    return found;
}

int LinkModel::linked() const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [](const Row &row) { return row.kind != RowKind::Proposed; }));
}

void LinkModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int LinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int LinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LinkModel::display(const Row &row, int column) const
{
    switch (column) {
    case Kind: return linkKindText(row.link.kind);
    case What: return row.kind == RowKind::LinkedFrom ? row.from : row.link.label;
    case State:
        if (row.kind == RowKind::Proposed)
            return row.link.isAtRisk ? tr("proposed, at risk") : tr("proposed");
        if (row.kind == RowKind::LinkedFrom)
            return tr("links to this case");
        return row.link.isAtRisk ? tr("at risk") : tr("linked");
    case Since:
        return row.kind == RowKind::Proposed ? QString() : shanghaiText(row.link.at) + u" · "_s + row.link.actor;
    default: return {};
    }
}

QVariant LinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &line = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return display(line, index.column());
    case MutedRole: return line.kind == RowKind::Proposed || index.column() == Since;
    case StatusRole:
        if (index.column() == State && line.link.isAtRisk && line.kind == RowKind::Linked)
            return int(Role::Attention);
        return {};
    case IdRole: return QString(incident::name(line.link.kind) + u' ' + line.link.target + u' ' + line.from);
    default: return {};
    }
}

QVariant LinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind: return tr("Kind");
    case What: return tr("What");
    case State: return tr("State");
    case Since: return tr("Linked since");
    default: return {};
    }
}

} // namespace ui
