#pragma once

#include "app/incident/caseclocks.h"
#include "app/incident/tasks.h"

namespace incident {

/// Something of a case that runs out: a clock, or a task with a day.
struct Alarm
{
    IncidentId incident{};
    QString number;     ///< of the case
    QString id;         ///< within the case and lasting: "net.report.general", "task.12"
    Bilingual title;    ///< of a clock; of a task its title, which may name people, twice
    bool isTask = false;
    calendar::Unit unit = calendar::Unit::Day;
    calendar::ClockKind kind = calendar::ClockKind::Internal; ///< a task is internal
    bool isStatutory = false;
    Bilingual wording; ///< what the law says in place of a number
    Bilingual source;  ///< document and article; of a task empty
    Moment startedAt = 0;
    calendar::Due due;
    Moment dueAt = 0; ///< the last moment in time
    bool isLate = false;
    bool confirm = false; ///< confirm with counsel
};

/// What runs out in the case: its clocks that are not met and have a limit, and its open tasks that have a day. The
/// first to run out first. A closed case has none.
std::vector<Alarm> alarmsOf(const Incident &incident, const std::vector<CaseClock> &clocks,
                            const std::vector<Task> &tasks, Moment now);

/// The alarms of every open case, the first to run out first: what is overdue stands on top.
Result<std::vector<Alarm>> alarms(const db::Database &database, const Procedure &procedure,
                                  const calendar::ClockTable &table, const calendar::WorkingDays &days, Moment now);

} // namespace incident
