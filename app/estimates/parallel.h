#pragma once

#include "app/estimates/scores.h"
#include "app/scan/storedtexts.h"

#include <span>

namespace estimates {

/// What \a classifier says of the two texts of each of \a texts, in their order, on all processors. Cancelled, or as
/// the classifier fails.
Result<std::vector<Scores>> judgeAll(const classify::Classifier &classifier, std::span<const scan::StoredText> texts,
                                     const std::stop_token &stop = {});

} // namespace estimates
