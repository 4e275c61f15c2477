#include "ui/investigate/resultmodel.h"

#include "ui/investigate/querywords.h"
#include "ui/investigate/searchrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int chunkSize = 64;
constexpr size_t chunksKept = 64;
constexpr int largestPage = 20'000; // ids; a page takes longer, but a far place takes fewer of them

} // namespace

ResultModel::ResultModel(SearchRunner &runner, QObject *parent)
    : QAbstractTableModel(parent)
    , m_runner(runner)
{
    connect(&runner, &SearchRunner::found, this, &ResultModel::append);
    connect(&runner, &SearchRunner::paged, this, [this](bool isComplete) { m_isComplete = isComplete; });
    connect(&runner, &SearchRunner::rowsRead, this, &ResultModel::keep);
    connect(&runner, &SearchRunner::failed, this, [this] { m_reading = -1; });
}

void ResultModel::clear()
{
    beginResetModel();
    m_ids.clear();
    m_chunks.clear();
    m_wanted.clear();
    m_reading = -1;
    m_isComplete = false;
    endResetModel();
}

void ResultModel::forgetRows()
{
    for (auto &[number, chunk] : m_chunks)
        chunk.isFresh = false;
    m_isForgotten = m_reading >= 0;
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ResultModel::append(const std::vector<GenerationId> &ids)
{
    if (ids.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(ids.size()) - 1);
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    endInsertRows();
}

int ResultModel::rowOf(GenerationId generation) const
{
    const auto found = std::ranges::find(m_ids, generation);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

const ResultRow *ResultModel::row(int row) const
{
    const int number = row / chunkSize;
    const auto chunk = m_chunks.find(number);
    const auto place = static_cast<size_t>(row % chunkSize);
    const bool isThere = chunk != m_chunks.end() && place < chunk->second.rows.size();
    if (!isThere || !chunk->second.isFresh)
        want(number);
    return isThere ? &chunk->second.rows[place] : nullptr;
}

void ResultModel::want(int chunk) const
{
    std::erase(m_wanted, chunk);
    m_wanted.push_back(chunk);
    if (m_wanted.size() == 1)
        QTimer::singleShot(0, this, [self = const_cast<ResultModel *>(this)] { self->readWanted(); });
}

/// One chunk at a time, the one that was asked for last: where the view has been meanwhile is no matter.
void ResultModel::readWanted()
{
    if (m_reading >= 0 || m_wanted.empty())
        return;
    m_reading = m_wanted.back();
    m_wanted.clear();
    const auto first = static_cast<size_t>(m_reading) * chunkSize;
    if (first >= m_ids.size()) {
        m_reading = -1;
        return;
    }
    const auto begin = m_ids.begin() + static_cast<qptrdiff>(first);
    m_asked = static_cast<int>(std::min<size_t>(chunkSize, m_ids.size() - first));
    m_runner.fetchRows(static_cast<int>(first), {begin, begin + m_asked});
}

void ResultModel::keep(int first, const std::vector<ResultRow> &rows)
{
    const int number = first / chunkSize;
    if (number != m_reading)
        return;
    m_reading = -1;
    const int last = first + m_asked - 1;
    Chunk &chunk = m_chunks[number];
    chunk = {.rows = {}, .isFresh = !std::exchange(m_isForgotten, false)};
    auto read = rows.begin();
    for (int row = first; row <= last; ++row) { // a generation that is gone is an empty row
        const bool isThere = read != rows.end() && read->generation == id(row);
        chunk.rows.push_back(isThere ? *read++ : ResultRow{.generation = id(row)});
    }
    trim(number);
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    readWanted();
}

/// Forgets the chunks that are farthest from \a around.
void ResultModel::trim(int around)
{
    while (m_chunks.size() > chunksKept) {
        const auto low = m_chunks.begin();
        const auto high = std::prev(m_chunks.end());
        m_chunks.erase(around - low->first > high->first - around ? low : high);
    }
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int ResultModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return qlonglong(id(index.row()));
    const ResultRow *shown = row(index.row());
    if (!shown)
        return role == Qt::DisplayRole && index.column() == Text ? QVariant(QStringLiteral("…")) : QVariant();
    switch (role) {
    case Qt::DisplayRole: return display(*shown, index.column());
    case Qt::ToolTipRole: return index.column() == Risk ? QVariant(shown->risk) : QVariant();
    case HitsRole: return index.column() == Text ? QVariant::fromValue(shown->hits) : QVariant();
    case RiskRole: return index.column() == Risk && !shown->risk.isEmpty() ? QVariant(shown->risk) : QVariant();
    case StatusRole:
        return index.column() == Blocked && !shown->blocked.isEmpty() ? QVariant(int(ui::Role::Attention)) : QVariant();
    case MutedRole: return index.column() != Text && index.column() != Time;
    default: return {};
    }
}

QString ResultModel::display(const ResultRow &row, int column) const
{
    switch (column) {
    case Time: return row.at ? shanghaiText(*row.at) : QString();
    case Service: return row.service;
    case Model: return row.model;
    case Risk: return row.risk.mid(4); // the chip shows the class; the clause letter stands beside it
    case Blocked: return valueText(search::Field::Blocked, row.blocked);
    case Decision: return valueText(search::Field::Decision, row.disposition);
    case Text: return row.text;
    default: return {};
    }
}

QVariant ResultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Service: return tr("Service");
    case Model: return tr("Model");
    case Risk: return tr("Risk");
    case Blocked: return tr("Blocked");
    case Decision: return tr("Decision");
    case Text: return tr("Text");
    default: return {};
    }
}

bool ResultModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_ids.empty() && !m_runner.isPaging();
}

void ResultModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        m_runner.fetchMore(m_ids.back(), std::clamp(rowCount(), SearchRunner::pageSize, largestPage));
}

} // namespace ui
