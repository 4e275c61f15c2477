#pragma once

#include "app/filing/grid.h"
#include "app/filing/lists.h"

namespace filing {

/// What one column of a table is.
struct Column
{
    QString heading;             ///< as it stands; empty: none
    std::optional<size_t> field; ///< an index into List::fields; none: it is none of them
    double byHeading = 0;        ///< how well the heading names the field: 0 to 1
    double byValues = 0;         ///< how well the values look like it: 0 to 1
    bool contradicts = false;    ///< the heading names another field than the values, which won
    double left = 0;             ///< in points, where its cells lie on the page; 0: the paper has no such places
    double right = 0;
};

struct Layout
{
    std::vector<Column> columns;
    std::vector<Column> absent; ///< of the table with the headings, which this page lacks: too few cells are filled
    std::optional<size_t> headingRow; ///< the first
    double score = 0; ///< how much speaks for this list; comparable between lists
};

/// How well \a heading names \a field: 0 to 1.
double headingFit(const Field &field, const QString &heading);

/// Whether \a row is one of headings: two fields of the list are named in it, and nothing is a value that can be told.
bool isHeadingRow(const List &list, const std::vector<Grid::Cell> &row);

/// Whether all that stands in \a row stands in one cell: a title, a note, a total.
bool isSingle(const std::vector<Grid::Cell> &row);

/// Which column of \a grid is which field of \a list, decided by headings and by what the values look like; the way in
/// which most of both agrees. \a before: of the table before this one, whose headings count where this has none.
Layout decideColumns(const List &list, const Grid &grid, const Layout *before = nullptr);

} // namespace filing
