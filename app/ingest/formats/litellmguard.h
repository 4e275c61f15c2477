#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// What the guardrails of LiteLLM's proxy judged of the call in \a record, one verdict each.
std::vector<Verdict> guardVerdicts(const Json &record);

/// The block of a guardrail that intervened: by the prompt if it runs before the call or beside it,
/// by the output if it runs after it.
std::optional<Blocked> guardBlock(const Json &record);

} // namespace ingest
