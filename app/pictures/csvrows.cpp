#include "app/pictures/csvrows.h"

#include <algorithm>

namespace pictures {

CsvRows::CsvRows(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_at(m_bytes.startsWith("\xef\xbb\xbf") ? 3 : 0)
{
}

std::optional<std::vector<QByteArray>> CsvRows::next()
{
    while (m_at < m_bytes.size()) {
        m_line = m_nextLine;
        std::vector<QByteArray> cells{cell()};
        while (m_at < m_bytes.size() && m_bytes.at(m_at) == ',') {
            ++m_at;
            cells.push_back(cell());
        }
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\r')
            ++m_at;
        if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\n') {
            ++m_at;
            ++m_nextLine;
        }
        if (cells.size() > 1 || !cells.front().isEmpty())
            return cells;
    }
    return std::nullopt;
}

/// Up to the comma or line end behind it. What follows a closing quote belongs to the cell as it stands.
QByteArray CsvRows::cell()
{
    QByteArray text;
    bool isQuoted = m_at < m_bytes.size() && m_bytes.at(m_at) == '"';
    if (isQuoted)
        ++m_at;
    for (; m_at < m_bytes.size(); ++m_at) {
        const char byte = m_bytes.at(m_at);
        const bool isDoubled = byte == '"' && m_at + 1 < m_bytes.size() && m_bytes.at(m_at + 1) == '"';
        if (isQuoted && byte == '"' && !isDoubled) {
            isQuoted = false;
            continue;
        }
        if (isQuoted && isDoubled)
            ++m_at;
        else if (!isQuoted && (byte == ',' || byte == '\n' || byte == '\r'))
            break;
        m_nextLine += byte == '\n' ? 1 : 0;
        text.append(byte);
    }
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == '\r'
        && (m_at + 1 == m_bytes.size() || m_bytes.at(m_at + 1) != '\n'))
        m_bytes[m_at] = '\n'; // a carriage return alone ends a row as well
    return text;
}

QByteArray csvRow(const std::vector<QByteArray> &cells)
{
    QByteArray row;
    for (const QByteArray &cell : cells) {
        if (!row.isEmpty() || &cell != &cells.front())
            row += ',';
        const bool needsQuotes = std::ranges::any_of(cell, [](char byte) {
            return byte == ',' || byte == '"' || byte == '\n' || byte == '\r';
        });
        row += needsQuotes ? '"' + QByteArray(cell).replace("\"", "\"\"") + '"' : cell;
    }
    return row + "\r\n";
}

} // namespace pictures
