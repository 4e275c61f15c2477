#pragma once

#include "app/measure/ranking.h"

namespace measure {

/// Log-odds become probabilities: 1 / (1 + exp(-(slope * log-odds + offset))).
struct Sigmoid
{
    double slope = 1;
    double offset = 0;

    double operator()(double logOdds) const;
};

/// Platt's calibration of log-odds (J. Platt, 1999, with Lin, Lin and Weng's Newton steps, Machine Learning 68, 2007):
/// the sigmoid of greatest likelihood for \a rows, whose targets are drawn in a little so that few rows do not make it
/// steep. The slope is never below 0. Without a positive, or a negative, the sigmoid stays as it is.
Sigmoid fitSigmoid(std::span<const Scored> rows);

/// How far probabilities are from what is so: the mean distance over ten bins of equal width, by how many fall into
/// each (expected calibration error). NaN without rows.
double calibrationError(std::span<const Scored> rows);

} // namespace measure
