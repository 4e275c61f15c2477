#include "app/incident/caseclocks.h"

#include <algorithm>

namespace incident {

namespace {

std::optional<Moment> lastMoment(const calendar::Due &due)
{
    if (due.moment || !due.isSet())
        return due.moment;
    return startOfDay(due.day.addDays(1)) - 1;
}

CaseClock::State stateAt(const CaseClock &clock, Moment now)
{
    const Moment reached = clock.metAt.value_or(now);
    if (clock.dueAt && reached > *clock.dueAt)
        return CaseClock::State::Late;
    return clock.metAt ? CaseClock::State::Met : CaseClock::State::Running;
}

bool isWaived(const std::vector<StepState> &states, const QString &step)
{
    return std::ranges::any_of(states, [&](const StepState &state) {
        return state.step.id == step && state.state == StepState::State::Waived;
    });
}

bool isGraded(const std::vector<IncidentEvent> &events)
{
    return std::ranges::contains(events, IncidentEvent::Kind::Grade, &IncidentEvent::kind);
}

Bilingual joined(const Bilingual &condition, const Bilingual &title)
{
    return {condition.zh + u'：' + title.zh, condition.en + QStringLiteral(": ") + title.en};
}

} // namespace

std::vector<CaseClock> caseClocks(const Procedure &procedure, const Incident &incident,
                                  const std::vector<IncidentEvent> &events, const calendar::ClockTable &table,
                                  const calendar::WorkingDays &days, Moment now, Operator kind)
{
    const std::vector<StepState> states = stepStates(procedure, incident, events);
    std::vector<CaseClock> clocks;
    for (const ClockUse &use : procedure.clocks) {
        const calendar::Clock *clock = table.find(use.clock);
        const std::optional<Moment> started = doneAt(states, use.from);
        const bool isUntilGraded = !use.isGradedFor(incident);
        if (!clock || !started || !use.isFor(incident, kind) || isWaived(states, use.until)
            || (isUntilGraded && (!use.whileUngraded || isGraded(events))))
            continue;
        CaseClock running{.clock = *clock, .startedAt = *started, .due = calendar::due(*clock, *started, days)};
        running.isUntilGraded = isUntilGraded;
        if (isUntilGraded)
            running.clock.title = joined(*use.whileUngraded, clock->title);
        running.dueAt = lastMoment(running.due);
        running.metAt = doneAt(states, use.until);
        running.state = stateAt(running, now);
        clocks.push_back(std::move(running));
    }
    return clocks;
}

} // namespace incident
