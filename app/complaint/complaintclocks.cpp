#include "app/complaint/complaintclocks.h"

#include "app/complaint/complaintreader.h"

#include <algorithm>

namespace complaint {

namespace {

using State = ComplaintClock::State;
using Purpose = ComplaintClock::Purpose;

constexpr QLatin1StringView generalClock("complaint.general");

std::optional<Moment> lastMoment(const calendar::Due &due)
{
    if (due.moment || !due.isSet())
        return due.moment;
    return startOfDay(due.day.addDays(1)) - 1;
}

State stateAt(const ComplaintClock &clock, Moment now)
{
    if (clock.dueAt && clock.metAt.value_or(now) > *clock.dueAt)
        return State::Late;
    return clock.metAt ? State::Met : State::Running;
}

/// The law's own number, also where the workspace set itself a lower one.
std::optional<calendar::Clock> ceilingOf(const Rules &rules, const Kind *kind)
{
    const calendar::Clock *shipped = kind ? rules.clocks.find(kind->ceiling) : nullptr;
    if (!shipped)
        return std::nullopt;
    calendar::Clock clock = *shipped;
    clock.amount = std::max(clock.amount, clock.ceiling);
    return clock;
}

/// What the workspace set as a target of the clock table, where no promise stands.
int targetInTable(const Rules &rules, const Kind *kind)
{
    const calendar::Clock *ceiling = kind ? rules.clocks.find(kind->ceiling) : nullptr;
    if (ceiling && ceiling->amount < ceiling->ceiling)
        return ceiling->amount;
    const calendar::Clock *general = rules.clocks.find(generalClock);
    return general ? general->amount : 0;
}

calendar::Clock promiseClock(const Rules &rules, const Kind *kind, const QString &kindId, Moment receivedAt)
{
    const calendar::Clock *general = rules.clocks.find(generalClock);
    calendar::Clock clock = general ? *general : calendar::Clock{.id = generalClock};
    clock.kind = calendar::ClockKind::Promise;
    clock.unit = calendar::Unit::WorkingDay;
    clock.amount = targetInTable(rules, kind);
    const auto promise = promiseFor(rules.promises, Promise::Target::Published, kindId, receivedAt);
    if (!promise)
        return clock;
    clock.unit = promise->unit;
    clock.amount = promise->amount;
    if (!promise->published.isEmpty())
        clock.source = {promise->published, promise->published};
    return clock;
}

calendar::Clock yardstickClock(const Kind &kind)
{
    return {.id = QStringLiteral("complaint.yardstick"),
            .title = kind.title,
            .trigger = {},
            .unit = calendar::Unit::Day,
            .amount = kind.yardstick->days,
            .opens = {},
            .kind = calendar::ClockKind::Yardstick,
            .wording = {},
            .recipient = {},
            .source = kind.yardstick->source,
            .confidence = kind.confidence,
            .appliesTo = {}};
}

/// Our own target; nullopt: none is set.
std::optional<calendar::Clock> ownClock(const Rules &rules, Promise::Target target, const QString &kind,
                                        Moment receivedAt)
{
    const auto own = promiseFor(rules.promises, target, kind, receivedAt);
    if (!own)
        return std::nullopt;
    return calendar::Clock{.id = QStringLiteral("complaint.") + name(target),
                           .title = {},
                           .trigger = {},
                           .unit = own->unit,
                           .amount = own->amount,
                           .opens = {},
                           .kind = calendar::ClockKind::Internal,
                           .wording = {},
                           .recipient = {},
                           .source = {},
                           .confidence = calendar::Confidence::Official,
                           .appliesTo = {}};
}

bool binds(const ComplaintClock &clock)
{
    return clock.purpose == Purpose::Feedback && clock.dueAt
        && (clock.clock.kind == calendar::ClockKind::Statutory || clock.clock.kind == calendar::ClockKind::Promise);
}

void markGoverning(std::vector<ComplaintClock> &clocks)
{
    ComplaintClock *first = nullptr;
    for (ComplaintClock &clock : clocks) {
        if (binds(clock) && (!first || *clock.dueAt < *first->dueAt))
            first = &clock;
    }
    if (first)
        first->governs = true;
}

bool isOfOurOwn(const ComplaintClock &clock)
{
    return clock.clock.kind == calendar::ClockKind::Internal || clock.clock.kind == calendar::ClockKind::Yardstick;
}

} // namespace

std::vector<ComplaintClock> complaintClocks(const Rules &rules, const Complaint &complaint, const Standing &standing,
                                            Moment now)
{
    std::vector<ComplaintClock> clocks;
    const auto add = [&](calendar::Clock clock, Purpose purpose, std::optional<Moment> metAt) {
        ComplaintClock one{.purpose = purpose, .clock = std::move(clock), .startedAt = complaint.receivedAt};
        one.due = calendar::due(one.clock, complaint.receivedAt, rules.days);
        one.dueAt = lastMoment(one.due);
        one.metAt = metAt;
        one.state = stateAt(one, now);
        clocks.push_back(std::move(one));
    };
    const Kind *kind = findKind(rules.kinds, standing.kind);
    const std::optional<Moment> told = standing.fedBackAt ? standing.fedBackAt : standing.unreachableAt;
    const Moment received = complaint.receivedAt;
    if (const auto ceiling = ceilingOf(rules, kind))
        add(*ceiling, Purpose::Feedback, told);
    add(promiseClock(rules, kind, standing.kind, received), Purpose::Feedback, told);
    if (kind && kind->yardstick)
        add(yardstickClock(*kind), Purpose::Feedback, told);
    if (const auto own = ownClock(rules, Promise::Target::Internal, standing.kind, received))
        add(*own, Purpose::Feedback, told);
    if (const auto own = ownClock(rules, Promise::Target::Acknowledge, standing.kind, received))
        add(*own, Purpose::Acknowledge, standing.acknowledgedAt ? standing.acknowledgedAt : told);
    markGoverning(clocks);
    return clocks;
}

const ComplaintClock *governing(const std::vector<ComplaintClock> &clocks)
{
    const auto found = std::ranges::find(clocks, true, &ComplaintClock::governs);
    return found == clocks.end() ? nullptr : &*found;
}

std::optional<ComplaintClock> foremost(const std::vector<ComplaintClock> &clocks)
{
    if (const ComplaintClock *limit = governing(clocks))
        return *limit;
    std::optional<ComplaintClock> first;
    for (const ComplaintClock &clock : clocks) {
        if (isOfOurOwn(clock) && clock.purpose == Purpose::Feedback && clock.dueAt
            && (!first || *clock.dueAt < *first->dueAt))
            first = clock;
    }
    return first;
}

Result<std::vector<RunningComplaint>> runningComplaintClocks(const db::Database &database, const Rules &rules,
                                                             Moment now)
{
    const Result<std::vector<ComplaintFile>> all = complaintFiles(database);
    if (!all)
        return failed(all);
    std::vector<RunningComplaint> running;
    for (const ComplaintFile &file : *all) {
        const Standing state = standing(file.complaint, file.events);
        const auto clock = foremost(complaintClocks(rules, file.complaint, state, now));
        if (!state.isClosed() && clock && !clock->metAt)
            running.push_back({file.complaint.id, file.complaint.number, state.kind, state.officer, *clock});
    }
    std::ranges::stable_sort(running, {}, [](const RunningComplaint &each) { return *each.clock.dueAt; });
    return running;
}

} // namespace complaint
