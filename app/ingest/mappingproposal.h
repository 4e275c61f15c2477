#pragma once

#include "app/ingest/mapping.h"
#include "app/ingest/recordsurvey.h"

namespace ingest {

/// The mapping that records of unknown shape most probably need: prompt, output, time, user, model and ids, each by
/// what its place is called and by what stands there. One pointer a field at most, no place twice. A proposal for a
/// person to look at: what is not plain is left empty, and prompt and output are both empty where no place holds text.
Mapping proposeMapping(const RecordSurvey &survey);

} // namespace ingest
