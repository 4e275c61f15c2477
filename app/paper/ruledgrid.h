#pragma once

#include "app/paper/marks.h"

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace paper {

/// A cell that ruling lines enclose, and what it covers of the grid.
struct RuledCell
{
    QRectF area;
    int row = 0;
    int column = 0;
    int rows = 1;
    int columns = 1;
};

/// The grid that lines which touch each other make. Cells are in reading order.
struct RuledGrid
{
    std::vector<double> across; ///< x of its upright lines
    std::vector<double> down;   ///< y of its level lines
    std::vector<RuledCell> cells;
    std::vector<int> owners; ///< the cell of each field of the grid, row by row

    int rows() const { return static_cast<int>(down.size()) - 1; }
    int columns() const { return static_cast<int>(across.size()) - 1; }
    QRectF area() const { return {QPointF(across.front(), down.front()), QPointF(across.back(), down.back())}; }
    std::optional<size_t> cellAt(QPointF point) const;
};

/// Lines that go on from one another, or lie in one another, as one: dashes, the borders of neighbouring cells, double
/// lines. Shorter ones than 4 points are left out.
std::vector<Ruling> joinedRulings(std::vector<Ruling> rulings);

/// The tables in \a joined: what touches within 3 points belongs together. Where a border is missing at a side, the
/// level lines end the table. A frame around one thing is no table. Smallest first.
std::vector<RuledGrid> ruledGrids(const std::vector<Ruling> &joined);

} // namespace paper
