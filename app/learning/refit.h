#pragma once

#include "app/base/progress.h"
#include "app/classify/model.h"
#include "app/learning/lesson.h"

#include <span>

namespace learning {

/// How far decisions move a model. The figures are those that did best on simulated decisions about the dev rows.
struct Recipe
{
    quint64 seed = 1;
    int passes = 4;      ///< over the lessons
    double rate = 0.08;  ///< how far a step goes (AdaGrad), falling to a twentieth of it
    double pull = 0.02;  ///< back to the weights of the base, on each pass
    double keep = 1;     ///< how much the base's own probability counts where a lesson says nothing of a category
    int kept = 2000;     ///< stored texts that nobody has decided about, on which the model is to stay as it is
    unsigned least = 3;  ///< groups of lessons that a new n-gram must stand in
    unsigned folds = 3;  ///< of the cross-validation that calibration rests on
};

/// A lesson as the fitting reads it, or a text that nobody has decided about: without labels.
struct Exercise
{
    std::string folded;
    size_t role = 0;
    Labels labels;
    uint32_t group = 0;
    uint32_t untaught = 0; ///< categories of which it shall move nothing
    bool isRepeat = false; ///< of a text that is there already: it would set the calibration of all others
};

/// How likely \a category applies to a text of which the labels leave it open, by what the base says of the text: its
/// probability; in a text that was confirmed to have some risk, that given that it has one. Of an untaught category its
/// probability always.
double likelyBefore(const Exercise &exercise, size_t category, std::span<const float> probabilities,
                    std::span<const classify::Head> heads);

/// Moves the weights of \a base towards \a exercises: a logistic regression over those that know a category, started
/// from what the base knows and drawn back to it, by AdaGrad, on the base's own calibration. Of a category that a
/// lesson leaves open, likelyBefore() is learned (as in Li, Hoiem, Learning without Forgetting, ECCV 2016): a text that
/// was confirmed as an insult must not make its words hatred because other texts were hatred. Where one of several
/// categories applies, the likelihood is that of any of them. A row of the table that is nobody's goes to the n-gram
/// that stands in most groups of lessons, if these are enough. Rows that stand in no lesson stay as they are to the
/// byte; changes are rounded at random, so that small ones are not lost. One thread; the same input gives the same
/// model. BadInput: no exercises. Cancelled.
Result<classify::Model> refit(const classify::Model &base, std::span<const Exercise *const> exercises,
                              const Recipe &recipe, const ProgressSink &progress = {},
                              const std::stop_token &stop = {});

} // namespace learning
