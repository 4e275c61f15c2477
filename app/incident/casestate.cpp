#include "app/incident/casestate.h"

#include "app/incident/amendment.h"

#include <algorithm>

namespace incident {

namespace {

bool isAbout(const IncidentEvent &event, const QString &step)
{
    return (event.kind == IncidentEvent::Kind::Step || event.kind == IncidentEvent::Kind::Waive)
        && event.subject == step;
}

Result<void> refuse(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

template <typename Predicate>
std::optional<IncidentEvent> newest(const std::vector<IncidentEvent> &events, Predicate &&matches)
{
    const IncidentEvent *found = nullptr;
    for (const IncidentEvent &event : events) {
        if (matches(event) && (!found || event.id > found->id))
            found = &event;
    }
    return found ? std::optional(*found) : std::nullopt;
}

} // namespace

namespace {

/// A model that was rectified once more has to be tested once more.
void reopenOldRetest(std::vector<StepState> &states)
{
    const auto stateOf = [&](const char *id) {
        return std::ranges::find(states, QLatin1StringView(id), [](const StepState &state) { return state.step.id; });
    };
    const auto rectified = stateOf(rectifyStep);
    const auto retest = stateOf(retestStep);
    if (rectified == states.end() || retest == states.end() || rectified->state != StepState::State::Done
        || retest->state != StepState::State::Done || rectified->event->id < retest->event->id)
        return;
    retest->state = StepState::State::Empty;
    retest->event.reset();
}

/// Whether \a event raised the grade from below \a least.
bool raisesTo(const IncidentEvent &event, Severity least)
{
    const std::optional<FieldChange> change = changeOf(event);
    return change && change->field == QLatin1StringView("severity") && change->from.toInt() < int(least)
        && change->to.toInt() >= int(least);
}

/// A report that was waived because the grade asked for none is open again once the grade asks for it.
void reopenOutgrownWaivers(const Procedure &procedure, const Incident &incident,
                           const std::vector<IncidentEvent> &events, std::vector<StepState> &states)
{
    for (StepState &state : states) {
        if (state.state != StepState::State::Waived)
            continue;
        const qint64 waived = state.event->id;
        const bool isOutgrown = std::ranges::any_of(procedure.clocks, [&](const ClockUse &use) {
            return use.until == state.step.id && incident.severity >= use.least
                && std::ranges::contains(use.kinds, incident.kind)
                && std::ranges::any_of(events, [&](const IncidentEvent &event) {
                       return event.id > waived && raisesTo(event, use.least);
                   });
        });
        if (!isOutgrown)
            continue;
        state.state = StepState::State::Empty;
        state.event.reset();
    }
}

} // namespace

std::vector<StepState> stepStates(const Procedure &procedure, const Incident &incident,
                                  const std::vector<IncidentEvent> &events)
{
    std::vector<StepState> states;
    for (const Step &step : procedure.stepsFor(incident)) {
        StepState state{.step = step};
        state.event = newest(events, [&](const IncidentEvent &event) { return isAbout(event, step.id); });
        if (state.event)
            state.state =
                state.event->kind == IncidentEvent::Kind::Step ? StepState::State::Done : StepState::State::Waived;
        if (state.event || incident.status == Status::Open)
            states.push_back(std::move(state));
    }
    reopenOldRetest(states);
    if (incident.status == Status::Open)
        reopenOutgrownWaivers(procedure, incident, events, states);
    return states;
}

QStringList openSteps(const std::vector<StepState> &states)
{
    QStringList open;
    for (const StepState &state : states) {
        if (state.state == StepState::State::Empty)
            open.append(state.step.id);
    }
    return open;
}

std::optional<Moment> doneAt(const std::vector<StepState> &states, const QString &id)
{
    const auto found = std::ranges::find(states, id, [](const StepState &state) { return state.step.id; });
    if (found == states.end() || found->state != StepState::State::Done)
        return std::nullopt;
    return found->event->at;
}

Result<void> checkMoment(const Incident &incident, const std::vector<StepState> &states, const QString &step, Moment at,
                         Moment now)
{
    if (at > now)
        return refuse(QStringLiteral("%1 at %2 is in the future").arg(step, shanghaiText(at)));
    if (step != QLatin1StringView(foundStep)) {
        return at >= incident.discoveredAt
            ? Result<void>()
            : refuse(QStringLiteral("%1 at %2 is before the discovery at %3")
                         .arg(step, shanghaiText(at), shanghaiText(incident.discoveredAt)));
    }
    if (at > incident.openedAt)
        return refuse(QStringLiteral("found at %1 is after the case was opened at %2")
                          .arg(shanghaiText(at), shanghaiText(incident.openedAt)));
    for (const StepState &other : states) {
        if (other.step.id != step && other.state == StepState::State::Done && other.event->at < at)
            return refuse(QStringLiteral("found at %1 is after %2 at %3")
                              .arg(shanghaiText(at), other.step.id, shanghaiText(other.event->at)));
    }
    return {};
}

std::optional<IncidentEvent> latestNote(const std::vector<IncidentEvent> &events, const QString &topic)
{
    return newest(events, [&](const IncidentEvent &event) {
        return event.kind == IncidentEvent::Kind::Note && event.subject == topic;
    });
}

} // namespace incident
