#include "app/ingest/records/rowscanner.h"

namespace ingest {

size_t RowScanner::scan(std::string_view piece)
{
    size_t at = 0;
    while (at < piece.size() && !isDone()) {
        step(piece[at], m_scanned + at + 1);
        ++at;
    }
    m_scanned += at;
    return at;
}

/// \a behind: bytes of the row up to and including \a c.
void RowScanner::step(char c, size_t behind)
{
    if (c == '\n') {
        ++m_lineBreaks;
        if (!m_firstLine)
            m_firstLine = behind;
    }
    switch (m_state) {
    case State::CellBegins:
        if (c == '"')
            m_state = State::Quoted;
        else
            stepOutside(c);
        break;
    case State::Quoted:
        if (c == '"')
            m_state = State::MarkInQuoted;
        break;
    case State::MarkInQuoted: // doubled it stands for itself, else it closes
        if (c == '"')
            m_state = State::Quoted;
        else
            stepOutside(c);
        break;
    case State::Bare: stepOutside(c); break;
    case State::Done: break;
    }
}

void RowScanner::stepOutside(char c)
{
    if (c == '\n')
        m_state = State::Done;
    else
        m_state = c == m_delimiter ? State::CellBegins : State::Bare;
}

} // namespace ingest
