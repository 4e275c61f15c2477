#include "app/ingest/formats/answers.h"

#include "app/ingest/formats/anthropic.h"
#include "app/ingest/formats/chatanswers.h"
#include "app/ingest/formats/gemini.h"
#include "app/ingest/formats/openaiimages.h"
#include "app/ingest/formats/openaimoderation.h"
#include "app/ingest/formats/openairesponses.h"
#include "app/ingest/formats/usage.h"

namespace ingest {

namespace {

/// Vectors are no text: the call is known, and what was asked.
std::vector<Generation> embedded(const Generation &shared, const Json &response)
{
    Generation generation = shared;
    describeUsage(generation, response["usage"]);
    return {generation};
}

} // namespace

std::vector<Generation> answersOf(const Generation &shared, const Json &response)
{
    if (response["choices"].isArray())
        return chatAnswers(shared, response);
    if (isOpenAiResponse(response))
        return responsesAnswers(shared, response);
    if (isAnthropicMessage(response))
        return anthropicAnswers(shared, response);
    if (isGeminiResponse(response))
        return geminiAnswers(shared, response);
    if (isImagesResponse(response))
        return imagesAnswers(shared, response);
    if (isModeration(response))
        return moderationAnswers(shared, response);
    if (response.at("/data/0/embedding"))
        return embedded(shared, response);
    return {};
}

} // namespace ingest
