#pragma once

#include "app/review/clusters.h"

#include <span>

namespace review {

/// Whom an officer looks at before one decision is made about all.
struct ClusterSample
{
    std::vector<AlikeMember> border; ///< the least alike, then the least alike with another risk: where errors are
    std::vector<AlikeMember> random; ///< some of the others
};

/// How many of each.
struct SampleSize
{
    size_t border = 5;
    size_t otherRisk = 2;
    size_t random = 7;
};

/// Whose cluster it is.
struct Asked
{
    GenerationId generation{}; ///< was looked at
    QString risk;              ///< its primary code
};

/// Of \a members, which stand as alike() gives them; but for \a asked and those that others hold. The same \a seed
/// draws the same.
ClusterSample sampleOf(std::span<const AlikeMember> members, const Asked &asked, const SampleSize &size, quint64 seed);

/// Whether \a member is at least so alike; above 1: whether it is identical.
bool isAtLeast(const AlikeMember &member, double similarity);

/// Those of \a members for which that is so.
std::vector<AlikeMember> atLeast(std::span<const AlikeMember> members, double similarity);

} // namespace review
