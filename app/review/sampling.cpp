#include "app/review/sampling.h"

#include <algorithm>
#include <random>

namespace review {

namespace {

/// Moves the first \a count of \a from for which \a fits to the end of \a into.
template <typename Fits>
void take(std::vector<const AlikeMember *> &from, size_t count, std::vector<AlikeMember> &into, Fits fits)
{
    for (auto at = from.begin(); at != from.end() && count > 0;) {
        if (!fits(**at)) {
            ++at;
            continue;
        }
        into.push_back(**at);
        at = from.erase(at);
        --count;
    }
}

} // namespace

ClusterSample sampleOf(std::span<const AlikeMember> members, const Asked &asked, const SampleSize &size, quint64 seed)
{
    std::vector<const AlikeMember *> others; // there may be a million
    for (const AlikeMember &member : members) {
        if (member.generation != asked.generation && !member.isHeld)
            others.push_back(&member);
    }
    ClusterSample sample;
    take(others, size.border, sample.border, [](const AlikeMember &) { return true; });
    take(others, size.otherRisk, sample.border, [&](const AlikeMember &member) { return member.risk != asked.risk; });
    std::mt19937_64 dice(seed);
    while (sample.random.size() < size.random && !others.empty()) { // by hand: std::sample differs between libraries
        const size_t drawn = dice() % others.size();
        sample.random.push_back(*others[drawn]);
        others[drawn] = others.back();
        others.pop_back();
    }
    return sample;
}

bool isAtLeast(const AlikeMember &member, double similarity)
{
    return similarity > 1 ? member.nearness.isIdentical : member.nearness.flagged >= similarity;
}

std::vector<AlikeMember> atLeast(std::span<const AlikeMember> members, double similarity)
{
    std::vector<AlikeMember> left;
    std::ranges::copy_if(members, std::back_inserter(left),
                         [similarity](const AlikeMember &member) { return isAtLeast(member, similarity); });
    return left;
}

} // namespace review
