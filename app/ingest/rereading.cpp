#include "app/ingest/rereading.h"

#include "db/database.h"

namespace ingest {

Rereading::Rereading(const db::Database &database)
    : m_database(database)
    , m_findStayed(database.prepare(R"(
        SELECT t.prompt, t.output, coalesce(t.context, ''), g.model, g.at
        FROM source_file s
        JOIN generation g ON g.source_id = s.id AND g.byte_offset = ?2 AND g.ordinal = ?3
        JOIN generation_text t ON t.generation_id = g.id
        WHERE s.replaced_by = ?1 AND g.record_hash = ?4)"))
{
}

Replaced Rereading::replace(SourceId earlier, SourceId by, Moment now)
{
    db::Statement last = m_database.prepare("SELECT coalesce(max(id), 0) FROM generation");
    last.next();
    const qint64 given = last.integer(0);
    last.reset();
    m_database.run(R"(
        DELETE FROM generation WHERE source_id = ?1
            AND NOT EXISTS (SELECT 1 FROM review_event r WHERE r.generation_id = generation.id)
            AND NOT EXISTS (SELECT 1 FROM incident_evidence e WHERE e.generation_id = generation.id)
            AND NOT EXISTS (SELECT 1 FROM user_measure_evidence e WHERE e.generation_id = generation.id)
            AND NOT EXISTS (SELECT 1 FROM generation_part p
                            WHERE p.generation_id = generation.id AND p.source_id <> ?1))",
                   earlier);
    Replaced replaced{.earlier = earlier, .withdrawn = m_database.changes()};
    m_database.run("DELETE FROM late_verdict WHERE source_id = ?", earlier);
    m_database.run("UPDATE source_file SET replaced_by = ?2 WHERE replaced_by = ?1", earlier, by);
    m_database.run("UPDATE source_file SET replaced_by = ?2, withdrawn = ?3, state = 'complete',"
                   " finished_at = coalesce(finished_at, ?4), ids_given = ?5 WHERE id = ?1",
                   earlier, by, replaced.withdrawn, now, given);
    db::Statement left = m_database.prepare("SELECT count(*) FROM generation g JOIN source_file s ON s.id = g.source_id"
                                            " WHERE s.replaced_by = ?");
    left.with(by).next();
    replaced.kept = left.integer(0);
    return replaced;
}

bool Rereading::isThere(SourceId source, const StoredRow &row)
{
    if (!hasEarlier(source))
        return false;
    const Generation &g = row.generation;
    bool found = false;
    m_findStayed.with(source, row.offset, row.ordinal, row.recordHash);
    while (!found && m_findStayed.next()) {
        const std::optional<Moment> at =
            m_findStayed.isNull(4) ? std::nullopt : std::optional<Moment>(m_findStayed.integer(4));
        found = m_findStayed.utf8(0) == g.prompt && m_findStayed.utf8(1) == g.output
            && m_findStayed.utf8(2) == g.context && m_findStayed.utf8(3) == g.model && at == g.at;
    }
    m_findStayed.reset();
    return found;
}

void Rereading::resolve(SourceId source) const
{
    m_database.run("UPDATE quarantine SET resolved_by = ?1 WHERE resolved_by IS NULL"
                   " AND source_id IN (SELECT id FROM source_file WHERE replaced_by = ?1)",
                   source);
    m_database.run(R"(
        UPDATE quarantine SET resolved_by = mended.resolved_by
        FROM (SELECT q.byte_offset, q.record_hash, q.resolved_by
              FROM quarantine q JOIN source_file s ON s.id = q.source_id AND s.replaced_by = ?1
              JOIN source_bytes b ON b.source_id = q.resolved_by) AS mended
        WHERE quarantine.source_id = ?1 AND quarantine.resolved_by IS NULL
            AND quarantine.byte_offset = mended.byte_offset AND quarantine.record_hash = mended.record_hash)",
                   source);
}

bool Rereading::hasEarlier(SourceId source)
{
    if (source != m_source) {
        m_source = source;
        m_hasEarlier =
            m_database.prepare("SELECT 1 FROM source_file WHERE replaced_by = ? LIMIT 1").with(source).next();
    }
    return m_hasEarlier;
}

} // namespace ingest
