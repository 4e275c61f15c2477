#include "app/ingest/records/delimitedrow.h"

#include "app/ingest/rawmask.h"
#include "app/ingest/records/json.h"

namespace ingest {

namespace {

constexpr char mark = '"';

/// Takes a cell that begins with a quotation mark off \a rest, up to the one that closes it.
std::string takeQuoted(std::string_view &rest)
{
    std::string cell;
    rest.remove_prefix(1);
    while (!rest.empty()) {
        const size_t at = rest.find(mark);
        cell += rest.substr(0, at);
        rest.remove_prefix(at == rest.npos ? rest.size() : at + 1);
        if (!rest.starts_with(mark))
            break;
        cell += mark;
        rest.remove_prefix(1);
    }
    return cell;
}

/// Takes a cell off \a rest; the delimiter behind it stays.
std::string takeCell(std::string_view &rest, char delimiter)
{
    std::string cell = rest.starts_with(mark) ? takeQuoted(rest) : std::string();
    const std::string_view bare = rest.substr(0, rest.find(delimiter));
    cell += bare; // behind a closing mark there should be nothing
    rest.remove_prefix(bare.size());
    return cell;
}

/// Whether the cell at \a index may be one that identifies a user. Cells that are too many or missing
/// may have moved it, by as much as there are of them.
bool mayIdentify(size_t index, size_t cells, const Columns &columns)
{
    const size_t names = columns.names.size();
    for (size_t column = 0; column < names; ++column) {
        const bool isReached = index + (names > cells ? names - cells : 0) >= column;
        const bool isPassed = index > column + (cells > names ? cells - names : 0);
        if (isReached && !isPassed && identifiesUser(columns.names[column]))
            return true;
    }
    return false;
}

std::string inMarks(std::string_view cell)
{
    std::string text(1, mark);
    for (const char c : cell)
        text.append(c == mark ? 2 : 1, c);
    return text + mark;
}

std::string withoutSecrets(std::string cell, std::span<const std::string> secrets)
{
    if (cell.starts_with('{') || cell.starts_with('['))
        return maskedRaw(cell, secrets);
    for (const std::string &secret : secrets) {
        for (size_t at = secret.empty() ? cell.npos : cell.find(secret); at != cell.npos; at = cell.find(secret, at)) {
            cell.replace(at, secret.size(), rawMask);
            at += rawMask.size();
        }
    }
    return cell;
}

} // namespace

std::vector<std::string> cellsOf(std::string_view row, char delimiter)
{
    std::vector<std::string> cells{takeCell(row, delimiter)};
    while (!row.empty()) {
        row.remove_prefix(1);
        cells.push_back(takeCell(row, delimiter));
    }
    return cells;
}

std::expected<std::string, Unreadable> rowAsJson(std::string_view row, const Columns &columns)
{
    const std::vector<std::string> cells = cellsOf(row, columns.delimiter);
    if (cells.size() != columns.names.size())
        return std::unexpected(Unreadable{"field-count",
                                          std::to_string(cells.size()) + " fields where the header has "
                                              + std::to_string(columns.names.size())});
    std::string json = "{";
    json.reserve(row.size() * 2);
    for (size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            json += ',';
        appendJsonString(json, columns.names[i]);
        json += ':';
        appendJsonString(json, cells[i]);
    }
    json += '}';
    return json;
}

std::string maskedRow(std::string_view row, const Columns &columns, std::span<const std::string> secrets)
{
    const size_t cells = cellsOf(row, columns.delimiter).size();
    std::string masked;
    std::string_view rest = row;
    for (size_t index = 0;; ++index) {
        const std::string_view before = rest;
        const std::string cell = takeCell(rest, columns.delimiter);
        const std::string open = withoutSecrets(cell, secrets);
        if (mayIdentify(index, cells, columns) && !cell.empty())
            masked += rawMask;
        else if (open != cell)
            masked += inMarks(open);
        else
            masked += before.substr(0, before.size() - rest.size());
        if (rest.empty())
            return masked;
        masked += columns.delimiter;
        rest.remove_prefix(1);
    }
}

} // namespace ingest
