#pragma once

#include "app/learning/refit.h"

namespace learning {

/// A model that has learned from lessons.
struct Relearned
{
    classify::Model model; ///< with the card of its base
    qint64 newGrams = 0;   ///< rows that were nobody's
    std::vector<bool> isRecalibrated; ///< by category
};

/// As many lessons that apply, and as many that don't, must know a category before it is calibrated anew: with fewer
/// the slope of the base is the better guess.
inline constexpr qint64 fewestForCalibration = 30;

/// Of \a exercises, what they may teach \a base: a category to which fewer than training::fewestPositives of them apply
/// is taught only by the texts of which the base said yes to it. Officers take its false alarms back; but hundreds of
/// other texts in which it was not named would wear away what they cannot replace.
std::vector<Exercise> fairTo(const classify::Model &base, std::span<const Exercise> exercises);

/// refit() to what is fairTo(), then slope and offset anew for the categories that enough lessons know, each lesson
/// judged by a model made without its group. A category that a lesson leaves open counts as drawn by likelyBefore():
/// those are mostly confirmed texts, in which another risk was named, and without them each category would look rarer
/// than it is. Where more is drawn than told, the calibration of the base stays. Thresholds stay those of \a base, for
/// they are probabilities; a category that had none, because there was too little to choose it by, gets the one of the
/// best F1 where training would give it one. BadInput, Cancelled.
Result<Relearned> relearn(const classify::Model &base, std::span<const Exercise> exercises, const Recipe &recipe,
                          const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace learning
