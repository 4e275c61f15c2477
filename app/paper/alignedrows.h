#pragma once

#include <QStringList>

#include <vector>

namespace paper {

/// Where the lines of one column stand: y of each, from top to bottom.
using ColumnLines = std::vector<double>;

/// Shares out the lines of columns to rows.
struct RowShares
{
    int rows = 0;
    std::vector<std::vector<int>> rowOf; ///< column by column, line by line
};

/// The rows of a table whose columns have lines at \a columns. \a anchor is a column with one line in each row; a cell
/// of k lines, \a pitch apart, begins at its row's anchor, is centred on it, or ends there, for all cells the same way.
RowShares sharedOut(const std::vector<ColumnLines> &columns, size_t anchor, double pitch);

/// The same where rows stand further apart than the lines of a cell, which are \a pitch apart.
RowShares partedByGaps(const std::vector<ColumnLines> &columns, double pitch);

/// A column with one line a row.
struct Anchor
{
    size_t column = 0; ///< the number of columns: none
    bool isSure = false; ///< it holds a running number, or dates
};

/// The column of \a texts (column by column, line by line) that most likely has one line a row: a running number, or
/// dates; otherwise the one with the fewest lines that is not much sparser than the leftmost.
Anchor anchorOf(const std::vector<QStringList> &texts);

} // namespace paper
