#pragma once

#include "app/detect/packloader.h"

namespace detect {

/// Reads one [[rule]] of a pack. Everything is checked here but the samples, and
/// with Samples::Trust whether the engine can use the regular expressions.
Result<Rule> readRule(const toml::table &table, const Taxonomy &taxonomy, Samples samples);

} // namespace detect
