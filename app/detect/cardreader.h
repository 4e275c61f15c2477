#pragma once

#include "app/base/toml.h"
#include "app/detect/card.h"

namespace detect {

/// Reads [card]. Refused besides what is misspelt: a figure that stands twice, and a share that is not what its counts
/// give or lies outside its interval. Throws UnreadableToml, as all that reads fields.
Card readCard(const toml::table &table);

} // namespace detect
