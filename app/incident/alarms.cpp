#include "app/incident/alarms.h"

#include "app/incident/casefilestore.h"
#include "app/incident/eventstore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

Alarm alarmOf(const Incident &incident, const CaseClock &clock)
{
    return {.incident = incident.id,
            .number = incident.number,
            .id = clock.clock.id,
            .title = clock.clock.title,
            .unit = clock.clock.unit,
            .kind = clock.clock.kind,
            .isStatutory = clock.isStatutory(),
            .wording = clock.clock.wording,
            .source = clock.clock.source,
            .startedAt = clock.startedAt,
            .due = clock.due,
            .dueAt = *clock.dueAt,
            .isLate = clock.state == CaseClock::State::Late,
            .confirm = calendar::confirmWithCounsel(clock.clock.confidence)};
}

Alarm alarmOf(const Incident &incident, const Task &task, Moment now)
{
    const Moment end = startOfDay(task.dueOn.addDays(1)) - 1;
    return {.incident = incident.id,
            .number = incident.number,
            .id = u"task.%1"_s.arg(task.id),
            .title = {task.title, task.title},
            .isTask = true,
            .kind = calendar::ClockKind::Internal,
            .startedAt = task.setAt,
            .due = {.day = task.dueOn, .conservative = task.dueOn},
            .dueAt = end,
            .isLate = now > end};
}

/// What runs out first; at the same moment the law's before our own, then by number.
void sort(std::vector<Alarm> &alarms)
{
    std::ranges::stable_sort(alarms, {}, [](const Alarm &alarm) {
        return std::tuple(alarm.dueAt, !alarm.isStatutory, alarm.number);
    });
}

} // namespace

std::vector<Alarm> alarmsOf(const Incident &incident, const std::vector<CaseClock> &clocks,
                            const std::vector<Task> &tasks, Moment now)
{
    std::vector<Alarm> found;
    if (incident.status == Status::Closed)
        return found;
    for (const CaseClock &clock : clocks) {
        if (clock.dueAt && !clock.metAt)
            found.push_back(alarmOf(incident, clock));
    }
    for (const Task &task : tasks) {
        if (task.state == Task::State::Open && task.dueOn.isValid())
            found.push_back(alarmOf(incident, task, now));
    }
    sort(found);
    return found;
}

Result<std::vector<Alarm>> alarms(const db::Database &database, const Procedure &procedure,
                                  const calendar::ClockTable &table, const calendar::WorkingDays &days, Moment now)
{
    const Result<std::vector<Incident>> cases = incidents(database);
    const Result<Operator> kind = readOperator(database);
    if (!cases || !kind)
        return std::unexpected(!cases ? cases.error() : kind.error());
    std::vector<Alarm> all;
    for (const Incident &incident : *cases) {
        if (incident.status == Status::Closed)
            continue;
        const Result<std::vector<IncidentEvent>> events = timeline(database, incident.id);
        const Result<std::vector<Task>> set = tasks(database, incident.id);
        if (!events || !set)
            return std::unexpected(!events ? events.error() : set.error());
        std::ranges::move(alarmsOf(incident, caseClocks(procedure, incident, *events, table, days, now, *kind), *set,
                                   now),
                          std::back_inserter(all));
    }
    sort(all);
    return all;
}

} // namespace incident
