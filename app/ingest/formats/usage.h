#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// Fills in the tokens that a response counts, in the words of OpenAI, Anthropic, Gemini or Bedrock.
/// What was read from or written to a cache of prompts is part of the prompt.
void describeUsage(Generation &generation, const Json &usage);

} // namespace ingest
