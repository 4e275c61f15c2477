#include "app/registry/status.h"

#include "app/registry/missing.h"
#include "app/registry/reasons.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace registry {

namespace {

using Status = ItemStatus::Status;

Status restingStatus(State state)
{
    switch (state) {
    case State::Preparing: return Status::Draft;
    case State::Submitted:
    case State::Accepted: return Status::Pending;
    case State::Filed:
    case State::Changing: return Status::InForce;
    case State::Returned: return Status::Rejected;
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

std::vector<Warning> warningsAbout(const RegistryItem &item, const Kind &kind, State state, QDate day)
{
    std::vector<Warning> warnings;
    if (const auto shape = checkNumber(kind, item.number))
        warnings.push_back(*shape);
    if (!isInForce(state))
        return warnings;
    if (kind.showsNumber && item.number.trimmed().isEmpty())
        warnings.push_back(Warning::NumberMissing);
    if (kind.validityMonths > 0 && !item.validUntil.isValid())
        warnings.push_back(Warning::ExpiryMissing);
    if (const auto display = checkDisplay(kind, item, day))
        warnings.push_back(*display);
    return warnings;
}

/// The day on which an item was first handed in: a supplement or a renewal came later. A day put right in the item
/// counts, where it was handed in once.
QDate firstSubmittedOn(const Subject &subject)
{
    QDate first;
    int times = 0;
    for (const Transition &step : subject.transitions) {
        if (step.to != State::Submitted)
            continue;
        ++times;
        first = first.isValid() ? std::min(first, step.on) : step.on;
    }
    return times > 1 ? first : subject.item.submittedOn;
}

/// How late a filing was handed in by \a day, against the clock that ran from the start of its service.
int filedLate(const Subject &subject, QDate day, const Rulebook &rules)
{
    const QDate submitted = firstSubmittedOn(subject);
    if (!subject.service || !subject.service->startedOn.isValid() || !submitted.isValid() || submitted > day)
        return 0;
    for (const DutyRule &rule : subject.kind.duties) {
        const calendar::Clock *clock = rules.clocks.find(rule.clock);
        if (rule.trigger != Trigger::ServiceStart || !clock)
            continue;
        const QDate due = calendar::due(*clock, subject.service->startedOn, rules.days).day;
        return std::max(0, rules.days.workingDaysBetween(due, submitted));
    }
    return 0;
}

/// \a item with the last day by \a day on which its number was seen, where it was seen again since.
RegistryItem asSeenOn(QDate day, const RegistryItem &item, const std::vector<QDate> &seen)
{
    RegistryItem then = item;
    const auto last = std::ranges::find_last_if(seen, [day](QDate on) { return on <= day; });
    if (item.displayCheckedOn > day && !last.empty())
        then.displayCheckedOn = last.front();
    return then;
}

ItemStatus statusOf(QDate day, const RegistryItem &item, const Service *service,
                    const std::vector<RegistryEvent> &events, const std::vector<Transition> &transitions,
                    const Rulebook &rules)
{
    const State state = stateOn(item, transitions, day);
    ItemStatus status{.item = item.id,
                      .service = item.service,
                      .serviceName = service ? service->name : QString(),
                      .kind = item.kind,
                      .title = {item.kind, item.kind},
                      .name = item.name,
                      .number = item.number,
                      .state = state,
                      .validUntil = validUntilOn(item, transitions, day),
                      .status = restingStatus(state)};
    if (const Kind *kind = rules.kinds.find(item.kind)) {
        const Subject subject{item, *kind, service, events, transitions};
        status.title = kind->title;
        status.duties = dutiesOn(day, subject, rules);
        status.warnings = warningsAbout(item, *kind, state, day);
        status.filedLate = filedLate(subject, day, rules);
        status.source = kind->source;
        status.confidence = kind->confidence;
        status.status = statusWith(state, status.duties);
    }
    status.reason = reasonOf(status, item, rules.kinds.find(item.kind), transitions, day, rules.sentences);
    return status;
}

} // namespace

QString name(ItemStatus::Status status)
{
    constexpr std::array words{"in_force", "due",   "late",     "missing", "expired",
                               "pending",  "draft", "rejected", "ended",   "not_required"};
    return QString::fromLatin1(words.at(static_cast<size_t>(status)));
}

bool ItemStatus::isProvisional() const
{
    return std::ranges::any_of(duties, &Duty::provisional);
}

bool ItemStatus::lacksDisplay() const
{
    return std::ranges::contains(warnings, Warning::DisplayMissing)
        || std::ranges::contains(warnings, Warning::DisplayOld);
}

std::vector<ItemStatus> statusOn(QDate day, const Register &registered, const Rulebook &rules)
{
    QHash<qint64, std::vector<RegistryEvent>> events;
    for (const RegistryEvent &event : registered.events)
        events[static_cast<qint64>(event.item)].push_back(event);
    QHash<qint64, std::vector<Transition>> transitions;
    for (const Transition &step : registered.transitions)
        transitions[static_cast<qint64>(step.item)].push_back(step);
    QHash<qint64, std::vector<QDate>> seen;
    for (const NumberSeen &each : registered.seen)
        seen[static_cast<qint64>(each.item)].push_back(each.on);
    QHash<qint64, const Service *> services;
    for (const Service &service : registered.services)
        services.insert(static_cast<qint64>(service.id), &service);

    std::vector<ItemStatus> statuses;
    std::vector<State> states;
    statuses.reserve(registered.items.size());
    for (const RegistryItem &item : registered.items) {
        const Service *service = item.service ? services.value(static_cast<qint64>(*item.service)) : nullptr;
        const auto id = static_cast<qint64>(item.id);
        statuses.push_back(statusOf(day, asSeenOn(day, item, seen[id]), service, events[id], transitions[id], rules));
        states.push_back(*statuses.back().state);
    }
    for (ItemStatus &missing : missingOn(day, registered, states, rules))
        statuses.push_back(std::move(missing));
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
