#include "ui/import/quarantinemodel.h"

#include "ui/import/quarantinewords.h"
#include "ui/import/visiblebytes.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QLocale>

namespace ui {

namespace {

constexpr int rawLength = 200; ///< bytes: more has no room in a row

} // namespace

QuarantineModel::QuarantineModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void QuarantineModel::clear()
{
    replace({}, true);
}

void QuarantineModel::replace(const std::vector<ingest::QuarantineEntry> &entries, bool isComplete)
{
    beginResetModel();
    m_entries = entries;
    m_isComplete = isComplete;
    m_isWaiting = false;
    endResetModel();
}

void QuarantineModel::append(const std::vector<ingest::QuarantineEntry> &entries, bool isComplete)
{
    m_isComplete = isComplete;
    m_isWaiting = false;
    if (entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
}

bool QuarantineModel::holds(const std::vector<ingest::QuarantineEntry> &entries) const
{
    return std::ranges::equal(m_entries, entries, [](const auto &one, const auto &other) {
        return one.record.id == other.record.id && one.record.resolvedBy == other.record.resolvedBy;
    });
}

void QuarantineModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int QuarantineModel::rowOf(QuarantineId id) const
{
    const auto found =
        std::ranges::find_if(m_entries, [id](const ingest::QuarantineEntry &entry) { return entry.record.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int QuarantineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QuarantineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString QuarantineModel::state(const ingest::QuarantineEntry &entry)
{
    if (!entry.record.resolvedBy)
        return tr("waits");
    return entry.mendedAs ? tr("mended → G-%1").arg(qint64(*entry.mendedAs)) : tr("mended");
}

QVariant QuarantineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ingest::QuarantineEntry &row = entry(index.row());
    if (role == IdRole)
        return qlonglong(row.record.id);
    if (role == NumericRole)
        return index.column() == Line;
    if (role == MutedRole)
        return index.column() == Raw || (index.column() == State && !row.record.resolvedBy);
    if (role == StatusRole && index.column() == State && row.record.resolvedBy)
        return static_cast<int>(Role::Good);
    if (role == Qt::ToolTipRole && index.column() == File)
        return row.path;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Line: return QLocale().toString(row.record.line);
    case File: return row.path.section(QLatin1Char('/'), -1);
    case Reason: return quarantineReason(row.record.reason);
    case Raw: return visibleBytes(row.record.raw.left(rawLength)).text.simplified();
    case State: return state(row);
    default: return {};
    }
}

QVariant QuarantineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case File: return tr("File");
    case Reason: return tr("Reason");
    case Raw: return tr("Record");
    case State: return tr("State");
    default: return {};
    }
}

bool QuarantineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isWaiting;
}

void QuarantineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    Q_EMIT moreWanted(m_entries.back().record.id);
}

} // namespace ui
