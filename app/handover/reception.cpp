#include "app/handover/reception.h"

#include "app/handover/openconflicts.h"
#include "app/review/acts.h"
#include "app/review/adoption.h"
#include "db/database.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

using Kind = review::ReviewEvent::Kind;

review::ForeignAct asForeign(const SharedAct &act, const ActHistory &ours)
{
    const auto ourEvent = [&](const QByteArray &hash) {
        const LocalAct *local = ours.byHash(hash);
        return local ? std::optional(local->id) : std::nullopt;
    };
    return {.event = {.at = act.at,
                      .actor = act.actor,
                      .kind = act.kind,
                      .generation = ours.generation,
                      .target = ourEvent(act.target),
                      .decision = act.decision,
                      .purpose = act.purpose,
                      .officer = act.officer},
            .seconds = act.seconds,
            .mark = act.mark,
            .party = act.party,
            .against = ourEvent(act.against),
            .until = act.until};
}

} // namespace

Reception::Reception(const db::Database &database, Moment now)
    : m_database(database)
    , m_now(now)
{
}

void Reception::receive(const SharedAct &act, qint64 import)
{
    const Row row{.import = import, .waited = waitedAs(act), .after = newestEvent()};
    ++m_sums.acts;
    const std::optional<GenerationId> generation = generationOf(m_database, act.generation);
    if (!generation && row.waited) {
        ++m_sums.known;
    } else if (!generation) {
        keep(act, {}, "unmatched", {}, row);
        ++m_sums.unmatched;
    } else {
        const ActHistory ours = actHistory(m_database, *generation);
        ours.knows(act.hash) ? void(++m_sums.known) : settle(act, ours, row);
    }
}

void Reception::settle(const SharedAct &act, const ActHistory &ours, const Row &row)
{
    Verdict verdict = judge(act, ours);
    if (act.mark && !liesInText(act, ours.generation))
        verdict = Verdict::Superseded;
    switch (verdict) {
    case Verdict::Take: take(act, ours, row); break;
    case Verdict::Superseded: supersede(act, ours, row); break;
    case Verdict::Conflict: conflict(act, ours, row); break;
    case Verdict::Waits: ++m_sums.waiting; break;
    }
}

qint64 Reception::newestEvent() const
{
    auto newest = m_database.prepare("SELECT coalesce(max(id), 0) FROM review_event");
    return newest.next() ? newest.integer(0) : 0;
}

/// The row that the act has since it came in: before its generation did, or about one that was withdrawn since.
std::optional<qint64> Reception::waitedAs(const SharedAct &act) const
{
    auto query = m_database.prepare("SELECT id FROM foreign_event WHERE act_hash = ? AND source_sha256 = ?"
                                    " AND generation_id IS NULL");
    return query.with(act.hash, act.generation.source).next() ? std::optional(query.integer(0)) : std::nullopt;
}

/// A mark outside the text that is held here would be drawn nowhere.
bool Reception::liesInText(const SharedAct &act, GenerationId generation) const
{
    auto text = m_database.prepare("SELECT length(CAST(iif(?2, output, prompt) AS BLOB)) FROM generation_text"
                                   " WHERE generation_id = ?1");
    return !text.with(generation, act.mark->inOutput).next()
        || std::cmp_less_equal(act.mark->span.end, text.integer(0));
}

void Reception::take(const SharedAct &act, const ActHistory &ours, const Row &row)
{
    const ReviewEventId event = review::adopt(m_database, asForeign(act, ours));
    keep(act, ours.generation, "taken", event, row);
    if (act.kind == Kind::Decide && act.purpose != review::Purpose::Blind)
        endConflicts(act, ours, event);
    m_first = m_first.value_or(qint64(event));
    m_last = qint64(event);
    ++m_sums.taken;
}

/// A decision that knew of both sides of a conflict ends it.
void Reception::endConflicts(const SharedAct &act, const ActHistory &ours, ReviewEventId event) const
{
    for (const OpenConflict &open : openConflictsOf(m_database, ours)) {
        if (open.theirs.hash != act.hash && !std::ranges::contains(act.seen, open.theirs.hash))
            continue;
        const char *choice = decideTheSame(act.decision, open.ours.decision) ? "ours"
            : decideTheSame(act.decision, open.theirs.decision)              ? "theirs"
                                                                             : "new";
        m_database.run("INSERT INTO merge_resolution (conflict_id, event_id, choice) VALUES (?, ?, ?)", open.id, event,
                       std::string_view(choice));
    }
}

/// What is known already, changed nothing, and yet may say that a decision that was held back was undone or restored.
void Reception::supersede(const SharedAct &act, const ActHistory &ours, const Row &row)
{
    keep(act, ours.generation, "superseded", {}, row);
    ++m_sums.superseded;
    if (act.kind != Kind::Undo && act.kind != Kind::Redo)
        return;
    m_database.run("UPDATE merge_conflict SET withdrawn = ?1 WHERE generation_id = ?2 AND theirs IN"
                   " (SELECT id FROM foreign_event WHERE act_hash = ?3 AND generation_id = ?2)",
                   act.kind == Kind::Undo, ours.generation, act.target);
    if (act.kind == Kind::Redo && ours.foreign.contains(act.target) && !ours.byHash(act.target))
        restore(act, ours, row);
}

/// Judges again the decision that \a redo restored over there.
void Reception::restore(const SharedAct &redo, const ActHistory &ours, Row row)
{
    row.waited = ours.foreign.at(redo.target);
    auto body = m_database.prepare("SELECT body FROM foreign_event WHERE id = ? AND imported_as = 'superseded'");
    if (!body.with(*row.waited).next())
        return;
    Result<SharedAct> held = fromLine(body.text(0).toUtf8(), QString());
    body.reset();
    if (!held || held->kind != Kind::Decide)
        return;
    held->stands = redo.stands;
    held->inForce = redo.inForce;
    const Verdict verdict = judge(*held, ours);
    if (verdict == Verdict::Take)
        take(*held, ours, row);
    if (verdict == Verdict::Conflict)
        conflict(*held, ours, row);
}

void Reception::conflict(const SharedAct &act, const ActHistory &ours, const Row &row)
{
    const qint64 theirs = keep(act, ours.generation, "conflict", {}, row);
    ++m_sums.conflicts;
    for (const OpenConflict &open : openConflictsOf(m_database, ours)) {
        if (!std::ranges::contains(act.seen, open.theirs.hash))
            continue;
        // The other side has changed its mind meanwhile: one conflict, about what it says now.
        m_database.run("UPDATE merge_conflict SET theirs = ?, after_event = ?, withdrawn = 0 WHERE id = ?", theirs,
                       row.after, open.id);
        return;
    }
    m_database.run("INSERT INTO merge_conflict (generation_id, found_at, ours, theirs, after_event)"
                   " VALUES (?, ?, ?, ?, ?)",
                   ours.generation, m_now, *ours.inForce, theirs, row.after);
}

qint64 Reception::keep(const SharedAct &act, std::optional<GenerationId> generation, const char *as,
                       std::optional<ReviewEventId> event, const Row &row) const
{
    const GenerationKey &key = act.generation;
    if (row.waited) {
        m_database.run("UPDATE foreign_event SET generation_id = ?, event_id = ?, imported_as = ?, after_event = ?"
                       " WHERE id = ?",
                       generation, event, std::string_view(as), row.after, *row.waited);
        return *row.waited;
    }
    m_database.run("INSERT INTO foreign_event (act_hash, workspace, their_event, kind, source_sha256, byte_offset,"
                   " ordinal, record_hash, generation_id, event_id, import_id, imported_as, after_event, body)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   act.hash, act.workspace, act.event,
                   std::string_view(review::kindNames[static_cast<size_t>(act.kind)]), key.source, key.offset,
                   key.ordinal, key.record, generation, event, row.import, std::string_view(as), row.after,
                   QString::fromUtf8(toLine(act)));
    return m_database.lastInsertId();
}

} // namespace handover
