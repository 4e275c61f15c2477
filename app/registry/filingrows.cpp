#include "app/base/hash.h"
#include "app/registry/registryrows.h"
#include "app/registry/registrystore.h"

namespace registry {

namespace {

constexpr auto selectDocument = "SELECT id, item_id, name, kind, media_type, sha256, size, revision, added_at, actor"
                                " FROM registry_document ";

FilingDocument documentIn(const db::Statement &row)
{
    return {.id = row.id<DocumentId>(0),
            .item = row.id<RegistryItemId>(1),
            .name = row.text(2),
            .kind = row.text(3),
            .mediaType = row.text(4),
            .sha256 = row.blob(5),
            .size = row.integer(6),
            .revision = static_cast<int>(row.integer(7)),
            .addedAt = row.integer(8),
            .actor = row.text(9)};
}

Submission submissionIn(const db::Statement &row)
{
    return {.id = row.id<SubmissionId>(0),
            .item = row.id<RegistryItemId>(1),
            .number = static_cast<int>(row.integer(2)),
            .purpose = row.text(3),
            .on = row.date(4),
            .actor = row.text(5),
            .recordedAt = row.integer(6)};
}

void readParts(const db::Database &database, Submission &submission)
{
    db::Statement field =
        database.prepare("SELECT name, value FROM registry_submission_field WHERE submission_id = ? ORDER BY position");
    field.with(submission.id);
    while (field.next())
        submission.fields.emplace_back(field.text(0), field.text(1));
    db::Statement document = database.prepare(
        "SELECT document_id FROM registry_submission_document WHERE submission_id = ? ORDER BY position");
    document.with(submission.id);
    while (document.next())
        submission.documents.push_back(document.id<DocumentId>(0));
}

DisplayEvidence evidenceIn(const db::Statement &row)
{
    return {.id = row.id<DisplayEvidenceId>(0),
            .item = row.id<RegistryItemId>(1),
            .seenOn = row.date(2),
            .place = row.text(3),
            .document = idOrNone<DocumentId>(row, 4),
            .actor = row.text(5),
            .recordedAt = row.integer(6)};
}

} // namespace

void readSeen(const db::Database &database, Register &into)
{
    db::Statement row = database.prepare("SELECT item_id, seen_on FROM registry_display ORDER BY seen_on, id");
    while (row.next())
        into.seen.push_back({row.id<RegistryItemId>(0), row.date(1)});
}

Result<FilingDocument> row(const db::Database &database, DocumentId id)
{
    return one(database, selectDocument, documentIn, "paper", id);
}

Result<std::vector<FilingDocument>> readDocuments(const db::Database &database, RegistryItemId item)
{
    return attempt(
        [&] { return all(database, selectDocument, documentIn, "WHERE item_id = ? ORDER BY kind, revision", item); });
}

Result<std::vector<Submission>> readSubmissions(const db::Database &database, RegistryItemId item)
{
    return attempt([&] {
        std::vector<Submission> submissions =
            all(database,
                "SELECT id, item_id, number, purpose, submitted_on, actor, recorded_at FROM registry_submission ",
                submissionIn, "WHERE item_id = ? ORDER BY number", item);
        for (Submission &submission : submissions)
            readParts(database, submission);
        return submissions;
    });
}

Result<std::vector<DisplayEvidence>> readDisplayEvidence(const db::Database &database, RegistryItemId item)
{
    return attempt([&] {
        return all(database,
                   "SELECT id, item_id, seen_on, place, document_id, actor, recorded_at FROM registry_display ",
                   evidenceIn, "WHERE item_id = ? ORDER BY seen_on, id", item);
    });
}

Result<QByteArray> readBytes(const db::Database &database, DocumentId document)
{
    return attempt([&]() -> Result<QByteArray> {
        db::Statement found = database.prepare("SELECT c.bytes, c.sha256 FROM registry_document d"
                                               " JOIN registry_content c ON c.sha256 = d.sha256 WHERE d.id = ?");
        if (!found.with(document).next())
            return std::unexpected(notFound("paper", static_cast<qint64>(document)));
        QByteArray bytes = found.blob(0);
        if (Sha256::of(bytes) != found.blob(1))
            return fail(Failure::Kind::Corrupt, QStringLiteral("the bytes of the paper are not those of its hash"));
        return bytes;
    });
}

} // namespace registry
