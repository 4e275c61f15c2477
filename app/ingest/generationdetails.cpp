// What GenerationStore tells of a generation beside its row: the records it came from, and its pictures.
#include "app/ingest/generationstore.h"
#include "app/ingest/verdicts.h"
#include "db/database.h"

using namespace Qt::StringLiterals;

namespace ingest {

Result<std::vector<PartPlace>> GenerationStore::places(GenerationId id) const
{
    const Result<RecordPlace> first = place(id);
    if (!first)
        return failed(first);
    return attempt([&] {
        std::vector<PartPlace> places;
        db::Statement part = m_database.prepare(R"(
            SELECT s.path, s.member, s.encoding, p.byte_offset, p.byte_length, p.record_hash, s.id, p.part
            FROM generation_part p JOIN source_file s ON s.id = p.source_id
            WHERE p.generation_id = ?
            ORDER BY CASE p.part WHEN 1 THEN 2 WHEN 2 THEN 1 ELSE p.part END, p.source_id, p.byte_offset, p.ordinal)");
        part.bind(1, id);
        while (part.next())
            places.push_back({static_cast<Extent>(part.integer(7)), readPlace(part)});
        if (places.empty())
            places.push_back({find(id).value().extent, *first});

        db::Statement late = m_database.prepare(
            QByteArray("SELECT s.path, s.member, s.encoding, l.byte_offset, l.byte_length, l.record_hash, s.id"
                       " FROM generation g"
                       " JOIN late_verdict l ON ")
            + isAboutGeneration + " JOIN source_file s ON s.id = l.source_id WHERE g.id = ? ORDER BY l.id");
        late.bind(1, id);
        while (late.next())
            places.push_back({Extent::VerdictsOnly, readPlace(late)});
        return places;
    });
}

Result<std::vector<PictureRecord>> GenerationStore::pictures(GenerationId id) const
{
    return attempt([&] {
        db::Statement row = m_database.prepare(R"(
            SELECT l.number, l.is_output, l.url, l.media_type, p.sha256, p.size, p.bytes IS NOT NULL,
                   coalesce(l.unread, '')
            FROM generation_picture l LEFT JOIN picture p ON p.id = l.picture_id
            WHERE l.generation_id = ? ORDER BY l.is_output, l.number)");
        row.bind(1, id);
        std::vector<PictureRecord> pictures;
        while (row.next())
            pictures.push_back({.number = static_cast<int>(row.integer(0)),
                                .isOutput = row.integer(1) != 0,
                                .url = row.text(2),
                                .mediaType = row.text(3),
                                .sha256 = row.blob(4),
                                .size = row.integer(5),
                                .isKept = row.integer(6) != 0,
                                .unread = row.text(7)});
        return pictures;
    });
}

Result<QByteArray> GenerationStore::pictureBytes(GenerationId id, int number) const
{
    return attempt([&]() -> Result<QByteArray> {
        db::Statement row = m_database.prepare("SELECT p.bytes FROM generation_picture l"
                                               " JOIN picture p ON p.id = l.picture_id"
                                               " WHERE l.generation_id = ? AND l.number = ? AND p.bytes IS NOT NULL");
        if (!row.with(id, number).next())
            return fail(Failure::Kind::NotFound,
                        u"no picture %1 is kept of generation G-%2"_s.arg(number).arg(qint64(id)));
        return row.blob(0);
    });
}

} // namespace ingest
