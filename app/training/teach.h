#pragma once

#include "app/classify/model.h"
#include "app/training/labelledtable.h"
#include "app/training/recipe.h"

namespace training {

/// What a model is to be made of.
struct Lesson
{
    const LabelledTable &train; ///< its rows of split "train"
    const LabelledTable &held;  ///< rows of "dev" help to choose; the others are looked at by nobody here
    const std::vector<classify::Category> &categories;
    Recipe recipe;
    const LabelledTable *own = nullptr; ///< written to learn from: nothing is chosen or reported by them
};

/// What was taught, and of what.
struct Taught
{
    classify::Model model; ///< without a card
    qint64 rows = 0;       ///< learned from, our own among them
    qint64 dropped = 0;    ///< training rows whose text, folded, stands in the held table too
    std::vector<qint64> positivesOfChoice; ///< by category: what calibration and threshold rest on
};

/// Fits a model to the training rows and calibrates it. Probabilities and thresholds are chosen on rows that the model
/// in question has not seen: on dev, and on the training rows by cross-validation, each judged by a model made without
/// its group, because dev knows only some of the categories: choose().
///
/// \a progress counts the rows read by all the fits. BadInput: rows to train on are missing, or there are some of
/// split "public_eval" or "test" among them. Cancelled.
Result<Taught> teach(const Lesson &lesson, const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace training
