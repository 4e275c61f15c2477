#include "app/change/suggestions.h"

#include <algorithm>
#include <map>
#include <ranges>

namespace change {

using namespace Qt::StringLiterals;

namespace {

/// A model's first version is no change.
void addVersions(std::vector<ChangeEvent> &found, const SuggestionWorld &world)
{
    for (const registry::Model &model : world.registered.models) {
        std::vector<const registry::ModelVersion *> versions;
        for (const registry::ModelVersion &version : world.registered.versions) {
            if (version.model == model.id && version.releasedOn.isValid())
                versions.push_back(&version);
        }
        std::ranges::sort(versions, {},
                          [](const auto *version) { return std::pair(version->releasedOn, version->id); });
        for (const auto *version : versions | std::views::drop(1))
            found.push_back({.event = Event::ModelVersion,
                             .on = version->releasedOn,
                             .model = model.id,
                             .origin = Origin::Register,
                             .key = u"version/%1"_s.arg(qint64(version->id)),
                             .note = model.name + u' ' + version->version});
    }
}

void addStrangers(std::vector<ChangeEvent> &found, const SuggestionWorld &world)
{
    for (const StrangeModel &stranger : world.strangers)
        found.push_back({.event = Event::ModelVersion,
                         .on = stranger.first,
                         .service = stranger.service,
                         .model = stranger.model,
                         .origin = Origin::Logs,
                         .key = u"name/%1/%2"_s.arg(qint64(stranger.service.value_or(ServiceId{}))).arg(stranger.name),
                         .note = stranger.name});
}

void addCrossings(std::vector<ChangeEvent> &found, const SuggestionWorld &world)
{
    for (const usage::Crossing &crossing : world.crossings) {
        const QDate period = crossing.month.isValid() ? crossing.month : crossing.on;
        found.push_back({.event = Event::Growth,
                         .on = crossing.on,
                         .service = crossing.of,
                         .origin = Origin::Growth,
                         .key = u"growth/%1/%2/%3"_s.arg(crossing.threshold)
                                    .arg(qint64(crossing.of.value_or(ServiceId{})))
                                    .arg(period.toString(Qt::ISODate)),
                         .note = u"%1: %2"_s.arg(crossing.threshold).arg(crossing.value)});
    }
}

/// Only content shows that the controls of content are weak.
void addCases(std::vector<ChangeEvent> &found, const SuggestionWorld &world)
{
    for (const CaseFact &each : world.cases) {
        if (each.severity >= world.rules.grave && each.kind != incident::Kind::Network)
            found.push_back({.event = Event::WeakControls,
                             .on = each.found,
                             .service = each.service,
                             .incident = each.id,
                             .origin = Origin::Case,
                             .key = u"case/%1"_s.arg(qint64(each.id)),
                             .note = each.number});
    }
}

void addEnds(std::vector<ChangeEvent> &found, const SuggestionWorld &world)
{
    for (const registry::Service &service : world.registered.services) {
        if (service.endedOn.isValid())
            found.push_back({.event = Event::Retirement,
                             .on = service.endedOn,
                             .service = service.id,
                             .origin = Origin::Register,
                             .key = u"end/%1"_s.arg(qint64(service.id)),
                             .note = service.name});
    }
}

} // namespace

std::vector<ChangeEvent> suggestions(const SuggestionWorld &world)
{
    std::vector<ChangeEvent> found;
    addVersions(found, world);
    addStrangers(found, world);
    addCrossings(found, world);
    addCases(found, world);
    addEnds(found, world);
    std::erase_if(found, [&](const ChangeEvent &event) {
        return !event.on.isValid() || event.on > world.day || world.known.contains(event.key)
            || proposalsFor(event, world.registered, world.rules).empty();
    });
    std::ranges::stable_sort(found, {}, &ChangeEvent::on);
    return found;
}

std::vector<StrangeModel> strangeModels(const usage::Traffic &traffic, const usage::NameMap &names,
                                        const registry::Register &registered, QDate day)
{
    std::map<std::pair<QString, qint64>, StrangeModel> found;
    const usage::CallName *last = nullptr;
    usage::Match model;
    std::optional<ServiceId> service;
    for (const usage::CallDay &calls : traffic.days) { // sorted by name
        if (!last || *last != calls.name) {
            last = &calls.name;
            model = names.model(calls.name.model);
            const usage::Match match = names.service(calls.name.service);
            service = usage::isFound(match.how) ? std::optional(static_cast<ServiceId>(match.id)) : std::nullopt;
        }
        const auto known = service ? std::ranges::find(registered.services, *service, &registry::Service::id)
                                   : registered.services.end();
        const bool isInternal = known != registered.services.end() && known->scope == registry::Scope::Internal;
        const bool isNew = model.how == usage::Matching::Version && model.isNewVersion;
        const bool isStrange = isNew || model.how == usage::Matching::None || model.how == usage::Matching::Proposed;
        if (!isStrange || isInternal || calls.name.model.isEmpty() || !calls.day.isValid() || calls.day > day)
            continue;
        auto [entry, isFirst] = found.try_emplace({calls.name.model, qint64(service.value_or(ServiceId{}))});
        StrangeModel &stranger = entry->second;
        stranger.name = calls.name.model;
        stranger.service = service;
        stranger.model = isNew ? std::optional(static_cast<registry::ModelId>(model.id)) : std::nullopt;
        stranger.first = isFirst ? calls.day : std::min(stranger.first, calls.day);
    }
    auto values = found | std::views::values;
    return {values.begin(), values.end()};
}

} // namespace change
