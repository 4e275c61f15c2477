#include "ui/review/queuelistmodel.h"

#include "ui/widgets/tableview.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using State = review::QueueFilter::State;

constexpr std::array offered{State::ToDecide, State::Mine,         State::SecondOpinion, State::Appealed,
                             State::Blind,    State::Disagreement, State::Decided,       State::Any};

QString nameOfState(State state)
{
    switch (state) {
    case State::ToDecide: return QueueListModel::tr("Needs a decision");
    case State::Mine: return QueueListModel::tr("Mine");
    case State::SecondOpinion: return QueueListModel::tr("Second opinion");
    case State::Appealed: return QueueListModel::tr("Contested");
    case State::Blind: return QueueListModel::tr("Double-blind");
    case State::Disagreement: return QueueListModel::tr("Disagreements");
    case State::Decided: return QueueListModel::tr("Decided");
    case State::Any: return QueueListModel::tr("All flagged");
    }
    return {};
}

} // namespace

QString ageText(Moment then, Moment now)
{
    const qint64 hours = std::max<qint64>(0, (now - then) / 3'600'000);
    return hours < 48 ? QueueListModel::tr("%1 h").arg(hours) : QueueListModel::tr("%1 d").arg(hours / 24);
}

QString durationText(std::chrono::seconds duration)
{
    const qint64 minutes = std::max<qint64>(1, (duration.count() + 30) / 60);
    if (minutes < 60)
        return QueueListModel::tr("about %1 min").arg(minutes);
    if (minutes < 24 * 60)
        return QueueListModel::tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return QueueListModel::tr("about %1 h").arg(minutes / 60);
}

QueueListModel::QueueListModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    setSaved({});
}

void QueueListModel::setSaved(const std::vector<review::SavedQueue> &saved)
{
    std::vector<Entry> entries;
    for (const State state : offered)
        entries.push_back({.name = {}, .filter = {.state = state}, .saved = {}});
    for (const review::SavedQueue &queue : saved)
        entries.push_back({queue.name, queue.filter, queue.id});
    const auto same = [](const Entry &one, const Entry &other) {
        return one.name == other.name && one.filter == other.filter && one.saved == other.saved;
    };
    if (std::ranges::equal(entries, m_entries, same))
        return;
    beginResetModel();
    m_entries = std::move(entries);
    m_counts.assign(m_entries.size(), std::nullopt);
    endResetModel();
}

void QueueListModel::setCounts(const QueueCounts &counts, Moment now)
{
    m_now = now;
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_counts[i] = counts.of(i);
    Q_EMIT dataChanged(index(0, Count), index(rowCount() - 1, Oldest));
}

void QueueListModel::retranslate()
{
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

std::vector<review::QueueFilter> QueueListModel::filters() const
{
    std::vector<review::QueueFilter> all;
    for (const Entry &entry : m_entries)
        all.push_back(entry.filter);
    return all;
}

int QueueListModel::rowOf(const review::QueueFilter &filter) const
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        review::QueueFilter asShown = filter;
        if (!entry.saved)
            asShown.order = entry.filter.order; // any order of the program's own queues
        return entry.filter == asShown;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString QueueListModel::nameOf(int row) const
{
    const Entry &entry = m_entries.at(static_cast<size_t>(row));
    return entry.name.isEmpty() ? nameOfState(entry.filter.state) : entry.name;
}

int QueueListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int QueueListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &count = m_counts.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole: return display(index.row(), index.column());
    case Qt::AccessibleTextRole: return spoken(index.row());
    case NumericRole: return index.column() != Name;
    case MutedRole: return index.column() == Oldest || (count && count->items == 0);
    default: return {};
    }
}

QString QueueListModel::display(int row, int column) const
{
    const auto &count = m_counts.at(static_cast<size_t>(row));
    switch (column) {
    case Name: return nameOf(row);
    case Count: return count ? QLocale().toString(count->items) : QString();
    case Oldest: return count && count->oldest && count->items > 0 ? ageText(*count->oldest, m_now) : QString();
    default: return {};
    }
}

QString QueueListModel::spoken(int row) const
{
    const auto &count = m_counts.at(static_cast<size_t>(row));
    if (!count)
        return nameOf(row);
    if (!count->oldest || count->items == 0)
        return tr("%1: %2").arg(nameOf(row), QLocale().toString(count->items));
    return tr("%1: %2, the oldest from %3 ago")
        .arg(nameOf(row), QLocale().toString(count->items), ageText(*count->oldest, m_now));
}

QVariant QueueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Queue");
    case Count: return tr("Waiting");
    case Oldest: return tr("Oldest");
    default: return {};
    }
}

} // namespace ui
