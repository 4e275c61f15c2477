#include "ui/dossier/dossierlistmodel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

void DossierListModel::setRows(std::vector<DossierRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DossierListModel::rowOf(registry::ModelId id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const DossierRow &row) { return row.model.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void DossierListModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int DossierListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DossierListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DossierListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierRow &row = rowAt(index.row());
    const bool isName = index.column() == Name;
    const bool isEmpty = row.version == 0;
    switch (role) {
    case Qt::DisplayRole: return isName ? row.model.name : isEmpty ? tr("none") : tr("%1 %").arg(row.percent);
    case Qt::ToolTipRole: return isName ? row.model.name : tr("%n clause(s) without any answer", nullptr, row.missing);
    case NumericRole: return !isName;
    case MutedRole: return !isName && isEmpty;
    case StatusRole:
        return isName || isEmpty ? QVariant()
                                 : QVariant(int(row.percent == 100    ? Role::Good
                                                    : row.missing > 0 ? Role::Negative
                                                                      : Role::Attention));
    case IdRole: return qlonglong(row.model.id);
    default: return {};
    }
}

QVariant DossierListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Name ? tr("Model") : tr("Complete");
}

} // namespace ui
