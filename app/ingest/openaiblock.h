#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/json.h"

namespace ingest {

/// Whether \a response carries the results of Azure's content filter.
bool hasAzureFilter(const Json &response);

/// What stopped \a choice of \a response: Azure's filter or finish_reason "content_filter", or else
/// the model's own refusal.
std::optional<Blocked> blockOf(const Json &choice, const Json &response);

/// What stopped a call that has no choice: an error body that tells of content, Azure's filter on
/// the prompt, or an HTTP status of 400 and above. \a record may hold "status" or "status_code".
std::optional<Blocked> blockWithoutChoice(const Json &record, const Json &response);

} // namespace ingest
