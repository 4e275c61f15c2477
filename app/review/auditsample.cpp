#include "app/review/auditsample.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/measure/lot.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace review {

namespace {

QByteArray within(QByteArrayView column, const Period &period)
{
    QByteArray sql;
    if (period.from)
        sql += " AND " + column.toByteArray() + " >= ?";
    if (period.until)
        sql += " AND " + column.toByteArray() + " < ?";
    return sql;
}

int bindPeriod(db::Statement &query, const Period &period, int parameter = 0)
{
    if (period.from)
        query.bind(++parameter, *period.from);
    if (period.until)
        query.bind(++parameter, *period.until);
    return parameter;
}

qint64 flaggedWithin(const db::Database &database, const Period &period)
{
    auto query = database.prepare("SELECT count(*) FROM flag f WHERE 1" + within("f.at", period));
    bindPeriod(query, period);
    query.next();
    return query.integer(0);
}

/// Of the ids in the order of the lot, a blank after each: whoever draws again can compare it.
QString hashOf(const std::vector<GenerationId> &members)
{
    QByteArray ids;
    for (const GenerationId id : members)
        ids += QByteArray::number(static_cast<qint64>(id)) + ' ';
    return QString::fromLatin1(Sha256::of(ids).toHex());
}

QJsonObject bodyOf(const AuditDraw &draw)
{
    QJsonObject body{{u"seed"_s, qint64(draw.seed)},
                     {u"population"_s, draw.population},
                     {u"flagged"_s, draw.flagged},
                     {u"size"_s, qint64(draw.members.size())},
                     {u"members"_s, hashOf(draw.members)}};
    if (draw.period.from)
        body.insert(u"from"_s, *draw.period.from);
    if (draw.period.until)
        body.insert(u"until"_s, *draw.period.until);
    return body;
}

/// "A.1." to "A.1/": every code of the class.
constexpr auto ofClass = "(?1 = '' OR (e.risk >= ?1 || '.' AND e.risk < ?1 || '/'))";

AuditSample readSample(const db::Statement &row)
{
    AuditSample sample{.id = row.id<AuditSampleId>(0),
                       .at = row.integer(1),
                       .actor = row.text(2),
                       .seed = static_cast<quint32>(row.integer(3)),
                       .population = row.integer(6),
                       .flagged = row.integer(7),
                       .size = row.integer(8),
                       .held = row.integer(9),
                       .decided = row.integer(10),
                       .problems = row.integer(11),
                       .unclear = row.integer(12)};
    if (!row.isNull(4))
        sample.period.from = row.integer(4);
    if (!row.isNull(5))
        sample.period.until = row.integer(5);
    return sample;
}

} // namespace

Result<AuditDraw> drawAudit(const db::Database &database, const Period &period, size_t size, quint32 seed,
                            const std::stop_token &stop)
{
    return attempt([&]() -> Result<AuditDraw> {
        measure::Lot lot(seed, size);
        auto query = database.prepare("SELECT g.id FROM generation g WHERE 1" + within("g.at", period)
                                      + " AND EXISTS (SELECT 1 FROM generation_text t WHERE t.generation_id = g.id)"
                                        " AND NOT EXISTS (SELECT 1 FROM flag f WHERE f.generation_id = g.id)");
        bindPeriod(query, period);
        while (query.next()) {
            if (stop.stop_requested())
                return fail(Failure::Kind::Cancelled, {});
            lot.add(query.integer(0));
        }
        if (lot.entered() == 0)
            return fail(Failure::Kind::NotFound, u"no generation of the period is unflagged"_s);
        AuditDraw draw{.seed = seed,
                       .period = period,
                       .population = lot.entered(),
                       .flagged = flaggedWithin(database, period)};
        for (const qint64 id : lot.drawn())
            draw.members.push_back(static_cast<GenerationId>(id));
        return draw;
    });
}

AuditSampleStore::AuditSampleStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<AuditSampleId> AuditSampleStore::add(const AuditDraw &draw)
{
    if (draw.members.empty())
        return fail(Failure::Kind::BadInput, u"a sample has at least one member"_s);
    return attempt([&] {
        db::Transaction transaction(m_database);
        const qint64 size = std::ssize(draw.members);
        m_database.run("INSERT INTO audit_sample (at, actor, seed, from_at, until_at, population, flagged, size)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                       m_journal.now(), m_journal.actor(), qint64(draw.seed), draw.period.from, draw.period.until,
                       draw.population, draw.flagged, size);
        const auto id = static_cast<AuditSampleId>(m_database.lastInsertId());
        auto member = m_database.prepare("INSERT INTO audit_member (sample_id, position, generation_id)"
                                         " VALUES (?, ?, ?)");
        for (qint64 position = 0; position < size; ++position)
            member.run(id, position, draw.members[static_cast<size_t>(position)]);
        m_journal.append(u"audit.drawn"_s, u"audit_sample/%1"_s.arg(qint64(id)), bodyOf(draw));
        transaction.commit();
        return id;
    });
}

Result<std::vector<AuditSample>> auditSamples(const db::Database &database, const Period &drawn,
                                              const QString &riskClass)
{
    return attempt([&] {
        auto query = database.prepare(
            QByteArray("SELECT a.id, a.at, a.actor, a.seed, a.from_at, a.until_at, a.population, a.flagged, a.size,"
                       " count(m.generation_id), count(s.is_problem),"
                       " count(CASE WHEN s.is_problem = 1 AND ")
            + ofClass
            + " THEN 1 END), count(CASE WHEN s.disposition IS NOT NULL AND s.is_problem IS NULL THEN 1 END)"
              " FROM audit_sample a LEFT JOIN audit_member m ON m.sample_id = a.id"
              " LEFT JOIN review_state s ON s.generation_id = m.generation_id"
              " LEFT JOIN review_event e ON e.id = s.event_id"
              " WHERE (?2 IS NULL OR a.at >= ?2) AND (?3 IS NULL OR a.at < ?3)"
              " GROUP BY a.id ORDER BY a.id DESC");
        query.bind(1, db::orEmpty(riskClass));
        query.bind(2, drawn.from);
        query.bind(3, drawn.until);
        std::vector<AuditSample> samples;
        while (query.next())
            samples.push_back(readSample(query));
        return samples;
    });
}

Result<std::vector<GenerationId>> auditMembers(const db::Database &database, AuditSampleId sample)
{
    return attempt([&] {
        auto query = database.prepare("SELECT generation_id FROM audit_member WHERE sample_id = ? ORDER BY position");
        query.with(sample);
        std::vector<GenerationId> members;
        while (query.next())
            members.push_back(query.id<GenerationId>(0));
        return members;
    });
}

Result<measure::FlagOutcome> flagOutcome(const db::Database &database, const AuditSample &sample,
                                         const QString &riskClass)
{
    return attempt([&] {
        auto query = database.prepare(
            QByteArray("SELECT count(*), count(s.is_problem), count(CASE WHEN s.is_problem = 1 THEN 1 END)"
                       " FROM flag f LEFT JOIN review_state s ON s.generation_id = f.generation_id"
                       " LEFT JOIN review_event e ON e.id = s.event_id"
                       " WHERE (?1 = '' OR CASE WHEN s.is_problem = 1 THEN e.risk ELSE f.risk END >= ?1 || '.'"
                       "        AND CASE WHEN s.is_problem = 1 THEN e.risk ELSE f.risk END < ?1 || '/')"
                       " AND (?2 IS NULL OR f.at >= ?2) AND (?3 IS NULL OR f.at < ?3)"
                       " AND f.generation_id NOT IN (SELECT generation_id FROM audit_member WHERE sample_id = ?4)"));
        query.bind(1, db::orEmpty(riskClass));
        query.bind(2, sample.period.from);
        query.bind(3, sample.period.until);
        query.bind(4, sample.id);
        query.next();
        return measure::FlagOutcome{query.integer(0), query.integer(1), query.integer(2)};
    });
}

} // namespace review
