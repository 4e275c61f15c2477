#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// What the publisher of a dataset of conversations (WildChat, LMSYS-Chat) had judged of each turn:
/// "openai_moderation" and "detoxify_moderation", lists beside the turns, and the words "toxic" and
/// "redacted" of a turn, or of the whole row where its turns don't say.
///
/// Of one moderation the flagged categories are kept, and the one with the highest score: the other
/// dozen say nothing. Newer rows carry categories in two spellings ("hate/threatening" and
/// "hate_threatening"): they count once, by the name that OpenAI gives them.
/// Shapes: dataset cards allenai/WildChat-1M and lmsys/lmsys-chat-1m.
class TurnVerdicts
{
public:
    explicit TurnVerdicts(const Json &row);

    /// Adds what is said of \a message, the turn at \a index, which is \a part ("prompt" or "output")
    /// of \a generation: the sources are "openai-moderation-prompt", "detoxify-output", "dataset-output".
    void add(Generation &generation, const Json &message, size_t index, std::string_view part) const;

private:
    Json m_row;
    std::vector<Json> m_openAi;
    std::vector<Json> m_detoxify;
};

} // namespace ingest
