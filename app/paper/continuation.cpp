#include "app/paper/continuation.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace paper {

namespace {

constexpr double samePlace = 6; ///< points
constexpr double sameHeight = 2; ///< points
constexpr int fewLines = 2;     ///< of a page's own header or footer

QRectF areaOf(const Table &table)
{
    QRectF area;
    for (const std::vector<Cell> &row : table.rows)
        for (const Cell &cell : row)
            area = area.isNull() ? cell.place.area : area.united(cell.place.area);
    return area;
}

/// Whether a line stands on \a page at the same height: so do running headers and footers.
bool hasLineAt(const Page &page, double height)
{
    return std::ranges::any_of(page.lines,
                               [&](const Line &line) { return std::abs(line.place.area.top() - height) < sameHeight; });
}

std::ptrdiff_t linesWhere(const Page &page, const Page &other, const auto &condition)
{
    return std::ranges::count_if(page.lines, [&](const Line &line) {
        return condition(line.place.area) && !hasLineAt(other, line.place.area.top());
    });
}

bool isLastOf(const Table &table, const Page &page, const Page &next)
{
    const double bottom = areaOf(table).bottom();
    return linesWhere(page, next, [&](const QRectF &area) { return area.top() > bottom - 1; }) <= fewLines;
}

bool isFirstOf(const Table &table, const Page &page, const Page &before)
{
    const double top = areaOf(table).top();
    return linesWhere(page, before, [&](const QRectF &area) { return area.bottom() < top + 1; }) <= fewLines;
}

/// Where the columns begin, as far as a cell of one column says it.
std::map<int, double> leftEdges(const Table &table)
{
    std::map<int, double> edges;
    for (const std::vector<Cell> &row : table.rows)
        for (const Cell &cell : row) {
            if (cell.columns > 1)
                continue;
            const auto [at, isNew] = edges.emplace(cell.column, cell.place.area.left());
            at->second = std::min(at->second, cell.place.area.left());
        }
    return edges;
}

bool haveSameColumns(const Table &a, const Table &b)
{
    if (a.columns != b.columns || a.isRuled != b.isRuled)
        return false;
    if (!a.isRuled) // what stands in a column begins where its text does, which may be centred
        return std::abs(areaOf(a).left() - areaOf(b).left()) < 40;
    const std::map<int, double> left = leftEdges(a);
    return std::ranges::all_of(leftEdges(b), [&](const auto &edge) {
        const auto found = left.find(edge.first);
        return found == left.end() || std::abs(found->second - edge.second) < samePlace;
    });
}

bool sayTheSame(const std::vector<Cell> &a, const std::vector<Cell> &b)
{
    const auto words = [](const Cell &cell) { return QString(cell.text).remove(u' '); };
    return !a.empty() && std::ranges::equal(a, b, {}, words, words)
        && std::ranges::any_of(a, [](const Cell &cell) { return !cell.text.isEmpty(); });
}

} // namespace

void markContinuations(Paper &paper)
{
    const std::vector<Cell> *header = nullptr;
    for (size_t i = 1; i < paper.pages.size(); ++i) {
        Page &before = paper.pages[i - 1];
        Page &page = paper.pages[i];
        if (before.tables.empty() || page.tables.empty())
            continue;
        Table &table = page.tables.front();
        const Table &last = before.tables.back();
        if (!isLastOf(last, before, page) || !isFirstOf(table, page, before) || !haveSameColumns(last, table))
            continue;
        if (!last.isContinuation && !last.rows.empty())
            header = &last.rows.front();
        table.isContinuation = true;
        table.repeatsHeader = header != nullptr && !table.rows.empty() && sayTheSame(*header, table.rows.front());
    }
}

std::vector<std::vector<const Cell *>> gridOf(const Table &table)
{
    std::vector<std::vector<const Cell *>> grid(table.rows.size(),
                                                std::vector<const Cell *>(static_cast<size_t>(table.columns), nullptr));
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (const Cell &cell : table.rows[row]) {
            const size_t bottom = std::min(grid.size(), row + static_cast<size_t>(std::max(1, cell.rows)));
            const int right = std::min(table.columns, cell.column + std::max(1, cell.columns));
            for (size_t y = row; y < bottom; ++y)
                for (int x = std::max(0, cell.column); x < right; ++x)
                    grid[y][static_cast<size_t>(x)] = &cell;
        }
    return grid;
}

std::vector<Table> joinedTables(const Paper &paper)
{
    std::vector<Table> joined;
    for (const Page &page : paper.pages)
        for (const Table &table : page.tables) {
            if (!table.isContinuation || joined.empty()) {
                joined.push_back(table);
                continue;
            }
            const std::ptrdiff_t skipped = table.repeatsHeader ? 1 : 0;
            joined.back().rows.insert(joined.back().rows.end(), table.rows.begin() + skipped, table.rows.end());
        }
    return joined;
}

} // namespace paper
