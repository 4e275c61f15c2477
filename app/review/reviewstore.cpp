#include "app/review/reviewstore.h"

#include "app/journal/journal.h"
#include "app/review/acts.h"
#include "app/review/policy.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace review {

namespace {

constexpr std::array journalKinds{"review.decided",  "review.marked", "review.appealed",
                                  "review.assigned", "review.undone", "review.redone"};

bool exists(const db::Database &database, const char *sql, GenerationId generation)
{
    db::Statement row = database.prepare(sql);
    return row.with(generation).next();
}

std::unexpected<Failure> noSuchGeneration(GenerationId generation)
{
    return fail(Failure::Kind::NotFound, u"there is no generation G-%1"_s.arg(qint64(generation)));
}

bool isAppealed(const db::Database &database, GenerationId generation)
{
    const auto appeal = openAppeal(database, generation);
    return appeal && *appeal;
}

Purpose purposeOf(const db::Database &database, ReviewEventId event)
{
    auto row = database.prepare("SELECT purpose FROM review_event WHERE id = ?");
    return row.with(event).next() ? purposeNamed(row.utf8(0)) : Purpose::Review;
}

QJsonObject decisionBody(const Decision &decision)
{
    QJsonObject body{{u"disposition"_s, name(decision.disposition)}, {u"risk"_s, decision.risk}};
    if (!decision.further.isEmpty())
        body.insert(u"further"_s, decision.further.join(u' '));
    if (decision.severity)
        body.insert(u"severity"_s, *decision.severity);
    if (!decision.reason.isEmpty())
        body.insert(u"reason"_s, decision.reason);
    return body;
}

} // namespace

ReviewStore::ReviewStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

/// One act about \a generations: \a work writes the rows of each and returns what the journal is told besides.
template <typename Work>
Result<ReviewEventId> ReviewStore::perform(ReviewEvent::Kind kind, std::span<const GenerationId> generations, Work work)
{
    return attempt([&]() -> Result<ReviewEventId> {
        if (generations.empty())
            return fail(Failure::Kind::BadInput, u"nothing was chosen"_s);
        db::Transaction transaction(m_database);
        Act act(m_database, kind, m_journal.actor(), m_journal.now());
        for (const GenerationId generation : generations) {
            if (!exists(m_database, "SELECT 1 FROM generation WHERE id = ?", generation))
                return noSuchGeneration(generation);
        }
        const Result<QJsonObject> body = attempt([&] { return Result<QJsonObject>(work(act)); });
        if (!body)
            return failed(body);
        record(act, kind, *body);
        transaction.commit();
        return act.first();
    });
}

void ReviewStore::record(const Act &act, ReviewEvent::Kind kind, QJsonObject body)
{
    const QJsonObject rows = act.body();
    for (auto member = rows.begin(); member != rows.end(); ++member)
        body.insert(member.key(), member.value());
    m_journal.append(QString::fromLatin1(journalKinds[static_cast<size_t>(kind)]), act.object(), body);
}

Result<void> ReviewStore::check(std::span<const GenerationId> generations, const Decision &decision,
                                const Circumstances &circumstances) const
{
    const Result<Policy> policy = review::policy(m_database);
    if (!policy)
        return failed(policy);
    if (const std::optional<Missing> missing = policy->missing(decision))
        return fail(Failure::Kind::BadInput, words(*missing));
    if (circumstances.purpose != Purpose::Blind)
        return {};
    // The plus: by the generation, not through all that the officer ever did.
    auto own = m_database.prepare("SELECT 1 FROM decision WHERE generation_id = ? AND +actor = ? AND stands");
    for (const GenerationId generation : generations) {
        if (own.with(generation, m_journal.actor()).next())
            return fail(Failure::Kind::Refused,
                        u"G-%1 was decided by the same officer before"_s.arg(qint64(generation)));
    }
    return {};
}

Result<ReviewEventId> ReviewStore::decide(GenerationId generation, const Decision &decision,
                                          const Circumstances &circumstances)
{
    return decideAll(std::span(&generation, 1), decision, circumstances);
}

Result<ReviewEventId> ReviewStore::decideAll(std::span<const GenerationId> generations, const Decision &decision,
                                             const Circumstances &circumstances)
{
    if (const Result<void> checked = check(generations, decision, circumstances); !checked)
        return failed(checked);
    return perform(ReviewEvent::Kind::Decide, generations, [&](Act &act) {
        auto inForce = m_database.prepare("INSERT INTO review_state (generation_id, event_id, disposition)"
                                          " VALUES (?, ?, ?) ON CONFLICT (generation_id) DO UPDATE"
                                          " SET event_id = excluded.event_id, disposition = excluded.disposition");
        auto draft = m_database.prepare("DELETE FROM review_draft WHERE officer = ? AND generation_id = ?");
        for (const GenerationId generation : generations) {
            const bool answers = circumstances.purpose == Purpose::Review && isAppealed(m_database, generation);
            const Purpose purpose = answers ? Purpose::Appeal : circumstances.purpose;
            const ReviewEventId id = act.decide(generation, decision, purpose, circumstances.seconds);
            if (purpose != Purpose::Blind) // the newest, and so in force
                inForce.run(generation, id, name(decision.disposition));
            draft.run(m_journal.actor(), generation);
        }
        QJsonObject body = decisionBody(decision);
        if (circumstances.purpose == Purpose::Blind)
            body.insert(u"blind"_s, true);
        return body;
    });
}

Result<ReviewEventId> ReviewStore::mark(GenerationId generation, const Mark &mark)
{
    return perform(ReviewEvent::Kind::Mark, std::span(&generation, 1), [&](Act &act) -> Result<QJsonObject> {
        auto text = m_database.prepare(
            mark.inOutput ? "SELECT length(CAST(output AS BLOB)) FROM generation_text WHERE generation_id = ?"
                          : "SELECT length(CAST(prompt AS BLOB)) FROM generation_text WHERE generation_id = ?");
        const bool isHeld = text.with(generation).next();
        if (!isHeld || mark.span.begin >= mark.span.end || std::cmp_greater(mark.span.end, text.integer(0)))
            return fail(Failure::Kind::BadInput, u"the mark does not lie in the text"_s);
        const ReviewEventId id = act.other(generation, mark.note);
        m_database.run("INSERT INTO officer_mark (event_id, part, span_begin, span_end, risk) VALUES (?, ?, ?, ?, ?)",
                       id, mark.inOutput, mark.span.begin, mark.span.end, db::orEmpty(mark.risk));
        return QJsonObject{{u"part"_s, mark.inOutput ? 1 : 0},
                           {u"begin"_s, qint64(mark.span.begin)},
                           {u"end"_s, qint64(mark.span.end)},
                           {u"risk"_s, mark.risk}};
    });
}

Result<void> ReviewStore::unmark(ReviewEventId mark)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        auto row =
            m_database.prepare("SELECT generation_id FROM review_done WHERE id = ? AND kind = 'mark' AND stands");
        if (!row.with(mark).next())
            return fail(Failure::Kind::NotFound, u"there is no mark %1"_s.arg(qint64(mark)));
        Act act(m_database, ReviewEvent::Kind::Undo, m_journal.actor(), m_journal.now());
        act.reverse(row.id<GenerationId>(0), mark);
        record(act, ReviewEvent::Kind::Undo, {{u"of"_s, u"mark"_s}, {u"decision"_s, qint64(mark)}});
        row.reset();
        transaction.commit();
        return {};
    });
}

Result<ReviewEventId> ReviewStore::appeal(GenerationId generation, Party party, const QString &grounds)
{
    if (grounds.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"an appeal needs its grounds"_s);
    return perform(ReviewEvent::Kind::Appeal, std::span(&generation, 1), [&](Act &act) -> Result<QJsonObject> {
        const auto decided = decisionInForce(m_database, generation);
        if (!decided)
            return failed(decided);
        if (!*decided)
            return fail(Failure::Kind::NotFound, u"nothing is decided about G-%1"_s.arg(qint64(generation)));
        const ReviewEventId id = act.other(generation, grounds.trimmed());
        m_database.run("INSERT INTO appeal (event_id, party, against) VALUES (?, ?, ?)", id, name(party),
                       (*decided)->id);
        return QJsonObject{{u"party"_s, name(party)}, {u"against"_s, qint64((*decided)->id)}};
    });
}

Result<ReviewEventId> ReviewStore::assign(std::span<const GenerationId> generations, const QString &officer,
                                          std::optional<Moment> until)
{
    return perform(ReviewEvent::Kind::Assign, generations, [&](Act &act) {
        const QString holder = db::orEmpty(officer);
        for (const GenerationId generation : generations) {
            const ReviewEventId id = act.other(generation);
            m_database.run("INSERT INTO assignment (event_id, officer, until) VALUES (?, ?, ?)", id, holder, until);
            m_database.run("DELETE FROM review_holder WHERE generation_id = ?", generation);
            if (!holder.isEmpty())
                m_database.run(
                    "INSERT INTO review_holder (generation_id, event_id, officer, until) VALUES (?, ?, ?, ?)",
                    generation, id, holder, until);
        }
        QJsonObject body{{u"officer"_s, holder}};
        if (until)
            body.insert(u"until"_s, *until);
        return body;
    });
}

Result<std::vector<GenerationId>> ReviewStore::claim(std::span<const GenerationId> generations, Moment until,
                                                     size_t most)
{
    std::vector<GenerationId> left;
    for (const GenerationId generation : generations) {
        if (left.size() >= most)
            break;
        const auto held = holder(m_database, generation, m_journal.now());
        if (!held)
            return failed(held);
        const std::optional<Holder> &by = *held;
        if (!by || (by->officer == m_journal.actor() && by->until))
            left.push_back(generation);
    }
    if (left.empty())
        return left;
    return assign(left, m_journal.actor(), until).transform([&](ReviewEventId) { return left; });
}

Result<std::optional<Reversed>> ReviewStore::undo()
{
    return reverse(ReviewEvent::Kind::Undo);
}

Result<std::optional<Reversed>> ReviewStore::redo()
{
    return reverse(ReviewEvent::Kind::Redo);
}

Result<std::optional<Reversed>> ReviewStore::reverse(ReviewEvent::Kind kind)
{
    return attempt([&]() -> std::optional<Reversed> {
        db::Transaction transaction(m_database);
        const bool undoes = kind == ReviewEvent::Kind::Undo;
        const QString actor = m_journal.actor();
        const auto target = undoes ? undoTarget(m_database, actor) : redoTarget(m_database, actor);
        if (!target)
            return std::nullopt;
        const std::vector<ActRow> rows =
            undoes ? standingRows(m_database, *target, actor) : undoneRows(m_database, *target, actor);
        Act act(m_database, kind, actor, m_journal.now());
        for (const ActRow &row : rows)
            act.reverse(row.generation, row.id);
        for (const ActRow &row : rows)
            settle(m_database, row.generation);
        const ReviewEvent::Kind of = recordReversal(act, kind, *target);
        transaction.commit();
        return Reversed{of, rows.front().generation, std::ssize(rows), purposeOf(m_database, *target)};
    });
}

/// Returns what kind of act \a target is.
ReviewEvent::Kind ReviewStore::recordReversal(const Act &act, ReviewEvent::Kind kind, ReviewEventId target)
{
    auto first = m_database.prepare("SELECT kind, disposition, risk FROM review_event WHERE id = ?");
    first.with(target).next();
    record(act, kind,
           {{u"of"_s, first.text(0)},
            {u"decision"_s, qint64(target)},
            {u"disposition"_s, first.text(1)},
            {u"risk"_s, first.text(2)}});
    return static_cast<ReviewEvent::Kind>(std::ranges::find(kindNames, first.utf8(0)) - kindNames.begin());
}

} // namespace review
