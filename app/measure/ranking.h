#pragma once

#include "app/measure/confusion.h"

#include <span>
#include <vector>

namespace measure {

/// What a classifier gave a text, and what is so.
struct Scored
{
    double score = 0;
    bool isSo = false;

    bool operator==(const Scored &) const = default;
};

/// The area under the curve of precision over recall, as average precision: the mean of the precision at each positive,
/// equal scores taken together. Its interval is the bootstrap's over rows, \a draws of them with a fixed seed. NaN:
/// there is no positive.
Estimate averagePrecision(std::vector<Scored> rows, int draws = 400);

/// The lowest threshold of which at most \a share of \a negatives reach it: score >= threshold.
double thresholdAt(double share, std::vector<double> negatives);

/// Yes from \a threshold on.
Confusion confusionAt(double threshold, std::span<const Scored> rows);

/// The threshold with the highest F1, among those that are not below \a least. \a least if there is no positive.
double bestThreshold(std::vector<Scored> rows, double least);

} // namespace measure
