#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// The answers in \a response, the body that an API gave back: OpenAI's chat, responses, pictures,
/// embeddings or moderations, Anthropic's messages, Gemini. Each begins as \a shared, which says what
/// was asked. Empty if it is none of them, an error for one.
std::vector<Generation> answersOf(const Generation &shared, const Json &response);

} // namespace ingest
