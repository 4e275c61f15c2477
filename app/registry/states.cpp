#include "app/registry/states.h"

#include "app/registry/register.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace registry {

namespace {

using enum State;

/// The machine. Each row: from where, to where; within one beginning the likeliest first.
constexpr auto allowedMoves = std::to_array<std::pair<State, State>>({
    {Preparing, Submitted},
    {Preparing, NotRequired},
    {Preparing, Cancelled}, // given up
    {Submitted, Accepted},
    {Submitted, Returned},
    {Submitted, Filed}, // an authority that does not say when it
                        // accepts
    {Submitted, Cancelled}, // taken back
    {Returned, Submitted},
    {Returned, Preparing},
    {Returned, NotRequired},
    {Returned, Cancelled},
    {Accepted, Filed},
    {Accepted, Returned},
    {Accepted, Cancelled},
    {Filed, Changing},
    {Filed, Cancelled},
    {Filed, Expired},
    {Changing, Filed}, // the change is filed, or was refused and the
                       // filing stands as it was
    {Changing, Cancelled},
    {Changing, Expired},
    {Cancelled, Preparing},
    {Expired, Submitted},
    {Expired, Filed}, // the renewal that was applied for in time is granted
    {Expired, Preparing},
    {Expired, Cancelled},
    {NotRequired, Preparing},
});

/// \a state as the last day of validity makes it on \a day. An expiry that later steps follow stands as it was
/// recorded: the last day that the item says now is the one of its renewal.
State withExpiry(const RegistryItem &item, State state, QDate day, bool isLast = true)
{
    if (!item.validUntil.isValid() || (!isInForce(state) && state != Expired))
        return state;
    if (item.validUntil < day)
        return Expired;
    return state == Expired && isLast ? Filed : state;
}

/// What the days of an item that ended up in \a state say about \a day.
State byDays(const RegistryItem &item, State state, QDate day)
{
    const bool held = isInForce(state) || state == Expired;
    if (!held && state != Submitted)
        return state;
    if (held && (!item.grantedOn.isValid() || item.grantedOn <= day))
        return withExpiry(item, state, day);
    return !item.submittedOn.isValid() || item.submittedOn <= day ? Submitted : Preparing;
}

bool grants(const Transition &step)
{
    return step.to == Filed && (!step.from || *step.from == Submitted || *step.from == Accepted);
}

/// The steps of \a item with their days. The last handing in and the last grant stand on the days that
/// the item says: an officer who puts such a day right changes the item.
std::vector<std::pair<QDate, Transition>> datedSteps(const RegistryItem &item, std::span<const Transition> transitions)
{
    std::vector<std::pair<QDate, Transition>> steps;
    for (const Transition &step : transitions) {
        if (step.item == item.id)
            steps.emplace_back(step.on, step);
    }
    const auto lastOf = [&](auto &&what) {
        return std::ranges::find_last_if(steps, [&](const auto &step) { return what(step.second); });
    };
    if (const auto last = lastOf([](const Transition &step) { return step.to == Submitted; });
        !last.empty() && item.submittedOn.isValid())
        last.front().first = item.submittedOn;
    if (const auto last = lastOf(grants); !last.empty() && item.grantedOn.isValid())
        last.front().first = item.grantedOn;
    return steps;
}

void clearDays(RegistryItem &item)
{
    item.submittedOn = item.grantedOn = item.validUntil = {};
}

void grant(RegistryItem &item, State from, const Move &move)
{
    if (from == Submitted || from == Accepted)
        item.grantedOn = move.on;
    if (!move.number.isEmpty())
        item.number = move.number;
    if (move.validUntil.isValid() || item.validUntil < move.on)
        item.validUntil = move.validUntil;
}

/// The steps that the days of an item tell for certain.
std::vector<Transition> datedStart(const RegistryItem &item)
{
    std::vector<Transition> steps;
    if (item.submittedOn.isValid() && item.state != Preparing && item.state != NotRequired)
        steps.push_back({.to = Submitted, .on = item.submittedOn});
    const bool held = isInForce(item.state) || item.state == Expired || item.state == Cancelled;
    if (held && item.grantedOn.isValid())
        steps.push_back({.to = Filed, .on = item.grantedOn});
    return steps;
}

/// Whether \a item can be said to have got from \a steps to its state by the day it is registered. One that was
/// granted or is not required, nobody says since when, may have been so for years.
bool lastDayIsTold(const RegistryItem &item, const std::vector<Transition> &steps)
{
    switch (item.state) {
    case Preparing:
    case Returned:
    case Accepted: return true;
    case Changing:
    case Expired: return !steps.empty() && steps.back().to == Filed;
    case Cancelled: return !steps.empty();
    case Submitted:
    case Filed:
    case NotRequired: break;
    }
    return false;
}

} // namespace

std::vector<State> nextStates(State state)
{
    std::vector<State> next;
    for (const auto &[from, to] : allowedMoves) {
        if (from == state)
            next.push_back(to);
    }
    return next;
}

std::optional<Failure> moveFault(State from, State to)
{
    const std::vector<State> next = nextStates(from);
    if (std::ranges::contains(next, to))
        return std::nullopt;
    QStringList words;
    for (const State each : next)
        words += name(each);
    return Failure{
        Failure::Kind::Refused,
        QStringLiteral("what is %1 can become %2; not %3").arg(name(from), words.join(QStringLiteral(", ")), name(to))};
}

RegistryItem moved(const RegistryItem &item, State from, const Move &move)
{
    RegistryItem changed = item;
    changed.state = move.to;
    switch (move.to) {
    case Preparing: clearDays(changed); break;
    case Submitted:
        clearDays(changed);
        changed.submittedOn = move.on;
        break;
    case Filed: grant(changed, from, move); break;
    case Expired:
        if (!changed.validUntil.isValid() || changed.validUntil >= move.on)
            changed.validUntil = move.on.addDays(-1);
        break;
    case Returned:
    case Accepted:
    case Changing:
    case Cancelled:
    case NotRequired: break;
    }
    return changed;
}

State stateOn(const RegistryItem &item, std::span<const Transition> transitions, QDate day)
{
    const auto steps = datedSteps(item, transitions);
    const auto last = std::ranges::find_last_if(steps, [&](const auto &step) { return step.first <= day; });
    if (!last.empty())
        return withExpiry(item, last.front().second.to, day, last.size() == 1);
    if (steps.empty())
        return byDays(item, item.state, day);
    const Transition &first = steps.front().second;
    return byDays(item, first.from.value_or(first.to), day);
}

QDate validUntilOn(const RegistryItem &item, std::span<const Transition> transitions, QDate day)
{
    if (item.validUntil.isValid() && item.validUntil < day)
        return item.validUntil;
    const State state = stateOn(item, transitions, day);
    const auto steps = datedSteps(item, transitions);
    QDate expired;
    for (size_t i = 0; i + 1 < steps.size(); ++i) { // of an expiry that came last the item itself tells
        const auto &[on, step] = steps[i];
        // A last day that was put right: what was taken back on its own day never ran out.
        const bool isVoid = step.to == Expired && steps[i + 1].first == on && isInForce(steps[i + 1].second.to);
        if (on <= day) {
            expired = state == Expired && step.to == Expired && !isVoid ? on : QDate();
            continue;
        }
        if (!isInForce(state) || isInForce(step.to) || isVoid)
            continue;
        if (step.to == Expired)
            expired = on;
        break;
    }
    return expired.isValid() ? expired.addDays(-1) : item.validUntil;
}

std::vector<Transition> firstSteps(const RegistryItem &item, QDate today)
{
    std::vector<Transition> steps = datedStart(item);
    if (steps.empty() || steps.back().to != item.state) {
        if (!lastDayIsTold(item, steps))
            return {};
        const QDate day = item.state == Expired && item.validUntil.isValid() ? item.validUntil.addDays(1) : today;
        steps.push_back({.to = item.state, .on = steps.empty() ? day : std::max(day, steps.back().on)});
    }
    for (size_t i = 1; i < steps.size(); ++i)
        steps[i].from = steps[i - 1].to;
    return steps;
}

QDate lastMovedOn(const RegistryItem &item, std::span<const Transition> transitions)
{
    const auto steps = datedSteps(item, transitions);
    return steps.empty() ? QDate() : steps.back().first;
}

} // namespace registry
