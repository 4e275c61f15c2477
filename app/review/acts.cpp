#include "app/review/acts.h"

#include "db/database.h"
#include "db/notnull.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace review {

namespace {

std::optional<ReviewEventId> oneId(db::Statement &&query)
{
    if (query.next() && !query.isNull(0))
        return query.id<ReviewEventId>(0);
    return std::nullopt;
}

/// NULL for what is not there.
QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

constexpr auto insertRow =
    "INSERT INTO review_event (id, at, actor, kind, generation_id, act, target, disposition, risk, further, severity,"
    " reason, note, seconds, purpose)"
    " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";

std::string_view nameOf(ReviewEvent::Kind kind)
{
    return kindNames[static_cast<size_t>(kind)];
}

} // namespace

Purpose purposeNamed(std::string_view name)
{
    const auto found = std::ranges::find(purposeNames, name);
    return found == purposeNames.end() ? Purpose::Review : static_cast<Purpose>(found - purposeNames.begin());
}

Act::Act(const db::Database &database, ReviewEvent::Kind kind, QString actor, Moment at)
    : m_database(database)
    , m_kind(kind)
    , m_actor(std::move(actor))
    , m_at(at)
{
}

ReviewEventId Act::added(GenerationId generation)
{
    db::Statement next = m_database.prepare("SELECT coalesce(max(id), 0) + 1 FROM review_event");
    next.next();
    const auto id = next.id<ReviewEventId>(0);
    if (!m_first)
        m_first = id;
    m_generations.push_back(generation);
    return id;
}

ReviewEventId Act::decide(GenerationId generation, const Decision &decision, Purpose purpose,
                          std::optional<int> seconds)
{
    const ReviewEventId id = added(generation);
    m_database.run(insertRow, id, m_at, m_actor, nameOf(m_kind), generation, first(), std::optional<ReviewEventId>(),
                   name(decision.disposition), orNull(decision.risk), db::orEmpty(decision.further.join(u' ')),
                   decision.severity, db::orEmpty(decision.reason), db::orEmpty(decision.note), seconds,
                   std::string_view(purposeNames[static_cast<size_t>(purpose)]));
    return id;
}

ReviewEventId Act::reverse(GenerationId generation, ReviewEventId target)
{
    const ReviewEventId id = added(generation);
    m_database.run(insertRow, id, m_at, m_actor, nameOf(m_kind), generation, first(), target, QString(), QString(),
                   u""_s, std::optional<int>(), u""_s, u""_s, std::optional<int>(), QString());
    return id;
}

ReviewEventId Act::other(GenerationId generation, const QString &note)
{
    const ReviewEventId id = added(generation);
    m_database.run(insertRow, id, m_at, m_actor, nameOf(m_kind), generation, first(), std::optional<ReviewEventId>(),
                   QString(), QString(), u""_s, std::optional<int>(), u""_s, db::orEmpty(note), std::optional<int>(),
                   QString());
    return id;
}

QString Act::object() const
{
    return m_generations.size() == 1 ? u"generation/%1"_s.arg(qint64(m_generations.front()))
                                     : u"generations/%1"_s.arg(m_generations.size());
}

QJsonObject Act::body() const
{
    QJsonObject body{{u"event"_s, qint64(first())}};
    if (m_generations.size() > 1) {
        QJsonArray all;
        for (const GenerationId generation : m_generations)
            all.append(qint64(generation));
        body.insert(u"count"_s, qint64(m_generations.size()));
        body.insert(u"generations"_s, all);
    }
    return body;
}

namespace {

// An act of one row has no entry in the index of acts: the row itself is asked for by its id.
std::vector<ActRow> rowsOf(const db::Database &database, const QByteArray &condition, ReviewEventId act,
                           const QString &actor)
{
    auto query = database.prepare(
        "SELECT d.id, d.generation_id FROM review_done d WHERE d.id = ?1 AND " + condition
        + " UNION ALL SELECT d.id, d.generation_id FROM review_done d WHERE d.act = ?1 AND d.act <> d.id"
          " AND "
        + condition + " ORDER BY 1");
    query.with(act, actor);
    std::vector<ActRow> rows;
    while (query.next())
        rows.push_back({query.id<ReviewEventId>(0), query.id<GenerationId>(1)});
    return rows;
}

constexpr auto isUndoneHere = "u.kind = 'undo' AND NOT EXISTS (SELECT 1 FROM foreign_event f WHERE f.event_id = u.id)";

} // namespace

std::vector<ActRow> standingRows(const db::Database &database, ReviewEventId act, const QString &actor)
{
    // The plus: by the act, not by the index of actors.
    return rowsOf(database, "d.stands AND +d.actor = ?2", act, actor);
}

std::vector<ActRow> undoneRows(const db::Database &database, ReviewEventId act, const QString &actor)
{
    return rowsOf(database,
                  QByteArray("EXISTS (SELECT 1 FROM review_event u WHERE u.id = (SELECT max(x.id) FROM review_event x"
                             " WHERE x.target = d.id) AND u.actor = ?2 AND ")
                      + isUndoneHere + ')',
                  act, actor);
}

void settle(const db::Database &database, GenerationId generation)
{
    database.run("DELETE FROM review_state WHERE generation_id = ?", generation);
    database.run("INSERT INTO review_state (generation_id, event_id, disposition)"
                 " SELECT generation_id, id, disposition FROM decision"
                 " WHERE generation_id = ? AND stands AND purpose <> 'blind' ORDER BY id DESC LIMIT 1",
                 generation);
    database.run("DELETE FROM review_holder WHERE generation_id = ?", generation);
    database.run("INSERT INTO review_holder (generation_id, event_id, officer, until)"
                 " SELECT generation_id, id, officer, until FROM"
                 " (SELECT d.generation_id, d.id, a.officer, a.until FROM review_done d"
                 "  JOIN assignment a ON a.event_id = d.id"
                 "  WHERE d.generation_id = ? AND d.stands ORDER BY d.id DESC LIMIT 1) WHERE officer <> ''",
                 generation);
}

std::optional<ReviewEventId> undoTarget(const db::Database &database, const QString &actor)
{
    // What came in from another workspace was not done here, even under the same alias.
    auto query = database.prepare("SELECT act FROM review_done d WHERE actor = ? AND stands"
                                  " AND NOT EXISTS (SELECT 1 FROM foreign_event f WHERE f.event_id = d.id)"
                                  " ORDER BY id DESC LIMIT 1");
    query.with(actor);
    return oneId(std::move(query));
}

std::optional<ReviewEventId> redoTarget(const db::Database &database, const QString &actor)
{
    auto query = database.prepare(
        QByteArray("SELECT d.act FROM review_event u JOIN review_event d ON d.id = u.target WHERE u.actor = ?1 AND ")
        + isUndoneHere
        + " AND u.id = (SELECT max(x.id) FROM review_event x WHERE x.target = u.target)"
          " AND u.id > coalesce((SELECT n.id FROM review_event n WHERE n.actor = ?1 AND n.kind NOT IN ('undo', 'redo')"
          "                      AND NOT EXISTS (SELECT 1 FROM foreign_event f WHERE f.event_id = n.id)"
          "                      ORDER BY n.id DESC LIMIT 1), 0)"
          " ORDER BY u.id DESC LIMIT 1");
    query.with(actor);
    return oneId(std::move(query));
}

} // namespace review
