#pragma once

#include "app/paper/limits.h"
#include "app/paper/paper.h"

namespace paper {

/// What may still be taken of a paper.
class Budget
{
public:
    explicit Budget(const Limits &limits)
        : m_limits(limits)
        , m_cells(limits.cells)
        , m_texts(limits.texts)
    {
    }

    /// \a text as far as it may go on; false: none of it, and it is not counted.
    bool take(QString &text);
    void refuse() { m_isSpent = true; }
    bool isSpent() const { return m_isSpent; } ///< something was refused or cut
    const Limits &limits() const { return m_limits; }

private:
    Limits m_limits;
    qint64 m_cells;
    qint64 m_texts;
    bool m_isSpent = false;
};

/// Leaves out the rows of \a table that make its grid larger than \a budget allows.
void boundGrid(Table &table, Budget &budget);

/// Sets cells that span rows and columns into a grid, as HTML does it: each goes to the next free place of its row.
class SpanGrid
{
public:
    /// Of the table \a number (1-based) of its paper; cells are named "R3C2".
    SpanGrid(int number, Budget &budget);

    void beginRow();
    void skip(int columns); ///< leaves columns free at the beginning of a row
    void add(QString text, int rows, int columns);
    /// A cell that goes on from above: the one that covers its column grows by a row. An empty one if there is none.
    void growAbove(int columns);
    Table finished();

private:
    int freeColumn();
    void cover(int column, int columns, int rows, size_t row, size_t index);
    int bounded(int columns) const;

    struct Cover
    {
        int rows = 0; ///< below the one that was covered last
        size_t row = 0; ///< whose cell it is
        size_t index = 0; ///< in that row
        size_t last = 0; ///< row that it covers
        bool isSet = false;
    };

    Budget &m_budget;
    Table m_table;
    std::vector<Cover> m_covers; ///< column by column
    int m_column = 0;
    bool m_isFull = false;
};

} // namespace paper
