#pragma once

#include "app/base/tomlfields.h"
#include "app/text/steps.h"

namespace detect {

/// The steps that the table [normalise] of a pack asks for: those of text::Steps::standard(), without the ones named
/// under "without" and with the ones under "with". Throws UnreadableToml for a name that is no step's, and for one
/// that changes nothing.
text::Steps readSteps(TomlFields &pack);

} // namespace detect
