#include "ui/review/queuemodel.h"

#include "ui/widgets/tableview.h"

#include <QScopedValueRollback>

namespace ui {

namespace {

constexpr int pageSize = 200;

} // namespace

QueueModel::QueueModel(const db::Database &database, QObject *parent)
    : QAbstractTableModel(parent)
    , m_database(database)
{
}

void QueueModel::setFilter(const review::QueueFilter &filter)
{
    m_filter = filter;
    m_items.clear();
    reload();
}

void QueueModel::reload()
{
    beginResetModel();
    const int wanted = std::max(pageSize, static_cast<int>(m_items.size()));
    m_items = read({}, wanted);
    m_complete = static_cast<int>(m_items.size()) < wanted;
    endResetModel();
}

std::vector<review::QueueItem> QueueModel::read(const std::optional<review::QueuePosition> &after, int limit)
{
    m_failure.reset();
    Result<std::vector<review::QueueItem>> page = review::queuePage(m_database, m_filter, after, limit);
    if (!page)
        m_failure = page.error();
    return page ? std::move(*page) : std::vector<review::QueueItem>();
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
    case RiskRole: return index.column() == Risk ? QVariant(row.risk) : QVariant();
    case MutedRole: return index.column() == Service || index.column() == Age || !row.disposition.isEmpty();
    default: return {};
    }
}

QString QueueModel::display(const review::QueueItem &item, int column) const
{
    switch (column) {
    case Risk: return item.risk.mid(4); // the chip shows the class; the clause letter stands beside it
    case Opening: return item.opening.simplified();
    case Service: return item.service;
    case Age: return age(item);
    default: return {};
    }
}

QString QueueModel::age(const review::QueueItem &item) const
{
    if (!item.at)
        return {};
    const qint64 hours = std::max<qint64>(0, (m_now - *item.at) / 3'600'000);
    return hours < 48 ? tr("%1 h").arg(hours) : tr("%1 d").arg(hours / 24);
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
    if (m_fetching || !canFetchMore(parent))
        return; // a listener of rowsInserted() may ask again
    const QScopedValueRollback fetching(m_fetching, true);
    const review::QueueItem &last = m_items.back();
    std::vector<review::QueueItem> page = read(review::QueuePosition{last.severity, last.generation}, pageSize);
    m_complete = static_cast<int>(page.size()) < pageSize;
    if (page.empty())
        return;
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    std::ranges::move(page, std::back_inserter(m_items));
    endInsertRows();
}

} // namespace ui
