#include "app/ingest/formats/openaimoderation.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/conversation.h"

#include <algorithm>

namespace ingest {

namespace {

/// Several texts are judged one by one; a list of parts is judged as one.
bool isListOfTexts(const Json &input)
{
    const std::vector<Json> items = input.items();
    return !items.empty() && std::ranges::all_of(items, [](const Json &item) { return item.isString(); });
}

/// Where each result has its text, it is the prompt of that one.
void tellApart(std::vector<Generation> &generations, const Json &input)
{
    const std::vector<Json> texts = input.items();
    if (!isListOfTexts(input) || texts.size() != generations.size())
        return;
    for (size_t i = 0; i < texts.size(); ++i)
        generations[i].prompt = texts[i].scalar();
}

} // namespace

bool isModeration(const Json &body)
{
    return body["results"].isArray() && body.at("/results/0/categories").isObject();
}

std::vector<Verdict> moderationVerdicts(const Json &result)
{
    std::vector<Verdict> verdicts;
    const Json scores = result["category_scores"];
    for (const auto &[category, isFlagged] : result["categories"].fields())
        verdicts.push_back(
            {"openai-moderation", std::string(category), scores[category].number(), {}, isFlagged.isTrue()});
    return verdicts;
}

std::vector<Generation> moderationAnswers(const Generation &shared, const Json &response)
{
    std::vector<Generation> generations;
    for (const Json &result : response["results"].items()) {
        generations.push_back(shared);
        generations.back().verdicts = moderationVerdicts(result);
    }
    return generations;
}

Recognition OpenAiModeration::recognise(const Json &record) const
{
    if (isModeration(record["response"]))
        return {Confidence::Certain, "response.results[].categories"};
    if (isModeration(record))
        return {Confidence::Certain, "results[].categories"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OpenAiModeration::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    if (!isModeration(response))
        return std::unexpected(Unreadable{"no-generation", "no results of a moderation"});

    const Json request = isPair ? record["request"] : record; // some logs put the input beside the results
    Generation shared = describedCall(record, request, response, "openai-compatible");
    if (!request["input"])
        shared.extent = Extent::VerdictsOnly;
    std::vector<Generation> generations = moderationAnswers(shared, response);
    tellApart(generations, request["input"]);
    return generations;
}

} // namespace ingest
