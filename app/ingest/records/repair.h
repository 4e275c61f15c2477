#pragma once

#include "app/ingest/notes.h"

#include <string>
#include <string_view>

namespace ingest {

/// \a json with U+FFFD escapes for lone surrogates, and null for NaN, Infinity and -Infinity outside strings.
/// What was replaced is noted in \a notes. Anything else stays as it is, right or wrong.
std::string repaired(std::string_view json, Notes &notes);

} // namespace ingest
