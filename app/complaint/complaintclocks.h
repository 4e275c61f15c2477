#pragma once

#include "app/complaint/complaint.h"
#include "app/complaint/promise.h"

namespace complaint {

/// A clock of a complaint, as of a moment. Its clock says who set it: the law, we in public, we for ourselves, a
/// standard.
struct ComplaintClock
{
    enum class Purpose { Feedback, Acknowledge };
    enum class State {
        Running, ///< there is time, or no limit is set
        Met,
        Late, ///< met after the limit, or not met and the limit is past
    };

    Purpose purpose = Purpose::Feedback;
    calendar::Clock clock;
    Moment startedAt = 0;        ///< when the complaint was received
    calendar::Due due;           ///< not set: a promise that was not made
    std::optional<Moment> dueAt; ///< the last moment in time: that of an hour clock, or the end of its last day
    std::optional<Moment> metAt; ///< the complainant was told, or it was written down why that cannot be
    State state = State::Running;
    bool governs = false; ///< it runs out first of those that bind: the law's and the promise

    bool operator==(const ComplaintClock &) const = default;
};

/// The clocks of \a complaint at \a now: the law's, the promise (also where none was made), what a standard recommends,
/// our own targets. A promise counts as it was when the complaint was received (Methods for Apps 2019, section 6:
/// within the promise, which is 15 working days at most; without a promise 15 working days).
std::vector<ComplaintClock> complaintClocks(const Rules &rules, const Complaint &complaint, const Standing &standing,
                                            Moment now);

/// The one that governs; nullptr: neither the law nor a promise sets a limit.
const ComplaintClock *governing(const std::vector<ComplaintClock> &clocks);

/// The one to be shown where there is room for one: the one that governs while it runs, else the first of our own that
/// runs, else the one that governs. nullopt: no limit was set by anybody.
std::optional<ComplaintClock> foremost(const std::vector<ComplaintClock> &clocks);

/// An open complaint whose complainant has not been told.
struct RunningComplaint
{
    ComplaintId id{};
    QString number;
    QString kind;
    QString officer; ///< empty: nobody yet
    ComplaintClock clock; ///< foremost()

    bool isOverdue() const { return clock.state == ComplaintClock::State::Late; }
};

/// Those whose clock runs at \a now, the one that runs out first in front; those without any limit are left out.
Result<std::vector<RunningComplaint>> runningComplaintClocks(const db::Database &database, const Rules &rules,
                                                             Moment now);

} // namespace complaint
