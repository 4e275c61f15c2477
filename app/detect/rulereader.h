#pragma once

#include "app/base/tomlfaults.h"
#include "app/detect/packloader.h"

namespace detect {

/// Reads one [[rule]] of a pack that takes \a steps. Everything is checked here but the samples, and
/// with Samples::Trust whether the engine can use the regular expressions. What is wrong is left out and
/// becomes one of \a faults.
Rule readRule(const toml::table &table, const Taxonomy &taxonomy, text::Steps steps, Samples samples,
              TomlFaults &faults);

} // namespace detect
