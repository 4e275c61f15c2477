#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// What the answers of one call have in common: \a record is what an access log says around the
/// bodies ("timestamp", "request_id", "path", "service", …), \a request and \a response are the
/// bodies of any API; each may be missing. \a provider is whose the shape is, unless the log names one.
Generation describedCall(const Json &record, const Json &request, const Json &response, std::string_view provider);

} // namespace ingest
