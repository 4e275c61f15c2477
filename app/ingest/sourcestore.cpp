#include "app/ingest/sourcestore.h"

#include "db/database.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

SourceRecord readSource(const db::Statement &row)
{
    return {
        .id = row.id<SourceId>(0),
        .path = LogAddress(row.text(1), row.text(19)).text(),
        .address = {row.text(1), row.text(19)},
        .sha256 = row.blob(2),
        .bytes = row.integer(3),
        .format = row.text(4),
        .pack = row.text(21),
        .compression = row.text(5),
        .encoding = row.text(20),
        .isComplete = row.utf8(6) == "complete",
        .checkpoint = {row.integer(7), row.integer(8)},
        .totals = {row.integer(9), row.integer(10), row.integer(11), row.integer(12), row.integer(13), row.integer(14),
                   row.integer(15), row.integer(16), row.integer(23)},
        .importedAt = row.integer(17),
        .finishedAt = row.isNull(18) ? std::nullopt : std::optional<Moment>(row.integer(18)),
        .replacedBy = row.isNull(22) ? std::nullopt : std::optional(row.id<SourceId>(22)),
    };
}

QuarantineRecord readQuarantine(const db::Statement &row)
{
    return {
        .id = row.id<QuarantineId>(0),
        .source = row.id<SourceId>(1),
        .line = row.integer(2),
        .offset = row.integer(3),
        .length = row.integer(4),
        .reason = row.text(5),
        .detail = row.text(6),
        .raw = row.blob(7),
        .resolvedBy = row.isNull(8) ? std::nullopt : std::optional(row.id<SourceId>(8)),
    };
}

} // namespace

SourceStore::SourceStore(const db::Database &database)
    : m_database(database)
{
}

Result<StoreTotals> SourceStore::totals() const
{
    return attempt([&] {
        // Counting rows reads the smallest index; the sums beside each file are free, but they are
        // what was imported, and what is held may have become less.
        db::Statement row = m_database.prepare(R"(
            SELECT (SELECT count(*) FROM source_file WHERE replaced_by IS NULL),
                   (SELECT coalesce(sum(rows), 0) FROM source_file WHERE replaced_by IS NULL),
                   (SELECT count(*) FROM generation),
                   (SELECT count(*) FROM quarantine WHERE resolved_by IS NULL),
                   (SELECT count(*) FROM generation_text))");
        row.next();
        return StoreTotals{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    });
}

Result<std::vector<SourceRecord>> SourceStore::sources() const
{
    return attempt([&] {
        db::Statement row = m_database.prepare(R"(
            SELECT s.id, path, s.sha256, bytes, format, compression, state, checkpoint_offset, checkpoint_line,
                   rows, generations - duplicates - joined - withdrawn, quarantined, findings, repeated_ids,
                   empty_texts, duplicates, joined, imported_at, finished_at, member, encoding,
                   coalesce(p.name, ''), replaced_by, without_call
            FROM source_file s LEFT JOIN mapping_pack p ON p.id = s.mapping_pack ORDER BY s.id DESC)");
        std::vector<SourceRecord> sources;
        while (row.next())
            sources.push_back(readSource(row));
        return sources;
    });
}

Result<std::vector<QuarantineRecord>> SourceStore::quarantined(std::optional<SourceId> source,
                                                               std::optional<QuarantineId> after, int limit) const
{
    return attempt([&] {
        db::Statement row = m_database.prepare(R"(
            SELECT id, source_id, line, byte_offset, byte_length, reason, detail, raw, resolved_by FROM quarantine
            WHERE id > ? AND (?2 IS NULL OR source_id = ?2) ORDER BY id LIMIT ?)");
        row.with(after.value_or(QuarantineId(0)), source, limit);
        std::vector<QuarantineRecord> records;
        while (row.next())
            records.push_back(readQuarantine(row));
        return records;
    });
}

Result<RecordPlace> SourceStore::place(QuarantineId id) const
{
    return attempt([&]() -> Result<RecordPlace> {
        db::Statement row =
            m_database.prepare("SELECT s.path, s.member, s.encoding, q.byte_offset, q.byte_length, q.record_hash, s.id"
                               " FROM quarantine q JOIN source_file s ON s.id = q.source_id WHERE q.id = ?");
        row.bind(1, id);
        if (!row.next())
            return fail(Failure::Kind::NotFound, u"there is no record %1 in quarantine"_s.arg(qint64(id)));
        return readPlace(row);
    });
}

Result<qint64> SourceStore::decided(SourceId source) const
{
    return attempt([&] {
        db::Statement row = m_database.prepare(R"(
            SELECT count(*) FROM (SELECT generation_id AS id FROM review_event
                                  UNION SELECT generation_id FROM incident_evidence) AS bound
            JOIN generation g ON g.id = bound.id WHERE g.source_id = ?)");
        row.with(source).next();
        return row.integer(0);
    });
}

} // namespace ingest
