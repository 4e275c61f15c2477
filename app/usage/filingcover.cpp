#include "app/usage/filingcover.h"

#include "app/registry/states.h"

#include <algorithm>

namespace usage {

using registry::RegistryItem;
using registry::State;

namespace {

bool isOfModels(const RegistryItem &item)
{
    return item.kind.startsWith(u"genai");
}

bool runsOn(const registry::Register &registered, ServiceId service, registry::ModelId model)
{
    return std::ranges::any_of(registered.serviceModels, [&](const registry::ServiceModel &each) {
        return each.service == service && each.model == model;
    });
}

bool covers(const UsageWorld &world, const RegistryItem &item, const registry::Model &model,
            std::optional<ServiceId> service)
{
    if (!world.rules.filings.contains(item.kind) || !isOfModels(item))
        return false;
    if (item.kind == u"genai_registration" && item.service && item.service != service)
        return false;
    // What was fine-tuned is filed itself (practice of the provincial administrations; secondary sources alone).
    const bool mayUseBase = model.base && model.origin != registry::ModelOrigin::FineTuned;
    if (item.model)
        return item.model == model.id || (mayUseBase && item.model == model.base);
    if (!item.upstreamModel.isEmpty())
        return spellingKey(item.upstreamModel) == spellingKey(model.name);
    return item.service && runsOn(world.registered, *item.service, model.id);
}

} // namespace

FilingCover::FilingCover(const UsageWorld &world, std::vector<const RegistryItem *> items)
    : m_world(world)
    , m_items(std::move(items))
{
}

bool FilingCover::isAny(QDate day, const std::function<bool(State)> &wanted) const
{
    return std::ranges::any_of(m_items, [&](const RegistryItem *item) {
        return wanted(registry::stateOn(*item, m_world.registered.transitions, day));
    });
}

bool FilingCover::inForce(QDate day) const
{
    return isAny(day, registry::isInForce);
}

bool FilingCover::notRequired(QDate day) const
{
    return isAny(day, [](State state) { return state == State::NotRequired; });
}

std::optional<RegistryItemId> FilingCover::firstAfter(QDate day) const
{
    const RegistryItem *first = nullptr;
    for (const RegistryItem *item : m_items) {
        const bool later = item->grantedOn.isValid() && item->grantedOn > day && item->grantedOn <= m_world.day;
        if (later && (!first || item->grantedOn < first->grantedOn))
            first = item;
    }
    return first ? std::optional(first->id) : std::nullopt;
}

bool FilingCover::namesUpstream() const
{
    return std::ranges::any_of(m_items, [](const RegistryItem *item) { return !item->upstreamNumber.isEmpty(); });
}

FilingCover coverOf(const UsageWorld &world, ServiceId service)
{
    std::vector<const RegistryItem *> items;
    for (const RegistryItem &item : world.registered.items) {
        if (world.rules.filings.contains(item.kind) && item.service == service)
            items.push_back(&item);
    }
    return {world, std::move(items)};
}

FilingCover coverOf(const UsageWorld &world, const registry::Model &model, std::optional<ServiceId> service)
{
    std::vector<const RegistryItem *> items;
    for (const RegistryItem &item : world.registered.items) {
        if (covers(world, item, model, service))
            items.push_back(&item);
    }
    return {world, std::move(items)};
}

} // namespace usage
