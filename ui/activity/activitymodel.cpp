#include "ui/activity/activitymodel.h"

#include "ui/activity/eventwords.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace ui {

namespace {

constexpr int pageSize = 200;
constexpr int mostAtOnce = 2000; ///< more new events than this: reading anew is quicker than inserting

} // namespace

ActivityModel::ActivityModel(const db::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_entries = take(activityBefore(m_database, m_filter, 0, pageSize));
    m_complete = static_cast<int>(m_entries.size()) < pageSize;
    endResetModel();
}

void ActivityModel::update()
{
    if (m_entries.empty())
        return setFilter(m_filter);
    std::vector<ActivityEntry> newer =
        take(activityAfter(m_database, m_filter, m_entries.front().event.sequence, mostAtOnce));
    if (static_cast<int>(newer.size()) == mostAtOnce)
        return setFilter(m_filter);
    if (newer.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(newer.size()) - 1);
    m_entries.insert(m_entries.begin(), std::make_move_iterator(newer.begin()), std::make_move_iterator(newer.end()));
    endInsertRows();
}

std::vector<ActivityEntry> ActivityModel::take(Result<std::vector<ActivityEntry>> page)
{
    m_failure = page ? std::nullopt : std::optional(page.error());
    return page ? std::move(*page) : std::vector<ActivityEntry>();
}

void ActivityModel::setNames(const QHash<QString, QString> &names)
{
    if (m_names == names)
        return;
    m_names = names;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, About), index(rowCount() - 1, About), {Qt::DisplayRole});
}

void ActivityModel::setWords(const QHash<QString, QString> &words)
{
    m_words = words;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, What), index(rowCount() - 1, What), {Qt::DisplayRole});
}

QString ActivityModel::sentence(const ActivityEntry &entry) const
{
    return eventText(entry.event.kind, entry.event.body, m_words);
}

QString ActivityModel::nameOf(const QString &object) const
{
    const auto known = m_names.constFind(object);
    return known != m_names.constEnd() ? *known : objectText(object);
}

int ActivityModel::rowOf(qint64 sequence) const
{
    const auto found = std::ranges::lower_bound(m_entries, sequence, std::greater(),
                                                [](const ActivityEntry &entry) { return entry.event.sequence; });
    return found != m_entries.end() && found->event.sequence == sequence ? static_cast<int>(found - m_entries.begin())
                                                                         : -1;
}

bool ActivityModel::fetchUntil(qint64 sequence)
{
    while (!m_complete && m_entries.back().event.sequence > sequence)
        fetchMore({});
    return rowOf(sequence) >= 0;
}

void ActivityModel::retranslate()
{
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return display(entry(index.row()), index.column());
    case MutedRole: return index.column() != What && index.column() != About;
    case NumericRole: return index.column() == Sequence;
    default: return {};
    }
}

QString ActivityModel::display(const ActivityEntry &entry, int column) const
{
    switch (column) {
    case When: return shanghaiText(entry.event.at);
    case Officer: return entry.event.actor;
    case What: return sentence(entry);
    case About: return nameOf(entry.event.object);
    case Sequence: return QString::number(entry.event.sequence);
    case Hash: return shortHash(entry.hash);
    default: return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Officer: return tr("Officer");
    case What: return tr("What");
    case About: return tr("About");
    case Sequence: return tr("No.");
    case Hash: return tr("Hash");
    default: return {};
    }
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void ActivityModel::fetchMore(const QModelIndex &parent)
{
    if (m_fetching || !canFetchMore(parent))
        return; // a listener of rowsInserted() may ask again
    const QScopedValueRollback fetching(m_fetching, true);
    std::vector<ActivityEntry> page =
        take(activityBefore(m_database, m_filter, m_entries.back().event.sequence, pageSize));
    m_complete = static_cast<int>(page.size()) < pageSize;
    if (page.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_entries));
    endInsertRows();
}

} // namespace ui
