#include "app/ingest/formats/litellm.h"

#include "app/ingest/formats/answers.h"
#include "app/ingest/formats/asked.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/litellmguard.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

constexpr std::string_view redactionMark = "redacted-by-litellm";
constexpr const char *redactedNote = "redacted";

/// Takes the proxy's mark for what it is: no text.
bool unredact(std::string &text)
{
    if (!text.starts_with(redactionMark))
        return false;
    text.clear();
    return true;
}

void describePeople(Generation &generation, const Json &record)
{
    const Json metadata = record["metadata"];
    const Json requester = metadata["requester_metadata"];
    generation.service = firstOf({metadata["user_api_key_alias"], metadata["user_api_key_team_alias"]});
    generation.endpoint = firstOf({metadata["user_api_key_request_route"]});
    generation.sessionId = firstOf({metadata["session_id"], requester["session_id"]});
    generation.user =
        firstOf({record["end_user"], metadata["user_api_key_end_user_id"], metadata["user_api_key_user_id"]});
    generation.ageBand = firstOf({metadata["spend_logs_metadata"]["age_band"], requester["age_band"]});
}

/// "messages" is what the request had of them, or the whole of another call's body.
void describePrompt(Generation &generation, const Json &messages, const Json &record)
{
    if (messages.isArray())
        describeRequest(generation, record);
    else if (messages.isObject())
        describeRequest(generation, messages);
    else
        generation.prompt = contentText(messages);
}

Generation described(const Json &record)
{
    Generation generation;
    generation.at = momentOf(record["startTime"]);
    generation.provider = firstOf({record["custom_llm_provider"]});
    if (generation.provider.empty())
        generation.provider = "litellm";
    generation.model = firstOf({record["model"], record["model_group"]});
    generation.requestId = firstOf({record["id"], record["call_id"], record["litellm_call_id"]});
    generation.traceId = firstOf({record["trace_id"]});
    generation.promptTokens = record["prompt_tokens"].integer();
    generation.outputTokens = record["completion_tokens"].integer();
    describePeople(generation, record);
    describePrompt(generation, record["messages"], record);
    return generation;
}

/// A text in place of the response is all that was kept of it.
std::vector<Generation> answered(const Generation &shared, const Json &response)
{
    std::vector<Generation> generations = answersOf(shared, response);
    if (generations.empty()) {
        generations.push_back(shared);
        generations.back().output = contentText(response);
    }
    for (size_t i = 1; i < generations.size(); ++i)
        generations[i].promptTokens = generations[i].outputTokens = {}; // of all choices: with the first
    return generations;
}

std::optional<Blocked> failureOf(const Json &record)
{
    const Json error = record["error_information"];
    const std::string kind = error["error_class"].scalar();
    const std::string message = firstOf({error["error_message"], record["error_str"]});
    if (record["status"].string() != "failure" && kind.empty())
        return {};
    std::string words = error["error_code"].scalar();
    words += (words.empty() || kind.empty() ? "" : " ") + kind;
    words += (words.empty() || message.empty() ? "" : ": ") + message;
    const bool isContent = (kind + message).contains("ContentPolicyViolation");
    return Blocked{isContent ? Blocked::By::Prompt : Blocked::By::Error, words.empty() ? "failure" : words};
}

void complete(Generation &generation, const Json &record)
{
    const bool promptGone = unredact(generation.prompt);
    const bool outputGone = unredact(generation.output);
    if (promptGone || outputGone)
        generation.notes = redactedNote;
    const std::vector<Verdict> verdicts = guardVerdicts(record);
    generation.verdicts.insert(generation.verdicts.end(), verdicts.begin(), verdicts.end());
    if (!generation.blocked)
        generation.blocked = guardBlock(record);
    // A guardrail fails the call that it stops, and says more of it than the failure does.
    const std::optional<Blocked> failure = failureOf(record);
    if (!generation.blocked || (failure && failure->by == Blocked::By::Prompt))
        generation.blocked = failure ? failure : generation.blocked;
    if ((promptGone || outputGone) && generation.prompt.empty() && generation.output.empty())
        generation.extent = Extent::MetadataOnly;
}

} // namespace

Recognition LiteLlm::recognise(const Json &record) const
{
    if (!record["call_type"] || !record["startTime"])
        return {};
    for (const char *own : {"model_map_information", "hidden_params", "guardrail_information", "custom_llm_provider"}) {
        if (record[own])
            return {Confidence::Certain, "call_type, startTime, " + std::string(own)};
    }
    return {Confidence::Likely, "call_type, startTime"};
}

std::expected<std::vector<Generation>, Unreadable> LiteLlm::parse(const Json &record) const
{
    if (!record["call_type"])
        return std::unexpected(Unreadable{"no-generation", "no call_type"});
    std::vector<Generation> generations = answered(described(record), record["response"]);
    for (Generation &generation : generations)
        complete(generation, record);
    return generations;
}

} // namespace ingest
