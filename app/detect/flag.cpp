#include "app/detect/flag.h"

#include <algorithm>
#include <tuple>

namespace detect {

namespace {

Flag flagOf(const Match &match, const Matcher &matcher)
{
    const Rule &rule = matcher.rule(match.rule);
    const bool isPersonalInformation = rule.risk == u"A.4.f";
    return {rule.risk, isPersonalInformation ? std::min(rule.severity, 2) : rule.severity, match.score};
}

bool isGraver(const Flag &one, const Flag &other)
{
    return std::tie(other.severity, other.score, one.risk) < std::tie(one.severity, one.score, other.risk);
}

} // namespace

std::optional<Flag> flagFor(std::span<const Match> matches, const Matcher &matcher)
{
    std::optional<Flag> gravest;
    for (const Match &match : matches) {
        if (matcher.isInShadow(match.rule))
            continue;
        const Flag flag = flagOf(match, matcher);
        if (!gravest || isGraver(flag, *gravest))
            gravest = flag;
    }
    if (gravest)
        gravest->findings = static_cast<int>(countedFindings(matches, matcher));
    return gravest;
}

qint64 countedFindings(std::span<const Match> matches, const Matcher &matcher)
{
    return std::ranges::count_if(matches, [&](const Match &match) { return !matcher.isInShadow(match.rule); });
}

} // namespace detect
