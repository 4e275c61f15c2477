#include "app/ingest/answers.h"

#include "app/ingest/anthropic.h"
#include "app/ingest/chatanswers.h"
#include "app/ingest/gemini.h"
#include "app/ingest/openaiimages.h"
#include "app/ingest/openaimoderation.h"
#include "app/ingest/openairesponses.h"
#include "app/ingest/usage.h"

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
