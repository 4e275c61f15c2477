#include "app/ingest/records/delimitedheader.h"

#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/records/rowscanner.h"

#include <algorithm>
#include <charconv>

namespace ingest {

namespace {

constexpr std::string_view delimiters = ",\t;";
constexpr std::string_view blanks = " \t\r\n";
constexpr size_t longestName = 128; // bytes
constexpr int rowsLookedAt = 20;

bool isNumber(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size();
}

bool isName(std::string_view cell)
{
    return !cell.empty() && cell.size() <= longestName && !isNumber(cell)
        && cell.find_first_of("{}[]<>\r\n") == cell.npos;
}

bool areNames(const std::vector<std::string> &cells)
{
    // Where row numbers are written, nobody names their column.
    const auto names = std::ranges::subrange(cells.begin() + (cells.front().empty() ? 1 : 0), cells.end());
    if (cells.size() < 2 || !std::ranges::all_of(names, isName))
        return false;
    std::vector<std::string> sorted(names.begin(), names.end());
    std::ranges::sort(sorted);
    return std::ranges::adjacent_find(sorted) == sorted.end();
}

/// A row without its line break, and what it takes with it.
struct Row
{
    std::string_view text;
    size_t length = 0;
    int lines = 0;
    bool isWhole = false; ///< ends within the text that was looked at
};

Row rowAt(std::string_view text, char delimiter)
{
    RowScanner scanner(delimiter);
    const size_t length = scanner.scan(text);
    std::string_view row = text.substr(0, length);
    if (scanner.isDone())
        row.remove_suffix(1);
    if (row.ends_with('\r'))
        row.remove_suffix(1);
    return {row, length, static_cast<int>(scanner.lineBreaks()), scanner.isDone()};
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(blanks) == text.npos;
}

/// Whether what stands behind the header looks like its rows.
bool haveRows(std::string_view rest, const Columns &columns)
{
    bool isAny = false;
    for (int i = 0; i < rowsLookedAt && !rest.empty(); ++i) {
        const Row row = rowAt(rest, columns.delimiter);
        if (row.text.starts_with('{'))
            return false; // JSON behind a line of something else
        const size_t cells = isBlank(row.text) ? 0 : cellsOf(row.text, columns.delimiter).size();
        if (cells == columns.names.size() || (!row.isWhole && cells > 0 && cells < columns.names.size()))
            return true; // the row may go on where the head ends
        isAny |= !isBlank(row.text);
        rest.remove_prefix(row.length);
    }
    return !isAny;
}

std::optional<DelimitedHeader> headerBy(char delimiter, std::string_view head)
{
    const Row row = rowAt(head, delimiter);
    Columns columns{delimiter, cellsOf(row.text, delimiter)};
    if (!row.isWhole || !areNames(columns.names) || !haveRows(head.substr(row.length), columns))
        return {};
    return DelimitedHeader{std::move(columns), row.length, row.lines};
}

} // namespace

std::optional<DelimitedHeader> delimitedHeader(std::string_view head)
{
    const size_t text = std::min(head.find_first_not_of(blanks), head.size());
    const size_t start = head.substr(0, text).rfind('\n') + 1; // of the line; npos + 1 is 0
    std::optional<DelimitedHeader> best;
    for (const char delimiter : delimiters) {
        std::optional<DelimitedHeader> header = headerBy(delimiter, head.substr(start));
        if (header && (!best || header->columns.names.size() > best->columns.names.size()))
            best = std::move(header);
    }
    if (best) {
        best->length += start;
        best->lines += static_cast<int>(std::ranges::count(head.substr(0, start), '\n'));
    }
    return best;
}

} // namespace ingest
