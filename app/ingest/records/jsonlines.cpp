#include "app/ingest/records/jsonlines.h"

#include <algorithm>

namespace ingest {

namespace {

bool isBlank(std::string_view line)
{
    return std::ranges::all_of(line, [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

std::string_view withoutReturn(std::string_view line)
{
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

} // namespace

JsonLines::JsonLines(std::unique_ptr<ReadWindow> window, qint64 line, size_t limit)
    : m_window(std::move(window))
    , m_line(line)
    , m_limit(limit)
{
}

Result<bool> JsonLines::next(Record &record)
{
    for (;;) {
        m_window->drop(std::exchange(m_given, 0));
        const Result<std::optional<size_t>> end = findEnd();
        if (!end)
            return failed(end);
        if (!*end)
            return last(record);
        if (**end > m_limit) {
            if (const Result<void> passed = passOver(record); !passed)
                return failed(passed);
            return true;
        }
        const std::string_view line = withoutReturn(m_window->bytes().substr(0, **end));
        record = describe(line);
        m_given = **end + 1;
        ++m_line;
        if (!isBlank(line))
            return true;
    }
}

StreamPosition JsonLines::position() const
{
    return {m_window->offset() + static_cast<qint64>(m_given), m_line};
}

Result<std::optional<size_t>> JsonLines::findEnd()
{
    for (size_t scanned = 0;;) {
        const std::string_view bytes = m_window->bytes();
        if (const size_t at = bytes.find('\n', scanned); at != bytes.npos)
            return at;
        scanned = bytes.size();
        if (scanned > m_limit)
            return scanned;
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more)
            return std::nullopt;
    }
}

/// Reads to the end of a line that is too long to be held.
Result<void> JsonLines::passOver(Record &record)
{
    m_beginning = m_window->bytes().substr(0, beginning);
    record = describe(m_beginning);
    record.damage = Record::Damage::TooLong;
    ++m_line;
    for (;;) {
        const std::string_view bytes = m_window->bytes();
        const size_t end = std::min(bytes.find('\n'), bytes.size());
        const bool isWhole = end < bytes.size();
        m_window->drop(end);
        if (isWhole) {
            m_given = 1;
            break;
        }
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more)
            break;
    }
    record.length = m_window->offset() - record.offset;
    return {};
}

Record JsonLines::describe(std::string_view bytes) const
{
    return {.bytes = bytes, .offset = m_window->offset(), .length = static_cast<qint64>(bytes.size()), .line = m_line};
}

/// The last line needs no LF. Behind it a broken archive is told of, once. The position stays before
/// that: a reader that takes over tells of it again, at the same place, by which it is known.
bool JsonLines::last(Record &record)
{
    if (m_faultTold)
        return false;
    const std::string_view rest = withoutReturn(m_window->bytes());
    record = describe(rest);
    const std::optional<Failure> &fault = m_window->fault();
    if (!fault) {
        m_given = m_window->bytes().size();
        return !isBlank(rest);
    }
    m_faultTold = true;
    record.damage = fault->kind == Failure::Kind::Corrupt ? Record::Damage::Corrupt : Record::Damage::Truncated;
    record.detail = fault->detail;
    return true;
}

} // namespace ingest
