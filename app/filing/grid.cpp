#include "app/filing/grid.h"

#include <algorithm>

namespace filing {

namespace {

/// Widest number of columns that is taken: a paper that says more is not a list.
constexpr int mostColumns = 64;

void place(Grid &grid, size_t row, const paper::Cell &cell)
{
    const int left = std::clamp(cell.column, 0, mostColumns);
    const int right = std::min(left + std::max(1, cell.columns), mostColumns);
    const size_t bottom = std::min(row + static_cast<size_t>(std::max(1, cell.rows)), grid.rows.size());
    for (size_t y = row; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            const bool isMerged = cell.columns > 1 || y > row;
            grid.rows[y][static_cast<size_t>(x)] = {.text = cell.text, .place = cell.place, .isMerged = isMerged};
        }
    }
}

} // namespace

Grid gridFrom(const paper::Table &table)
{
    int columns = table.columns;
    for (const auto &row : table.rows) {
        for (const paper::Cell &cell : row)
            columns = std::max(columns, cell.column + cell.columns);
    }
    Grid grid{.columns = static_cast<size_t>(std::clamp(columns, 0, mostColumns)),
              .continues = table.isContinuation,
              .isRuled = table.isRuled};
    grid.rows.assign(table.rows.size(), std::vector<Grid::Cell>(grid.columns));
    for (size_t row = 0; row < table.rows.size(); ++row) {
        for (const paper::Cell &cell : table.rows[row])
            place(grid, row, cell);
    }
    return grid;
}

} // namespace filing
