#include "ui/complaints/complaintlinkmodel.h"

#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

ComplaintLinkModel::ComplaintLinkModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ComplaintLinkModel::setLinks(std::vector<ComplaintLink> links)
{
    beginResetModel();
    m_links = std::move(links);
    endResetModel();
}

void ComplaintLinkModel::retranslate()
{
    if (!m_links.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ComplaintLinkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_links.size());
}

int ComplaintLinkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ComplaintLinkModel::whatText(const ComplaintLink &link)
{
    if (!link.isThere)
        return tr("No longer in the workspace");
    if (link.isCase())
        return link.title.isEmpty() ? tr("Case") : link.title;
    return link.isFlagged ? tr("Record, flagged: %1").arg(link.risk) : tr("Record, not flagged");
}

QVariant ComplaintLinkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComplaintLink &row = link(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return index.column() == Reference ? row.reference : whatText(row);
    case RiskRole: return index.column() == What && row.isFlagged ? QVariant(row.risk) : QVariant();
    case MutedRole: return !row.isThere;
    case IdRole: return row.reference;
    default: return {};
    }
}

QVariant ComplaintLinkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Reference ? tr("Linked to") : tr("What it is");
}

} // namespace ui
