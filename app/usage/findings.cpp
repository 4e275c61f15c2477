#include "app/usage/findings.h"

#include "app/registry/states.h"
#include "app/usage/callgroups.h"
#include "app/usage/filingcover.h"

#include <algorithm>
#include <array>
#include <set>

namespace usage {

using registry::RegistryItem;

namespace {

constexpr std::array kindNames{"not_filed", "before_filing", "after_end", "unknown", "upstream", "silent"};

/// Sorts \a calls into those before a filing and those without one. What a filing in force covers is left out.
std::vector<Finding> uncovered(const Days &calls, const FilingCover &cover, const Finding &about)
{
    Finding none = about;
    none.kind = Finding::Kind::NotFiled;
    Finding before = about;
    before.kind = Finding::Kind::BeforeFiling;
    for (const auto &[day, count] : calls) {
        if (cover.inForce(day) || cover.notRequired(day))
            continue;
        const auto later = cover.firstAfter(day);
        Finding &finding = later ? before : none;
        if (later)
            finding.item = later;
        finding.first = finding.first.isValid() ? finding.first : day;
        finding.last = day;
        finding.days += 1;
        finding.calls += count;
    }
    std::vector<Finding> found;
    for (const Finding &finding : {none, before}) {
        if (finding.days > 0)
            found.push_back(finding);
    }
    return found;
}

Finding spanOf(Finding about, Finding::Kind kind, const Days &days)
{
    about.kind = kind;
    about.first = days.begin()->first;
    about.last = days.rbegin()->first;
    about.days = static_cast<int>(days.size());
    for (const auto &[day, count] : days)
        about.calls += count;
    return about;
}

/// Collects what there is to say; one member a question.
class Collector
{
public:
    explicit Collector(const UsageWorld &world)
        : m_world(world)
        , m_groups(groupsOf(world))
        , m_through(lastDay(world.traffic, world.day))
    {
        for (const CallGroup &group : m_groups) {
            if (!group.days.empty())
                m_firstLog =
                    m_firstLog.isValid() ? std::min(m_firstLog, group.days.begin()->first) : group.days.begin()->first;
        }
    }

    std::vector<Finding> collect()
    {
        for (const LoggedName &logged : loggedNames(m_world.traffic, m_world.names, m_world.day)) {
            if (logged.match.how == Matching::Dismissed)
                continue;
            if (!isFound(logged.match.how))
                addUnknown(logged);
            else if (logged.kind == NameKind::Service)
                addService(logged);
            else
                addModel(logged);
        }
        if (m_through.isValid()) {
            for (const RegistryItem &item : m_world.registered.items)
                addSilence(item);
        }
        return std::move(m_found);
    }

private:
    void addUnknown(const LoggedName &logged);
    void addService(const LoggedName &logged);
    void addModel(const LoggedName &logged);
    void addModelOf(const LoggedName &logged, const registry::Model &model, std::optional<ServiceId> service);
    void addSilence(const RegistryItem &item);
    void add(const std::vector<Finding> &more) { m_found.insert(m_found.end(), more.begin(), more.end()); }

    const UsageWorld &m_world;
    std::vector<CallGroup> m_groups;
    QDate m_through;
    QDate m_firstLog;
    std::vector<Finding> m_found;
};

/// A service that the register does not know is taken as public.
void Collector::addUnknown(const LoggedName &logged)
{
    const bool isModel = logged.kind == NameKind::Model;
    const Days days = callsOf(m_groups, [&](const CallGroup &group) {
        return isModel ? group.name.model == logged.name && group.isPublic : group.name.service == logged.name;
    });
    if (!days.empty())
        m_found.push_back(spanOf({.of = logged.kind, .name = logged.name}, Finding::Kind::Unknown, days));
}

void Collector::addService(const LoggedName &logged)
{
    const auto id = static_cast<ServiceId>(logged.match.id);
    const registry::Service *service = serviceOf(m_world.registered, id);
    if (!service || service->scope != registry::Scope::Public)
        return;
    const Finding about{.of = NameKind::Service, .name = logged.name, .service = id};
    const Days days = callsOf(m_groups, [&](const CallGroup &group) { return group.name.service == logged.name; });
    add(uncovered(days, coverOf(m_world, id), about));
    const Days after(service->endedOn.isValid() ? days.upper_bound(service->endedOn) : days.end(), days.end());
    if (!after.empty())
        m_found.push_back(spanOf(about, Finding::Kind::AfterEnd, after));
}

/// Service by service: a registration of one does not cover another.
void Collector::addModel(const LoggedName &logged)
{
    const registry::Model *model = modelOf(m_world.registered, static_cast<registry::ModelId>(logged.match.id));
    if (!model)
        return;
    std::set<std::optional<ServiceId>> services;
    for (const CallGroup &group : m_groups) {
        if (group.name.model == logged.name && group.isPublic)
            services.insert(group.service);
    }
    for (const auto &service : services)
        addModelOf(logged, *model, service);
}

void Collector::addModelOf(const LoggedName &logged, const registry::Model &model, std::optional<ServiceId> service)
{
    const Days days = callsOf(m_groups, [&](const CallGroup &group) {
        return group.name.model == logged.name && group.isPublic && group.service == service;
    });
    const FilingCover cover = coverOf(m_world, model, service);
    const Finding about{.of = NameKind::Model, .name = logged.name, .service = service, .model = model.id};
    add(uncovered(days, cover, about));
    const bool isForeign = model.origin == registry::ModelOrigin::ThirdParty;
    if (isForeign && model.filingNumber.isEmpty() && !cover.namesUpstream())
        m_found.push_back(spanOf(about, Finding::Kind::Upstream, days));
}

void Collector::addSilence(const RegistryItem &item)
{
    if (!m_world.rules.filings.contains(item.kind) || (!item.service && !item.model))
        return;
    const registry::Service *service = item.service ? serviceOf(m_world.registered, *item.service) : nullptr;
    const bool ended = service && service->endedOn.isValid() && service->endedOn <= m_through;
    if (ended || !registry::isInForce(registry::stateOn(item, m_world.registered.transitions, m_world.day)))
        return;
    const Days days = callsOf(m_groups, [&](const CallGroup &group) {
        return (!item.model || group.model == item.model) && (!item.service || group.service == item.service);
    });
    const QDate last = days.empty() ? QDate() : days.rbegin()->first;
    // Before the first log nobody can say whether there was traffic.
    const QDate since = std::max({last, item.grantedOn, m_firstLog.addDays(-1)});
    const qint64 silent = since.daysTo(m_through);
    if (silent >= m_world.rules.silentDays)
        m_found.push_back({.kind = Finding::Kind::Silent,
                           .of = item.model ? NameKind::Model : NameKind::Service,
                           .name = item.name,
                           .service = item.service,
                           .model = item.model,
                           .item = item.id,
                           .first = last,
                           .last = m_through,
                           .days = static_cast<int>(silent),
                           .calls = 0});
}

} // namespace

QString name(Finding::Kind kind)
{
    return QString::fromLatin1(kindNames.at(static_cast<size_t>(kind)));
}

std::vector<Finding> findingsOn(const UsageWorld &world)
{
    return Collector(world).collect();
}

} // namespace usage
