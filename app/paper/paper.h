#pragma once

#include "app/base/result.h"
#include "app/paper/place.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>

#include <stop_token>
#include <vector>

/// Papers that others wrote: filings, lists of the authority, submissions, as pages, lines and tables with their
/// places.
namespace paper {

enum class Kind { Pdf, Docx, Xlsx, Csv, Html };

/// A cell of a table. Text is what is written, NFKC for CJK compatibility characters and ligatures alone, lines joined
/// as the script joins them (no blank between Han characters), white space trimmed.
struct Cell
{
    QString text;
    Place place;
    int rows = 1; ///< that it spans
    int columns = 1;
    int column = 0; ///< 0-based, where it begins in the grid

    bool operator==(const Cell &) const = default;
};

/// A table: row by row the cells that begin there, from left to right. A merged cell stands once, where it begins.
struct Table
{
    int page = 0; ///< as in Place
    std::vector<std::vector<Cell>> rows;
    int columns = 0;             ///< of the grid
    bool isRuled = true;         ///< false: cells follow from columns that line up, which may err
    bool isContinuation = false; ///< the table before it goes on here (the page before, same columns)
    bool repeatsHeader = false;  ///< a continuation whose first row says what the first row of the beginning says
};

/// A line of text: of a PDF one that is set as such, of others a paragraph. In reading order (columns one after the
/// other). Text in cells stands here too in a PDF, and in tables alone in other papers.
struct Line
{
    QString text;
    Place place;
    bool isMargin = false; ///< header or footer of a DOCX
};

/// A page of a PDF, a sheet of a workbook; the whole of a DOCX, a CSV, an HTML page is one.
struct Page
{
    QSizeF size; ///< in points, as it is shown; empty but for a PDF
    std::vector<Line> lines;
    std::vector<Table> tables;
    bool hasText = true; ///< false: a scan, or drawn text: kept as a picture, nothing can be read from it
    QString name = {};   ///< of a sheet
};

/// What a reader of the paper must know. Never fatal.
struct Trouble
{
    enum class Kind {
        NoText,       ///< the page is a picture
        NoUnicode,    ///< glyphs whose characters the file does not say: detail is how many
        HiddenText,   ///< read, but the page does not show it (a layer under a scan); detail is how many characters
        HiddenSheet,  ///< read nonetheless; detail is its name
        HiddenCells,  ///< hidden rows or columns are read; detail is how many
        FaultyPage,   ///< the page could not be read whole; detail is the reader's words
        Revisions,    ///< a DOCX with tracked changes: insertions are read, deletions are not; detail is how many
        RoundedNumber, ///< a number of more than 15 digits, which a spreadsheet does not keep whole
        OpenQuote,    ///< of a CSV: a quotation mark that nothing closes, on the line of the place
        FormulaError, ///< a cell says #REF! or the like; detail
        BadBytes,     ///< what does not fit the encoding; detail is how many
        CutOff,       ///< the rest is not read: a limit; detail says which
    };

    Kind kind;
    QString detail = {};
    Place place = {};

    bool operator==(const Trouble &) const = default;
};

struct Paper
{
    Kind kind = Kind::Pdf;
    QString name; ///< of the file, without its folder
    QByteArray sha256;
    std::vector<Page> pages;
    std::vector<Trouble> troubles;
};

/// Reads the paper at \a path; what it is shows in its bytes, its name only tells CSV from other text. Takes from
/// milliseconds to minutes: off the UI thread. A PDF is read by mutool (MuPDF) in a child with limits.
///
/// NotFound: there is no file, or (where is "mupdf-tools") mutool is not installed. Refused: the file is encrypted, or
/// beyond the limits (detail says which). BadInput: it cannot be read; detail says what, where says in which part.
/// Cancelled: \a stop.
Result<Paper> readPaper(const QString &path, const std::stop_token &stop = {});

/// The grid of \a table: for each row and column the cell that covers it, none where there is none.
std::vector<std::vector<const Cell *>> gridOf(const Table &table);

/// The tables of \a paper in their order, each with its continuations appended, repeated headers left out.
std::vector<Table> joinedTables(const Paper &paper);

} // namespace paper
