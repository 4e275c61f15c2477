#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// What stopped a call of DashScope, or one picture of it: \a outcome holds "code" and "message", and
/// perhaps "status_code". Codes of its inspection of data, in either spelling ("DataInspectionFailed",
/// "data_inspection_failed"), are a block of the output if the message names it alone, else of the
/// prompt: of "Input or output data" it is not said, and the prompt is what led there. Other codes
/// are errors. Codes: Alibaba Cloud Model Studio, error messages; Qwen Cloud, safety.
std::optional<Blocked> dashScopeBlock(const Json &outcome);

} // namespace ingest
