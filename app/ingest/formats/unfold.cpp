#include "app/ingest/formats/unfold.h"

#include "app/ingest/formats/asked.h"
#include "app/ingest/records/eventjoin.h"
#include "app/ingest/records/eventline.h"
#include "app/ingest/records/jsontext.h"

namespace ingest {

namespace {

/// The JSON object that a text holds.
class Body
{
public:
    explicit Body(std::string_view text)
    {
        m_text.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        m_text = text;
    }

    std::optional<Json> json(Notes &notes)
    {
        const bool isEvents = isEventStream(m_text);
        const auto writing = isEvents ? Record::Writing::EventStream : Record::Writing::Json;
        if (!isEvents && !m_text.starts_with('{'))
            return {};
        const auto json =
            m_parser.parse({.bytes = m_text, .length = static_cast<qint64>(m_text.size()), .writing = writing});
        if (!json)
            return {};
        notes.add(m_parser.notes());
        return *json;
    }

private:
    std::string m_text;
    RecordParser m_parser;
};

/// The request in \a value, as JSON; empty if it is none.
std::string requestIn(const Json &value, Notes &notes)
{
    if (!value.isString())
        return isRequest(value) ? value.compact() : std::string();
    Body body(value.string());
    const std::optional<Json> json = body.json(notes);
    return json && isRequest(*json) ? json->compact() : std::string();
}

std::string responseIn(const Json &value, Notes &notes)
{
    if (!value.isString())
        return value.compact();
    Body body(value.string());
    const std::optional<Json> json = body.json(notes);
    return json ? json->compact() : value.compact();
}

} // namespace

std::optional<std::string> unfolded(const Json &record, Notes &notes)
{
    const Json request = record["request"];
    const Json response = record["response"];
    if (!request || !(request.isString() || response.isString()))
        return {};
    Notes found;
    const std::string requestText = requestIn(request, found);
    const std::string responseText = responseIn(response, found);
    if (requestText.empty() || (requestText == request.compact() && responseText == response.compact()))
        return {};
    notes.add(found);
    ObjectText text;
    for (const auto &[key, value] : record.fields()) {
        if (key != "request" && key != "response")
            text.raw(key, value.compact());
    }
    return text.raw("request", requestText).raw("response", responseText).json();
}

} // namespace ingest
