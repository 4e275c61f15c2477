#pragma once

#include "app/classify/classifier.h"

#include <chrono>
#include <functional>

namespace classify {

/// How much occlusion() may do.
struct OcclusionLimits
{
    size_t sentences = 3; ///< the heaviest, which are looked into word by word
    size_t texts = 2000;  ///< that the classifier is asked about at most
    std::function<bool()> isTimeUp = {}; ///< asked between batches; empty: time does not matter
};

/// isTimeUp for \a most from now on.
std::function<bool()> within(std::chrono::milliseconds most);

/// Explains any classifier from outside: the text without one sentence, then without one word of the sentences that
/// matter most, and how much lower the probability of category number \a category is. What there was no time for is
/// as coarse as it was when time was up. A text of one word gets no places. Cancelled.
Result<Explanation> occlusion(const Classifier &classifier, const Passage &passage, size_t category,
                              const OcclusionLimits &limits = {}, const std::stop_token &stop = {});

/// Where the sentences of \a utf8 stand, with the blanks behind them; and the words: runs of letters, or one
/// character where words have no blanks between them. Exposed for tests.
std::vector<text::Span> sentencesOf(std::string_view utf8);
std::vector<text::Span> wordsOf(std::string_view utf8, text::Span within);

} // namespace classify
