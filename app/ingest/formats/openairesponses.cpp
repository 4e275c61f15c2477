#include "app/ingest/formats/openairesponses.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/usage.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr std::string_view contentFilter = "content_filter";

bool isRefusal(const Json &item)
{
    const std::vector<Json> parts = item["content"].items();
    return std::ranges::any_of(parts, [](const Json &part) { return part["type"].string() == "refusal"; });
}

void addItem(Generation &generation, const Json &item)
{
    if (item["type"].string() == "image_generation_call") {
        if (const Json picture = item["result"])
            generation.pictures.push_back(pictureFrom(picture.string(), {}, true));
        return;
    }
    const std::string text = contentText(item);
    if (!text.empty())
        generation.output += (generation.output.empty() ? "" : "\n") + text;
}

std::optional<Blocked> blockOfResponse(const Json &response)
{
    const std::string reason = response["incomplete_details"]["reason"].scalar();
    if (reason == contentFilter)
        return Blocked{Blocked::By::Output, reason};
    if (response["error"])
        return errorBlock({}, response["error"]);
    const std::vector<Json> items = response["output"].items();
    if (std::ranges::any_of(items, isRefusal))
        return Blocked{Blocked::By::Refusal, "refusal"};
    if (response["status"].string() == "failed")
        return Blocked{Blocked::By::Error, "failed"};
    return {};
}

bool isEndpoint(const Json &record)
{
    return firstOf({record["path"], record["endpoint"], record["url"]}).contains("/responses");
}

} // namespace

bool isOpenAiResponse(const Json &body)
{
    return body["object"].string() == "response";
}

std::vector<Generation> responsesAnswers(const Generation &shared, const Json &response)
{
    Generation generation = shared;
    for (const Json &item : response["output"].items())
        addItem(generation, item);
    generation.finish = firstOf({response["incomplete_details"]["reason"], response["status"]});
    generation.blocked = blockOfResponse(response);
    describeUsage(generation, response["usage"]);
    return {generation};
}

Recognition OpenAiResponses::recognise(const Json &record) const
{
    if (isOpenAiResponse(record))
        return {Confidence::Certain, "object = response"};
    if (isOpenAiResponse(record["response"]))
        return {Confidence::Certain, "response.object = response"};
    if (record["request"]["input"] && isEndpoint(record))
        return {Confidence::Certain, "request.input, path = …/responses"};
    if (record["request"]["input"] && record["response"]["error"])
        return {Confidence::Likely, "request.input, response.error"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiResponses::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    if (!isOpenAiResponse(response) && !record["request"]["input"])
        return std::unexpected(Unreadable{"no-generation", "neither a request nor an answer of the responses API"});

    // The answer repeats what the request said, so one without its request is not without context.
    const Json request = isPair && record["request"] ? record["request"] : response;
    const Generation shared = describedCall(record, request, response, "openai-compatible");
    if (isOpenAiResponse(response))
        return responsesAnswers(shared, response);
    Generation unanswered = shared;
    unanswered.blocked = blockWithoutChoice(record, response);
    return std::vector{unanswered};
}

} // namespace ingest
