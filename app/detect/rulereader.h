#pragma once

#include "app/base/toml.h"
#include "app/detect/packloader.h"

namespace detect {

/// Reads one [[rule]] of a pack that takes \a steps. Everything is checked here but the samples, and
/// with Samples::Trust whether the engine can use the regular expressions. Throws UnreadableToml.
Rule readRule(const toml::table &table, const Taxonomy &taxonomy, text::Steps steps, Samples samples);

} // namespace detect
