#include "app/ingest/formats/anthropic.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/usage.h"

namespace ingest {

namespace {

/// "refusal category: explanation"
std::optional<Blocked> blockOfMessage(const Json &message)
{
    if (message["stop_reason"].string() == "refusal") {
        const Json details = message["stop_details"];
        std::string detail = "refusal";
        if (const std::string category = details["category"].scalar(); !category.empty())
            detail += ' ' + category;
        if (const std::string explanation = details["explanation"].scalar(); !explanation.empty())
            detail += ": " + explanation;
        return Blocked{Blocked::By::Refusal, detail};
    }
    if (message["error"]) // ended a stream
        return errorBlock({}, message["error"]);
    return {};
}

} // namespace

bool isAnthropicMessage(const Json &body)
{
    return body["type"].string() == "message" && body["role"].string() == "assistant" && body["content"].isArray();
}

bool isAnthropicError(const Json &body)
{
    return body["type"].string() == "error" && body["error"].isObject();
}

std::vector<Generation> anthropicAnswers(const Generation &shared, const Json &message)
{
    Generation generation = shared;
    generation.output = contentText(message["content"]);
    generation.finish = message["stop_reason"].scalar();
    generation.blocked = blockOfMessage(message);
    for (Picture &picture : picturesOf(message["content"], true))
        generation.pictures.push_back(std::move(picture));
    describeUsage(generation, message["usage"]);
    return {generation};
}

Recognition Anthropic::recognise(const Json &record) const
{
    if (isAnthropicMessage(record["response"]))
        return {Confidence::Certain, "response.type = message"};
    if (isAnthropicMessage(record))
        return {Confidence::Certain, "type = message"};
    if (record["request"]["messages"].isArray() && isAnthropicError(record["response"]))
        return {Confidence::Certain, "request.messages, response.type = error"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> Anthropic::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    const bool isAnswered = isAnthropicMessage(response);
    if (!isAnswered && !record["request"]["messages"].isArray())
        return std::unexpected(Unreadable{"no-generation", "neither a request nor an answer of the messages API"});

    Generation shared = describedCall(record, record["request"], response, "anthropic");
    if (isAnswered)
        return anthropicAnswers(shared, response);
    shared.blocked = blockWithoutChoice(record, response);
    return std::vector{std::move(shared)};
}

} // namespace ingest
