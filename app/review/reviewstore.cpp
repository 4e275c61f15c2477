#include "app/review/reviewstore.h"

#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <array>

namespace review {

namespace {

constexpr std::array kindNames{"decide", "undo", "redo"};

const char *kindName(ReviewEvent::Kind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

ReviewEvent readEvent(const db::Statement &row)
{
    ReviewEvent event{.id = row.id<ReviewEventId>(0),
                      .at = row.integer(1),
                      .actor = row.text(2),
                      .generation = row.id<GenerationId>(4)};
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (row.utf8(3) == kindNames[i])
            event.kind = static_cast<ReviewEvent::Kind>(i);
    }
    if (!row.isNull(5))
        event.target = row.id<ReviewEventId>(5);
    event.decision = {.disposition = dispositionNamed(row.text(6)).value_or(Disposition::SecondOpinion),
                      .risk = row.text(7),
                      .note = row.text(8)};
    return event;
}

/// Events with the decision each is about in columns 6 to 8.
constexpr auto selectEvents =
    "SELECT e.id, e.at, e.actor, e.kind, e.generation_id, e.target, d.disposition, d.risk, d.note"
    " FROM review_event e JOIN review_event d ON d.id = coalesce(e.target, e.id) ";

ReviewEvent eventById(const db::Database &database, ReviewEventId id)
{
    db::Statement row = database.prepare(QByteArray(selectEvents) + "WHERE e.id = ?");
    row.bind(1, id);
    if (!row.next())
        throw db::Error(0, "no review event " + std::to_string(static_cast<qint64>(id)));
    return readEvent(row);
}

std::optional<ReviewEventId> oneId(db::Statement &&query)
{
    if (query.next() && !query.isNull(0))
        return query.id<ReviewEventId>(0);
    return std::nullopt;
}

std::optional<ReviewEventId> undoTarget(const db::Database &database, const QString &actor)
{
    db::Statement query =
        database.prepare("SELECT id FROM decision WHERE actor = ? AND stands ORDER BY id DESC LIMIT 1");
    query.bind(1, actor);
    return oneId(std::move(query));
}

/// What this actor undid since their last fresh decision and did not redo. Undo takes the newest
/// decision first, so the oldest of the undone is the one to redo first.
std::optional<ReviewEventId> redoTarget(const db::Database &database, const QString &actor)
{
    db::Statement query =
        database.prepare("SELECT min(d.id) FROM review_event u JOIN decision d ON d.id = u.target"
                         " WHERE u.actor = ?1 AND u.kind = 'undo' AND NOT d.stands"
                         " AND u.id > (SELECT max(n.id) FROM review_event n WHERE n.actor = ?1 AND n.kind = 'decide')");
    query.bind(1, actor);
    return oneId(std::move(query));
}

} // namespace

ReviewStore::ReviewStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<ReviewEventId> ReviewStore::decide(GenerationId generation, const Decision &decision)
{
    if (decision.disposition == Disposition::Confirmed && decision.risk.isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a confirmed problem needs a risk code"));
    return attempt([&]() -> Result<ReviewEventId> {
        db::Transaction transaction(m_database);
        db::Statement known = m_database.prepare("SELECT 1 FROM generation WHERE id = ?");
        known.bind(1, generation);
        if (!known.next())
            return fail(Failure::Kind::NotFound, QStringLiteral("there is no generation G-%1").arg(qint64(generation)));
        known.reset();
        const ReviewEventId id = add(ReviewEvent::Kind::Decide, generation, std::nullopt, decision);
        settle(generation);
        transaction.commit();
        return id;
    });
}

Result<std::optional<GenerationId>> ReviewStore::undo()
{
    return attempt([&] { return undoTarget(m_database, m_journal.actor()); }).and_then([&](auto target) {
        return reverse(ReviewEvent::Kind::Undo, target);
    });
}

Result<std::optional<GenerationId>> ReviewStore::redo()
{
    return attempt([&] { return redoTarget(m_database, m_journal.actor()); }).and_then([&](auto target) {
        return reverse(ReviewEvent::Kind::Redo, target);
    });
}

Result<std::optional<GenerationId>> ReviewStore::reverse(ReviewEvent::Kind kind, std::optional<ReviewEventId> target)
{
    if (!target)
        return std::nullopt;
    return attempt([&]() -> std::optional<GenerationId> {
        db::Transaction transaction(m_database);
        const ReviewEvent decided = eventById(m_database, *target);
        add(kind, decided.generation, target, decided.decision);
        settle(decided.generation);
        transaction.commit();
        return decided.generation;
    });
}

ReviewEventId ReviewStore::add(ReviewEvent::Kind kind, GenerationId generation, std::optional<ReviewEventId> target,
                               const Decision &decision)
{
    const bool decides = kind == ReviewEvent::Kind::Decide;
    m_database.run("INSERT INTO review_event (at, actor, kind, generation_id, target, disposition, risk, note)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   m_journal.now(), m_journal.actor(), std::string_view(kindName(kind)), generation, target,
                   decides ? name(decision.disposition) : QString(),
                   decides && !decision.risk.isEmpty() ? decision.risk : QString(),
                   decides && !decision.note.isEmpty() ? decision.note : QStringLiteral(""));
    const auto id = static_cast<ReviewEventId>(m_database.lastInsertId());

    QJsonObject body{{QStringLiteral("event"), qint64(id)},
                     {QStringLiteral("disposition"), name(decision.disposition)},
                     {QStringLiteral("risk"), decision.risk}};
    if (target)
        body.insert(QStringLiteral("decision"), qint64(*target));
    constexpr std::array journalKinds{"review.decided", "review.undone", "review.redone"};
    m_journal.append(QString::fromLatin1(journalKinds[static_cast<size_t>(kind)]),
                     QStringLiteral("generation/%1").arg(qint64(generation)), body);
    return id;
}

/// Writes down the decision in force: the newest that stands, whoever made it.
void ReviewStore::settle(GenerationId generation)
{
    m_database.run("DELETE FROM review_state WHERE generation_id = ?", generation);
    m_database.run("INSERT INTO review_state (generation_id, event_id, disposition)"
                   " SELECT generation_id, id, disposition FROM decision"
                   " WHERE generation_id = ? AND stands ORDER BY id DESC LIMIT 1",
                   generation);
}

Result<std::optional<ReviewEvent>> decisionInForce(const db::Database &database, GenerationId generation)
{
    return attempt([&]() -> std::optional<ReviewEvent> {
        db::Statement row = database.prepare(
            QByteArray(selectEvents) + "WHERE e.id = (SELECT event_id FROM review_state WHERE generation_id = ?)");
        row.bind(1, generation);
        if (!row.next())
            return std::nullopt;
        return readEvent(row);
    });
}

Result<std::vector<ReviewEvent>> history(const db::Database &database, GenerationId generation)
{
    return attempt([&] {
        db::Statement row = database.prepare(QByteArray(selectEvents) + "WHERE e.generation_id = ? ORDER BY e.id");
        row.bind(1, generation);
        std::vector<ReviewEvent> events;
        while (row.next())
            events.push_back(readEvent(row));
        return events;
    });
}

Result<UndoPosition> undoPosition(const db::Database &database, const QString &actor)
{
    return attempt([&] { return UndoPosition{undoTarget(database, actor), redoTarget(database, actor)}; });
}

} // namespace review
