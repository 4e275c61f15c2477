#include "app/pictures/matching.h"

#include "db/database.h"

namespace pictures {

namespace {

constexpr auto put = "INSERT OR REPLACE INTO picture_match (picture_id, known_id, distance) VALUES (?, ?, ?)";

qint64 matchBytes(const db::Database &database, std::span<const KnownPicture> known, db::Statement &insert)
{
    qint64 count = 0;
    auto find = database.prepare("SELECT id FROM picture WHERE sha256 = ?");
    for (const KnownPicture &one : known) {
        if (one.sha256.isNull() || !find.with(one.sha256).next())
            continue;
        insert.run(find.integer(0), one.id, nullptr);
        ++count;
    }
    return count;
}

} // namespace

qint64 matchStored(const db::Database &database, std::span<const KnownPicture> known)
{
    auto insert = database.prepare(put);
    qint64 count = matchBytes(database, known, insert);
    auto stored = database.prepare(R"(
        SELECT h.picture_id, h.perceptual, p.sha256 FROM picture_hash h JOIN picture p ON p.id = h.picture_id
        WHERE h.perceptual IS NOT NULL AND h.method = ?)");
    stored.with(PerceptualHash::method);
    while (stored.next()) {
        const PerceptualHash looks{std::bit_cast<uint64_t>(stored.integer(1))};
        for (const KnownPicture &one : known) {
            if (!one.looks || one.looks->distanceTo(looks) > one.bound)
                continue;
            const auto near = nearness(one, stored.blob(2), looks);
            if (!near || !near->distance) // the bytes are the same: counted above
                continue;
            insert.run(stored.integer(0), one.id, near->distance);
            ++count;
        }
    }
    return count;
}

qint64 matchOne(const db::Database &database, PictureId picture, const QByteArray &sha256,
                std::optional<PerceptualHash> looks, std::span<const KnownPicture> known)
{
    database.run("DELETE FROM picture_match WHERE picture_id = ?", picture);
    auto insert = database.prepare(put);
    qint64 count = 0;
    for (const KnownPicture &one : known) {
        if (const auto near = nearness(one, sha256, looks)) {
            insert.run(picture, one.id, near->distance);
            ++count;
        }
    }
    return count;
}

Result<std::vector<PictureMatch>> pictureMatches(const db::Database &database, std::optional<GenerationId> generation)
{
    return attempt([&] {
        auto query = database.prepare(R"(
            SELECT g.generation_id, g.number, g.is_output, p.sha256, m.known_id, m.distance, k.risk, k.severity,
                   k.reason, k.origin
            FROM picture_match m
            JOIN known_picture k ON k.id = m.known_id
            JOIN picture p ON p.id = m.picture_id
            JOIN generation_picture g ON g.picture_id = m.picture_id
            WHERE ?1 IS NULL OR g.generation_id = ?1
            ORDER BY k.severity DESC, m.distance, g.generation_id, g.number, m.known_id)"); // NULL is the least
        query.with(generation);
        std::vector<PictureMatch> all;
        while (query.next())
            all.push_back({.generation = query.id<GenerationId>(0),
                           .number = int(query.integer(1)),
                           .isOutput = query.integer(2) != 0,
                           .sha256 = query.blob(3),
                           .nearness = {query.id<KnownPictureId>(4),
                                        query.isNull(5) ? std::nullopt : std::optional(int(query.integer(5)))},
                           .risk = query.text(6),
                           .severity = int(query.integer(7)),
                           .reason = query.text(8),
                           .origin = query.text(9)});
        return all;
    });
}

} // namespace pictures
