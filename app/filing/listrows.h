#pragma once

#include "app/filing/reading.h"

namespace filing {

/// Turns tables into rows of \a list, one table after the other: repeated headings, titles, totals and notes are passed
/// over, rows that were broken are put together, what a merged or empty cell leaves out is filled in from above, and
/// values that stand in each other's columns are swapped back.
class RowReader
{
public:
    explicit RowReader(const List &list)
        : m_list(list)
    {
    }

    void add(const Grid &grid, const Layout &layout);

    std::vector<ReadRow> rows;
    std::vector<PassedRow> passed;

private:
    /// What stands in the columns of the fields of one row; not yet read.
    struct RawField
    {
        QString text;
        paper::Place place;
        Doubts doubts;
    };
    using RawRow = std::vector<RawField>;

    RawRow collect(const std::vector<Grid::Cell> &cells, const Layout &layout) const;
    void takeApart(RawRow &row, const Layout &layout) const;
    std::optional<PassedRow::Why> whyPassed(const std::vector<Grid::Cell> &cells, const RawRow &row) const;
    bool goesOn(const RawRow &above, const RawRow &row, const Layout &layout) const;
    bool hasNumber(const RawField &key) const;
    void fillDown(RawRow &row) const;
    void flush(const Layout &layout);

    const List &m_list;
    RawRow m_open; ///< the row that the next one may go on
    RawRow m_above; ///< the one before it
};

/// Swaps the values of fields that fit each other's shape clearly better; both get the doubt Swapped.
void swapBack(const List &list, std::vector<Reading> &fields);

} // namespace filing
