#pragma once

#include <string_view>

namespace ingest {

/// A line in a log of server-sent events, and what it holds.
struct EventLine
{
    enum class Kind {
        Blank,
        Data,  ///< "data: …"
        Name,  ///< "event: …"
        Field, ///< "id: …", "retry: …", or ": …", a comment
        Json,  ///< an object on a line of its own: a request, or a call that was not streamed
        Other,
    };

    Kind kind = Kind::Blank;
    std::string_view payload; ///< behind "data:"; the whole line of Json and Other
};

/// What \a line is, given without its line break.
EventLine eventLine(std::string_view line);

/// Whether \a head, the beginning of a stream, is of server-sent events: but for blank lines and
/// fields its first line is data or the name of an event, or it is a JSON object and the next one is.
bool isEventStream(std::string_view head);

} // namespace ingest
