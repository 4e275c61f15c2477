#include "app/registry/missing.h"

#include "app/registry/appliedregime.h"
#include "app/registry/reasons.h"

#include <QHash>

#include <algorithm>

namespace registry {

namespace {

using Status = ItemStatus::Status;

constexpr int ahead = 90; // days before a service starts from which it is asked what it lacks

/// An item meets a requirement unless it has come to nothing: what is in preparation or expired
/// has a row of its own that says so.
bool counts(State state)
{
    return state != State::Returned && state != State::Cancelled;
}

/// Which items stand for a service: its own, and those of the company. A company's item that is about one model stands
/// for the services that run on it, and for those of which the register does not say what they run on.
class Holdings
{
public:
    Holdings(const Register &registered, const std::vector<State> &states)
        : m_registered(registered)
    {
        for (size_t i = 0; i < registered.items.size(); ++i)
            m_items[registered.items[i].kind].emplace_back(&registered.items[i], states[i]);
    }

    bool meets(const Service &service, const Requirement &requirement) const
    {
        return has(service, requirement, counts);
    }

    bool wasReturned(const Service &service, const Requirement &requirement) const
    {
        return has(service, requirement, [](State state) { return state == State::Returned; });
    }

private:
    bool has(const Service &service, const Requirement &requirement, auto &&is) const
    {
        return std::ranges::any_of(requirement.anyOf, [&](const QString &kind) {
            const auto items = m_items.constFind(kind);
            return items != m_items.constEnd() && std::ranges::any_of(*items, [&](const auto &item) {
                       return is(item.second) && standsFor(*item.first, service);
                   });
        });
    }

    bool standsFor(const RegistryItem &item, const Service &service) const
    {
        if (item.service)
            return item.service == service.id;
        if (!item.model)
            return true;
        bool runsOnAny = false;
        for (const ServiceModel &link : m_registered.serviceModels) {
            if (link.service != service.id)
                continue;
            if (link.model == *item.model)
                return true;
            runsOnAny = true;
        }
        return !runsOnAny;
    }

    const Register &m_registered;
    QHash<QString, std::vector<std::pair<const RegistryItem *, State>>> m_items; ///< by kind
};

/// Says what services lack, and why.
class Asking
{
public:
    Asking(QDate day, const Rulebook &rules)
        : m_day(day)
        , m_rules(rules)
    {
    }

    ItemStatus missing(const Requirement &requirement, const Service &service, bool wasReturned) const
    {
        ItemStatus status = row(service, requirement.id, requirement.title, Status::Missing);
        status.source = requirement.source;
        status.confidence = requirement.confidence;
        status.duties = {dutyToHave(requirement, service)};
        status.reason = reason(requirement, service, status.duties.front());
        if (wasReturned)
            status.reason = joined(status.reason, fill("returned_only", requirement, service));
        status.duties.front().reason = status.reason;
        return status;
    }

    ItemStatus nothing(const Service &service) const
    {
        const Regime *regime = regimeOn(service, m_rules);
        const Bilingual title = titleOf(regime);
        ItemStatus status = row(service, QStringLiteral("nothing"), title, Status::NotRequired);
        if (regime) {
            status.source = regime->source;
            status.confidence = regime->confidence;
        }
        status.reason = m_rules.sentences.fill("internal",
                                               {{QStringLiteral("service"), same(service.name)},
                                                {QStringLiteral("regime"), title}});
        return status;
    }

private:
    static ItemStatus row(const Service &service, const QString &kind, const Bilingual &title, Status status)
    {
        return {.service = service.id, .serviceName = service.name, .kind = kind, .title = title, .status = status};
    }

    static Bilingual titleOf(const Regime *regime)
    {
        return regime ? regime->title : Bilingual{QStringLiteral("未确定"), QStringLiteral("not decided")};
    }

    Duty dutyToHave(const Requirement &requirement, const Service &service) const
    {
        const calendar::Clock *clock = m_rules.clocks.find(requirement.clock);
        Duty duty{.status = service.startedOn > m_day ? Duty::Status::Upcoming : Duty::Status::Due};
        if (clock && service.startedOn.isValid())
            duty = dutyUnder(*clock, service.startedOn, 0, m_day, m_rules.days);
        duty.what = requirement.title;
        duty.source = clock ? clock->source : requirement.source;
        duty.confidence = clock ? clock->confidence : requirement.confidence;
        return duty;
    }

    Bilingual reason(const Requirement &requirement, const Service &service, const Duty &duty) const
    {
        Bilingual reason = fill(duty.due.isValid() ? "missing_by" : "missing", requirement, service, duty.due);
        if (service.accesses.testFlag(Access::Api) && service.scope == Scope::Public)
            reason = joined(reason, m_rules.sentences.fill("api_counts"));
        return duty.due.isValid() ? joined(reason, reasonOf(duty, m_rules)) : reason;
    }

    Bilingual fill(std::string_view sentence, const Requirement &requirement, const Service &service,
                   QDate due = {}) const
    {
        return m_rules.sentences.fill(sentence,
                                      {{QStringLiteral("kinds"), titlesOf(requirement.anyOf, m_rules)},
                                       {QStringLiteral("service"), same(service.name)},
                                       {QStringLiteral("regime"), titleOf(regimeOn(service, m_rules))},
                                       {QStringLiteral("start"), same(service.startedOn.toString(Qt::ISODate))},
                                       {QStringLiteral("due"), same(due.toString(Qt::ISODate))}});
    }

    QDate m_day;
    const Rulebook &m_rules;
};

bool isAsked(const Service &service, QDate day)
{
    const bool isOver = service.endedOn.isValid() && service.endedOn < day;
    const bool isFar = service.startedOn.isValid() && service.startedOn > day.addDays(ahead);
    return !isOver && !isFar;
}

} // namespace

std::vector<ItemStatus> missingOn(QDate day, const Register &registered, const std::vector<State> &states,
                                  const Rulebook &rules)
{
    const Holdings holdings(registered, states);
    const Asking asking(day, rules);
    std::vector<ItemStatus> statuses;
    for (const Service &service : registered.services) {
        if (!isAsked(service, day))
            continue;
        bool asksAnything = false;
        for (const Requirement &requirement : rules.kinds.requirements) {
            if (!asks(requirement, service, rules))
                continue;
            asksAnything = true;
            if (!holdings.meets(service, requirement))
                statuses.push_back(asking.missing(requirement, service, holdings.wasReturned(service, requirement)));
        }
        if (!asksAnything)
            statuses.push_back(asking.nothing(service));
    }
    return statuses;
}

} // namespace registry
