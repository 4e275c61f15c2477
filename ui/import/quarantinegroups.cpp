#include "ui/import/quarantinegroups.h"

#include "ui/import/quarantinewords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

namespace ui {

void QuarantineGroups::setCounts(const std::vector<ingest::QuarantineCount> &counts)
{
    if (counts == m_counts)
        return;
    beginResetModel();
    m_counts = counts;
    m_open = m_mended = 0;
    for (const ingest::QuarantineCount &each : counts) {
        m_open += each.open;
        m_mended += each.mended;
    }
    endResetModel();
}

void QuarantineGroups::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

ingest::QuarantineFilter QuarantineGroups::filter(int row) const
{
    ingest::QuarantineFilter filter;
    if (row > 0 && isMended(row))
        filter.isMended = true;
    else if (row > 0)
        filter.reason = m_counts[static_cast<size_t>(row - 1)].reason;
    return filter;
}

int QuarantineGroups::rowOf(const ingest::QuarantineFilter &wanted) const
{
    for (int row = 1; row < rowCount(); ++row) {
        const ingest::QuarantineFilter each = filter(row);
        if (each.reason == wanted.reason && each.isMended == wanted.isMended)
            return row;
    }
    return 0;
}

int QuarantineGroups::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_counts.size()) + (m_mended > 0 ? 1 : 0);
}

int QuarantineGroups::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuarantineGroups::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == NumericRole)
        return index.column() == Count;
    if (role == MutedRole)
        return index.column() == Count;
    if (role == IdRole)
        return row == 0 ? QString() : isMended(row) ? QStringLiteral("+mended") : filter(row).reason;
    if (role != Qt::DisplayRole)
        return {};
    const ingest::QuarantineCount *count =
        row > 0 && !isMended(row) ? &m_counts[static_cast<size_t>(row - 1)] : nullptr;
    if (index.column() == Count)
        return QLocale().toString(count ? count->open : row == 0 ? m_open : m_mended);
    return count ? quarantineReason(count->reason) : row == 0 ? tr("All reasons") : tr("Mended");
}

} // namespace ui
