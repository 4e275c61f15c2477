#include "app/paper/ruledgrid.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace paper {

namespace {

constexpr double touching = 3;      ///< points
constexpr double overhang = 8;      ///< a line that reaches further out than this ends at a border that is not drawn
constexpr size_t mostLines = 6'000; ///< on a page; drawings have more
constexpr size_t mostFields = 1'000'000;

/// Which of a number of things belong together.
class Groups
{
public:
    explicit Groups(size_t count)
        : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), 0);
    }

    size_t of(size_t i)
    {
        while (m_parents[i] != i)
            i = m_parents[i] = m_parents[m_parents[i]];
        return i;
    }

    void join(size_t a, size_t b) { m_parents[of(a)] = of(b); }

private:
    std::vector<size_t> m_parents;
};

bool touch(const Ruling &level, const Ruling &upright)
{
    return upright.at >= level.from - touching && upright.at <= level.to + touching
        && level.at >= upright.from - touching && level.at <= upright.to + touching;
}

std::vector<double> places(const std::vector<Ruling> &rulings, bool level)
{
    std::vector<double> all;
    for (const Ruling &ruling : rulings)
        if (ruling.isLevel == level)
            all.push_back(ruling.at);
    std::ranges::sort(all);
    std::vector<double> distinct;
    for (const double at : all)
        if (distinct.empty() || at - distinct.back() > touching)
            distinct.push_back(at);
    return distinct;
}

/// Draws the border that is missing where lines that run to it reach out.
void closeSides(std::vector<Ruling> &rulings, bool level)
{
    const std::vector<double> borders = places(rulings, level);
    double from = std::numeric_limits<double>::max();
    double to = std::numeric_limits<double>::lowest();
    double low = from;
    double high = to;
    for (const Ruling &ruling : rulings) {
        if (ruling.isLevel == level)
            continue;
        from = std::min(from, ruling.from);
        to = std::max(to, ruling.to);
        low = std::min(low, ruling.at);
        high = std::max(high, ruling.at);
    }
    if (borders.empty() || low >= high)
        return;
    if (from < borders.front() - overhang)
        rulings.push_back({level, from, low, high});
    if (to > borders.back() + overhang)
        rulings.push_back({level, to, low, high});
}

size_t nearest(const std::vector<double> &places, double at)
{
    const auto above = std::ranges::lower_bound(places, at);
    if (above == places.begin())
        return 0;
    if (above == places.end() || at - *(above - 1) < *above - at)
        return static_cast<size_t>(above - places.begin()) - 1;
    return static_cast<size_t>(above - places.begin());
}

/// The fields of a grid, and which of them no line parts.
class Fields
{
public:
    Fields(const std::vector<Ruling> &rulings, RuledGrid &grid)
        : m_grid(grid)
        , m_rows(static_cast<size_t>(grid.rows()))
        , m_columns(static_cast<size_t>(grid.columns()))
        , m_right(m_rows * (m_columns + 1), false)
        , m_below((m_rows + 1) * m_columns, false)
    {
        for (const Ruling &ruling : rulings)
            draw(ruling);
    }

    std::vector<RuledCell> cells()
    {
        Groups groups(m_rows * m_columns);
        for (size_t row = 0; row < m_rows; ++row)
            for (size_t column = 0; column < m_columns; ++column) {
                const size_t field = row * m_columns + column;
                if (column + 1 < m_columns && !m_right[row * (m_columns + 1) + column + 1])
                    groups.join(field, field + 1);
                if (row + 1 < m_rows && !m_below[(row + 1) * m_columns + column])
                    groups.join(field, field + m_columns);
            }
        return rectangles(groups);
    }

private:
    void draw(const Ruling &ruling)
    {
        const std::vector<double> &along = ruling.isLevel ? m_grid.across : m_grid.down;
        const size_t line = nearest(ruling.isLevel ? m_grid.down : m_grid.across, ruling.at);
        for (size_t i = 0; i + 1 < along.size(); ++i) {
            const double middle = (along[i] + along[i + 1]) / 2;
            if (middle < ruling.from || middle > ruling.to)
                continue;
            if (ruling.isLevel)
                m_below[line * m_columns + i] = true;
            else
                m_right[i * (m_columns + 1) + line] = true;
        }
    }

    struct Extent
    {
        size_t top = std::numeric_limits<size_t>::max();
        size_t left = std::numeric_limits<size_t>::max();
        size_t bottom = 0;
        size_t right = 0;
        size_t fields = 0;

        bool isRectangle() const { return fields == (bottom - top + 1) * (right - left + 1); }
    };

    std::vector<RuledCell> rectangles(Groups &groups)
    {
        std::vector<Extent> extents(m_rows * m_columns);
        for (size_t field = 0; field < extents.size(); ++field) {
            Extent &extent = extents[groups.of(field)];
            const size_t row = field / m_columns;
            const size_t column = field % m_columns;
            extent.top = std::min(extent.top, row);
            extent.bottom = std::max(extent.bottom, row);
            extent.left = std::min(extent.left, column);
            extent.right = std::max(extent.right, column);
            ++extent.fields;
        }
        std::vector<RuledCell> cells;
        for (size_t field = 0; field < extents.size(); ++field) {
            const Extent &extent = extents[groups.of(field)];
            const size_t row = field / m_columns;
            const size_t column = field % m_columns;
            if (!extent.isRectangle()) // two cells that a line parts in part alone: each field for itself
                cells.push_back(cell(row, column, 1, 1));
            else if (row == extent.top && column == extent.left)
                cells.push_back(cell(row, column, extent.bottom - row + 1, extent.right - column + 1));
        }
        return cells;
    }

    RuledCell cell(size_t row, size_t column, size_t rows, size_t columns) const
    {
        const QPointF from(m_grid.across[column], m_grid.down[row]);
        const QPointF to(m_grid.across[column + columns], m_grid.down[row + rows]);
        return {QRectF(from, to), static_cast<int>(row), static_cast<int>(column), static_cast<int>(rows),
                static_cast<int>(columns)};
    }

    RuledGrid &m_grid;
    size_t m_rows;
    size_t m_columns;
    std::vector<bool> m_right; ///< upright lines: row by row, one more than columns
    std::vector<bool> m_below; ///< level lines: one row more than rows
};

/// Leaves out lines at which no cell ends.
void compress(std::vector<double> &lines, std::vector<RuledCell> &cells, int RuledCell::*at, int RuledCell::*span)
{
    std::vector<bool> isUsed(lines.size(), false);
    for (const RuledCell &cell : cells) {
        isUsed[static_cast<size_t>(cell.*at)] = true;
        isUsed[static_cast<size_t>(cell.*at) + static_cast<size_t>(cell.*span)] = true;
    }
    std::vector<int> now(lines.size(), 0);
    std::vector<double> kept;
    for (size_t i = 0; i < lines.size(); ++i) {
        now[i] = static_cast<int>(kept.size());
        if (isUsed[i])
            kept.push_back(lines[i]);
    }
    for (RuledCell &cell : cells) {
        const int end = now[static_cast<size_t>(cell.*at) + static_cast<size_t>(cell.*span)];
        cell.*at = now[static_cast<size_t>(cell.*at)];
        cell.*span = end - cell.*at;
    }
    lines = std::move(kept);
}

void setOwners(RuledGrid &grid)
{
    grid.owners.assign(static_cast<size_t>(grid.rows()) * static_cast<size_t>(grid.columns()), -1);
    for (size_t i = 0; i < grid.cells.size(); ++i) {
        const RuledCell &cell = grid.cells[i];
        for (int row = cell.row; row < cell.row + cell.rows; ++row)
            for (int column = cell.column; column < cell.column + cell.columns; ++column)
                grid.owners[static_cast<size_t>(row) * static_cast<size_t>(grid.columns())
                            + static_cast<size_t>(column)] = static_cast<int>(i);
    }
}

std::optional<RuledGrid> gridOf(std::vector<Ruling> rulings)
{
    closeSides(rulings, true);
    closeSides(rulings, false);
    RuledGrid grid;
    grid.across = places(rulings, false);
    grid.down = places(rulings, true);
    if (grid.across.size() < 2 || grid.down.size() < 2 || grid.across.size() * grid.down.size() > mostFields)
        return std::nullopt;
    grid.cells = Fields(rulings, grid).cells();
    compress(grid.across, grid.cells, &RuledCell::column, &RuledCell::columns);
    compress(grid.down, grid.cells, &RuledCell::row, &RuledCell::rows);
    if (grid.cells.size() < 2)
        return std::nullopt;
    setOwners(grid);
    return grid;
}

std::optional<size_t> between(const std::vector<double> &lines, double at)
{
    const auto above = std::ranges::upper_bound(lines, at);
    if (above == lines.begin() || above == lines.end())
        return std::nullopt;
    return static_cast<size_t>(above - lines.begin()) - 1;
}

} // namespace

std::optional<size_t> RuledGrid::cellAt(QPointF point) const
{
    const auto row = between(down, point.y());
    const auto column = between(across, point.x());
    if (!row || !column)
        return std::nullopt;
    const int owner = owners[*row * static_cast<size_t>(columns()) + *column];
    return owner < 0 ? std::nullopt : std::optional(static_cast<size_t>(owner));
}

std::vector<RuledGrid> ruledGrids(const std::vector<Ruling> &joined)
{
    if (joined.size() > mostLines)
        return {};
    Groups groups(joined.size());
    for (size_t i = 0; i < joined.size(); ++i)
        for (size_t j = 0; joined[i].isLevel && j < joined.size(); ++j)
            if (!joined[j].isLevel && touch(joined[i], joined[j]))
                groups.join(i, j);
    std::vector<std::vector<Ruling>> parts(joined.size());
    for (size_t i = 0; i < joined.size(); ++i)
        parts[groups.of(i)].push_back(joined[i]);
    std::vector<RuledGrid> grids;
    for (const std::vector<Ruling> &part : parts)
        if (part.size() > 2)
            if (auto grid = gridOf(part))
                grids.push_back(std::move(*grid));
    std::ranges::stable_sort(grids, {},
                             [](const RuledGrid &grid) { return grid.area().width() * grid.area().height(); });
    return grids;
}

} // namespace paper
