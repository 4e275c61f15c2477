#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Gemini, of its own API and of Vertex: pairs of an access log with "contents" in the request, and
/// bare {"candidates": [{"content": {"parts"}}]} answers. Each candidate is a generation. Keys are in
/// camelCase or, from the Python library, in snake_case. Safety ratings become verdicts; a finish for
/// a reason of safety and a blocked prompt become Blocked.
/// Shape: Gemini API reference, GenerateContentResponse.
class Gemini : public Format
{
public:
    std::string_view id() const override { return "gemini"; }
    std::string_view title() const override { return "Gemini"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

bool isGeminiResponse(const Json &body);

/// The candidates in \a response, each as \a shared with what the model wrote; one without any if the
/// prompt was blocked.
std::vector<Generation> geminiAnswers(const Generation &shared, const Json &response);

} // namespace ingest
