#include "app/ingest/records/eventstreams.h"

#include "app/ingest/records/eventline.h"

namespace ingest {

namespace {

constexpr size_t breakSize = 2; ///< CR and LF

std::string_view withoutBreak(std::string_view line)
{
    for (const char c : {'\n', '\r'}) {
        if (line.ends_with(c))
            line.remove_suffix(1);
    }
    return line;
}

} // namespace

EventStreams::EventStreams(std::unique_ptr<ReadWindow> window, qint64 line, size_t limit)
    : m_window(std::move(window))
    , m_line(line)
    , m_limit(limit)
{
    m_reading.after = here();
}

Result<bool> EventStreams::next(Record &record)
{
    const StreamPosition from = position();
    m_window->drop(static_cast<size_t>(from.offset - m_window->offset()));
    m_at = 0;
    m_line = from.line;
    m_reading = {.after = from};
    m_group.clear();
    m_beginning.clear();
    for (;;) {
        const Result<std::optional<size_t>> size = findLine();
        if (!size)
            return failed(size);
        if (!*size)
            break;
        const Result<bool> goesOn = takeLine(**size);
        if (!goesOn)
            return failed(goesOn);
        if (!*goesOn)
            break;
    }
    if (!m_reading.begin)
        return last(record);
    record = described(*m_reading.begin);
    return true;
}

Record EventStreams::described(StreamPosition begin) const
{
    Record record{.offset = begin.offset, .length = m_reading.end - begin.offset, .line = begin.line};
    record.writing = m_group.hasEvents() ? Record::Writing::EventStream : Record::Writing::Json;
    if (m_beginning.empty()) {
        record.bytes = m_window->bytes().substr(0, static_cast<size_t>(record.length));
    } else {
        record.bytes = m_beginning;
        record.damage = Record::Damage::TooLong;
    }
    return record;
}

StreamPosition EventStreams::position() const
{
    return m_reading.after;
}

Result<std::optional<size_t>> EventStreams::findLine()
{
    for (size_t scanned = m_at;;) {
        const std::string_view bytes = m_window->bytes();
        if (const size_t end = bytes.find('\n', scanned); end != bytes.npos)
            return end + 1 - m_at;
        scanned = bytes.size();
        if (scanned - m_at > m_limit + breakSize)
            return scanned - m_at;
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more)
            return scanned > m_at ? std::optional(scanned - m_at) : std::nullopt;
    }
}

Result<bool> EventStreams::takeLine(size_t size)
{
    const std::string_view line = withoutBreak(m_window->bytes().substr(m_at, size));
    const bool isWhole = line.size() <= m_limit;
    const EventLine::Kind kind = eventLine(line).kind;
    const EventGroup::Belongs belongs = m_group.take(line, isWhole);
    const bool isWaiting = belongs == EventGroup::Belongs::Waiting;
    if (belongs == EventGroup::Belongs::No || (isWaiting && !isWhole && m_reading.begin))
        return false;
    if (isWaiting && kind != EventLine::Kind::Blank && !m_reading.waiting)
        m_reading.waiting = here();
    if (!isWaiting) {
        if (!m_reading.begin)
            begin(kind == EventLine::Kind::Data ? m_reading.waiting.value_or(here()) : here());
        m_reading.waiting.reset();
        m_reading.end = here().offset + static_cast<qint64>(line.size());
    }
    if (const Result<void> passed = isWhole ? pass(size) : passOverLine(); !passed)
        return failed(passed);
    ++m_line;
    if (!isWaiting)
        m_reading.after = here();
    return bound() && belongs != EventGroup::Belongs::Last;
}

Result<void> EventStreams::pass(size_t size)
{
    m_at += size;
    return {};
}

/// The window begins with the record from now on.
void EventStreams::begin(StreamPosition where)
{
    m_reading.begin = where;
    const qint64 before = where.offset - m_window->offset();
    m_window->drop(static_cast<size_t>(before));
    m_at -= static_cast<size_t>(before);
}

/// Reads to the end of a line that is too long to be held; of a record it makes one that is.
Result<void> EventStreams::passOverLine()
{
    remember();
    m_window->drop(std::exchange(m_at, 0));
    for (;;) {
        const std::string_view bytes = m_window->bytes();
        const size_t end = std::min(bytes.find('\n'), bytes.size());
        const bool isEnd = end < bytes.size();
        m_window->drop(end);
        if (isEnd) {
            if (m_reading.begin)
                m_reading.end = m_window->offset();
            m_at = 1;
            return {};
        }
        const Result<bool> more = m_window->more();
        if (!more)
            return failed(more);
        if (!*more) {
            if (m_reading.begin)
                m_reading.end = m_window->offset();
            return {};
        }
    }
}

/// Gives up the bytes that were looked at once they are too many. False: so many lines wait for
/// data that the record before them is taken as complete.
bool EventStreams::bound()
{
    const auto limit = static_cast<qint64>(m_limit);
    const bool isTooLong = m_reading.begin && m_reading.end - m_reading.begin->offset > limit;
    const bool isMuchWaiting = here().offset - m_reading.after.offset > limit;
    if (isMuchWaiting && m_reading.begin && !isTooLong)
        return false;
    if (isTooLong || isMuchWaiting) {
        remember();
        m_window->drop(std::exchange(m_at, 0));
        m_reading.waiting.reset();
        m_reading.after = here();
    }
    return true;
}

void EventStreams::remember()
{
    if (m_reading.begin && m_beginning.empty())
        m_beginning = m_window->bytes().substr(0, beginning);
}

StreamPosition EventStreams::here() const
{
    return {m_window->offset() + static_cast<qint64>(m_at), m_line};
}

/// Behind the last answer a broken archive is told of, once.
bool EventStreams::last(Record &record)
{
    m_reading.after = here();
    const std::optional<Failure> &fault = m_window->fault();
    if (!fault || m_faultTold)
        return false;
    m_faultTold = true;
    record = {.offset = here().offset, .line = m_line};
    record.damage = fault->kind == Failure::Kind::Corrupt ? Record::Damage::Corrupt : Record::Damage::Truncated;
    record.detail = fault->detail;
    return true;
}

} // namespace ingest
