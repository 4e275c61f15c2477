#pragma once

#include "app/ingest/records/recordparser.h"

#include <string_view>

namespace ingest {

/// The server-sent events of one answer, in \a lines, as the JSON of one call: the body that the API
/// would have given without streaming, beside the request if a line before the events holds it.
/// OpenAI's chat, completions and responses, and Anthropic's messages are known. Notes a stream that
/// was cut off, and lines that could not be read. Unreadable, "no-generation", if no event is known.
///
/// Behind \a lines RecordParser must be able to read on.
std::expected<std::string, Unreadable> joinedEvents(std::string_view lines, Notes &notes);

} // namespace ingest
