#pragma once

#include <QtTypes>

namespace measure {

/// What was said against what is so.
struct Confusion
{
    qint64 truePositives = 0;
    qint64 falsePositives = 0;
    qint64 falseNegatives = 0;
    qint64 trueNegatives = 0;

    qint64 rows() const { return truePositives + falsePositives + falseNegatives + trueNegatives; }
    qint64 positives() const { return truePositives + falseNegatives; }
    void add(bool isSaid, bool isSo);
    Confusion &operator+=(const Confusion &other);

    bool operator==(const Confusion &) const = default;
};

/// A share, and the interval in which it lies with 95 % confidence. NaN: there is nothing to take a share of.
struct Estimate
{
    double value = 0;
    double low = 0;
    double high = 1;
};

/// \a hits of \a tries, with Wilson's score interval (E. B. Wilson, JASA 22, 1927).
Estimate share(qint64 hits, qint64 tries);

Estimate precisionOf(const Confusion &confusion); ///< of what is said to be so, what is
Estimate recallOf(const Confusion &confusion);    ///< of what is so, what is said to be
/// The harmonic mean of both, 2 TP / (2 TP + FP + FN); its interval is the parametric bootstrap's, 2,000 draws with
/// a fixed seed: the same figures give the same interval.
Estimate f1Of(const Confusion &confusion);

} // namespace measure
