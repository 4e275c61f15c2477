#pragma once

#include "app/measure/confusion.h"

namespace measure {

/// What came of reading some of what nothing had flagged, drawn by lot.
struct AuditOutcome
{
    qint64 population = 0; ///< unflagged, of which was drawn
    qint64 decided = 0;    ///< of those drawn, as a problem or as none
    qint64 problems = 0;   ///< of those decided
};

/// What came of what was flagged.
struct FlagOutcome
{
    qint64 flagged = 0;
    qint64 decided = 0;
    qint64 confirmed = 0; ///< of those decided, a problem
};

/// What detectors miss, as far as an audit tells.
struct Missed
{
    Estimate share;  ///< of what was not flagged, the problems (exactShare)
    Estimate count;  ///< so many generations; never fewer than were found, nor more than can be left
    Estimate recall; ///< of all problems, those that were flagged; NaN: nothing was decided on one side or the other
    bool isTooFew = true; ///< fewer than leastAudited were read: the interval is too wide to say anything
};

/// With fewer read and no problem found, more than one in twenty may still be one (0 of 72: 0 to 5.0 %).
inline constexpr qint64 leastAudited = 72;

/// The recall's interval takes every bound at its worst: flags that are not decided yet count as confirmed at the upper
/// end and as waved aside at the lower; its value takes them for as often right as the decided ones.
Missed missed(const AuditOutcome &audit, const FlagOutcome &flags);

} // namespace measure
