#include "app/ingest/records/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace ingest {

JsonValues::JsonValues(std::unique_ptr<ReadWindow> window, size_t limit)
    : m_window(std::move(window))
    , m_limit(limit)
{
}

Result<bool> JsonValues::next(Record &record)
{
    m_window->drop(std::exchange(m_given, 0));
    const Result<bool> found = findBeginning();
    if (!found)
        return failed(found);
    if (!*found)
        return last(record);
    if (const Result<void> read = readValue(record); !read)
        return failed(read);
    return true;
}

StreamPosition JsonValues::position() const
{
    return {m_window->offset() + static_cast<qint64>(m_given), m_line};
}

/// Passes over what stands between values. False at the end of the stream.
Result<bool> JsonValues::findBeginning()
{
    for (;;) {
        const std::string_view bytes = m_window->bytes();
        size_t at = 0;
        for (; at < bytes.size(); ++at) {
            const char c = bytes[at];
            if (c == '\n')
                ++m_line;
            else if (c == '[' && !m_isInArray)
                m_isInArray = true;
            else if (c == ']' && m_isInArray)
                m_isInArray = false;
            else if (c != ' ' && c != '\t' && c != '\r' && c != ',')
                break;
        }
        const bool found = at < bytes.size();
        m_window->drop(at);
        if (found)
            return true;
        const Result<bool> more = m_window->more();
        if (!more || !*more)
            return more;
    }
}

Result<void> JsonValues::readValue(Record &record)
{
    record = {.offset = m_window->offset(), .line = m_line};
    m_beginning.clear();
    ValueScanner scanner;
    size_t at = 0;
    for (;;) {
        at += scanner.scan(m_window->bytes().substr(at));
        if (scanner.isDone())
            break;
        if (at > m_limit) {
            passOver(at);
            at = 0;
        }
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more)
            break;
    }
    m_line += scanner.lineBreaks();
    m_given = at;
    record.length = m_window->offset() + static_cast<qint64>(at) - record.offset;
    const bool isTooLong = record.length > static_cast<qint64>(m_limit);
    if (isTooLong && m_beginning.empty())
        m_beginning = m_window->bytes().substr(0, beginning);
    record.bytes = isTooLong ? std::string_view(m_beginning) : m_window->bytes().substr(0, at);
    if (isTooLong)
        record.damage = Record::Damage::TooLong;
    else if (!(m_window->fault() ? scanner.isDone() : scanner.isDoneAtEnd()))
        setDamage(record);
    return {};
}

void JsonValues::passOver(size_t count)
{
    if (m_beginning.empty())
        m_beginning = m_window->bytes().substr(0, beginning);
    m_window->drop(count);
}

/// An array that nothing closes, or a broken archive, is told of even if it ends between two values.
bool JsonValues::last(Record &record)
{
    if (m_endTold || !(m_isInArray || m_window->fault()))
        return false;
    record = {.offset = m_window->offset(), .line = m_line};
    setDamage(record);
    return true;
}

void JsonValues::setDamage(Record &record)
{
    m_endTold = true;
    const std::optional<Failure> &fault = m_window->fault();
    const bool isCorrupt = fault && fault->kind == Failure::Kind::Corrupt;
    record.damage = isCorrupt ? Record::Damage::Corrupt : Record::Damage::Truncated;
    record.detail = fault ? fault->detail : u"the file ends inside a JSON value"_s;
}

} // namespace ingest
