#include "app/ingest/records/eventgroup.h"

#include "app/ingest/formats/asked.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/records/eventline.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

constexpr std::array beginnings{std::string_view("message_start"), std::string_view("response.created")};
constexpr std::array ends{std::string_view("message_stop"), std::string_view("response.completed"),
                          std::string_view("response.incomplete"), std::string_view("response.failed")};

bool isOneOf(std::string_view type, const auto &types)
{
    return std::ranges::find(types, type) != types.end();
}

std::string idOf(const Json &event)
{
    return firstOf({event["id"], event["message"]["id"], event["response"]["id"]});
}

/// What Azure found in the prompt comes first, without an id.
bool isFilterOfPrompt(const Json &event)
{
    return event["prompt_filter_results"].isArray() && event["choices"].items().empty();
}

/// Whether a line of a log asks and does not answer, as it is or around a body.
bool asks(const Json &line)
{
    return (isRequest(line) || isRequest(line["request"])) && !line["response"] && !line["choices"];
}

} // namespace

EventGroup::Belongs EventGroup::take(std::string_view text, bool isWhole)
{
    const EventLine line = eventLine(text);
    switch (line.kind) {
    case EventLine::Kind::Blank:
    case EventLine::Kind::Name:
    case EventLine::Kind::Field: return Belongs::Waiting;
    case EventLine::Kind::Json: return takeObject(line.payload, isWhole);
    case EventLine::Kind::Data: return takeData(line.payload, isWhole);
    case EventLine::Kind::Other: break;
    }
    if (m_hasEvents)
        return Belongs::Yes; // rubbish in the midst of an answer does not end it
    return m_hasRequest ? Belongs::No : Belongs::Last;
}

void EventGroup::clear()
{
    m_id.clear();
    m_hasRequest = m_hasEvents = false;
}

EventGroup::Belongs EventGroup::takeObject(std::string_view json, bool isWhole)
{
    if (m_hasRequest || m_hasEvents)
        return Belongs::No;
    if (!isWhole)
        return Belongs::Last;
    const auto line = m_parser.parse({.bytes = json, .length = static_cast<qint64>(json.size())});
    m_hasRequest = line && asks(*line);
    return m_hasRequest ? Belongs::Yes : Belongs::Last;
}

EventGroup::Belongs EventGroup::takeData(std::string_view data, bool isWhole)
{
    if (data == "[DONE]") {
        m_hasEvents = true;
        return Belongs::Last;
    }
    if (!isWhole && (m_hasRequest || m_hasEvents))
        return Belongs::No; // so that what came before it can still be read
    if (isWhole) {
        if (const auto event = m_parser.parse({.bytes = data, .length = static_cast<qint64>(data.size())}))
            return takeEvent(*event);
    }
    m_hasEvents = true;
    return isWhole ? Belongs::Yes : Belongs::Last;
}

EventGroup::Belongs EventGroup::takeEvent(const Json &event)
{
    const std::string id = idOf(event);
    const std::string_view type = event["type"].string();
    const bool isOther = !id.empty() && !m_id.empty() && id != m_id;
    const bool begins = isOneOf(type, beginnings) || (isFilterOfPrompt(event) && !m_id.empty());
    if (m_hasEvents && (isOther || begins))
        return Belongs::No;
    m_hasEvents = true;
    if (!id.empty())
        m_id = id;
    return isOneOf(type, ends) ? Belongs::Last : Belongs::Yes;
}

} // namespace ingest
