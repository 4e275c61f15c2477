#include "ui/registry/itemevent.h"

#include <algorithm>

namespace ui {

namespace {

using Kind = registry::RegistryEvent::Kind;
using registry::State;
using registry::Trigger;

bool hasDuty(const registry::Kind &kind, Trigger trigger)
{
    return std::ranges::contains(kind.duties, trigger, &registry::DutyRule::trigger);
}

} // namespace

registry::RegistryItem after(const registry::RegistryItem &item, const ItemEvent &event)
{
    registry::RegistryItem changed = item;
    if (event.kind == Kind::Granted || event.kind == Kind::Renewed) {
        changed.state = State::InForce;
        if (event.validUntil.isValid())
            changed.validUntil = event.validUntil;
        if (!event.number.isEmpty())
            changed.number = event.number;
    }
    if (event.kind == Kind::Granted) {
        changed.grantedOn = event.on;
    } else if (event.kind == Kind::Submitted) {
        changed.state = State::Submitted;
        changed.submittedOn = event.on;
        changed.grantedOn = {}; // handed in anew: what was granted before is in the history
    } else if (event.kind == Kind::Rejected) {
        changed.state = State::Rejected;
    } else if (event.kind == Kind::Cancelled) {
        changed.state = State::Cancelled;
    }
    return changed;
}

std::vector<Kind> eventsFor(const registry::Kind &kind, State state)
{
    std::vector<Kind> events;
    if (state == State::Draft || state == State::Rejected)
        events.push_back(Kind::Submitted);
    if (state == State::Submitted)
        events.insert(events.end(), {Kind::Granted, Kind::Rejected});
    if (hasDuty(kind, Trigger::Change))
        events.push_back(Kind::Change);
    if (hasDuty(kind, Trigger::Assessment))
        events.push_back(Kind::Assessment);
    if (hasDuty(kind, Trigger::Expiry))
        events.insert(events.end(), {Kind::RenewalApplied, Kind::Renewed});
    if (hasDuty(kind, Trigger::Yearly))
        events.push_back(Kind::AnnualReport);
    if (hasDuty(kind, Trigger::LastDone))
        events.push_back(Kind::Verified);
    if (hasDuty(kind, Trigger::ServiceEnd))
        events.push_back(Kind::ServiceEnd);
    for (const Kind each : {Kind::Note, Kind::Submitted, Kind::Granted, Kind::Rejected, Kind::Cancelled}) {
        if (!std::ranges::contains(events, each))
            events.push_back(each);
    }
    return events;
}

bool startsClock(Kind kind)
{
    return kind == Kind::Change || kind == Kind::ServiceEnd || kind == Kind::Assessment;
}

} // namespace ui
