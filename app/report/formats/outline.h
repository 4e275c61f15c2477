#pragma once

#include "app/report/formats/runs.h"

namespace report {

/// What a paragraph is for.
enum class Tone {
    Body,
    Missing, ///< over the list of gaps, or in its place
    Label,   ///< what a form asks, a column's title
    Value,   ///< what stands in a table
    Note,    ///< a footnote
};

struct GridCell
{
    Runs runs;
    Tone tone = Tone::Value;
    int span = 1; ///< columns that it covers
};

struct GridRow
{
    std::vector<GridCell> cells;
    bool isHeader = false;    ///< stands again at the top of each page that the table goes on to
    bool hasRule = true;      ///< a line under it
    bool staysWithNext = false; ///< the one after it tells of the same thing
};

/// A table, or a form: that is one of two columns without a header.
struct Grid
{
    std::vector<double> shares; ///< of the width, one a column; together 1
    std::vector<GridRow> rows;
    bool isForm = false;
};

/// A document that flows: what a word processor or a browser cuts into lines and pages itself. Its
/// parts come in the order in which they are read.
class OutlineWriter
{
public:
    virtual ~OutlineWriter() = default;

    /// \a level 1 is the title; \a bookmark is a name within the document ("section_2").
    virtual void heading(int level, const QString &text, const QString &bookmark) = 0;
    virtual void paragraph(Tone tone, const Runs &runs) = 0;
    virtual void numberedList(const std::vector<Runs> &items) = 0;
    virtual void grid(const Grid &grid) = 0;
};

/// Tells \a writer the parts of \a document.
void writeOutline(const Document &document, OutlineWriter &writer);

} // namespace report
