#include "ui/registry/statusreading.h"

#include "app/registry/leadtimestore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"

namespace ui {

Result<std::shared_ptr<const StatusSource>> readStatusSource(const db::Database &reader)
{
    auto registered = registry::readRegister(reader);
    auto rules = registry::readRulebook(reader);
    auto leads = registry::readLeadTimes(reader);
    if (!registered || !rules || !leads)
        return std::unexpected(!registered ? registered.error() : !rules ? rules.error() : leads.error());
    return std::make_shared<const StatusSource>(
        StatusSource{std::move(*registered), std::move(*rules), std::move(*leads)});
}

StatusReading statusReading(std::shared_ptr<const StatusSource> source, QDate day)
{
    StatusReading reading{.source = std::move(source), .day = day, .statuses = {}, .plan = {}};
    const registry::Register &registered = reading.source->registered;
    reading.statuses = registry::statusOn(day, registered, reading.source->rules);
    reading.plan = registry::yearPlan(day.year(), day, registered, reading.statuses, reading.source->rules);
    return reading;
}

} // namespace ui
