#include "app/ingest/sessionturns.h"

#include "db/database.h"

#include <algorithm>

namespace ingest {

namespace {

QString sessionOf(const db::Database &database, GenerationId generation)
{
    db::Statement row = database.prepare("SELECT session_id FROM generation WHERE id = ?");
    row.bind(1, generation);
    return row.next() ? row.text(0) : QString();
}

std::vector<SessionTurn> read(db::Statement &row)
{
    std::vector<SessionTurn> turns;
    while (row.next())
        turns.push_back({.generation = row.id<GenerationId>(0), .isFlagged = row.integer(1) != 0});
    return turns;
}

/// How many the list \a listed leaves out.
qint64 further(db::Statement &count, const std::vector<SessionTurn> &listed, qint64 most)
{
    if (std::cmp_less(listed.size(), most))
        return 0;
    return count.next() ? count.integer(0) - static_cast<qint64>(listed.size()) : 0;
}

} // namespace

Result<SessionTurns> sessionTurns(const db::Database &database, GenerationId generation, qint64 most)
{
    return attempt([&] {
        SessionTurns turns;
        const QString session = sessionOf(database, generation);
        if (session.isEmpty())
            return turns;
        // The index of sessions is of those that have one, and the id is its last column.
        db::Statement before = database.prepare(
            "SELECT g.id, EXISTS (SELECT 1 FROM flag f WHERE f.generation_id = g.id) FROM generation g"
            " WHERE g.session_id = ?1 AND g.session_id <> '' AND g.id < ?2 ORDER BY g.id DESC LIMIT ?3");
        turns.earlier = read(before.with(session, generation, most));
        std::ranges::reverse(turns.earlier);
        db::Statement after =
            database.prepare("SELECT g.id, EXISTS (SELECT 1 FROM flag f WHERE f.generation_id = g.id) FROM generation g"
                             " WHERE g.session_id = ?1 AND g.session_id <> '' AND g.id > ?2 ORDER BY g.id LIMIT ?3");
        turns.later = read(after.with(session, generation, most));
        db::Statement countBefore =
            database.prepare("SELECT count(*) FROM generation WHERE session_id = ?1 AND session_id <> '' AND id < ?2");
        turns.furtherEarlier = further(countBefore.with(session, generation), turns.earlier, most);
        db::Statement countAfter =
            database.prepare("SELECT count(*) FROM generation WHERE session_id = ?1 AND session_id <> '' AND id > ?2");
        turns.furtherLater = further(countAfter.with(session, generation), turns.later, most);
        return turns;
    });
}

Result<Exchange> exchangeOf(const db::Database &database, GenerationId generation)
{
    return attempt([&]() -> Result<Exchange> {
        db::Statement row = database.prepare("SELECT g.at, t.prompt, t.output FROM generation g"
                                             " LEFT JOIN generation_text t ON t.generation_id = g.id WHERE g.id = ?");
        row.bind(1, generation);
        if (!row.next())
            return fail(Failure::Kind::NotFound, QStringLiteral("there is no generation G-%1").arg(qint64(generation)));
        return Exchange{.at = row.isNull(0) ? std::nullopt : std::optional<Moment>(row.integer(0)),
                        .prompt = std::string(row.utf8(1)),
                        .output = std::string(row.utf8(2))};
    });
}

} // namespace ingest
