#include "app/paper/csvpaper.h"

#include "app/ingest/records/delimitedrow.h"
#include "app/ingest/records/rowscanner.h"
#include "app/paper/cellname.h"
#include "app/paper/characters.h"
#include "app/paper/decodedtext.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace paper {

namespace {

constexpr int looked = 100; ///< rows

/// A row of the text, and how many lines it takes.
struct RowPiece
{
    std::string_view row; ///< without its line break
    size_t length = 0;
    qint64 lines = 1;
    bool isUnclosed = false;
};

RowPiece firstRow(std::string_view text, char separator)
{
    ingest::RowScanner scanner(separator);
    RowPiece piece;
    piece.length = scanner.scan(text);
    piece.lines = std::max<qint64>(1, scanner.lineBreaks());
    if (!scanner.isDone() && scanner.isInQuotes()) {
        piece.length = scanner.firstLine().value_or(text.size());
        piece.lines = 1;
        piece.isUnclosed = true;
    }
    piece.row = text.substr(0, piece.length);
    while (piece.row.ends_with('\n') || piece.row.ends_with('\r'))
        piece.row.remove_suffix(1);
    return piece;
}

std::optional<char> declaredSeparator(std::string_view text)
{
    const size_t end = text.find_first_of("\r\n");
    return text.starts_with("sep=") && end == 5 ? std::optional(text[4]) : std::nullopt;
}

std::vector<std::string> cellsOf(const RowPiece &piece, char separator)
{
    if (!piece.isUnclosed)
        return ingest::cellsOf(piece.row, separator);
    std::vector<std::string> cells(1);
    for (const char c : piece.row)
        c == separator ? void(cells.emplace_back()) : cells.back().push_back(c);
    return cells;
}

/// How many of the first rows have as many cells as most do, and how many cells that are.
std::pair<int, size_t> regularity(std::string_view text, char separator)
{
    std::map<size_t, int> counts;
    for (int i = 0; i < looked && !text.empty(); ++i) {
        const RowPiece piece = firstRow(text, separator);
        if (!piece.row.empty())
            ++counts[cellsOf(piece, separator).size()];
        text.remove_prefix(piece.length);
    }
    counts.erase(1);
    const auto most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; });
    return most == counts.end() ? std::pair(0, size_t(0)) : std::pair(most->second, most->first);
}

/// Reads the rows.
class CsvReading
{
public:
    CsvReading(std::string_view text, char separator, Budget &budget)
        : m_text(text)
        , m_separator(separator)
        , m_budget(budget)
    {
        m_table.page = 1;
    }

    void run(std::vector<Trouble> &troubles)
    {
        if (declaredSeparator(m_text)) {
            m_text.remove_prefix(firstRow(m_text, m_separator).length);
            ++m_line;
        }
        for (int unclosed = 0; !m_text.empty(); m_line += m_lines) {
            if (m_table.rows.size() >= static_cast<size_t>(m_budget.limits().rows))
                return m_budget.refuse();
            const RowPiece piece = firstRow(m_text, m_separator);
            if (piece.isUnclosed && ++unclosed <= mostUnclosed)
                troubles.push_back({Trouble::Kind::OpenQuote, {}, {1, {}, {}, m_line}});
            if (unclosed > mostUnclosed) // each costs a walk to the end
                return m_budget.refuse();
            m_lines = static_cast<int>(piece.lines);
            add(piece);
            m_text.remove_prefix(piece.length);
        }
    }

    Table table()
    {
        while (!m_table.rows.empty() && m_table.rows.back().empty())
            m_table.rows.pop_back();
        boundGrid(m_table, m_budget);
        return std::move(m_table);
    }

private:
    static constexpr int mostUnclosed = 100;

    void add(const RowPiece &piece)
    {
        const std::vector<std::string> cells = cellsOf(piece, m_separator);
        m_table.rows.emplace_back();
        const auto row = static_cast<int>(m_table.rows.size());
        for (size_t i = 0; i < cells.size(); ++i) {
            const auto column = static_cast<int>(i);
            QString text = tidied(meantText(QString::fromStdString(cells[i])));
            if (text.isEmpty())
                continue;
            if (column >= m_budget.limits().columns || !m_budget.take(text))
                return m_budget.refuse();
            m_table.columns = std::max(m_table.columns, column + 1);
            const Place place{1, {}, columnName(column) + QString::number(row), m_line};
            m_table.rows.back().push_back({text, place, 1, 1, column});
        }
    }

    std::string_view m_text;
    char m_separator;
    Budget &m_budget;
    Table m_table;
    int m_line = 1;
    int m_lines = 0;
};

} // namespace

std::optional<char> separatorOf(std::string_view text)
{
    if (const auto declared = declaredSeparator(text))
        return declared;
    const std::string_view head = text.substr(0, 1 << 20);
    std::optional<char> best;
    std::pair<int, size_t> most(0, 0);
    for (const char separator : {',', '\t', ';', '|'}) {
        const auto found = regularity(head, separator);
        if (found > most) {
            most = found;
            best = separator;
        }
    }
    return best;
}

Result<Paper> readCsv(const QByteArray &bytes, Budget &budget)
{
    const DecodedText decoded = decodedText(bytes);
    const std::string text = decoded.text.toStdString();
    Paper paper;
    paper.kind = Kind::Csv;
    CsvReading reading(text, separatorOf(text).value_or(','), budget);
    reading.run(paper.troubles);
    Page &page = paper.pages.emplace_back();
    Table table = reading.table();
    page.hasText = !table.rows.empty();
    if (page.hasText)
        page.tables.push_back(std::move(table));
    if (decoded.bad > 0)
        paper.troubles.push_back({Trouble::Kind::BadBytes, QString::number(decoded.bad)});
    return paper;
}

} // namespace paper
