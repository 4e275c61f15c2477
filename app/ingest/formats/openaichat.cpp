#include "app/ingest/formats/openaichat.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/chatanswers.h"
#include "app/ingest/formats/openaiblock.h"

namespace ingest {

namespace {

bool isCompletion(const Json &body)
{
    const std::string_view object = body["object"].string();
    return object == "chat.completion" || object == "text_completion" || body["choices"].isArray();
}

bool isFilterError(const Json &body)
{
    return body["error"]["innererror"]["content_filter_result"].exists();
}

} // namespace

Recognition OpenAiChat::recognise(const Json &record) const
{
    const Json response = record["response"];
    const bool asks = record["request"]["messages"].isArray();
    if (asks && (isCompletion(response) || response["error"] || record["error"]))
        return {Confidence::Certain, "request.messages, response.choices / error"};
    const std::string_view object = record["object"].string();
    if (object == "chat.completion" || object == "text_completion")
        return {Confidence::Certain, "object = " + std::string(object)};
    if (record["request"]["prompt"] && isCompletion(response))
        return {Confidence::Certain, "request.prompt, response.choices"};
    if (isFilterError(record))
        return {Confidence::Certain, "error.innererror.content_filter_result"};
    if (record["prompt_filter_results"].isArray() && record["choices"].isArray())
        return {Confidence::Certain, "prompt_filter_results, choices"};
    if (asks && (record["status"] || record["status_code"]))
        return {Confidence::Likely, "request.messages, status"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiChat::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    if (!record["request"]["messages"].isArray() && !isCompletion(response) && !isFilterError(response))
        return std::unexpected(Unreadable{"no-generation", "neither a chat request nor a completion"});

    const bool isAzure = hasAzureFilter(response) || hasAzureFilter(record);
    const Generation shared =
        describedCall(record, record["request"], response, isAzure ? "azure-openai" : "openai-compatible");
    std::vector<Generation> generations = chatAnswers(shared, response);
    if (generations.empty()) {
        generations.push_back(shared);
        generations.back().blocked = blockWithoutChoice(record, response);
        if (!generations.back().blocked && response.isString()) // of an unknown shape: kept as it is
            generations.back().output = response.scalar();
        generations.back().verdicts = filterVerdicts({}, response["error"] || !record["error"] ? response : record);
    }
    return generations;
}

} // namespace ingest
