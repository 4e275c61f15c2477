#pragma once

#include "app/base/result.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace estimates {

/// How a flagged generation is called by its score. A matter of the house, not of the law.
enum class Tier { Safe, Controversial, Unsafe };

/// From which score on a flagged generation is controversial, and from which unsafe.
struct TierBounds
{
    double controversial = 0.3;
    double unsafe = 0.8;

    Tier tierOf(double score) const
    {
        return score >= unsafe ? Tier::Unsafe : score >= controversial ? Tier::Controversial : Tier::Safe;
    }

    bool operator==(const TierBounds &) const = default;
};

Result<TierBounds> tierBounds(const db::Database &database);

/// Journals "tiers.changed", with the bounds before. BadInput: they do not lie in (0, 1] in that order.
Result<void> setTierBounds(db::Database &database, journal::Journal &journal, const TierBounds &bounds);

} // namespace estimates
