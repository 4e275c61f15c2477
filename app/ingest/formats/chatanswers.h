#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// The choices of \a response, a chat completion or a completion of the older kind, each as \a shared
/// with what the model wrote: its reasoning (which is served too), its answer or refusal, its calls.
/// What stopped one is told as blockOf() does. The tokens are those of all choices and stand with
/// the first, so that sums are right.
std::vector<Generation> chatAnswers(const Generation &shared, const Json &response);

} // namespace ingest
