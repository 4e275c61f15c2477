#pragma once

#include "app/base/clock.h"

#include <optional>
#include <string_view>

namespace ingest {

class Json;

/// A time as logs write it, or none if it is not one. Numbers count seconds, milliseconds,
/// microseconds or nanoseconds since 1970, told apart by their size (a fraction is a fraction of
/// a second). Text is ISO 8601 ("T" or a space in between, any fraction, "Z" or an offset), or a
/// number; without a zone it is UTC. Times outside 1990 to 2200 are taken for none.
std::optional<Moment> momentOf(const Json &value);
std::optional<Moment> momentOf(std::string_view text);

} // namespace ingest
