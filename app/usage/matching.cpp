#include "app/usage/matching.h"

#include <algorithm>
#include <ranges>

namespace usage {

namespace {

void addTo(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list.append(name);
}

void count(LoggedName &name, const CallDay &calls)
{
    name.calls += calls.calls;
    addTo(name.endpoints, calls.name.endpoint);
    if (!calls.day.isValid())
        return;
    name.first = name.first.isValid() ? std::min(name.first, calls.day) : calls.day;
    name.last = name.last.isValid() ? std::max(name.last, calls.day) : calls.day;
    name.perMonth[QDate(calls.day.year(), calls.day.month(), 1)] += calls.calls;
}

} // namespace

NameMap::NameMap(const registry::Register &registered, std::span<const NameLink> links)
{
    for (const registry::Service &service : registered.services)
        m_services.push_back({qint64(service.id), service.name, {}});
    for (const registry::Model &model : registered.models) {
        Candidate candidate{qint64(model.id), model.name, {}};
        for (const registry::ModelVersion &version : registered.versions) {
            if (version.model == model.id)
                candidate.versions.append(version.version);
        }
        m_models.push_back(std::move(candidate));
    }
    for (const NameLink &link : links)
        m_links[{link.kind, link.name}] = link;
}

Match NameMap::service(const QString &logged) const
{
    return match(NameKind::Service, logged, m_services);
}

Match NameMap::model(const QString &logged) const
{
    return match(NameKind::Model, logged, m_models);
}

Match NameMap::match(NameKind kind, const QString &logged, const std::vector<Candidate> &candidates) const
{
    const auto link = m_links.find({kind, logged});
    if (link == m_links.end()) {
        Match match = matchName(logged, candidates);
        // A service has no versions: "chat-2" beside "chat" is for an officer to decide.
        if (kind == NameKind::Service && match.how == Matching::Version)
            match = {.how = Matching::Proposed,
                     .id = match.id,
                     .candidate = match.candidate,
                     .likeness = likeness(logged, match.candidate)};
        return match;
    }
    if (link->second.target == 0)
        return {.how = Matching::Dismissed, .reason = link->second.reason};
    const auto named = std::ranges::find(candidates, link->second.target, &Candidate::id);
    return {.how = Matching::Linked,
            .id = link->second.target,
            .candidate = named == candidates.end() ? QString() : named->name};
}

std::vector<LoggedName> loggedNames(const Traffic &traffic, const NameMap &names, QDate day)
{
    std::map<std::pair<NameKind, QString>, LoggedName> found;
    const auto add = [&](NameKind kind, const QString &name, const QString &other, const CallDay &calls) {
        if (name.isEmpty())
            return;
        auto [entry, isNew] = found.try_emplace({kind, name});
        LoggedName &logged = entry->second;
        if (isNew) {
            logged.kind = kind;
            logged.name = name;
            logged.match = kind == NameKind::Service ? names.service(name) : names.model(name);
        }
        count(logged, calls);
        addTo(logged.with, other);
    };
    for (const CallDay &calls : traffic.days) {
        if (calls.day.isValid() && calls.day > day)
            continue;
        add(NameKind::Service, calls.name.service, calls.name.model, calls);
        add(NameKind::Model, calls.name.model, calls.name.service, calls);
    }
    auto values = found | std::views::values;
    return {values.begin(), values.end()};
}

} // namespace usage
