#pragma once

#include "app/filing/lists.h"
#include "app/paper/paper.h"

#include <QStringList>

#include <array>
#include <random>
#include <vector>

/// Register lists of made-up companies and numbers, in the published shape, with faults planted in them. The same seed
/// makes the same list.
namespace made {

struct Cell
{
    QString text;
    int rows = 1;
    int columns = 1;
    bool covered = false; ///< by a merged cell
};

using Row = std::vector<Cell>;

struct Sheet
{
    QString title;
    Row headings; ///< empty: none
    std::vector<Row> rows;
    int pageRows = 25;           ///< rows on a page, where there are pages
    bool headsEveryPage = false; ///< on paper; where there are no pages the headings stand among the rows
    std::vector<double> widths;  ///< of the columns, relative
};

enum class Fault {
    None,
    ColumnsMoved,     ///< columns in another order, headings too
    HeadingsWrong,    ///< two columns' values stand under each other's headings
    NoHeadings,
    HeadingsRepeated, ///< on each page
    HeadingTypos,     ///< and traditional characters, blanks within
    Merged,           ///< entities (and regions) of neighbouring rows in one cell
    LeftOut,          ///< the same, as empty cells
    Typos,            ///< O for 0 and l for 1 in numbers, a wrong character in the form of a company
    Spaced,           ///< blanks within numbers and names
    FullWidth,
    Wrapped,          ///< numbers broken into two lines
    BrokenRows,       ///< the end of a number in a row of its own
    Dates,            ///< as 2026年3月1日, 2026.3.1, day numbers
    RowSwaps,         ///< in some rows two values changed places
    Notes,            ///< notes, totals and blank rows
    Together,         ///< columns moved, headings repeated, typos, blanks, forms of dates, notes, all at once
    LostDigits,       ///< a digit of a number is not there: nobody can put it right, but it must be doubted
    TextSwaps,        ///< name and product changed places in some rows: nobody can tell from their shape
};

inline constexpr std::array allFaults{
    std::pair(Fault::None, "none"),
    std::pair(Fault::ColumnsMoved, "columns moved"),
    std::pair(Fault::HeadingsWrong, "headings wrong"),
    std::pair(Fault::NoHeadings, "no headings"),
    std::pair(Fault::HeadingsRepeated, "headings repeated"),
    std::pair(Fault::HeadingTypos, "heading typos"),
    std::pair(Fault::Merged, "merged cells"),
    std::pair(Fault::LeftOut, "left out as above"),
    std::pair(Fault::Typos, "typos"),
    std::pair(Fault::Spaced, "blanks within"),
    std::pair(Fault::FullWidth, "full width"),
    std::pair(Fault::Wrapped, "wrapped numbers"),
    std::pair(Fault::BrokenRows, "broken rows"),
    std::pair(Fault::Dates, "forms of dates"),
    std::pair(Fault::RowSwaps, "swaps in rows"),
    std::pair(Fault::Notes, "notes and totals"),
    std::pair(Fault::Together, "many together"),
    std::pair(Fault::LostDigits, "lost digits"),
    std::pair(Fault::TextSwaps, "texts swapped"),
};

struct MadeList
{
    const filing::List &list;
    std::vector<QStringList> truth; ///< by row, parallel to List::fields
    Sheet sheet;
};

/// \a count rows of \a list with \a fault, from \a seed.
MadeList make(const filing::List &list, int count, Fault fault, unsigned seed);

/// \a sheet as a perfect reader of papers would give it, by pages.
paper::Paper asPaper(const Sheet &sheet);

/// The rows of \a sheet with its headings where they stand, for what has no pages.
std::vector<Row> withHeadings(const Sheet &sheet);

} // namespace made
