#pragma once

#include "app/ingest/records/recordparser.h"

#include <string>

namespace ingest {

/// Tells which lines of a log of server-sent events belong to one answer: a request on a line before
/// it, if there is one, and its events until it ends ("[DONE]", or an event that says so), another
/// id or another answer begins.
class EventGroup
{
public:
    enum class Belongs {
        Yes,
        Last,    ///< and the answer ends with it
        No,      ///< it begins what comes next
        Waiting, ///< a blank line or a field, which belongs where the next data does
    };

    /// \a isWhole: false for a line that is too long to be held, of which this is the beginning.
    /// Behind \a line RecordParser must be able to read on.
    Belongs take(std::string_view line, bool isWhole = true);

    bool hasEvents() const { return m_hasEvents; }

    void clear(); ///< for the next answer

private:
    Belongs takeObject(std::string_view json, bool isWhole);
    Belongs takeData(std::string_view data, bool isWhole);
    Belongs takeEvent(const Json &event);

    RecordParser m_parser;
    std::string m_id;
    bool m_hasRequest = false;
    bool m_hasEvents = false;
};

} // namespace ingest
