#include "app/dossier/proposals.h"

#include "app/base/clock.h"
#include "app/incident/casefilestore.h"
#include "app/measure/exactshare.h"
#include "app/retest/promptsets.h"
#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

void count(Evaluation &evaluation, qint64 hits, qint64 tries)
{
    const measure::Estimate estimate = measure::exactShare(hits, tries);
    evaluation.hits = hits;
    evaluation.tries = tries;
    evaluation.value = estimate.value;
    evaluation.low = estimate.low;
    evaluation.high = estimate.high;
}

Evaluation ofRetest(const incident::Incident &incident, const retest::Run &run, const PackWords &words)
{
    Evaluation evaluation{.name = words.word("retest_name", {{"case", incident.number}}),
                          .dataset = words.word("retest_dataset", {{"set", QString::number(qint64(run.set))}}),
                          .metric = words.word("retest_metric"),
                          .on = shanghaiDay(run.at),
                          .origin = u"retest:%1"_s.arg(run.id)};
    count(evaluation, run.outcome.answered() - run.outcome.unsound(), run.outcome.answered());
    return evaluation;
}

Result<void> addRetests(std::vector<Evaluation> &found, const db::Database &database, const QString &name,
                        const PackWords &words)
{
    const auto incidents = incident::incidents(database);
    if (!incidents)
        return failed(incidents);
    for (const incident::Incident &incident : *incidents) {
        const auto sets = retest::promptSets(database, incident.id);
        if (!sets)
            return failed(sets);
        for (const retest::PromptSet &set : *sets) {
            const auto runs = retest::runs(database, set.id);
            if (!runs)
                return failed(runs);
            if (!runs->empty() && concerns(runs->back().model, name) && runs->back().outcome.answered() > 0)
                found.push_back(ofRetest(incident, runs->back(), words));
        }
    }
    return {};
}

struct AuditPart
{
    qint64 sample = 0;
    Moment at = 0;
    qint64 read = 0;
    qint64 problems = 0;
};

/// The part of each sample that the model made, the newest first.
std::vector<AuditPart> auditParts(const db::Database &database, const QString &name)
{
    db::Statement row = database.prepare(
        "SELECT a.id, a.at, g.model, count(s.is_problem), count(CASE WHEN s.is_problem = 1 THEN 1 END)"
        " FROM audit_sample a JOIN audit_member m ON m.sample_id = a.id JOIN generation g ON g.id = m.generation_id"
        " LEFT JOIN review_state s ON s.generation_id = g.id GROUP BY a.id, g.model ORDER BY a.id DESC");
    std::vector<AuditPart> parts;
    while (row.next()) {
        if (!concerns(row.text(2), name))
            continue;
        if (parts.empty() || parts.back().sample != row.integer(0))
            parts.push_back({.sample = row.integer(0), .at = row.integer(1)});
        parts.back().read += row.integer(3);
        parts.back().problems += row.integer(4);
    }
    return parts;
}

void addAudits(std::vector<Evaluation> &found, const db::Database &database, const QString &name,
               const PackWords &words)
{
    for (const AuditPart &part : auditParts(database, name)) {
        if (part.read == 0)
            continue;
        Evaluation evaluation{.name = words.word("audit_name", {{"sample", QString::number(part.sample)}}),
                              .dataset = words.word("audit_dataset"),
                              .metric = words.word("audit_metric"),
                              .on = shanghaiDay(part.at),
                              .origin = u"audit:%1"_s.arg(part.sample)};
        count(evaluation, part.read - part.problems, part.read);
        found.push_back(evaluation);
    }
}

} // namespace

bool concerns(const QString &logged, const QString &name)
{
    if (name.isEmpty() || !logged.startsWith(name, Qt::CaseInsensitive))
        return false;
    return logged.size() == name.size() || !logged[name.size()].isLetterOrNumber();
}

Result<std::vector<Evaluation>> proposedEvaluations(const db::Database &database, const QString &name,
                                                    const PackWords &words, const std::vector<Evaluation> &known)
{
    return attempt([&]() -> Result<std::vector<Evaluation>> {
        std::vector<Evaluation> found;
        if (const Result<void> done = addRetests(found, database, name, words); !done)
            return failed(done);
        addAudits(found, database, name, words);
        std::erase_if(found, [&](const Evaluation &each) {
            return std::ranges::find(known, each.origin, &Evaluation::origin) != known.end();
        });
        return found;
    });
}

} // namespace dossier
