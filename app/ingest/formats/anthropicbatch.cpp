#include "app/ingest/formats/anthropicbatch.h"

#include "app/ingest/formats/anthropic.h"
#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/openaiblock.h"

namespace ingest {

namespace {

constexpr std::string_view provider = "anthropic";

/// The error may stand in an envelope of its own: {"type": "error", "error": {…}}.
Blocked blockOfResult(const Json &result)
{
    const Json error = isAnthropicError(result["error"]) ? result["error"]["error"] : result["error"];
    return error ? errorBlock({}, error) : Blocked{Blocked::By::Error, result["type"].scalar()};
}

} // namespace

Recognition AnthropicBatch::recognise(const Json &record) const
{
    if (record["custom_id"].scalar().empty())
        return {};
    if (record["result"]["type"].isString())
        return {Confidence::Certain, "custom_id, result.type"};
    if (record["params"].isObject())
        return {Confidence::Certain, "custom_id, params"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> AnthropicBatch::parse(const Json &record) const
{
    const std::string customId = record["custom_id"].scalar();
    const Json result = record["result"];
    const bool isInput = record["params"]["messages"].isArray();
    if (customId.empty() || !(isInput || result["type"].isString()))
        return std::unexpected(Unreadable{"no-generation", "neither a request nor a result of a batch"});

    Generation generation = describedCall(record, record["params"], result["message"], provider);
    generation.joinKey = "anthropic-batch:" + customId;
    generation.extent = isInput ? Extent::PromptOnly : Extent::OutputOnly;
    if (isInput)
        return std::vector{std::move(generation)};
    if (isAnthropicMessage(result["message"]))
        return anthropicAnswers(generation, result["message"]);
    generation.blocked = blockOfResult(result);
    return std::vector{std::move(generation)};
}

} // namespace ingest
