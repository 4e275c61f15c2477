#include "ui/registry/itemevent.h"

#include <algorithm>

namespace ui {

namespace {

using Kind = registry::RegistryEvent::Kind;
using registry::Trigger;

bool hasDuty(const registry::Kind &kind, Trigger trigger)
{
    return std::ranges::contains(kind.duties, trigger, &registry::DutyRule::trigger);
}

} // namespace

std::vector<Kind> eventsFor(const registry::Kind &kind)
{
    std::vector<Kind> events;
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
    events.push_back(Kind::Note);
    return events;
}

bool startsClock(Kind kind)
{
    return kind == Kind::Change || kind == Kind::ServiceEnd || kind == Kind::Assessment;
}

} // namespace ui
