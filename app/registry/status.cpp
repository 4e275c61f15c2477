#include "app/registry/status.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace registry {

namespace {

using Status = ItemStatus::Status;

Status restingStatus(State state)
{
    switch (state) {
    case State::Draft: return Status::Draft;
    case State::Submitted: return Status::Pending;
    case State::InForce: return Status::InForce;
    case State::Rejected: return Status::Rejected;
    case State::Expired: return Status::Expired;
    case State::Cancelled: return Status::Ended;
    case State::NotRequired: return Status::NotRequired;
    }
    return Status::Draft;
}

/// The worst that the duties say; an expired item stays expired whatever is late about it.
Status statusWith(State state, const std::vector<Duty> &duties)
{
    const auto any = [&](Duty::Status status) { return std::ranges::contains(duties, status, &Duty::status); };
    if (state == State::Expired)
        return Status::Expired;
    if (any(Duty::Status::Late))
        return Status::Late;
    if (any(Duty::Status::Due))
        return Status::Due;
    return restingStatus(state);
}

std::vector<Warning> warningsAbout(const RegistryItem &item, const Kind &kind, State state)
{
    std::vector<Warning> warnings;
    if (const auto shape = checkNumber(kind, item.number))
        warnings.push_back(*shape);
    if (state != State::InForce)
        return warnings;
    if (kind.showsNumber && item.number.trimmed().isEmpty())
        warnings.push_back(Warning::NumberMissing);
    if (kind.validityMonths > 0 && !item.validUntil.isValid())
        warnings.push_back(Warning::ExpiryMissing);
    if (kind.showsNumber && !item.displayCheckedOn.isValid())
        warnings.push_back(Warning::DisplayMissing);
    return warnings;
}

/// How late a filing was handed in, against the clock that ran from the start of its service.
int filedLate(const Subject &subject, const Rulebook &rules)
{
    if (!subject.service || !subject.service->startedOn.isValid() || !subject.item.submittedOn.isValid())
        return 0;
    for (const DutyRule &rule : subject.kind.duties) {
        const calendar::Clock *clock = rules.clocks.find(rule.clock);
        if (rule.trigger != Trigger::ServiceStart || !clock)
            continue;
        const QDate due = calendar::due(*clock, subject.service->startedOn, rules.days).day;
        return std::max(0, rules.days.workingDaysBetween(due, subject.item.submittedOn));
    }
    return 0;
}

const Service *serviceOf(const RegistryItem &item, const std::vector<Service> &services)
{
    if (!item.service)
        return nullptr;
    const auto found = std::ranges::find(services, *item.service, &Service::id);
    return found == services.end() ? nullptr : &*found;
}

ItemStatus statusOf(QDate day, const RegistryItem &item, const Service *service,
                    const std::vector<RegistryEvent> &events, const Rulebook &rules)
{
    const State state = stateOn(item, day);
    ItemStatus status{.item = item.id,
                      .service = item.service,
                      .serviceName = service ? service->name : QString(),
                      .kind = item.kind,
                      .title = {item.kind, item.kind},
                      .name = item.name,
                      .number = item.number,
                      .state = state,
                      .validUntil = item.validUntil,
                      .status = restingStatus(state)};
    if (const Kind *kind = rules.kinds.find(item.kind)) {
        const Subject subject{item, *kind, service, events};
        status.title = kind->title;
        status.duties = dutiesOn(day, subject, rules);
        status.warnings = warningsAbout(item, *kind, state);
        status.filedLate = filedLate(subject, rules);
        status.source = kind->source;
        status.confidence = kind->confidence;
        status.status = statusWith(state, status.duties);
    }
    return status;
}

/// An item meets a requirement unless it has come to nothing: what is in preparation or expired
/// has a row of its own that says so.
bool meets(const RegistryItem &item, const Service &service, const Requirement &requirement)
{
    const bool covers = !item.service || *item.service == service.id;
    const bool counts = item.state != State::Rejected && item.state != State::Cancelled;
    return covers && counts && requirement.anyOf.contains(item.kind);
}

Duty dutyToHave(const Requirement &requirement, const Service &service, QDate day, const Rulebook &rules)
{
    const calendar::Clock *clock = rules.clocks.find(requirement.clock);
    Duty duty{.status = Duty::Status::Due};
    if (clock && service.startedOn.isValid())
        duty = dutyUnder(*clock, service.startedOn, 0, day, rules.days);
    duty.what = requirement.title;
    duty.source = clock ? clock->source : requirement.source;
    duty.confidence = clock ? clock->confidence : requirement.confidence;
    return duty;
}

ItemStatus missing(const Requirement &requirement, const Service &service, QDate day, const Rulebook &rules)
{
    return {.service = service.id,
            .serviceName = service.name,
            .kind = requirement.id,
            .title = requirement.title,
            .status = Status::Missing,
            .duties = {dutyToHave(requirement, service, day, rules)},
            .source = requirement.source,
            .confidence = requirement.confidence};
}

void addMissing(QDate day, const Register &registered, const Rulebook &rules, std::vector<ItemStatus> &statuses)
{
    for (const Service &service : registered.services) {
        if (service.endedOn.isValid() && service.endedOn < day)
            continue;
        for (const Requirement &requirement : rules.kinds.requirements) {
            const auto met = [&](const RegistryItem &item) { return meets(item, service, requirement); };
            if (requirement.scope == service.scope && std::ranges::none_of(registered.items, met))
                statuses.push_back(missing(requirement, service, day, rules));
        }
    }
}

} // namespace

QString name(ItemStatus::Status status)
{
    constexpr std::array words{"in_force", "due",   "late",     "missing", "expired",
                               "pending",  "draft", "rejected", "ended",   "not_required"};
    return QString::fromLatin1(words.at(static_cast<size_t>(status)));
}

std::vector<ItemStatus> statusOn(QDate day, const Register &registered, const Rulebook &rules)
{
    QHash<qint64, std::vector<RegistryEvent>> events;
    for (const RegistryEvent &event : registered.events)
        events[static_cast<qint64>(event.item)].push_back(event);

    std::vector<ItemStatus> statuses;
    for (const RegistryItem &item : registered.items) {
        const Service *service = serviceOf(item, registered.services);
        statuses.push_back(statusOf(day, item, service, events[static_cast<qint64>(item.id)], rules));
    }
    addMissing(day, registered, rules, statuses);
    return statuses;
}

bool moreUrgent(const ItemStatus &left, const ItemStatus &right)
{
    // In the order of ItemStatus::Status: late, expired and missing first, then due, pending, draft, the rest.
    constexpr std::array rank{6, 3, 0, 2, 1, 4, 5, 6, 7, 7};
    const int leftRank = rank.at(static_cast<size_t>(left.status));
    const int rightRank = rank.at(static_cast<size_t>(right.status));
    if (leftRank != rightRank)
        return leftRank < rightRank;
    if (!left.next() || !right.next())
        return left.next() && !right.next();
    return comesBefore(*left.next(), *right.next());
}

} // namespace registry
