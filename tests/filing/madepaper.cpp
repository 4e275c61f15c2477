// A made-up list as a reader of papers would give it.
#include "tests/filing/madelist.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace made {

std::vector<Row> withHeadings(const Sheet &sheet)
{
    std::vector<Row> rows;
    for (size_t i = 0; i < sheet.rows.size(); ++i) {
        const bool begins = i == 0 || (sheet.headsEveryPage && i % static_cast<size_t>(sheet.pageRows) == 0);
        if (begins && !sheet.headings.empty())
            rows.push_back(sheet.headings);
        rows.push_back(sheet.rows[i]);
    }
    return rows;
}

paper::Paper asPaper(const Sheet &sheet)
{
    paper::Paper paper{.kind = paper::Kind::Pdf, .name = u"list.pdf"_s};
    for (size_t first = 0; first < sheet.rows.size(); first += static_cast<size_t>(sheet.pageRows)) {
        const int number = static_cast<int>(paper.pages.size()) + 1;
        paper::Table table{.page = number,
                           .columns = static_cast<int>(sheet.widths.size()),
                           .isContinuation = first > 0};
        std::vector<Row> rows(sheet.rows.begin() + static_cast<qsizetype>(first),
                              sheet.rows.begin()
                                  + static_cast<qsizetype>(
                                      std::min(first + static_cast<size_t>(sheet.pageRows), sheet.rows.size())));
        if (!sheet.headings.empty() && (first == 0 || sheet.headsEveryPage))
            rows.insert(rows.begin(), sheet.headings);
        for (const Row &row : rows) {
            std::vector<paper::Cell> cells;
            for (size_t column = 0; column < row.size(); ++column) {
                if (row[column].covered)
                    continue;
                const QRectF area(40.0 + 60.0 * static_cast<double>(column),
                                  40.0 + 20.0 * static_cast<double>(table.rows.size()), 58, 18);
                cells.push_back({.text = row[column].text,
                                 .place = {.page = number, .area = area},
                                 .rows = row[column].rows,
                                 .columns = row[column].columns,
                                 .column = static_cast<int>(column)});
            }
            table.rows.push_back(std::move(cells));
        }
        paper.pages.push_back({.size = {842, 595}, .tables = {table}});
    }
    if (!paper.pages.empty())
        paper.pages.front().lines.push_back({.text = sheet.title, .place = {.page = 1}});
    return paper;
}

} // namespace made
