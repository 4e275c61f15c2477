#include "app/users/due.h"

#include "app/users/measureevents.h"
#include "db/database.h"

#include <QSet>

#include <algorithm>

namespace users {

namespace {

QByteArray jsonList(const QSet<QString> &words)
{
    QByteArray json = "[";
    for (const QString &word : words) // names of dispositions: letters and underscores
        json += (json.size() > 1 ? ",\"" : "\"") + word.toLatin1() + '"';
    return json + ']';
}

/// What any of \a rules counts, and the fewest that reach one.
struct Wanted
{
    QSet<QString> dispositions;
    int least = 0;
};

Wanted wanted(const std::vector<Rule> &rules)
{
    Wanted all;
    for (const Rule &rule : rules) {
        if (!rule.setting.isOn)
            continue;
        for (const QString &disposition : rule.setting.counts)
            all.dispositions.insert(disposition);
        all.least = all.least == 0 ? rule.setting.times : std::min(all.least, rule.setting.times);
    }
    return all;
}

/// All that was decided about the users of whom enough was decided, user by user.
constexpr auto selectDecided = R"(
    WITH candidate(user_ref) AS MATERIALIZED (
        SELECT g.user_ref FROM json_each(?1) wanted
        CROSS JOIN review_state s ON s.disposition = wanted.value
        CROSS JOIN generation g ON g.id = s.generation_id
        WHERE g.user_ref IS NOT NULL
        GROUP BY g.user_ref HAVING count(*) >= ?2)
    SELECT g.user_ref, g.id, g.at, s.disposition, e.risk, e.at,
           ?3 AND (EXISTS (SELECT 1 FROM finding p WHERE p.generation_id = g.id AND p.part = 0)
                   OR EXISTS (SELECT 1 FROM estimate p WHERE p.generation_id = g.id AND p.part = 0))
    FROM review_state s
    CROSS JOIN generation g ON g.id = s.generation_id
    CROSS JOIN review_event e ON e.id = s.event_id
    WHERE g.user_ref IN (SELECT user_ref FROM candidate)
    ORDER BY g.user_ref, g.at IS NULL, g.at, g.id)";

Verdict readVerdict(const db::Statement &row)
{
    Verdict verdict{.generation = row.id<GenerationId>(1),
                    .disposition = row.text(3),
                    .risk = row.text(4),
                    .decidedAt = row.integer(5),
                    .inPrompt = row.integer(6) != 0};
    if (!row.isNull(2))
        verdict.at = row.integer(2);
    return verdict;
}

struct Candidate
{
    QString user;
    std::vector<Verdict> verdicts;
};

std::vector<Candidate> candidates(const db::Database &database, const std::vector<Rule> &rules)
{
    std::vector<Candidate> found;
    const Wanted all = wanted(rules);
    if (all.dispositions.isEmpty())
        return found;
    const bool promptOnly = std::ranges::any_of(rules, [](const Rule &rule) { return rule.setting.promptOnly; });
    const QByteArray dispositions = jsonList(all.dispositions);
    db::Statement row = database.prepare(selectDecided);
    row.with(std::string_view(dispositions), all.least, promptOnly);
    while (row.next()) {
        if (found.empty() || found.back().user != row.text(0))
            found.push_back({.user = row.text(0)});
        found.back().verdicts.push_back(readVerdict(row));
    }
    return found;
}

qint64 waitingOf(const db::Database &database, const QString &user)
{
    db::Statement row = database.prepare(
        "SELECT count(*) FROM generation g JOIN flag f ON f.generation_id = g.id"
        " LEFT JOIN review_state s ON s.generation_id = g.id"
        " WHERE g.user_ref = ? AND (s.disposition IS NULL OR s.disposition IN ('unclear', 'second_opinion'))");
    return row.with(user).next() ? row.integer(0) : 0;
}

/// nullopt: no rule is reached.
std::optional<DueUser> dueOf(const Candidate &candidate, const std::vector<Rule> &rules,
                             const std::vector<Measure> &measures, Moment now)
{
    DueUser due{.user = candidate.user};
    const Moment weighed = lastWeighed(measures);
    for (const Rule &rule : rules) {
        RuleState state = stateOf(rule, candidate.verdicts, weighed);
        if (!state.isReached)
            continue;
        due.last = std::max(due.last, state.last.value_or(0));
        due.reached.push_back(std::move(state));
    }
    if (due.reached.empty())
        return std::nullopt;
    for (const Measure &measure : measures) {
        if (measure.isInForce(now))
            due.inForce.push_back(measure.event.kind);
    }
    return due;
}

} // namespace

Result<std::vector<DueUser>> usersDue(const db::Database &database, const std::vector<Rule> &rules, Moment now)
{
    return attempt([&]() -> Result<std::vector<DueUser>> {
        std::vector<DueUser> all;
        for (const Candidate &candidate : candidates(database, rules)) {
            const Result<std::vector<MeasureEvent>> events = measureEvents(database, candidate.user);
            if (!events)
                return failed(events);
            if (std::optional<DueUser> due = dueOf(candidate, rules, measures(*events), now))
                all.push_back(std::move(*due));
        }
        for (DueUser &due : all)
            due.waiting = waitingOf(database, due.user);
        std::ranges::stable_sort(all, std::ranges::greater(), &DueUser::last);
        return all;
    });
}

} // namespace users
