#include "app/ingest/formats/qianfan.h"

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/observed.h"
#include "app/ingest/formats/wholenumber.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

bool isAnswer(const Json &response)
{
    return response["result"].isString() && (response["need_clear_history"] || response["is_truncated"]);
}

bool isError(const Json &response)
{
    return response["error_code"] && response["error_msg"];
}

/// " flag=2": what is there of the words that tell of a block.
std::string word(const Json &response, const char *name)
{
    const std::string value = response[name].scalar();
    return value.empty() ? std::string() : ' ' + std::string(name) + '=' + value;
}

std::optional<Blocked> blockOf(const Json &response)
{
    if (isError(response))
        return Blocked{Blocked::By::Error, response["error_code"].scalar() + ": " + response["error_msg"].scalar()};
    const std::string words = word(response, "ban_round") + word(response, "flag");
    if (response["need_clear_history"].isTrue())
        return Blocked{Blocked::By::Prompt, "need_clear_history" + words};
    if (response["finish_reason"].string() == "content_filter")
        return Blocked{Blocked::By::Output, "content_filter" + words};
    if (wholeNumber(response["flag"]).value_or(0) != 0)
        return Blocked{Blocked::By::Output, words.substr(1)};
    return {};
}

} // namespace

Recognition Qianfan::recognise(const Json &record) const
{
    if (isAnswer(record["response"]))
        return {Confidence::Certain, "response.result, .need_clear_history"};
    if (isAnswer(record))
        return {Confidence::Certain, "result, need_clear_history"};
    if (record["request"] && isError(record["response"]))
        return {Confidence::Certain, "response.error_code, .error_msg"};
    if (isError(record))
        return {Confidence::Possible, "error_code, error_msg"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> Qianfan::parse(const Json &record) const
{
    const Json request = record["request"];
    const Json response = record["response"] ? record["response"] : record;
    if (!response["result"].isString() && !isError(response))
        return std::unexpected(Unreadable{"no-generation", "neither result nor error_code"});

    Generation generation;
    generation.at = momentOf(record["timestamp"] ? record["timestamp"] : response["created"]);
    generation.provider = "qianfan";
    generation.service = firstOf({record["service"], record["app"]});
    generation.model = firstOf({request["model"], response["model"], record["model"]});
    generation.endpoint = firstOf({record["path"], record["endpoint"]});
    generation.requestId = firstOf({record["request_id"], response["id"]});
    generation.sessionId = firstOf({record["session_id"], record["conversation_id"]});
    generation.user = firstOf({request["user_id"], record["user_id"], record["user"]});
    generation.ageBand = record["age_band"].scalar();
    describeInput(generation, request);
    generation.output = response["result"].scalar();
    generation.finish = response["finish_reason"].scalar();
    generation.blocked = blockOf(response);
    generation.promptTokens = response["usage"]["prompt_tokens"].integer();
    generation.outputTokens = response["usage"]["completion_tokens"].integer();
    if (!request)
        generation.extent = Extent::OutputOnly;
    return std::vector{std::move(generation)};
}

} // namespace ingest
