#pragma once

#include "app/detect/rulepack.h"

namespace bench {

/// A pack of one rule with \a terms rare invented words, half Chinese and half English, so that a few rows of a
/// hundred are flagged. The same for the same number.
detect::RulePack termPack(int terms);

/// A pack of \a rules that look for five common words each. With \a haveConditions a match counts only where words
/// stand near it and others in the text, and more words move its score: common ones, so that all have to be judged.
detect::RulePack conditionPack(int rules, bool haveConditions);

} // namespace bench
