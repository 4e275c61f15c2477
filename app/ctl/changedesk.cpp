#include "app/ctl/changedesk.h"

#include "app/usage/usagestore.h"

#include <algorithm>

namespace ctl {

Result<std::unique_ptr<ChangeDesk>> openChangeDesk(const Invocation &call, bool readOnly)
{
    auto store = call.openStore(readOnly);
    if (!store)
        return failed(store);
    if (!readOnly) {
        if (const auto counted = usage::countAll(store->database()); !counted)
            return failed(counted);
    }
    auto reading = change::readChangeWorld(store->database(), shanghaiDay(store->options().clock()), readOnly);
    if (!reading)
        return failed(reading);
    return std::make_unique<ChangeDesk>(std::move(*store), std::move(*reading));
}

QString serviceName(const registry::Register &registered, std::optional<ServiceId> id)
{
    const auto found =
        id ? std::ranges::find(registered.services, *id, &registry::Service::id) : registered.services.end();
    return found == registered.services.end() ? QString() : found->name;
}

} // namespace ctl
