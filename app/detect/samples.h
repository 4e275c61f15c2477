#pragma once

#include "app/detect/matcher.h"

#include <stop_token>

namespace detect {

/// What became of one sample of a rule.
struct SampleResult
{
    uint32_t rule = 0;     ///< number of the rule in the Matcher
    bool mustMatch = true; ///< it stands under "match", not under "no_match"
    bool isPair = false;
    size_t place = 0; ///< from 0, among the texts, or the pairs, of that list
    std::string prompt; ///< a text that is no pair stands in the half that its rule looks at; the other is empty
    std::string output;
    std::vector<Match> found; ///< by any rule of the Matcher, by rule and place

    bool isFound() const; ///< by its own rule
    bool hasPassed() const { return isFound() == mustMatch; }
};

/// Tests each sample of the rules of \a matcher: by rule, and those that must match first. Stops between two
/// samples when \a stop asks.
std::vector<SampleResult> testSamples(const Matcher &matcher, const std::stop_token &stop = {});

} // namespace detect
