#include "app/users/counter.h"

#include <algorithm>

namespace users {

namespace {

constexpr Moment oneDay = 24 * Moment(3600) * 1000;

/// Counted verdicts that belong together.
using Group = std::vector<const Verdict *>;

RuleState toState(const Rule &rule, const Group &group, int waiting)
{
    RuleState state{.rule = rule.id,
                    .counted = static_cast<int>(group.size()),
                    .waiting = waiting,
                    .isReached = static_cast<int>(group.size()) >= rule.setting.times};
    for (const Verdict *verdict : group) {
        state.generations.push_back(verdict->generation);
        if (!verdict->at)
            continue;
        state.first = std::min(state.first.value_or(*verdict->at), *verdict->at);
        state.last = std::max(state.last.value_or(*verdict->at), *verdict->at);
    }
    return state;
}

RuleState rowState(const Rule &rule, std::span<const Verdict> verdicts, Moment weighed)
{
    Group row;
    int waiting = 0;
    std::optional<RuleState> reached;
    for (const Verdict &verdict : verdicts) {
        switch (standing(rule, verdict, weighed)) {
        case Standing::Counts: row.push_back(&verdict); break;
        case Standing::Waits: ++waiting; break;
        case Standing::Weighed: break;
        case Standing::Clears:
            if (RuleState ended = toState(rule, row, waiting); ended.isReached)
                reached = std::move(ended);
            row.clear();
            waiting = 0;
            break;
        }
    }
    RuleState running = toState(rule, row, waiting);
    return running.isReached || !reached ? running : *reached;
}

/// The end of the time, not included, in which what came at \a first may stand in one group with what comes later.
Moment reach(const Rule &rule, Moment first)
{
    return rule.kind == Rule::Kind::Day ? startOfDay(shanghaiDay(first).addDays(1)) : first + rule.days * oneDay;
}

/// And the beginning for what came before \a last.
Moment backReach(const Rule &rule, Moment last)
{
    return rule.kind == Rule::Kind::Day ? startOfDay(shanghaiDay(last)) : last - rule.days * oneDay + 1;
}

/// How many of \a waiting may stand in one group with all of \a group; without a group: those of the latest time.
int waitingBeside(const Rule &rule, const Group &group, const std::vector<Moment> &waiting)
{
    if (waiting.empty())
        return 0;
    const Moment from = backReach(rule, group.empty() ? waiting.back() : *group.back()->at);
    const Moment until = reach(rule, group.empty() ? from : *group.front()->at);
    return static_cast<int>(std::ranges::count_if(waiting, [&](Moment at) { return at >= from && at < until; }));
}

/// Of \a counted, the earliest first, the latest that reach the rule together; else the most that stand together.
Group fullest(const Rule &rule, const Group &counted)
{
    const auto enough = static_cast<std::ptrdiff_t>(rule.setting.times);
    auto first = counted.begin();
    auto best = std::pair(first, first);
    for (auto last = counted.begin(); last != counted.end(); ++last) {
        while (*(*first)->at < backReach(rule, *(*last)->at))
            ++first;
        const std::ptrdiff_t size = last - first + 1;
        if (size >= enough || size >= best.second - best.first)
            best = {first, last + 1};
    }
    return {best.first, best.second};
}

RuleState windowState(const Rule &rule, std::span<const Verdict> verdicts, Moment weighed)
{
    Group counted;
    std::vector<Moment> waiting;
    for (const Verdict &verdict : verdicts) {
        if (!verdict.at)
            continue;
        const Standing stands = standing(rule, verdict, weighed);
        if (stands == Standing::Counts)
            counted.push_back(&verdict);
        else if (stands == Standing::Waits)
            waiting.push_back(*verdict.at);
    }
    const Group best = fullest(rule, counted);
    return toState(rule, best, waitingBeside(rule, best, waiting));
}

} // namespace

Standing standing(const Rule &rule, const Verdict &verdict, Moment weighed)
{
    const QString &disposition = verdict.disposition;
    const bool mayCount = verdict.inPrompt || !rule.setting.promptOnly;
    if (disposition.isEmpty() || disposition == QLatin1String("unclear")
        || disposition == QLatin1String("second_opinion"))
        return mayCount ? Standing::Waits : Standing::Weighed;
    if (verdict.decidedAt && *verdict.decidedAt <= weighed)
        return Standing::Weighed;
    const bool isCounted = rule.setting.counts.contains(disposition)
        && (disposition != QLatin1String("confirmed") || rule.setting.classes.contains(verdict.risk.left(3)));
    return isCounted && mayCount ? Standing::Counts : Standing::Clears;
}

RuleState stateOf(const Rule &rule, std::span<const Verdict> verdicts, Moment weighed)
{
    if (!rule.setting.isOn)
        return {.rule = rule.id};
    return rule.kind == Rule::Kind::Row ? rowState(rule, verdicts, weighed) : windowState(rule, verdicts, weighed);
}

} // namespace users
