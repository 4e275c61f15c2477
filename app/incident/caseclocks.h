#pragma once

#include "app/calendar/clocks.h"
#include "app/incident/casestate.h"
#include "app/incident/operator.h"

namespace incident {

/// A clock of a case, as of a moment.
struct CaseClock
{
    enum class State {
        Running, ///< not met yet, and there is time, or no limit is set
        Met,
        Late,    ///< met after the limit, or not met and the limit is past
    };

    calendar::Clock clock;
    Moment startedAt = 0;
    calendar::Due due;           ///< as the calendar counts it; not set for a promise that was not made
    std::optional<Moment> dueAt; ///< the last moment in time: that of an hour clock, or the end of its last day
    std::optional<Moment> metAt;
    State state = State::Running;
    bool isUntilGraded = false; ///< it counts only if the case is graded high enough; its title says so

    /// Only a clock whose number the law gives. A content case has none: "timely" is an internal target.
    bool isStatutory() const { return clock.isStatutory(); }
};

/// The clocks that run in \a incident at \a now, in the order of \a procedure. Left out are clocks whose
/// first step is not recorded, whose last step was waived, that need a higher grade than was recorded, or that \a table
/// does not have, or that other operators than \a kind have. A case without a recorded grade has those too that
/// \a procedure lets run meanwhile: the hours of a report count from finding, not from grading.
std::vector<CaseClock> caseClocks(const Procedure &procedure, const Incident &incident,
                                  const std::vector<IncidentEvent> &events, const calendar::ClockTable &table,
                                  const calendar::WorkingDays &days, Moment now, Operator kind = Operator::General);

} // namespace incident
