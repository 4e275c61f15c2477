#pragma once

#include <QtTypes>

#include <string_view>

namespace ingest {

/// Finds where a JSON value ends, piece of text by piece of text, by its brackets and strings alone.
///
/// A line break inside a string is not JSON; it ends the string here, so that one missing quotation
/// mark spoils its own value and not the rest of a pretty-printed file.
class ValueScanner
{
public:
    /// Scans on from the beginning of \a piece. Returns how much of it belongs to the value.
    size_t scan(std::string_view piece);

    bool isDone() const { return m_state == State::Done; }
    bool isInString() const { return m_inString; }
    /// The stream has ended: whether what was scanned is a value (a number has no other end).
    bool isDoneAtEnd() const { return isDone() || m_state == State::Bare; }
    qint64 lineBreaks() const { return m_lineBreaks; } ///< inside the value so far

private:
    enum class State { Before, Nested, Bare, Done };

    void begin(char c);
    void step(char c);
    void stepInString(char c);

    State m_state = State::Before;
    bool m_inString = false;
    bool m_isEscaped = false;
    int m_depth = 0;
    qint64 m_lineBreaks = 0;
};

} // namespace ingest
