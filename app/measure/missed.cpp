#include "app/measure/missed.h"

#include "app/measure/exactshare.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace measure {

namespace {

/// NaN where there is no problem at all.
double recallOf(double found, double missed)
{
    return found / (found + missed);
}

} // namespace

Missed missed(const AuditOutcome &audit, const FlagOutcome &flags)
{
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    Missed found{.share = exactShare(audit.problems, audit.decided),
                 .count = {nothing, 0, double(audit.population)},
                 .recall = {nothing, 0, 1},
                 .isTooFew = audit.decided < std::min(leastAudited, audit.population)};
    if (audit.decided == 0)
        return found;
    const auto all = double(audit.population);
    const auto known = double(audit.problems);
    const double most = all - double(audit.decided - audit.problems);
    found.count = {all * found.share.value, std::max(known, all * found.share.low),
                   std::min(most, all * found.share.high)};
    const auto waiting = double(flags.flagged - flags.decided);
    const auto confirmed = double(flags.confirmed);
    const double low = recallOf(confirmed, found.count.high);
    const double high = recallOf(confirmed + waiting, found.count.low);
    found.recall = {nothing, std::isnan(low) ? 0 : low, std::isnan(high) ? 1 : high};
    if (flags.decided > 0)
        found.recall.value = recallOf(confirmed + waiting * confirmed / double(flags.decided), found.count.value);
    return found;
}

} // namespace measure
