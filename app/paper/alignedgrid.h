#pragma once

#include "app/paper/marks.h"
#include "app/paper/textlines.h"

#include <vector>

namespace paper {

/// A cell of a table without upright lines: what stands in one column at one row.
struct AlignedCell
{
    std::vector<TextRun> runs; ///< from top to bottom
    QRectF box;
    int row = 0;
    int column = 0;
};

/// A table whose cells follow from what lines up. Cells are in reading order; empty ones are left out.
struct AlignedGrid
{
    std::vector<AlignedCell> cells;
    QRectF area;
    int rows = 0;
    int columns = 0;
};

/// The tables among \a runs, from top to bottom, and takes their runs out of them. A table begins with a line of at
/// least three short texts, its header or its first row, and goes on as long as what follows stands in their columns.
/// Two columns are a table only where level lines of \a rulings say so: otherwise they may be prose.
///
/// Level lines part rows where there are some between them, or wider gaps than there are in a cell. Otherwise rows are
/// found from a column that has one line a row (a running number, a filing number): the lines of each column are shared
/// out so that a cell's lines begin, are centred, or end at its row, whichever fits the whole table best. What wraps
/// over several lines comes together so.
std::vector<AlignedGrid> alignedGrids(std::vector<TextRun> &runs, const std::vector<Ruling> &rulings);

} // namespace paper
