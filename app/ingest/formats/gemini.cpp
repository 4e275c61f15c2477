#include "app/ingest/formats/gemini.h"

#include "app/ingest/formats/callrecord.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/picture.h"
#include "app/ingest/formats/usage.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

constexpr std::string_view provider = "gemini";

/// Finish reasons that are a judgement about content. Source: Gemini API reference, FinishReason.
constexpr std::array contentReasons{
    std::string_view("SAFETY"),
    std::string_view("RECITATION"),
    std::string_view("BLOCKLIST"),
    std::string_view("PROHIBITED_CONTENT"),
    std::string_view("SPII"),
    std::string_view("IMAGE_SAFETY"),
    std::string_view("MODEL_ARMOR"),
    std::string_view("IMAGE_PROHIBITED_CONTENT"),
    std::string_view("IMAGE_RECITATION"),
};

Json promptFeedback(const Json &response)
{
    return firstThere({response["promptFeedback"], response["prompt_feedback"]});
}

std::string blockReason(const Json &response)
{
    const Json feedback = promptFeedback(response);
    return firstOf({feedback["blockReason"], feedback["block_reason"]});
}

Json ratings(const Json &judged)
{
    return firstThere({judged["safetyRatings"], judged["safety_ratings"]});
}

/// A rating that says nothing (NEGLIGIBLE) is left out.
void addVerdicts(std::vector<Verdict> &verdicts, const Json &judged)
{
    for (const Json &rating : ratings(judged).items()) {
        const std::string probability = rating["probability"].scalar();
        const bool isBlocked = rating["blocked"].isTrue();
        if (!isBlocked && (probability.empty() || probability == "NEGLIGIBLE"))
            continue;
        verdicts.push_back({.source = "gemini-safety",
                            .name = rating["category"].scalar(),
                            .score = firstThere({rating["probabilityScore"], rating["probability_score"]}).number(),
                            .value = probability,
                            .isFlagged = isBlocked});
    }
}

/// "SAFETY HARM_CATEGORY_HARASSMENT: the message"
std::string blockWords(std::string words, const Json &judged, const std::string &message)
{
    for (const Json &rating : ratings(judged).items()) {
        if (rating["blocked"].isTrue())
            words += ' ' + rating["category"].scalar();
    }
    return message.empty() ? words : words + ": " + message;
}

std::optional<Blocked> blockOfPrompt(const Json &response)
{
    const Json feedback = promptFeedback(response);
    if (const std::string reason = blockReason(response); !reason.empty()) {
        const std::string message = firstOf({feedback["blockReasonMessage"], feedback["block_reason_message"]});
        return Blocked{Blocked::By::Prompt, blockWords(reason, feedback, message)};
    }
    return {};
}

std::string finishOf(const Json &candidate)
{
    return firstOf({candidate["finishReason"], candidate["finish_reason"]});
}

Generation ofCandidate(Generation generation, const Json &candidate, const Json &response)
{
    const Json parts = candidate["content"]["parts"];
    generation.output = contentText(parts);
    generation.finish = finishOf(candidate);
    for (Picture &picture : picturesOf(parts, true))
        generation.pictures.push_back(std::move(picture));
    addVerdicts(generation.verdicts, promptFeedback(response));
    addVerdicts(generation.verdicts, candidate);
    generation.blocked = blockOfPrompt(response);
    if (std::ranges::find(contentReasons, generation.finish) != contentReasons.end()) {
        const std::string message = firstOf({candidate["finishMessage"], candidate["finish_message"]});
        generation.blocked = Blocked{Blocked::By::Output, blockWords(generation.finish, candidate, message)};
    }
    return generation;
}

} // namespace

bool isGeminiResponse(const Json &body)
{
    const Json candidate = body.at("/candidates/0");
    return candidate["content"].isObject() || !finishOf(candidate).empty() || !blockReason(body).empty();
}

std::vector<Generation> geminiAnswers(const Generation &shared, const Json &response)
{
    std::vector<Generation> generations;
    for (const Json &candidate : response["candidates"].items())
        generations.push_back(ofCandidate(shared, candidate, response));
    if (generations.empty())
        generations.push_back(ofCandidate(shared, {}, response));
    describeUsage(generations.front(), firstThere({response["usageMetadata"], response["usage_metadata"]}));
    return generations;
}

Recognition Gemini::recognise(const Json &record) const
{
    const bool asks = record["request"]["contents"].exists();
    if (isGeminiResponse(record["response"]))
        return {Confidence::Certain, "response.candidates / response.promptFeedback"};
    if (isGeminiResponse(record))
        return {Confidence::Certain, "candidates / promptFeedback"};
    if (asks && (record["response"] || record["error"] || record["status"]))
        return {Confidence::Certain, "request.contents"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> Gemini::parse(const Json &record) const
{
    const bool isPair = record["request"] || record["response"];
    const Json response = isPair ? record["response"] : record;
    const bool isAnswered = isGeminiResponse(response);
    if (!isAnswered && !record["request"]["contents"])
        return std::unexpected(Unreadable{"no-generation", "neither a request nor an answer of Gemini"});

    Generation shared = describedCall(record, record["request"], response, provider);
    if (isAnswered)
        return geminiAnswers(shared, response);
    shared.blocked = blockWithoutChoice(record, response);
    return std::vector{std::move(shared)};
}

} // namespace ingest
