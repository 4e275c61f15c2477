#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// OpenAI's responses API: pairs of an access log, and bare {"object": "response"} answers. What the
/// model wrote is one generation, whatever the number of its output items.
/// Shape: openai-python src/openai/types/responses/response.py.
class OpenAiResponses : public Format
{
public:
    std::string_view id() const override { return "openai-responses"; }
    std::string_view title() const override { return "OpenAI responses"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

bool isOpenAiResponse(const Json &body);

/// The answer in \a response, as \a shared with what the model wrote.
std::vector<Generation> responsesAnswers(const Generation &shared, const Json &response);

} // namespace ingest
