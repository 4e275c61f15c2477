#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// The answers in \a body, what a model on Bedrock gave back in its own shape, in Converse's, or
/// piece by piece; each as \a shared. One without any text if there is none. A guardrail that
/// intervened is a block, with the policies that it names, and so is the model's own filter.
std::vector<Generation> bedrockAnswers(const Generation &shared, const Json &body);

} // namespace ingest
