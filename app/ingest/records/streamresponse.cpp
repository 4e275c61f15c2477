#include "app/ingest/records/streamresponse.h"

#include "app/ingest/records/jsontext.h"

namespace ingest {

bool StreamResponse::knows(const Json &event)
{
    return event["type"].string().starts_with("response.");
}

void StreamResponse::add(const Json &event)
{
    const std::string_view type = event["type"].string();
    const Json response = event["response"];
    takeFirst(m_id, response["id"]);
    takeFirst(m_created, response["created_at"]);
    takeFirst(m_model, response["model"]);
    if (type == "response.completed" || type == "response.incomplete" || type == "response.failed") {
        m_isComplete = true;
        m_response = response.compact();
    } else if (type == "response.output_text.delta" || type == "response.refusal.delta") {
        Part &part =
            m_parts[{event["output_index"].integer().value_or(0), event["content_index"].integer().value_or(0)}];
        part.text += event["delta"].string();
        part.isRefusal = type == "response.refusal.delta";
    } else if (type == "error") {
        m_error = ObjectText().text("code", event["code"].scalar()).text("message", event["message"].scalar()).json();
    }
}

std::string StreamResponse::json() const
{
    if (!m_response.empty())
        return m_response;
    std::vector<std::string> content;
    for (const auto &[place, part] : m_parts) {
        const char *kind = part.isRefusal ? "refusal" : "output_text";
        content.push_back(ObjectText().text("type", kind).text(part.isRefusal ? "refusal" : "text", part.text).json());
    }
    const std::string message =
        ObjectText().text("type", "message").text("role", "assistant").raw("content", arrayText(content)).json();
    return ObjectText()
        .raw("id", m_id)
        .text("object", "response")
        .raw("created_at", m_created)
        .raw("model", m_model)
        .raw("output", arrayText({message}))
        .raw("error", m_error)
        .json();
}

} // namespace ingest
