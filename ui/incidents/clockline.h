#pragma once

#include "app/incident/alarms.h"
#include "ui/widgets/badges.h"

namespace ui {

/// One clock of a case, in words.
struct ClockLine
{
    QString title;        ///< "Report illegal content"
    ClockKind kind = ClockKind::Internal;
    QString left;         ///< "18 h left", "overdue by 3 h", "done in time"
    QString due;          ///< "2026-11-24 10:22", or the day alone
    QString conservative = {}; ///< the earlier day of the cautious reading, where it is another
    bool provisional = false;  ///< a holiday notice that is not out yet may still move it
    QString rule; ///< who set it and where: "internal target; the law says: timely · Interim Measures, Art. 14(1)"
    Role role = Role::Information;
    bool running = true;
    Moment runsOut = 0; ///< for the order
    bool confirm = false; ///< confirm with counsel

    QString text() const; ///< the whole of it in one line, for lists and screen readers
    bool operator==(const ClockLine &) const = default;
};

/// \a clock as it stands at \a now.
ClockLine clockLine(const incident::CaseClock &clock, const calendar::WorkingDays &days, Moment now);

/// \a alarm as it stands at \a now: a clock that runs, or a task with a day, which is an internal target.
ClockLine alarmLine(const incident::Alarm &alarm, const calendar::WorkingDays &days, Moment now);

/// Whose clock it is, as it is shown.
ClockKind shownKind(bool isStatutory, calendar::ClockKind kind);

/// The running clock that runs out first; nullopt if none runs.
std::optional<ClockLine> mostUrgent(const std::vector<ClockLine> &lines);

} // namespace ui

Q_DECLARE_METATYPE(std::optional<ui::ClockLine>)
