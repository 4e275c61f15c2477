#pragma once

#include <QtTypes>

namespace training {

/// How a model is made. The figures are those that did best in cross-validation over the training rows.
struct Recipe
{
    quint64 seed = 1;
    unsigned bits = 18;  ///< the model has 2^bits rows of 16 bytes
    int passes = 4;      ///< over the training rows
    unsigned least = 3;  ///< texts that an n-gram must stand in
    double rate = 0.6;   ///< how far a step goes (AdaGrad), falling to a twentieth of it
    double balance = 0;  ///< a positive counts (negatives / positives)^balance times
    unsigned folds = 3;  ///< of the cross-validation that calibration and thresholds rest on
};

} // namespace training
