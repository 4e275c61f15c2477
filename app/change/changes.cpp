#include "app/change/changes.h"

#include "app/registry/states.h"

#include <algorithm>
#include <array>
#include <set>

namespace change {

using registry::Register;
using registry::RegistryItem;
using registry::State;

namespace {

constexpr std::array originNames{"hand", "register", "logs", "growth", "case"};
constexpr std::array stateNames{"waiting", "confirmed", "waived"};

const registry::Service *serviceOf(const Register &registered, std::optional<ServiceId> id)
{
    const auto found =
        id ? std::ranges::find(registered.services, *id, &registry::Service::id) : registered.services.end();
    return found == registered.services.end() ? nullptr : &*found;
}

bool isPublic(const registry::Service &service)
{
    return service.scope == registry::Scope::Public;
}

/// The public services that \a event touches.
std::set<ServiceId> touched(const ChangeEvent &event, const Register &registered)
{
    std::set<ServiceId> services;
    for (const registry::Service &service : registered.services) {
        const bool isNamed = event.service == service.id;
        const bool runs = event.model && !event.service
            && std::ranges::any_of(registered.serviceModels, [&](const registry::ServiceModel &each) {
                              return each.service == service.id && each.model == *event.model
                                  && (!each.from.isValid() || each.from <= event.on)
                                  && (!each.until.isValid() || each.until >= event.on);
                          });
        if (isPublic(service) && (isNamed || runs || (!event.service && !event.model)))
            services.insert(service.id);
    }
    return services;
}

/// What is the same for every rule: the event, the register, the services.
struct Look
{
    const ChangeEvent &event;
    const Register &registered;
    std::set<ServiceId> services;

    bool touches(const RegistryItem &item, const Rule &rule) const;
    bool stands(const RegistryItem &item, const Rule &rule) const;
    bool isKnown(const RegistryItem &item, const Rule &rule) const;
    bool hasAny(ServiceId service, const QStringList &kinds) const;
};

bool Look::touches(const RegistryItem &item, const Rule &rule) const
{
    if (!rule.kinds.contains(item.kind))
        return false;
    const registry::Service *service = serviceOf(registered, item.service);
    if (service && !isPublic(*service))
        return false;
    if (rule.reach == Rule::Reach::Company)
        return true;
    if (event.model && item.model && item.model != event.model)
        return false;
    if (item.service)
        return services.contains(*item.service);
    return (event.model && item.model == event.model) || (!event.service && !event.model);
}

bool Look::stands(const RegistryItem &item, const Rule &rule) const
{
    const State state = registry::stateOn(item, registered.transitions, event.on);
    if (rule.states == Rule::States::InForce)
        return registry::isInForce(state);
    return state != State::Cancelled && state != State::Expired && state != State::NotRequired;
}

/// An officer recorded it on the item already.
bool Look::isKnown(const RegistryItem &item, const Rule &rule) const
{
    return std::ranges::any_of(registered.events, [&](const registry::RegistryEvent &each) {
        return each.item == item.id && each.kind == rule.records && each.on == event.on
            && each.kind != registry::RegistryEvent::Kind::Note;
    });
}

bool Look::hasAny(ServiceId service, const QStringList &kinds) const
{
    return std::ranges::any_of(registered.items, [&](const RegistryItem &item) {
        const State state = registry::stateOn(item, registered.transitions, event.on);
        return item.service == service && kinds.contains(item.kind) && state != State::Cancelled
            && state != State::Expired;
    });
}

Proposal proposal(const Look &look, const Rule &rule)
{
    return {.event = look.event.id, .rule = rule.id, .records = rule.records, .clock = rule.clock};
}

void addItems(std::vector<Proposal> &found, const Look &look, const Rule &rule)
{
    for (const RegistryItem &item : look.registered.items) {
        if (!look.touches(item, rule) || !look.stands(item, rule) || look.isKnown(item, rule))
            continue;
        Proposal each = proposal(look, rule);
        each.item = item.id;
        each.service = item.service;
        each.kind = item.kind;
        found.push_back(each);
    }
}

void addMissing(std::vector<Proposal> &found, const Look &look, const Rule &rule)
{
    for (const ServiceId id : look.services) {
        const registry::Service *service = serviceOf(look.registered, id);
        const bool applies = rule.regimes.isEmpty() || rule.regimes.contains(service->regime);
        if (!applies || look.hasAny(id, rule.kinds))
            continue;
        Proposal each = proposal(look, rule);
        each.service = id;
        each.kind = rule.kinds.first();
        found.push_back(each);
    }
}

} // namespace

QString name(Origin origin)
{
    return QString::fromLatin1(originNames.at(static_cast<size_t>(origin)));
}

std::optional<Origin> originNamed(const QString &word)
{
    const auto found = std::ranges::find(originNames, word.toStdString());
    return found == originNames.end() ? std::nullopt : std::optional(static_cast<Origin>(found - originNames.begin()));
}

QString name(Proposal::State state)
{
    return QString::fromLatin1(stateNames.at(static_cast<size_t>(state)));
}

const ChangeEvent *Changes::find(ChangeEventId id) const
{
    const auto found = std::ranges::find(events, id, &ChangeEvent::id);
    return found == events.end() ? nullptr : &*found;
}

const Proposal *Changes::find(ProposalId id) const
{
    const auto found = std::ranges::find(proposals, id, &Proposal::id);
    return found == proposals.end() ? nullptr : &*found;
}

int Changes::waiting() const
{
    return static_cast<int>(std::ranges::count(proposals, Proposal::State::Waiting, &Proposal::state));
}

std::vector<Proposal> proposalsFor(const ChangeEvent &event, const Register &registered, const RuleTable &rules)
{
    std::vector<Proposal> found;
    const Look look{event, registered, touched(event, registered)};
    for (const Rule &rule : rules.rules) {
        if (rule.event != event.event)
            continue;
        addItems(found, look, rule);
        if (rule.proposesMissing)
            addMissing(found, look, rule);
    }
    return found;
}

registry::Duty dutyOf(const Proposal &proposal, const ChangeEvent &event, QDate day, const RuleTable &rules,
                      const registry::Rulebook &rulebook)
{
    const Rule *rule = rules.find(proposal.rule);
    if (const calendar::Clock *clock = rulebook.clocks.find(proposal.clock))
        return registry::dutyUnder(*clock, event.on, 0, day, rulebook.days);
    registry::Duty duty{.what = rule ? rule->why : Bilingual(),
                        .start = event.on,
                        .opensOn = event.on,
                        .due = event.on};
    duty.status = day > event.on ? registry::Duty::Status::Late
        : day < event.on         ? registry::Duty::Status::Upcoming
                                 : registry::Duty::Status::Due;
    duty.workingDaysLeft = rulebook.days.workingDaysBetween(day, event.on);
    if (rule) {
        duty.source = rule->source;
        duty.confidence = rule->confidence;
    }
    return duty;
}

} // namespace change
