#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// Whether \a response carries the results of Azure's content filter.
bool hasAzureFilter(const Json &response);

/// What Azure's filter found in the prompt and in \a choice, one verdict for each category that is
/// more than safe.
std::vector<Verdict> filterVerdicts(const Json &choice, const Json &response);

/// What stopped \a choice of \a response: Azure's filter or finish_reason "content_filter", or else
/// the model's own refusal, or an error that ended a stream.
std::optional<Blocked> blockOf(const Json &choice, const Json &response);

/// What stopped a call that has no choice: an error body that tells of content, Azure's filter on
/// the prompt, or an HTTP status of 400 and above. \a record may hold "status" or "status_code", and
/// the "error" itself where there never was a body.
std::optional<Blocked> blockWithoutChoice(const Json &record, const Json &response);

/// Whether \a error, the body of one, is a judgement about content.
bool isAboutContent(const Json &error);

/// An error of a provider as a block: by its prompt if it is about content. \a status may be missing.
Blocked errorBlock(const Json &status, const Json &error);

} // namespace ingest
