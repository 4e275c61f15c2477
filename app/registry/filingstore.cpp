// Papers, submissions and evidence of display.
#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/registry/registryjournal.h"
#include "app/registry/registryrows.h"
#include "app/registry/registrysteps.h"
#include "app/registry/registrystore.h"
#include "app/registry/storefaults.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <QMimeDatabase>
#include <QSet>

using namespace Qt::StringLiterals;

namespace registry {

namespace {

std::unexpected<Failure> wrong(const QString &why)
{
    return fail(Failure::Kind::BadInput, why);
}

/// The newest revision of a kind of paper of an item; none: it has none yet.
std::optional<FilingDocument> newest(const db::Database &database, RegistryItemId item, const QString &kind)
{
    db::Statement found = database.prepare(
        "SELECT id FROM registry_document WHERE item_id = ? AND kind = ? ORDER BY revision DESC LIMIT 1");
    if (!found.with(item, kind).next())
        return std::nullopt;
    return row(database, found.id<DocumentId>(0)).value();
}

void insert(const db::Database &database, const FilingDocument &document)
{
    database.run("INSERT INTO registry_document (item_id, name, kind, media_type, sha256, size, revision, added_at,"
                 " actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 document.item, document.name, document.kind, document.mediaType, document.sha256, document.size,
                 document.revision, document.addedAt, document.actor);
}

/// NotFound: no such paper; BadInput: it is another item's.
Result<void> checkPaper(const db::Database &database, DocumentId document, RegistryItemId item)
{
    return row(database, document).and_then([&](const FilingDocument &found) -> Result<void> {
        return found.item == item ? Result<void>() : wrong(u"the paper belongs to another item"_s);
    });
}

Result<void> check(const db::Database &database, const Submission &submission)
{
    if (!submission.on.isValid())
        return wrong(u"the submission has no day"_s);
    if (!submissionPurposes().contains(submission.purpose))
        return wrong(u"a submission for \"%1\" is not known; it is %2"_s.arg(submission.purpose,
                                                                             submissionPurposes().join(u", "_s)));
    QSet<QString> names;
    for (const auto &[field, value] : submission.fields) {
        if (field.isEmpty() || names.contains(field))
            return wrong(field.isEmpty() ? u"a field has no name"_s : u"the field \"%1\" stands twice"_s.arg(field));
        names.insert(field);
    }
    QSet<qint64> papers;
    for (const DocumentId document : submission.documents) {
        if (const Result<void> its = checkPaper(database, document, submission.item); !its)
            return its;
        if (papers.contains(qint64(document)))
            return wrong(u"a paper stands twice"_s);
        papers.insert(qint64(document));
    }
    return {};
}

SubmissionId insert(const db::Database &database, const journal::Journal &journal, const Submission &submission)
{
    database.run("INSERT INTO registry_submission (item_id, number, purpose, submitted_on, actor, recorded_at)"
                 " VALUES (?, ?, ?, ?, ?, ?)",
                 submission.item, submission.number, submission.purpose, submission.on, journal.actor(), journal.now());
    const auto id = static_cast<SubmissionId>(database.lastInsertId());
    int position = 0;
    for (const auto &[field, value] : submission.fields)
        database.run("INSERT INTO registry_submission_field (submission_id, position, name, value)"
                     " VALUES (?, ?, ?, ?)",
                     id, position++, field, db::orEmpty(value));
    position = 0;
    for (const DocumentId document : submission.documents)
        database.run("INSERT INTO registry_submission_document (submission_id, position, document_id)"
                     " VALUES (?, ?, ?)",
                     id, position++, document);
    return id;
}

int nextNumber(const db::Database &database, RegistryItemId item)
{
    db::Statement last = database.prepare("SELECT coalesce(max(number), 0) FROM registry_submission WHERE item_id = ?");
    last.with(item).next();
    return static_cast<int>(last.integer(0)) + 1;
}

} // namespace

Result<DocumentId> RegistryStore::addDocument(RegistryItemId item, const QString &kind, const QString &name,
                                              const QByteArray &bytes)
{
    if (kind.trimmed().isEmpty() || name.trimmed().isEmpty() || bytes.isEmpty())
        return wrong(u"a paper needs a kind, a name and bytes"_s);
    return attempt([&]() -> Result<DocumentId> {
        db::Transaction transaction(m_database);
        if (const auto there = row(m_database, item); !there)
            return failed(there);
        FilingDocument document{.item = item,
                                .name = name.trimmed(),
                                .kind = kind.trimmed(),
                                .mediaType = QMimeDatabase().mimeTypeForFileNameAndData(name, bytes).name(),
                                .sha256 = Sha256::of(bytes),
                                .size = bytes.size(),
                                .revision = 1,
                                .addedAt = m_journal.now(),
                                .actor = m_journal.actor()};
        if (const auto before = newest(m_database, item, document.kind)) {
            if (before->sha256 == document.sha256)
                return wrong(u"revision %1 holds the same bytes"_s.arg(before->revision));
            document.revision = before->revision + 1;
        }
        m_database.run("INSERT OR IGNORE INTO registry_content (sha256, bytes) VALUES (?, ?)", document.sha256, bytes);
        insert(m_database, document);
        document.id = static_cast<DocumentId>(m_database.lastInsertId());
        m_journal.append(u"registry.document"_s, objectOf(item), fieldsOf(document, Salt{saltOf(m_database, item)}));
        transaction.commit();
        return document.id;
    });
}

Result<SubmissionId> RegistryStore::addSubmission(const Submission &submission)
{
    return attempt([&]() -> Result<SubmissionId> {
        db::Transaction transaction(m_database);
        if (const auto there = row(m_database, submission.item); !there)
            return failed(there);
        if (const Result<void> fits = check(m_database, submission); !fits)
            return failed(fits);
        Submission kept = submission;
        kept.number = nextNumber(m_database, kept.item);
        kept.id = insert(m_database, m_journal, kept);
        m_journal.append(u"registry.submission"_s, objectOf(kept.item),
                         fieldsOf(kept, Salt{saltOf(m_database, kept.item)}));
        transaction.commit();
        return kept.id;
    });
}

Result<DisplayEvidenceId> RegistryStore::addDisplayEvidence(const DisplayEvidence &evidence)
{
    if (!evidence.seenOn.isValid())
        return wrong(u"the evidence has no day"_s);
    return attempt([&]() -> Result<DisplayEvidenceId> {
        db::Transaction transaction(m_database);
        const auto item = row(m_database, evidence.item);
        if (!item)
            return failed(item);
        if (evidence.document) {
            if (const Result<void> its = checkPaper(m_database, *evidence.document, evidence.item); !its)
                return failed(its);
        }
        m_database.run("INSERT INTO registry_display (item_id, seen_on, place, document_id, actor, recorded_at)"
                       " VALUES (?, ?, ?, ?, ?, ?)",
                       evidence.item, evidence.seenOn, db::orEmpty(evidence.place), evidence.document,
                       m_journal.actor(), m_journal.now());
        DisplayEvidence kept = evidence;
        kept.id = static_cast<DisplayEvidenceId>(m_database.lastInsertId());
        m_journal.append(u"registry.display"_s, objectOf(kept.item),
                         fieldsOf(kept, Salt{saltOf(m_database, kept.item)}));
        if (!item->displayCheckedOn.isValid() || evidence.seenOn >= item->displayCheckedOn) {
            RegistryItem changed = *item;
            changed.displayCheckedOn = evidence.seenOn;
            changed.displayEvidence = evidence.place;
            saveItem(m_database, m_journal, *item, changed);
        }
        transaction.commit();
        return kept.id;
    });
}

} // namespace registry
