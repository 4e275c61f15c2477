#include "app/ingest/quarantinestore.h"

#include "app/ingest/sources/logaddress.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

constexpr QByteArrayView columns = "q.id, q.source_id, q.line, q.byte_offset, q.byte_length, q.reason, q.detail,"
                                   " q.resolved_by, s.path, s.member,"
                                   " (SELECT min(g.id) FROM generation g WHERE g.source_id = q.resolved_by)";

QuarantineEntry readEntry(const db::Statement &row)
{
    return {
        .record = {.id = row.id<QuarantineId>(0),
                   .source = row.id<SourceId>(1),
                   .line = row.integer(2),
                   .offset = row.integer(3),
                   .length = row.integer(4),
                   .reason = row.text(5),
                   .detail = row.text(6),
                   .raw = row.blob(11),
                   .resolvedBy = row.isNull(7) ? std::nullopt : std::optional(row.id<SourceId>(7))},
        .path = LogAddress(row.text(8), row.text(9)).text(),
        .mendedAs = row.isNull(10) ? std::nullopt : std::optional(row.id<GenerationId>(10)),
    };
}

/// The generation that a record of \a source went into as a part. There is no index for it: for one record, not many.
std::optional<GenerationId> joinedFrom(const db::Database &database, SourceId source)
{
    db::Statement row = database.prepare("SELECT min(generation_id) FROM generation_part WHERE source_id = ?");
    return row.with(source).next() && !row.isNull(0) ? std::optional(row.id<GenerationId>(0)) : std::nullopt;
}

} // namespace

QuarantineStore::QuarantineStore(const db::Database &database)
    : m_database(database)
{
}

Result<std::vector<QuarantineEntry>> QuarantineStore::page(const QuarantineFilter &filter,
                                                           std::optional<QuarantineId> after, int limit) const
{
    return attempt([&] {
        db::Statement row = m_database.prepare("SELECT " + columns.toByteArray() + R"(, substr(q.raw, 1, ?1)
            FROM quarantine q JOIN source_file s ON s.id = q.source_id
            WHERE q.id > ?2 AND (?3 IS NULL OR q.source_id = ?3) AND (?4 IS NULL OR q.reason = ?4)
              AND (?5 IS NULL OR (q.resolved_by IS NOT NULL) = ?5)
            ORDER BY q.id LIMIT ?6)");
        const std::optional<QString> reason =
            filter.reason.isEmpty() ? std::nullopt : std::optional<QString>(filter.reason);
        row.with(rawShown, after.value_or(QuarantineId(0)), filter.source, reason, filter.isMended, limit);
        std::vector<QuarantineEntry> entries;
        while (row.next())
            entries.push_back(readEntry(row));
        return entries;
    });
}

Result<QuarantineEntry> QuarantineStore::find(QuarantineId id) const
{
    return attempt([&]() -> Result<QuarantineEntry> {
        db::Statement row =
            m_database.prepare("SELECT " + columns.toByteArray()
                               + ", q.raw FROM quarantine q JOIN source_file s ON s.id = q.source_id WHERE q.id = ?");
        if (!row.with(id).next())
            return fail(Failure::Kind::NotFound, u"there is no record %1 in quarantine"_s.arg(qint64(id)));
        QuarantineEntry entry = readEntry(row);
        if (entry.record.resolvedBy && !entry.mendedAs)
            entry.mendedAs = joinedFrom(m_database, *entry.record.resolvedBy);
        return entry;
    });
}

Result<std::vector<QuarantineCount>> QuarantineStore::counts(std::optional<SourceId> source) const
{
    return attempt([&] {
        db::Statement row = m_database.prepare(R"(
            SELECT reason, count(*) - count(resolved_by), count(resolved_by) FROM quarantine
            WHERE ?1 IS NULL OR source_id = ?1 GROUP BY reason ORDER BY count(*) DESC, reason)");
        row.with(source);
        std::vector<QuarantineCount> counts;
        while (row.next())
            counts.push_back({row.text(0), row.integer(1), row.integer(2)});
        return counts;
    });
}

} // namespace ingest
