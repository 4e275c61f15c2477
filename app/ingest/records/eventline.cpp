#include "app/ingest/records/eventline.h"

namespace ingest {

namespace {

constexpr std::string_view blanks = " \t\r";

/// The kind of the first line of \a head that says what it is; \a head goes on behind it.
EventLine::Kind firstKind(std::string_view &head)
{
    EventLine::Kind kind = EventLine::Kind::Blank;
    while ((kind == EventLine::Kind::Blank || kind == EventLine::Kind::Field) && !head.empty()) {
        const size_t end = head.find('\n');
        kind = eventLine(head.substr(0, end)).kind;
        head.remove_prefix(end == head.npos ? head.size() : end + 1);
    }
    return kind;
}

bool isOfEvent(EventLine::Kind kind)
{
    return kind == EventLine::Kind::Data || kind == EventLine::Kind::Name;
}

} // namespace

EventLine eventLine(std::string_view line)
{
    using enum EventLine::Kind;
    const size_t start = line.find_first_not_of(blanks);
    if (start == line.npos)
        return {};
    line = line.substr(start, line.find_last_not_of(blanks) + 1 - start);
    if (line.starts_with("data:")) {
        line.remove_prefix(std::string_view("data:").size());
        return {Data, line.substr(line.starts_with(' ') ? 1 : 0)};
    }
    if (line.starts_with("event:"))
        return {Name, {}};
    for (const std::string_view field : {"id:", "retry:", ":"}) {
        if (line.starts_with(field))
            return {Field, {}};
    }
    return {line.front() == '{' ? Json : Other, line};
}

bool isEventStream(std::string_view head)
{
    const EventLine::Kind first = firstKind(head);
    return isOfEvent(first) || (first == EventLine::Kind::Json && isOfEvent(firstKind(head)));
}

} // namespace ingest
