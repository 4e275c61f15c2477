#include "app/users/conduct.h"

#include "app/incident/incident.h"
#include "app/journal/journal.h"
#include "app/text/mask.h"
#include "app/users/measureevents.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

namespace users {

namespace {

/// By the index of users, then by keys alone.
constexpr auto selectPrompts = R"(
    SELECT g.id, g.at, e.disposition, e.risk, e.at,
           EXISTS (SELECT 1 FROM finding p WHERE p.generation_id = g.id AND p.part = 0)
             OR EXISTS (SELECT 1 FROM estimate p WHERE p.generation_id = g.id AND p.part = 0),
           g.service, g.model, g.request_id, f.risk, f.severity, e.actor
    FROM generation g
    LEFT JOIN flag f ON f.generation_id = g.id
    LEFT JOIN review_state s ON s.generation_id = g.id
    LEFT JOIN review_event e ON e.id = s.event_id
    WHERE g.user_ref = ? AND (f.generation_id IS NOT NULL OR s.generation_id IS NOT NULL)
    ORDER BY g.at IS NULL, g.at, g.id)";

Prompt readPrompt(const db::Statement &row)
{
    Prompt prompt{.verdict = {.generation = row.id<GenerationId>(0),
                              .disposition = row.text(2),
                              .risk = row.text(3),
                              .inPrompt = row.integer(5) != 0},
                  .service = row.text(6),
                  .model = row.text(7),
                  .requestId = row.text(8),
                  .flaggedRisk = row.text(9),
                  .severity = static_cast<int>(row.integer(10)),
                  .decidedBy = row.text(11)};
    if (!row.isNull(1))
        prompt.verdict.at = row.integer(1);
    if (!row.isNull(4))
        prompt.verdict.decidedAt = row.integer(4);
    return prompt;
}

void open(const db::Database &database, Conduct &conduct, size_t openings)
{
    conduct.opened = std::min(openings, conduct.prompts.size());
    db::Statement text = database.prepare(
        "SELECT substr(t.prompt, 1, 80), (SELECT group_concat(p.span_begin || '-' || p.span_end) FROM finding p"
        " WHERE p.generation_id = t.generation_id AND p.part = 0 AND p.risk = 'A.4.f')"
        " FROM generation_text t WHERE t.generation_id = ?");
    for (size_t i = conduct.prompts.size() - conduct.opened; i < conduct.prompts.size(); ++i) {
        if (text.with(conduct.prompts[i].verdict.generation).next())
            conduct.prompts[i].opening =
                QString::fromStdString(text::mask(text.utf8(0), text::spansIn(text.utf8(1)))).simplified();
    }
}

void count(const db::Database &database, Conduct &conduct)
{
    db::Statement all = database.prepare("SELECT count(*), min(at), max(at) FROM generation WHERE user_ref = ?");
    if (!all.with(conduct.user).next())
        return;
    conduct.generations = all.integer(0);
    if (!all.isNull(1)) {
        conduct.first = all.integer(1);
        conduct.last = all.integer(2);
    }
}

} // namespace

std::vector<Verdict> Conduct::verdicts() const
{
    std::vector<Verdict> all;
    all.reserve(prompts.size());
    std::ranges::transform(prompts, std::back_inserter(all), &Prompt::verdict);
    return all;
}

Result<Conduct> conduct(const db::Database &database, const QString &user, size_t openings)
{
    Result<std::vector<MeasureEvent>> events = measureEvents(database, user);
    if (!events)
        return failed(events);
    return attempt([&]() -> Result<Conduct> {
        Conduct found{.user = user, .events = std::move(*events)};
        count(database, found);
        if (found.generations == 0 && found.events.empty())
            return fail(Failure::Kind::NotFound, QStringLiteral("there is no user %1").arg(user));
        db::Statement row = database.prepare(selectPrompts);
        row.with(user);
        while (row.next())
            found.prompts.push_back(readPrompt(row));
        open(database, found, openings);
        return found;
    });
}

std::vector<RuleState> ruleStates(const std::vector<Rule> &rules, const Conduct &conduct)
{
    const std::vector<Verdict> verdicts = conduct.verdicts();
    const Moment weighed = lastWeighed(measures(conduct.events));
    std::vector<RuleState> states;
    for (const Rule &rule : rules)
        states.push_back(stateOf(rule, verdicts, weighed));
    return states;
}

Result<void> recordRequestIdCopied(db::Database &database, journal::Journal &journal, GenerationId generation)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        db::Statement row = database.prepare("SELECT user_ref FROM generation WHERE id = ?");
        if (!row.with(generation).next())
            return fail(Failure::Kind::NotFound,
                        QStringLiteral("there is no generation %1").arg(incident::reference(generation)));
        const QString user = row.text(0);
        row.reset();
        journal.append(QStringLiteral("user.request_id_copied"),
                       QStringLiteral("generation/%1").arg(qint64(generation)), {{QStringLiteral("user"), user}});
        transaction.commit();
        return {};
    });
}

} // namespace users
