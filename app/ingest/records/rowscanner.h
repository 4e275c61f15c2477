#pragma once

#include <QtTypes>

#include <optional>
#include <string_view>

namespace ingest {

/// Finds where a row of delimited text ends (RFC 4180), piece of text by piece of text: at a line
/// break outside quotation marks. A mark opens only at the beginning of a cell, as it does for every
/// program that writes such files; elsewhere it is a character like any other.
class RowScanner
{
public:
    explicit RowScanner(char delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// Scans on from the beginning of \a piece. Returns how much of it belongs to the row, its line
    /// break included.
    size_t scan(std::string_view piece);

    bool isDone() const { return m_state == State::Done; }
    bool isInQuotes() const { return m_state == State::Quoted; }
    qint64 lineBreaks() const { return m_lineBreaks; } ///< so far, the one that ends the row included
    /// Bytes of the row up to its first line break, which is included, wherever that stands.
    std::optional<size_t> firstLine() const { return m_firstLine; }

private:
    enum class State { CellBegins, Bare, Quoted, MarkInQuoted, Done };

    void step(char c, size_t behind);
    void stepOutside(char c);

    char m_delimiter;
    State m_state = State::CellBegins;
    size_t m_scanned = 0; ///< of earlier pieces
    qint64 m_lineBreaks = 0;
    std::optional<size_t> m_firstLine;
};

} // namespace ingest
