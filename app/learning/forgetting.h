#pragma once

#include "app/estimates/ratedcategory.h"
#include "app/estimates/scores.h"
#include "app/measure/confusion.h"
#include "app/scan/storedtexts.h"

#include <span>
#include <stop_token>
#include <vector>

namespace learning {

/// Stored generations drawn at random, and what was decided about them.
struct Sample
{
    struct Decided
    {
        bool isConfirmed = false;
        bool isNoProblem = false;
    };

    std::vector<scan::StoredText> texts;
    std::vector<Decided> decided; ///< of each
    qint64 stored = 0;            ///< generations with text in all
};

/// About \a count of them, other ones for each \a seed. Throws db::Error.
Sample sampleOf(const db::Database &database, size_t count, quint64 seed);

/// What a new model would do to generations at large, most of which nobody has decided about.
struct Effect
{
    measure::Estimate flaggedBefore; ///< share of generations in which a category with a risk says yes
    measure::Estimate flaggedAfter;
    qint64 stored = 0; ///< generations that these are shares of

    /// Calls that the current model makes with confidence (odds of e^2 or more beyond the threshold), against which no
    /// officer has decided, and the share of them that the new model takes back.
    qint64 sureYes = 0; ///< texts and categories
    measure::Estimate lostYes;
    qint64 sureNo = 0; ///< texts of which no category says yes, nor nearly
    measure::Estimate newYes;

    /// More is forgotten than \a most of either kind, beyond what chance explains.
    bool forgets(double most) const { return lostYes.low > most || newYes.low > most; }
};

/// \a before and \a after judge each of the sample's texts; \a categories are theirs, each with the thresholds in
/// force.
Effect effectOn(const Sample &sample, std::span<const estimates::Scores> before,
                std::span<const estimates::Scores> after, const std::vector<estimates::RatedCategory> &ofBefore,
                const std::vector<estimates::RatedCategory> &ofAfter);

} // namespace learning
