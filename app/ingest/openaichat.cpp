#include "app/ingest/openaichat.h"

#include "app/ingest/conversation.h"
#include "app/ingest/openaiblock.h"
#include "app/ingest/timevalue.h"

namespace ingest {

namespace {

bool isCompletion(const Json &body)
{
    return body["object"].string() == "chat.completion" || body["choices"].isArray();
}

/// The first of \a values that says something.
template <typename... Values>
std::string firstOf(const Values &...values)
{
    std::string found;
    ((found = values.scalar(), !found.empty()) || ...);
    return found;
}

/// What the choices of one record have in common.
Generation common(const Json &record, const Json &request, const Json &response)
{
    Generation generation;
    generation.at = momentOf(record["timestamp"]);
    if (!generation.at)
        generation.at = momentOf(response["created"]);
    generation.provider = firstOf(record["provider"]);
    if (generation.provider.empty())
        generation.provider = hasAzureFilter(response) ? "azure-openai" : "openai-compatible";
    generation.service = firstOf(record["service"], record["app"]);
    generation.model = firstOf(response["model"], request["model"], record["model"]);
    generation.requestId = firstOf(record["request_id"], response["id"], record["id"]);
    const Json metadata = request["metadata"];
    generation.sessionId = firstOf(record["session_id"], record["conversation_id"], metadata["session_id"]);
    generation.user =
        firstOf(request["user"], request["safety_identifier"], record["user"], record["user_id"], metadata["user_id"]);
    generation.ageBand = firstOf(record["age_band"], metadata["age_band"]);

    const std::vector<Turn> turns = turnsOf(request["messages"]);
    Lead lead = leadTo(turns, turns.size());
    generation.prompt = std::move(lead.prompt);
    generation.context = std::move(lead.context);
    return generation;
}

/// What the model wrote: its reasoning (which is served too), its answer or refusal, its calls.
std::string outputOf(const Json &message)
{
    std::string output;
    if (const std::string_view reasoning = message["reasoning_content"].string(); !reasoning.empty())
        output = "<think>\n" + std::string(reasoning) + "\n</think>\n";
    output += contentText(message["content"] ? message["content"] : message["refusal"]);
    if (const std::string calls = toolCalls(message); !calls.empty())
        output += (output.empty() ? "" : "\n") + calls;
    return output;
}

Generation ofChoice(Generation generation, const Json &choice, const Json &response)
{
    generation.output = choice["message"] ? outputOf(choice["message"]) : contentText(choice["text"]);
    generation.finish = choice["finish_reason"].scalar();
    generation.blocked = blockOf(choice, response);
    return generation;
}

} // namespace

Recognition OpenAiChat::recognise(const Json &record) const
{
    const Json response = record["response"];
    const Json request = record["request"];
    if (request["messages"].isArray() && (isCompletion(response) || response["error"]))
        return {Confidence::Certain, "request.messages and response.choices or response.error"};
    if (record["object"].string() == "chat.completion")
        return {Confidence::Certain, "object is chat.completion"};
    if (request["messages"].isArray() && record["status"])
        return {Confidence::Likely, "request.messages and status"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiChat::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    if (!record["request"]["messages"].isArray() && !isCompletion(response))
        return std::unexpected(Unreadable{"no-generation", "neither a chat request nor a completion"});

    const Generation shared = common(record, record["request"], response);
    std::vector<Generation> generations;
    for (const Json &choice : response["choices"].items())
        generations.push_back(ofChoice(shared, choice, response));
    if (generations.empty()) {
        generations.push_back(shared);
        generations.back().blocked = blockWithoutChoice(record, response);
    }
    return generations;
}

} // namespace ingest
