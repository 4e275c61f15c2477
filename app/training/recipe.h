#pragma once

#include <QtTypes>

namespace training {

/// How a model is made. The figures are those that did best when whole sources were left out of the training and
/// tested on: the text that a model meets is of none of them.
struct Recipe
{
    quint64 seed = 1;
    unsigned bits = 17; ///< the model has 2^bits rows of 16 bytes
    int trials = 2;     ///< passes over the training rows to find out which n-grams are worth a row
    int passes = 4;     ///< with these n-grams
    unsigned least = 3; ///< texts that an n-gram must stand in
    double rate = 0.8;  ///< how far a step goes (AdaGrad), falling to a twentieth of it
    double pull = 5e-4; ///< towards 0 of each weight (L2), for each text that it stands in
    double doubt = 0.05; ///< how often a label is taken to be wrong, where positives are rare
    double balance = 0; ///< a positive counts (negatives / positives)^balance times
    double own = 3;     ///< how often a text of our own counts
    unsigned folds = 3; ///< of the cross-validation that calibration and thresholds rest on
};

} // namespace training
