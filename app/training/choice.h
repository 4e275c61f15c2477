#pragma once

#include "app/classify/model.h"
#include "app/training/labelledtable.h"

namespace training {

/// Rows that no fit has seen which judges them, and their log-odds by category.
struct Choice
{
    std::vector<const LabelledRow *> rows;
    std::vector<std::vector<double>> scores;
};

inline constexpr qint64 fewestPositives = 20;
inline constexpr double mostFalseAlarms = 0.01;          ///< of benign talk, for one category
inline constexpr double mostFalseAlarmsTogether = 0.015; ///< of benign talk, for any category

/// Calibrates \a heads on \a choice and gives them their thresholds. Returns on how many positives, by category.
///
/// The threshold of a category has the highest F1 among those that take at most a share of benign talk for it. The
/// share is the same for all categories, and the largest with which all of them together stay within their bound, for a
/// log meets all of them at once. A category with fewer than `fewestPositives` gets no threshold.
std::vector<qint64> choose(std::vector<classify::Head> &heads, const Choice &choice);

} // namespace training
