#include "app/ingest/attachments.h"

#include "db/database.h"

namespace ingest {

namespace {

QByteArray asBlob(const std::string &bytes)
{
    return bytes.empty() ? QByteArray() : QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// NULL instead of an empty word.
std::optional<std::string_view> orNull(const std::string &word)
{
    return word.empty() ? std::nullopt : std::optional<std::string_view>(word);
}

/// Those of the prompt, and with \a outputs = 1 those of the output too.
void copyPictures(const db::Database &database, GenerationId from, GenerationId into, int outputs)
{
    database.run(R"(
        INSERT INTO generation_picture (generation_id, number, is_output, picture_id, url, media_type, unread)
        SELECT ?2, (SELECT coalesce(max(number), -1) + 1 FROM generation_picture WHERE generation_id = ?2) + p.number,
               p.is_output, p.picture_id, p.url, p.media_type, p.unread
        FROM generation_picture p WHERE p.generation_id = ?1 AND p.is_output <= ?3)",
                 from, into, outputs);
}

} // namespace

Attachments::Attachments(const db::Database &database)
    : m_database(database)
    , m_insertVerdict(database.prepare(R"(
        INSERT INTO upstream_verdict (generation_id, number, judge, name, score, value, flagged)
        SELECT ?1, (SELECT coalesce(max(number), -1) + 1 FROM upstream_verdict WHERE generation_id = ?1),
               ?2, ?3, ?4, ?5, ?6
        WHERE NOT EXISTS (SELECT 1 FROM upstream_verdict WHERE generation_id = ?1 AND judge = ?2 AND name = ?3
                          AND score IS ?4 AND value = ?5 AND flagged = ?6))"))
    , m_insertPicture(database.prepare("INSERT INTO picture (sha256, size, bytes) VALUES (?, ?, ?)"))
    , m_findPicture(database.prepare("SELECT id FROM picture WHERE sha256 = ?"))
    , m_linkPicture(database.prepare(R"(
        INSERT INTO generation_picture (generation_id, number, is_output, picture_id, url, media_type, unread)
        SELECT ?1, coalesce(max(number), -1) + 1, ?2, ?3, ?4, ?5, ?6 FROM generation_picture WHERE generation_id = ?1)"))
{
}

void Attachments::add(GenerationId id, const StoredRow &row)
{
    if (!row.generation.verdicts.empty())
        addVerdicts(id, row);
    if (!row.generation.pictures.empty())
        addPictures(id, row);
}

void Attachments::addVerdicts(GenerationId id, const StoredRow &row)
{
    for (const Verdict &verdict : row.generation.verdicts)
        m_insertVerdict.run(id, std::string_view(verdict.source), std::string_view(verdict.name), verdict.score,
                            std::string_view(verdict.value), verdict.isFlagged);
}

void Attachments::addPictures(GenerationId id, const StoredRow &row)
{
    for (size_t i = 0; i < row.generation.pictures.size(); ++i) {
        const Picture &picture = row.generation.pictures[i];
        std::optional<qint64> stored;
        if (i < row.pictureKeys.size() && !row.pictureKeys[i].sha256.isNull())
            stored = pictureId(row.pictureKeys[i], picture.bytes);
        m_linkPicture.run(id, picture.isOutput, stored, std::string_view(picture.url),
                          std::string_view(picture.mediaType), orNull(picture.unread));
    }
}

qint64 Attachments::pictureId(const PictureKey &key, const std::string &bytes)
{
    m_findPicture.with(key.sha256);
    if (m_findPicture.next()) {
        const qint64 found = m_findPicture.integer(0);
        m_findPicture.reset();
        return found;
    }
    m_insertPicture.run(key.sha256, key.size, asBlob(bytes));
    return m_database.lastInsertId();
}

void Attachments::move(GenerationId from, GenerationId into)
{
    m_database.run(R"(
        INSERT INTO upstream_verdict (generation_id, number, judge, name, score, value, flagged)
        SELECT ?2, (SELECT coalesce(max(number), -1) + 1 FROM upstream_verdict WHERE generation_id = ?2) + v.number,
               v.judge, v.name, v.score, v.value, v.flagged
        FROM upstream_verdict v
        WHERE v.generation_id = ?1
          AND NOT EXISTS (SELECT 1 FROM upstream_verdict o WHERE o.generation_id = ?2 AND o.judge = v.judge
                          AND o.name = v.name AND o.score IS v.score AND o.value = v.value AND o.flagged = v.flagged))",
                   from, into);
    copyPictures(m_database, from, into, 1);
}

void Attachments::copyPrompt(GenerationId from, GenerationId into)
{
    copyPictures(m_database, from, into, 0);
}

} // namespace ingest
