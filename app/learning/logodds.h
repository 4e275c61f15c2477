#pragma once

#include <algorithm>
#include <cmath>

namespace learning {

/// The log-odds of a \a probability as the store keeps it: 0 and 1 are as far as one part in 65,534 can tell.
inline double logOdds(double probability)
{
    constexpr double least = 0.5 / 65534;
    const double p = std::clamp(probability, least, 1 - least);
    return std::log(p / (1 - p));
}

} // namespace learning
