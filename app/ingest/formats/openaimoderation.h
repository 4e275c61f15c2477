#pragma once

#include "app/ingest/formats/format.h"

namespace ingest {

/// Judgements of OpenAI's moderation API: pairs of an access log, whose input is the prompt, and bare
/// {"results": [{"flagged", "categories", "category_scores"}]} answers, which are verdicts alone. Each
/// result is a generation.
/// Shape: openai-python src/openai/types/moderation.py.
class OpenAiModeration : public Format
{
public:
    std::string_view id() const override { return "openai-moderation"; }
    std::string_view title() const override { return "OpenAI moderation"; }
    Recognition recognise(const Json &record) const override;
    std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const override;
};

bool isModeration(const Json &body);

/// One verdict for each category of \a result, which may also be of another log's "openai_moderation".
std::vector<Verdict> moderationVerdicts(const Json &result);

/// The results in \a response, each as \a shared with its verdicts.
std::vector<Generation> moderationAnswers(const Generation &shared, const Json &response);

} // namespace ingest
