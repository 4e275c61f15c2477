#include "app/retest/promptsets.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace retest {

namespace {

std::string bytes(const db::Statement &row, int column)
{
    return std::string(row.utf8(column));
}

std::optional<bool> optionalBool(const db::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column) != 0);
}

std::vector<Prompt> promptsOf(const db::Database &database, RetestSetId set)
{
    db::Statement row = database.prepare("SELECT number, generation_id, was_problem, context, prompt FROM retest_prompt"
                                         " WHERE set_id = ? ORDER BY number");
    row.with(set);
    std::vector<Prompt> prompts;
    while (row.next()) {
        prompts.push_back({.number = static_cast<int>(row.integer(0)),
                           .origin = row.isNull(1) ? GenerationId{} : row.id<GenerationId>(1),
                           .wasProblem = optionalBool(row, 2),
                           .context = bytes(row, 3),
                           .text = bytes(row, 4)});
    }
    return prompts;
}

constexpr auto selectSets = "SELECT id, incident_id, made_at, actor, sha256 FROM retest_set ";

PromptSet readSet(const db::Database &database, const db::Statement &row)
{
    PromptSet set{.id = row.id<RetestSetId>(0),
                  .incident = row.id<IncidentId>(1),
                  .madeAt = row.integer(2),
                  .actor = row.text(3),
                  .sha256 = row.blob(4)};
    set.prompts = promptsOf(database, set.id);
    return set;
}

Outcome outcomeOfRun(const db::Database &database, qint64 run)
{
    db::Statement row = database.prepare("SELECT number, generation_id, state FROM retest_answer WHERE run_id = ?"
                                         " ORDER BY number, generation_id");
    row.with(run);
    Outcome outcome;
    while (row.next()) {
        outcome.answers.push_back({static_cast<int>(row.integer(0)), row.id<GenerationId>(1),
                                   stateNamed(row.text(2)).value_or(State::Missing)});
    }
    return outcome;
}

} // namespace

Result<std::vector<PromptSet>> promptSets(const db::Database &database, IncidentId incident)
{
    return attempt([&] {
        db::Statement row = database.prepare(QByteArray(selectSets) + "WHERE incident_id = ? ORDER BY id");
        row.with(incident);
        std::vector<PromptSet> sets;
        while (row.next())
            sets.push_back(readSet(database, row));
        return sets;
    });
}

Result<PromptSet> promptSet(const db::Database &database, RetestSetId set)
{
    return attempt([&]() -> Result<PromptSet> {
        db::Statement row = database.prepare(QByteArray(selectSets) + "WHERE id = ?");
        if (!row.with(set).next())
            return fail(Failure::Kind::NotFound, u"there is no set of prompts R%1"_s.arg(qint64(set)));
        return readSet(database, row);
    });
}

Result<std::vector<Run>> runs(const db::Database &database, RetestSetId set)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT id, at, actor, since, model, is_passed FROM retest_run"
                                             " WHERE set_id = ? ORDER BY id");
        row.with(set);
        std::vector<Run> found;
        while (row.next()) {
            found.push_back({.id = row.integer(0),
                             .set = set,
                             .at = row.integer(1),
                             .actor = row.text(2),
                             .since = row.integer(3),
                             .model = row.text(4),
                             .isPassed = row.integer(5) != 0,
                             .outcome = outcomeOfRun(database, row.integer(0))});
        }
        return found;
    });
}

Before before(const PromptSet &set)
{
    Before sum;
    for (const Prompt &prompt : set.prompts) {
        if (!prompt.wasProblem)
            continue;
        ++sum.of;
        sum.problems += *prompt.wasProblem ? 1 : 0;
    }
    return sum;
}

} // namespace retest
