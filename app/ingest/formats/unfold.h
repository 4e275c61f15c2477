#pragma once

#include "app/ingest/records/json.h"

#include <optional>
#include <string>

namespace ingest {

/// Access logs often keep the bodies of a call as texts: \a record with its "request" and "response"
/// as the JSON that they hold, or that the events in them come to. Only where the request is that of
/// a model's API; none where there is nothing to unfold. Notes what joinedEvents() does.
std::optional<std::string> unfolded(const Json &record, Notes &notes);

} // namespace ingest
