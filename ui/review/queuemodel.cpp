#include "ui/review/queuemodel.h"

#include "ui/reading/lane.h"
#include "ui/review/queuelistmodel.h"
#include "ui/review/queuewords.h"
#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr int pageSize = 200;
constexpr int mostAside = 2000; // of a queue that asks a query

} // namespace

QueueModel::QueueModel(const db::Database &database, Lane *lane, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_lane(lane)
{
}

void QueueModel::setFilter(const review::QueueFilter &filter)
{
    m_filter = filter;
    reload();
}

void QueueModel::reload(int row)
{
    m_stop.request_stop();
    m_isLoading = false;
    m_isCut = false;
    if (m_lane && !m_filter.query.isEmpty())
        return readAside();
    const int wanted = std::max(row, 0) + pageSize;
    take(review::queuePage(m_database, m_filter, {}, wanted, m_viewer), wanted);
}

void QueueModel::readAside()
{
    m_stop = {};
    m_isLoading = true;
    m_lane->post(m_stop.get_token(),
                 [this, filter = m_filter, viewer = m_viewer,
                  stop = m_stop.get_token()](const Result<db::Database> &database) {
                     auto page =
                         database ? review::queuePage(*database, filter, {}, mostAside, viewer) : failed(database);
                     QMetaObject::invokeMethod(
                         this,
                         [this, stop, page = std::move(page)]() mutable {
                             if (stop.stop_requested())
                                 return; // another filter was set since
                             m_isLoading = false;
                             m_isCut = page && std::ssize(*page) >= mostAside;
                             take(std::move(page), mostAside + 1); // no page comes after it
                             Q_EMIT loaded();
                         },
                         Qt::QueuedConnection);
                 });
}

void QueueModel::take(Result<std::vector<review::QueueItem>> page, int wanted)
{
    beginResetModel();
    m_failure = page ? std::nullopt : std::optional(page.error());
    m_items = page ? std::move(*page) : std::vector<review::QueueItem>();
    m_complete = static_cast<int>(m_items.size()) < wanted;
    m_last = m_items.empty() ? std::nullopt : std::optional(review::QueuePosition::after(m_items.back()));
    endResetModel();
}

void QueueModel::takeOut(GenerationId generation)
{
    const int row = rowOf(generation);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_items.erase(m_items.begin() + row);
    endRemoveRows();
}

std::vector<review::QueueItem> QueueModel::read(const std::optional<review::QueuePosition> &after, int limit)
{
    m_failure.reset();
    Result<std::vector<review::QueueItem>> page = review::queuePage(m_database, m_filter, after, limit, m_viewer);
    if (!page)
        m_failure = page.error();
    return page ? std::move(*page) : std::vector<review::QueueItem>();
}

void QueueModel::setCovers(std::function<bool(const QString &)> covers)
{
    m_covers = std::move(covers);
    m_covered.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Opening), index(rowCount() - 1, Opening));
}

bool QueueModel::isCovered(const review::QueueItem &item) const
{
    const auto covers = [this](const QString &what) {
        if (!m_covered.contains(what))
            m_covered.insert(what, m_covers(what));
        return m_covered.value(what);
    };
    return m_covers && ui::isCovered(item, covers);
}

int QueueModel::rowOf(GenerationId generation) const
{
    const auto found = std::ranges::find(m_items, generation, &review::QueueItem::generation);
    return found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int QueueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const review::QueueItem &row = item(index.row());
    switch (role) {
    case Qt::DisplayRole: return display(row, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1, severity %2: %3").arg(row.risk).arg(row.severity).arg(display(row, index.column()));
    case NumericRole: return index.column() == Age;
    case RiskRole: return index.column() == Risk ? QVariant(row.risk) : QVariant();
    case MutedRole:
        return index.column() == Service || index.column() == Age || !row.disposition.isEmpty()
            || (index.column() == Opening && isCovered(row));
    default: return {};
    }
}

QString QueueModel::display(const review::QueueItem &item, int column) const
{
    switch (column) {
    case Risk: return item.risk.mid(4); // the chip shows the class; the clause letter stands beside it
    case Opening: return isCovered(item) ? tr("covered") : item.opening.simplified();
    case Service: return item.service;
    case Age: return item.at ? ageText(*item.at, m_viewer.now) : QString();
    default: return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Risk: return tr("Risk");
    case Opening: return tr("Prompt");
    case Service: return tr("Service");
    case Age: return tr("Age");
    default: return {};
    }
}

bool QueueModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void QueueModel::fetchMore(const QModelIndex &parent)
{
    if (m_fetching || !m_last || !canFetchMore(parent))
        return; // a listener of rowsInserted() may ask again
    const QScopedValueRollback fetching(m_fetching, true);
    std::vector<review::QueueItem> page = read(m_last, pageSize);
    m_complete = static_cast<int>(page.size()) < pageSize;
    if (page.empty())
        return;
    m_last = review::QueuePosition::after(page.back());
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_items));
    endInsertRows();
}

} // namespace ui
