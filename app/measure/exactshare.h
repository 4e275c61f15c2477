#pragma once

#include "app/measure/confusion.h"

namespace measure {

/// \a hits of \a tries, with the exact interval of Clopper and Pearson (Biometrika 26, 1934): it holds the true share
/// with at least 95 %, however few the tries are and however rare the hits. share() is narrower and only nearly so;
/// this is for what is reported to others, and for shares near 0. The value is NaN without tries.
Estimate exactShare(qint64 hits, qint64 tries);

/// The regularised incomplete beta function I_x(a, b), for a and b above 0 and x from 0 to 1: the chance that a beta
/// variable stays below x. By the continued fraction of Lentz (W. Press et al., Numerical Recipes, 3rd ed., 6.4).
double betaBelow(double x, double a, double b);

} // namespace measure
