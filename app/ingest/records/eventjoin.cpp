#include "app/ingest/records/eventjoin.h"

#include "app/ingest/records/eventline.h"
#include "app/ingest/records/jsontext.h"
#include "app/ingest/records/streamchoices.h"
#include "app/ingest/records/streammessage.h"
#include "app/ingest/records/streamresponse.h"

namespace ingest {

namespace {

std::unique_ptr<StreamJoin> joinFor(const Json &event)
{
    if (StreamResponse::knows(event))
        return std::make_unique<StreamResponse>();
    if (StreamMessage::knows(event))
        return std::make_unique<StreamMessage>();
    if (StreamChoices::knows(event))
        return std::make_unique<StreamChoices>();
    return {};
}

/// The events of one answer, line after line.
class Answer
{
public:
    void take(const EventLine &line)
    {
        if (line.kind == EventLine::Kind::Json)
            takeRequest(line.payload);
        else if (line.kind == EventLine::Kind::Data && line.payload == "[DONE]")
            m_isDone = true;
        else if (line.kind == EventLine::Kind::Data)
            takeEvent(line.payload);
        else if (line.kind == EventLine::Kind::Other)
            m_notes.lostEvent = true;
    }

    std::expected<std::string, Unreadable> json(Notes &notes)
    {
        if (!m_join)
            return std::unexpected(Unreadable{"no-generation", "no event of a stream that is known"});
        m_notes.cutStream = !m_isDone && !m_join->isComplete();
        notes = m_notes;
        if (m_request.empty())
            return m_join->json();
        // What stands around the request in its line goes on to stand around both.
        m_request.pop_back();
        m_request += m_body.empty() ? "" : ",\"request\":" + m_body;
        return m_request + ",\"response\":" + m_join->json() + '}';
    }

private:
    void takeRequest(std::string_view text)
    {
        const auto line = parsed(text);
        if (!line)
            return;
        m_request = line->compact();
        m_body = (*line)["request"] ? std::string() : m_request;
    }

    void takeEvent(std::string_view data)
    {
        const auto event = parsed(data);
        if (!event)
            return;
        if (!m_join)
            m_join = joinFor(*event);
        if (m_join)
            m_join->add(*event);
        m_notes.add(m_parser.notes());
    }

    std::optional<Json> parsed(std::string_view text)
    {
        const auto json = m_parser.parse({.bytes = text, .length = static_cast<qint64>(text.size())});
        if (!json) {
            m_notes.lostEvent = true;
            return {};
        }
        return *json;
    }

    RecordParser m_parser;
    std::unique_ptr<StreamJoin> m_join;
    std::string m_request; ///< the line, as JSON
    std::string m_body;    ///< the same, if the line is the body itself
    bool m_isDone = false;
    Notes m_notes;
};

} // namespace

std::expected<std::string, Unreadable> joinedEvents(std::string_view lines, Notes &notes)
{
    Answer answer;
    while (!lines.empty()) {
        const size_t end = lines.find('\n');
        answer.take(eventLine(lines.substr(0, end)));
        lines.remove_prefix(end == lines.npos ? lines.size() : end + 1);
    }
    return answer.json(notes);
}

} // namespace ingest
