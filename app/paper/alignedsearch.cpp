#include "app/paper/alignedsearch.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace paper {

namespace {

constexpr size_t mostColumns = 100;
constexpr qsizetype longestHead = 30; ///< characters of a text in the line that a table begins with

} // namespace

std::vector<TextLine> linesOf(const std::vector<TextRun> &runs)
{
    std::vector<size_t> order(runs.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, {}, [&](size_t i) { return runs[i].baseline(); });
    std::vector<TextLine> lines;
    for (const size_t i : order) {
        if (lines.empty() || runs[i].baseline() - lines.back().y > 0.3 * runs[i].size)
            lines.push_back({{}, runs[i].baseline()});
        lines.back().runs.push_back(i);
    }
    for (TextLine &line : lines)
        std::ranges::stable_sort(line.runs, {}, [&](size_t i) { return runs[i].box.left(); });
    return lines;
}

std::vector<ColumnExtent> mergedColumns(std::vector<ColumnExtent> extents)
{
    std::ranges::sort(extents, {}, &ColumnExtent::from);
    std::vector<ColumnExtent> columns;
    for (const ColumnExtent &extent : extents) {
        if (!columns.empty() && extent.from < columns.back().to + 2)
            columns.back().to = std::max(columns.back().to, extent.to);
        else
            columns.push_back(extent);
    }
    return columns;
}

std::vector<ColumnExtent> columnsIn(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines, size_t from,
                                    size_t to)
{
    std::vector<ColumnExtent> extents;
    for (size_t i = from; i < to; ++i)
        for (const size_t run : lines[i].runs)
            extents.push_back({runs[run].box.left(), runs[run].box.right()});
    return mergedColumns(std::move(extents));
}

AlignedSearch::AlignedSearch(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines,
                             const std::vector<Ruling> &rulings, size_t seed)
    : m_runs(runs)
    , m_lines(lines)
    , m_rulings(rulings)
    , m_seed(seed)
{
}

bool AlignedSearch::find(size_t first)
{
    for (const size_t run : m_lines[m_seed].runs) {
        if (m_runs[run].text.size() > longestHead)
            return false;
        m_columns.push_back({m_runs[run].box.left(), m_runs[run].box.right()});
    }
    if (m_columns.size() < 2 || m_columns.size() > mostColumns)
        return false;
    m_from = m_seed;
    while (m_from > first && isAboveSeed(m_from - 1))
        --m_from;
    m_to = m_seed + 1;
    while (m_to < m_lines.size() && isBelow(m_to))
        ++m_to;
    return m_to - m_seed > 1 && isTable();
}

bool AlignedSearch::findBetween(size_t from, size_t to)
{
    m_from = from;
    m_to = to;
    m_columns = columnsIn(m_runs, m_lines, from, to);
    return m_columns.size() > 1 && m_columns.size() <= mostColumns;
}

AlignedGrid AlignedSearch::grid()
{
    settleColumns();
    AlignedGrid grid;
    grid.columns = static_cast<int>(m_columns.size());
    size_t from = m_from;
    for (size_t i = m_from + 1; i <= m_to; ++i) {
        if (i < m_to && !isRuledBetween(i - 1, i))
            continue;
        addBand(grid, from, i);
        from = i;
    }
    std::ranges::stable_sort(grid.cells, [](const AlignedCell &a, const AlignedCell &b) {
        return a.row != b.row ? a.row < b.row : a.column < b.column;
    });
    for (const AlignedCell &cell : grid.cells)
        grid.area = grid.area.isNull() ? cell.box : grid.area.united(cell.box);
    return grid;
}

size_t AlignedSearch::overlapped(const QRectF &box) const
{
    return static_cast<size_t>(
        std::ranges::count_if(m_columns, [&](const ColumnExtent &column) { return column.overlaps(box); }));
}

bool AlignedSearch::fits(size_t line) const
{
    return std::ranges::all_of(m_lines[line].runs, [&](size_t run) { return overlapped(m_runs[run].box) <= 1; });
}

bool AlignedSearch::isAboveSeed(size_t line) const
{
    const double distance = m_lines[line + 1].y - m_lines[line].y;
    const auto isLarge = [&](size_t run) { return m_runs[run].size > 1.15 * size(); };
    return distance < 1.35 * size() && fits(line) && !isRuledBetween(line, line + 1)
        && std::ranges::none_of(m_lines[line].runs, isLarge);
}

bool AlignedSearch::isBelow(size_t line) const
{
    const double distance = m_lines[line].y - m_lines[line - 1].y;
    const double most = isRuledBetween(line - 1, line) ? 6 : 3.2;
    return distance < most * std::max(size(), m_runs[m_lines[line].runs.front()].size) && fits(line);
}

bool AlignedSearch::isTable() const
{
    size_t full = 0; // lines that have more than one column
    for (size_t i = m_from; i < m_to; ++i)
        full += m_lines[i].runs.size() > 1 ? 1 : 0;
    return full > 1 && (m_columns.size() > 2 || rulesWithin() > 0);
}

int AlignedSearch::rulesWithin() const
{
    int rules = 0;
    for (size_t i = m_from + 1; i < m_to; ++i)
        rules += isRuledBetween(i - 1, i) ? 1 : 0;
    return rules;
}

bool AlignedSearch::isRuledBetween(size_t above, size_t below) const
{
    const double width = m_columns.back().to - m_columns.front().from;
    double covered = 0;
    for (const Ruling &ruling : m_rulings)
        if (ruling.isLevel && ruling.at > m_lines[above].y - 0.2 * size() && ruling.at < m_lines[below].y)
            covered +=
                std::max(0.0, std::min(ruling.to, m_columns.back().to) - std::max(ruling.from, m_columns.front().from));
    return covered > 0.6 * width;
}

void AlignedSearch::settleColumns()
{
    const std::vector<ColumnExtent> seeds = m_columns;
    m_columnOf.assign(m_runs.size(), 0);
    for (size_t i = m_from; i < m_to; ++i)
        for (const size_t run : m_lines[i].runs)
            for (size_t column = 0; column < seeds.size(); ++column)
                if (seeds[column].overlaps(m_runs[run].box))
                    grow(m_columns[column], m_runs[run].box);
    for (size_t i = m_from; i < m_to; ++i)
        for (const size_t run : m_lines[i].runs)
            m_columnOf[run] = columnFor(m_runs[run].box, seeds);
}

void AlignedSearch::grow(ColumnExtent &column, const QRectF &box)
{
    column.from = std::min(column.from, box.left());
    column.to = std::max(column.to, box.right());
}

size_t AlignedSearch::columnFor(const QRectF &box, const std::vector<ColumnExtent> &seeds) const
{
    for (size_t column = 0; column < seeds.size(); ++column)
        if (seeds[column].overlaps(box))
            return column;
    const auto best = std::ranges::min_element(m_columns, {}, [&](const ColumnExtent &column) {
        return std::pair(column.distanceTo(box), column.leftOff(box));
    });
    return static_cast<size_t>(best - m_columns.begin());
}

std::vector<std::vector<size_t>> AlignedSearch::columnsOf(size_t from, size_t to) const
{
    std::vector<std::vector<size_t>> columns(m_columns.size());
    for (size_t i = from; i < to; ++i)
        for (const size_t run : m_lines[i].runs)
            columns[m_columnOf[run]].push_back(run);
    return columns;
}

void AlignedSearch::addBand(AlignedGrid &grid, size_t from, size_t to)
{
    const std::vector<std::vector<size_t>> columns = columnsOf(from, to);
    RowShares shares = rowsOf(columns);
    for (size_t i = 0; i < columns.size(); ++i)
        for (size_t j = 0; j < columns[i].size(); ++j)
            addRun(grid, columns[i][j], grid.rows + shares.rowOf[i][j], static_cast<int>(i));
    grid.rows += shares.rows;
}

RowShares AlignedSearch::rowsOf(const std::vector<std::vector<size_t>> &columns) const
{
    std::vector<ColumnLines> places(columns.size());
    std::vector<QStringList> texts(columns.size());
    for (size_t i = 0; i < columns.size(); ++i)
        for (const size_t run : columns[i]) {
            places[i].push_back(m_runs[run].box.center().y());
            texts[i].append(m_runs[run].text);
        }
    const Anchor anchor = anchorOf(texts);
    if (!isOneRow(places)) {
        RowShares parted = partedByGaps(places, pitch(places));
        if (!anchor.isSure && parted.rows > 2) // two: the header, and what comes without gaps
            return parted;
        if (anchor.column < columns.size())
            return sharedOut(places, anchor.column, pitch(places));
    }
    RowShares shares{1, {}};
    for (const ColumnLines &lines : places)
        shares.rowOf.emplace_back(lines.size(), 0);
    return shares;
}

bool AlignedSearch::isOneRow(const std::vector<ColumnLines> &places) const
{
    const auto filled = std::ranges::count_if(places, [](const ColumnLines &lines) { return !lines.empty(); });
    const auto single = std::ranges::count(places, size_t(1), &ColumnLines::size);
    const auto first = std::ranges::find_if(places, [](const ColumnLines &lines) { return !lines.empty(); });
    return rulesWithin() > 2 || 2 * single >= filled || first->size() == 1;
}

double AlignedSearch::pitch(const std::vector<ColumnLines> &places) const
{
    double least = std::numeric_limits<double>::max();
    for (const ColumnLines &lines : places)
        for (size_t i = 1; i < lines.size(); ++i)
            if (lines[i] - lines[i - 1] > 0.5 * size())
                least = std::min(least, lines[i] - lines[i - 1]);
    return least == std::numeric_limits<double>::max() ? size() : least;
}

void AlignedSearch::addRun(AlignedGrid &grid, size_t run, int row, int column) const
{
    const auto found = std::ranges::find_if(grid.cells.rbegin(), grid.cells.rend(), [&](const AlignedCell &cell) {
        return cell.row == row && cell.column == column;
    });
    if (found != grid.cells.rend()) {
        found->runs.push_back(m_runs[run]);
        found->box = found->box.united(m_runs[run].box);
    } else {
        grid.cells.push_back({{m_runs[run]}, m_runs[run].box, row, column});
    }
}

} // namespace paper
