#pragma once

#include "app/measure/exactshare.h"

#include <algorithm>

namespace measure {

/// A coefficient of 1, seen in \a units, with the lower bound that so few of them allow.
inline Estimate withoutDisagreement(qint64 units, double expected)
{
    const double disagree = 1 - exactShare(units, units).low;
    return {.value = 1, .low = std::max(-1.0, 1 - disagree / (1 - expected)), .high = 1};
}

} // namespace measure
