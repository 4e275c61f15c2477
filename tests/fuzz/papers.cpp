#include "app/paper/pdfpage.h"
#include "app/paper/reading.h"
#include "app/paper/trace.h"
#include "tests/fuzz/fuzzing.h"
#include "tests/fuzz/require.h"

using namespace Qt::StringLiterals;

namespace fuzzing {

namespace {

paper::Limits few()
{
    paper::Limits limits; // bombs are the reader's business; the fuzzer's is speed
    limits.partBytes = 1 << 20;
    limits.markupTags = 2'000;
    limits.markupDepth = 200;
    limits.rows = 500;
    limits.columns = 50;
    limits.fields = 10'000;
    limits.cells = 10'000;
    limits.marks = 2'000;
    limits.pages = 5;
    return limits;
}

void sound(const paper::Table &table, const paper::Limits &limits)
{
    require(table.columns <= limits.columns || !table.isRuled, "a table is no wider than it may be");
    const auto grid = paper::gridOf(table);
    require(grid.size() == table.rows.size(), "a grid has the rows of its table");
    for (size_t row = 0; row < table.rows.size(); ++row)
        for (const paper::Cell &cell : table.rows[row]) {
            require(cell.rows >= 1 && cell.columns >= 1 && cell.column >= 0, "a cell covers something");
            require(cell.column + cell.columns <= table.columns, "a cell lies in its table");
            require(row + static_cast<size_t>(cell.rows) <= table.rows.size(), "a cell ends in its table");
            require(grid[row][static_cast<size_t>(cell.column)] != nullptr, "where a cell begins there is one");
        }
}

void sound(const paper::Paper &paper, const paper::Limits &limits)
{
    for (const paper::Page &page : paper.pages)
        for (const paper::Table &table : page.tables)
            sound(table, limits);
    paper::joinedTables(paper);
}

} // namespace

void papers(std::string_view bytes)
{
    const QByteArray all(bytes.data(), static_cast<qsizetype>(bytes.size()));
    const paper::Limits limits = few();
    for (const QString &name : {u"a.csv"_s, u"a.html"_s, u"a.xlsx"_s})
        if (const auto paper = paper::readBytes(all, name, limits))
            sound(*paper, limits);
    paper::Paper traced;
    paper::Limits drawn = limits;
    drawn.columns = drawn.marks; // what a drawing's lines make of a page
    paper::Trace trace(
        [&](const paper::Marks &marks) { traced.pages.push_back(paper::pageOf(marks, traced.troubles)); }, limits);
    const qsizetype half = all.size() / 2;
    if (trace.feed(QByteArrayView(all).first(half)))
        trace.feed(QByteArrayView(all).sliced(half));
    trace.finish();
    sound(traced, drawn);
}

} // namespace fuzzing
