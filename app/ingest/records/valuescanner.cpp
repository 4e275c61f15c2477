#include "app/ingest/records/valuescanner.h"

namespace ingest {

namespace {

/// A number, a literal or rubbish ends before one of these.
bool endsBareValue(char c)
{
    return c == ',' || c == ']' || c == '}' || c == '{' || c == '[' || c == '"' || static_cast<unsigned char>(c) <= ' ';
}

} // namespace

size_t ValueScanner::scan(std::string_view piece)
{
    for (size_t at = 0; at < piece.size(); ++at) {
        const char c = piece[at];
        if (m_inString) {
            stepInString(c);
        } else if (m_state == State::Before) {
            begin(c);
        } else if (m_state == State::Bare && endsBareValue(c)) {
            m_state = State::Done;
            return at; // this byte is not part of it
        } else {
            step(c);
        }
        if (isDone())
            return at + 1;
    }
    return piece.size();
}

/// The first byte is part of the value whatever it is, so that a scan always gets ahead.
void ValueScanner::begin(char c)
{
    m_inString = c == '"';
    m_depth = c == '{' || c == '[' ? 1 : 0;
    m_state = m_depth > 0 || m_inString ? State::Nested : State::Bare;
}

void ValueScanner::step(char c)
{
    switch (c) {
    case '"': m_inString = true; break;
    case '{':
    case '[': ++m_depth; break;
    case '}':
    case ']':
        if (--m_depth == 0)
            m_state = State::Done;
        break;
    case '\n': ++m_lineBreaks; break;
    default: break;
    }
}

void ValueScanner::stepInString(char c)
{
    if (c == '\n')
        ++m_lineBreaks;
    if (m_isEscaped)
        m_isEscaped = false;
    else if (c == '\\')
        m_isEscaped = true;
    else if (c == '"' || c == '\n')
        m_inString = false;
    if (!m_inString && m_depth == 0)
        m_state = State::Done;
}

} // namespace ingest
