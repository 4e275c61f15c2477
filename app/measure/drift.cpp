#include "app/measure/drift.h"

#include <algorithm>
#include <cmath>

namespace measure {

namespace {

double logChoose(qint64 n, qint64 k)
{
    return std::lgamma(double(n) + 1) - std::lgamma(double(k) + 1) - std::lgamma(double(n - k) + 1);
}

} // namespace

double chanceOfDifference(Tally one, Tally other)
{
    const qint64 hits = one.hits + other.hits;
    const qint64 tries = one.tries + other.tries;
    const double all = logChoose(tries, hits);
    const auto chanceOf = [&](qint64 hitsOfOne) {
        return std::exp(logChoose(one.tries, hitsOfOne) + logChoose(other.tries, hits - hitsOfOne) - all);
    };
    const double limit = chanceOf(one.hits) * (1 + 1e-7); // equal ones differ in their last bits
    double sum = 0;
    for (qint64 k = std::max<qint64>(0, hits - other.tries); k <= std::min(one.tries, hits); ++k) {
        if (const double chance = chanceOf(k); chance <= limit)
            sum += chance;
    }
    return std::min(sum, 1.0);
}

Drift drift(Tally earlier, Tally recent, const DriftRule &rule)
{
    Drift found{.earlier = earlier, .recent = recent};
    if (earlier.tries == 0 || recent.tries == 0)
        return found;
    found.chance = chanceOfDifference(earlier, recent);
    if (std::min(earlier.tries, recent.tries) < rule.leastCases)
        return found;
    found.finding = found.chance <= rule.errorRate ? Drift::Finding::Changed : Drift::Finding::NoChange;
    return found;
}

} // namespace measure
