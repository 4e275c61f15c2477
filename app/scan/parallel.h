#pragma once

#include "app/detect/matcher.h"
#include "app/scan/storedtexts.h"

#include <functional>
#include <span>

namespace scan {

/// What \a matcher finds in the prompt and the output of each of \a texts, in their order, on all processors.
std::vector<std::vector<detect::Match>> scanAll(const detect::Matcher &matcher, std::span<const StoredText> texts);

} // namespace scan
