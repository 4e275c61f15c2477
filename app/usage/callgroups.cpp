#include "app/usage/callgroups.h"

#include <algorithm>

namespace usage {

namespace {

CallGroup groupFor(const UsageWorld &world, const CallName &name)
{
    CallGroup group{.name = name, .service = {}, .model = {}, .days = {}};
    if (const Match match = world.names.service(name.service); isFound(match.how))
        group.service = static_cast<ServiceId>(match.id);
    if (const Match match = world.names.model(name.model); isFound(match.how))
        group.model = static_cast<registry::ModelId>(match.id);
    const registry::Service *service = group.service ? serviceOf(world.registered, *group.service) : nullptr;
    group.isPublic = !service || service->scope == registry::Scope::Public;
    return group;
}

} // namespace

std::vector<CallGroup> groupsOf(const UsageWorld &world)
{
    std::vector<CallGroup> groups;
    for (const CallDay &calls : world.traffic.days) { // sorted by name
        if (!calls.day.isValid() || calls.day > world.day)
            continue;
        if (groups.empty() || groups.back().name != calls.name)
            groups.push_back(groupFor(world, calls.name));
        groups.back().days[calls.day] += calls.calls;
    }
    return groups;
}

Days callsOf(const std::vector<CallGroup> &groups, const std::function<bool(const CallGroup &)> &wanted)
{
    Days days;
    for (const CallGroup &group : groups) {
        if (!wanted(group))
            continue;
        for (const auto &[day, calls] : group.days)
            days[day] += calls;
    }
    return days;
}

const registry::Service *serviceOf(const registry::Register &registered, ServiceId id)
{
    const auto found = std::ranges::find(registered.services, id, &registry::Service::id);
    return found == registered.services.end() ? nullptr : &*found;
}

const registry::Model *modelOf(const registry::Register &registered, registry::ModelId id)
{
    const auto found = std::ranges::find(registered.models, id, &registry::Model::id);
    return found == registered.models.end() ? nullptr : &*found;
}

} // namespace usage
