#include "app/handover/shiftfacts.h"

#include "app/handover/conflicts.h"
#include "app/handover/decisionimport.h"
#include "app/review/queue.h"
#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

using Queue = ShiftFacts::Queue;

/// The decisions that were in force at the moment ?1, as far as they had been made by then.
constexpr auto thenInForce =
    "WITH standing AS (SELECT d.id, d.generation_id FROM decision d WHERE d.at <= ?1 AND d.purpose <> 'blind'"
    "  AND coalesce((SELECT u.kind FROM review_event u WHERE u.target = d.id AND u.at <= ?1"
    "                ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo'),"
    " force AS (SELECT generation_id, max(id) AS id FROM standing GROUP BY generation_id) ";

qint64 count(const db::Database &database, const QByteArray &sql, Moment moment)
{
    auto query = database.prepare(sql);
    return query.with(moment).next() ? query.integer(0) : 0;
}

/// A count and the earliest moment, in one row.
Queue queue(const db::Database &database, Queue::Which which, qint64 before, QByteArrayView nowSql)
{
    auto query = database.prepare(nowSql);
    Queue found{.which = which, .before = before, .now = 0, .oldest = {}};
    if (query.next()) {
        found.now = query.integer(0);
        if (!query.isNull(1))
            found.oldest = query.integer(1);
    }
    return found;
}

Queue toDecide(const db::Database &database, Moment from)
{
    const qint64 before = count(database,
                                QByteArray(thenInForce)
                                    + "SELECT count(*) FROM flag f JOIN generation g ON g.id = f.generation_id"
                                      " JOIN source_file s ON s.id = g.source_id WHERE s.imported_at <= ?1"
                                      " AND f.generation_id NOT IN (SELECT generation_id FROM force)",
                                from);
    return queue(database, Queue::Which::ToDecide, before,
                 "SELECT count(*), min(at) FROM flag WHERE disposition IS NULL");
}

Queue secondOpinions(const db::Database &database, Moment from)
{
    const qint64 before = count(database,
                                QByteArray(thenInForce)
                                    + "SELECT count(*) FROM force JOIN review_event e ON e.id = force.id"
                                      " WHERE e.disposition = 'second_opinion'",
                                from);
    return queue(database, Queue::Which::SecondOpinion, before,
                 "SELECT count(*), min(e.at) FROM review_state s JOIN review_event e ON e.id = s.event_id"
                 " WHERE s.disposition = 'second_opinion'");
}

Queue appeals(const db::Database &database, Moment from)
{
    const qint64 before =
        count(database,
              "SELECT count(DISTINCT a.generation_id) FROM review_event a WHERE a.kind = 'appeal' AND a.at <= ?1"
              " AND coalesce((SELECT u.kind FROM review_event u WHERE u.target = a.id AND u.at <= ?1"
              "               ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo'"
              " AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.generation_id = a.generation_id AND n.id > a.id"
              "                 AND n.purpose = 'appeal' AND n.at <= ?1 AND n.stands"
              "                 AND n.disposition NOT IN ('unclear', 'second_opinion'))",
              from);
    return queue(database, Queue::Which::Appeals, before,
                 "SELECT count(DISTINCT a.generation_id), min(a.at) FROM review_done a WHERE a.kind = 'appeal'"
                 " AND a.stands AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.generation_id = a.generation_id"
                 " AND n.id > a.id AND n.purpose = 'appeal' AND n.stands"
                 " AND n.disposition NOT IN ('unclear', 'second_opinion'))");
}

Queue conflictQueue(const db::Database &database, Moment from)
{
    const qint64 before = count(database,
                                "SELECT count(*) FROM merge_conflict_now c WHERE c.found_at <= ?1 AND (c.state = 'open'"
                                " OR EXISTS (SELECT 1 FROM review_event e WHERE e.id = c.ended_by AND e.at > ?1))",
                                from);
    return queue(database, Queue::Which::Conflicts, before,
                 "SELECT count(*), min(found_at) FROM merge_conflict_now WHERE state = 'open'");
}

void readDecided(const db::Database &database, const Shift &shift, ShiftFacts &facts)
{
    auto row = database.prepare(
        "SELECT d.disposition, coalesce(substr(d.risk, 1, 3), ''), count(*),"
        " sum(d.disposition = 'second_opinion' AND EXISTS (SELECT 1 FROM review_state s WHERE s.event_id = d.id))"
        " FROM decision d WHERE d.stands AND d.at >= ?1 AND d.at < ?2 AND (?3 = '' OR d.actor = ?3)"
        " AND NOT EXISTS (SELECT 1 FROM foreign_event f WHERE f.event_id = d.id) GROUP BY 1, 2");
    row.with(shift.from, shift.to, shift.officer + u""_s);
    while (row.next()) {
        const auto disposition = review::dispositionNamed(row.text(0));
        if (!disposition)
            continue;
        facts.decided[*disposition][row.text(1)] += row.integer(2);
        if (*disposition == review::Disposition::SecondOpinion) {
            facts.secondAsked += row.integer(2);
            facts.secondOpen += row.integer(3);
        }
    }
}

std::vector<GenerationId> ids(db::Statement &query)
{
    std::vector<GenerationId> all;
    while (query.next())
        all.push_back(query.id<GenerationId>(0));
    return all;
}

void readInHand(const db::Database &database, const Shift &shift, ShiftFacts &facts)
{
    auto held = database.prepare("SELECT generation_id FROM review_holder h WHERE (?1 = '' OR h.officer = ?1)"
                                 " AND (h.until IS NULL OR h.until > ?2) AND NOT EXISTS"
                                 " (SELECT 1 FROM review_state s WHERE s.generation_id = h.generation_id"
                                 "  AND s.event_id > h.event_id) ORDER BY 1");
    facts.held = ids(held.with(shift.officer + u""_s, shift.to));
    auto drafts =
        database.prepare("SELECT DISTINCT generation_id FROM review_draft WHERE ?1 = '' OR officer = ?1 ORDER BY 1");
    facts.drafts = ids(drafts.with(shift.officer + u""_s));
}

Result<void> readCases(const db::Database &database, const CaseRules &rules, ShiftFacts &facts)
{
    const auto all = incident::incidents(database);
    const auto kind = incident::readOperator(database);
    if (!all || !kind)
        return std::unexpected(!all ? all.error() : kind.error());
    for (const incident::Incident &one : *all) {
        if (one.openedAt < facts.shift.from || one.openedAt >= facts.shift.to)
            continue;
        const auto file = incident::caseFile(database, one.id);
        if (!file)
            return failed(file);
        facts.cases.push_back({one,
                               incident::caseClocks(rules.procedure, one, file->events, rules.clocks, rules.days,
                                                    facts.shift.to, *kind)});
    }
    return {};
}

Result<void> check(const Shift &shift)
{
    if (shift.from >= shift.to)
        return fail(Failure::Kind::BadInput, u"the shift ends before it begins"_s);
    if (shift.note.size() > noteMost)
        return fail(Failure::Kind::BadInput, u"the note has more than %1 characters"_s.arg(noteMost));
    return {};
}

} // namespace

Result<ShiftFacts> shiftFacts(const db::Database &database, const Shift &shift, const CaseRules &rules)
{
    if (const Result<void> checked = check(shift); !checked)
        return failed(checked);
    const Result<journal::Head> head = journal::head(database);
    const Result<qint64> open = openConflicts(database);
    const Result<qint64> unmatched = unmatchedActs(database);
    if (!head || !open || !unmatched)
        return std::unexpected(!head ? head.error() : !open ? open.error() : unmatched.error());
    return attempt([&]() -> Result<ShiftFacts> {
        ShiftFacts facts{.shift = shift, .conflicts = *open, .unmatched = *unmatched, .head = *head};
        facts.queues = {toDecide(database, shift.from), secondOpinions(database, shift.from),
                        appeals(database, shift.from), conflictQueue(database, shift.from)};
        readDecided(database, shift, facts);
        readInHand(database, shift, facts);
        if (const Result<void> cases = readCases(database, rules, facts); !cases)
            return failed(cases);
        return facts;
    });
}

} // namespace handover
