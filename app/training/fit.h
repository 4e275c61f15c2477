#pragma once

#include "app/base/progress.h"
#include "app/classify/model.h"
#include "app/training/recipe.h"
#include "app/training/vocabulary.h"

namespace training {

/// Fits a model to \a examples: for each category a logistic regression over those of them that know it (masked), all
/// at once, by AdaGrad (Duchi, Hazan, Singer, JMLR 12, 2011). First with all n-grams, to find out which of those that
/// fall on one row moves scores most; then anew with these alone. Which role a text has is no evidence: a source has
/// mostly one role, so that it would tell sources apart, and a text of another kind would be judged by it. One thread,
/// in an order that the seed gives: on one machine the same examples and recipe give the same model to the byte. The
/// weights are quantised; calibration and thresholds are not there yet. Cancelled.
Result<classify::Model> fit(std::span<const Example *const> examples, const std::vector<classify::Category> &categories,
                            const Recipe &recipe, const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace training
