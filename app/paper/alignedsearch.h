#pragma once

#include "app/paper/alignedgrid.h"
#include "app/paper/alignedrows.h"

#include <algorithm>
#include <cmath>

namespace paper {

/// The runs of one baseline.
struct TextLine
{
    std::vector<size_t> runs;
    double y = 0;
};

/// From left to right.
struct ColumnExtent
{
    double from = 0;
    double to = 0;

    bool overlaps(const QRectF &box) const { return box.left() < to - 1 && box.right() > from + 1; }
    double distanceTo(const QRectF &box) const { return std::max({0.0, from - box.right(), box.left() - to}); }
    double leftOff(const QRectF &box) const { return std::abs(from - box.left()); }
};

/// \a runs by their baselines, from top to bottom.
std::vector<TextLine> linesOf(const std::vector<TextRun> &runs);

/// What overlaps, or all but touches, as one.
std::vector<ColumnExtent> mergedColumns(std::vector<ColumnExtent> extents);

/// Where texts of the lines from \a from to \a to stand, with gaps between that no text reaches into.
std::vector<ColumnExtent> columnsIn(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines, size_t from,
                                    size_t to);

/// Looks for one table, from a line on.
class AlignedSearch
{
public:
    AlignedSearch(const std::vector<TextRun> &runs, const std::vector<TextLine> &lines,
                  const std::vector<Ruling> &rulings, size_t seed);

    /// What the table has of the lines; empty: there is none.
    bool find(size_t first);

    /// The same for the lines from \a from to \a to, which level lines enclose: columns are what stands apart.
    bool findBetween(size_t from, size_t to);

    AlignedGrid grid();

    size_t from() const { return m_from; }
    size_t to() const { return m_to; }

private:
    double size() const { return m_runs[m_lines[m_seed].runs.front()].size; }

    size_t overlapped(const QRectF &box) const;

    bool fits(size_t line) const;

    /// A cell of the first row that wraps has lines above the others.
    bool isAboveSeed(size_t line) const;

    bool isBelow(size_t line) const;

    bool isTable() const;

    int rulesWithin() const;

    /// Whether a level line as wide as more than half of the columns lies between two lines of text.
    bool isRuledBetween(size_t above, size_t below) const;

    /// Grows the columns by what stands in them, so that each run has one.
    void settleColumns();

    static void grow(ColumnExtent &column, const QRectF &box);

    size_t columnFor(const QRectF &box, const std::vector<ColumnExtent> &seeds) const;

    /// The runs of a column between two lines, from top to bottom.
    std::vector<std::vector<size_t>> columnsOf(size_t from, size_t to) const;

    /// Lines that no level line parts: one row where level lines part the others, otherwise all of them.
    void addBand(AlignedGrid &grid, size_t from, size_t to);

    RowShares rowsOf(const std::vector<std::vector<size_t>> &columns) const;

    /// Most of its columns, or the first, have one line: the others wrap.
    bool isOneRow(const std::vector<ColumnLines> &places) const;

    /// The distance of lines in a cell that wraps: the least in any column.
    double pitch(const std::vector<ColumnLines> &places) const;

    void addRun(AlignedGrid &grid, size_t run, int row, int column) const;

    const std::vector<TextRun> &m_runs;
    const std::vector<TextLine> &m_lines;
    const std::vector<Ruling> &m_rulings;
    size_t m_seed;
    size_t m_from = 0;
    size_t m_to = 0;
    std::vector<ColumnExtent> m_columns;
    std::vector<size_t> m_columnOf;
};

} // namespace paper
