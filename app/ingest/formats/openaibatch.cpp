#include "app/ingest/formats/openaibatch.h"

#include "app/ingest/formats/answers.h"
#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/openaiblock.h"

namespace ingest {

namespace {

std::string joinKey(const Json &record)
{
    return "openai-batch:" + record["custom_id"].scalar();
}

bool isInput(const Json &record)
{
    return record["body"].isObject() && record["url"].isString();
}

/// Also a line whose response and error are both null, which says that there is no result.
bool isResult(const Json &record)
{
    bool isResult = false;
    for (const auto &[key, value] : record.fields())
        isResult |= key == "response" || key == "error";
    return isResult;
}

const char *providerOf(const Json &record)
{
    return record["id"].string().starts_with("vllm-") ? "vllm" : "openai-compatible";
}

Generation inputOf(const Json &record)
{
    Generation generation = describedCall(record, record["body"], {}, providerOf(record));
    generation.extent = Extent::PromptOnly;
    generation.joinKey = joinKey(record);
    return generation;
}

/// "error" of the line: the batch never made the call. A body that is an error, as vLLM has it, or
/// that holds one: the call failed.
std::optional<Blocked> blockOf(const Json &record, const Json &response, const Json &body)
{
    if (record["error"])
        return errorBlock(response["status_code"], record["error"]);
    if (body["object"].string() == "error")
        return errorBlock(response["status_code"], body);
    return blockWithoutChoice(response, body);
}

std::expected<std::vector<Generation>, Unreadable> resultsOf(const Json &record)
{
    const Json response = record["response"];
    const Json body = response["body"] ? response["body"] : response;
    Generation shared = describedCall(response, {}, body, providerOf(record));
    if (shared.requestId.empty())
        shared.requestId = record["id"].scalar();
    shared.extent = Extent::OutputOnly;
    shared.joinKey = joinKey(record);
    std::vector<Generation> generations = answersOf(shared, body);
    if (!generations.empty())
        return generations;
    shared.blocked = blockOf(record, response, body);
    if (!shared.blocked)
        return std::unexpected(Unreadable{"no-generation", "a result with neither an answer nor an error"});
    return std::vector{std::move(shared)};
}

} // namespace

Recognition OpenAiBatch::recognise(const Json &record) const
{
    if (record["custom_id"].scalar().empty())
        return {};
    if (isInput(record))
        return {Confidence::Certain, "custom_id, url, body"};
    if (isResult(record) && !record["result"])
        return {Confidence::Certain, "custom_id, response / error"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiBatch::parse(const Json &record) const
{
    if (record["custom_id"].scalar().empty())
        return std::unexpected(Unreadable{"no-generation", "a line of a batch has a custom_id"});
    if (isInput(record))
        return std::vector{inputOf(record)};
    return resultsOf(record);
}

} // namespace ingest
