#include "ui/filing/snapshotmodel.h"

#include "ui/shell/localised.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

namespace ui {

SnapshotModel::SnapshotModel(const filing::ListTable &lists, QObject *parent)
    : QAbstractTableModel(parent)
    , m_lists(lists)
{
}

void SnapshotModel::setSnapshots(std::vector<filing::Snapshot> snapshots)
{
    beginResetModel();
    m_snapshots = std::move(snapshots);
    endResetModel();
}

const filing::Snapshot *SnapshotModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_snapshots[static_cast<size_t>(row)];
}

void SnapshotModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshots.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const filing::Snapshot &snapshot = m_snapshots[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return display(snapshot, index.column());
    case Qt::ToolTipRole: return snapshot.fileName + u'\n' + QString::fromLatin1(snapshot.sha256.toHex());
    case NumericRole: return index.column() == Rows;
    case MutedRole: return index.column() == Source || index.column() == Extent;
    case IdRole: return qlonglong(snapshot.id);
    default: return {};
    }
}

QString SnapshotModel::display(const filing::Snapshot &snapshot, int column) const
{
    const filing::List *list = m_lists.find(snapshot.list);
    switch (column) {
    case Day: return snapshot.day.toString(Qt::ISODate);
    case List: return list ? localised(list->title) : snapshot.list;
    case Extent: return !snapshot.hasText ? tr("scan, no rows") : snapshot.whole ? tr("whole") : tr("additions");
    case Rows: return snapshot.hasText ? QString::number(snapshot.rows) : QString();
    case Source: return snapshot.source.isEmpty() ? snapshot.fileName : snapshot.source;
    default: return {};
    }
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("As of");
    case List: return tr("List");
    case Extent: return tr("Extent");
    case Rows: return tr("Rows");
    case Source: return tr("Source");
    default: return {};
    }
}

} // namespace ui
