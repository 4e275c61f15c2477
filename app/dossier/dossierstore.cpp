#include "app/dossier/dossierstore.h"

#include "app/base/hash.h"
#include "app/dossier/dossierjson.h"
#include "app/dossier/dossierrows.h"
#include "app/journal/journal.h"
#include "app/seal/digests.h"
#include "db/database.h"
#include "db/transaction.h"

#include <set>

using namespace Qt::StringLiterals;

namespace dossier {

namespace {

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// The first field that names a document which \a kept has not; empty: there is none.
QString strayDocument(Dossier &dossier, const std::set<QString> &kept)
{
    for (const Entry &entry : entriesOf(dossier)) {
        for (const Field &field : entry.fields) {
            if (field.kind == FieldKind::Document && !field.isEmpty() && !kept.contains(field.get().toString()))
                return entry.path(field);
        }
    }
    return {};
}

std::set<QString> keptDocuments(const db::Database &database, registry::ModelId model)
{
    std::set<QString> kept;
    for (const Document &document : rows::documents(database, model))
        kept.insert(hexOf(document.sha256));
    return kept;
}

} // namespace

QString objectOf(registry::ModelId model)
{
    return u"dossier/%1"_s.arg(static_cast<qint64>(model));
}

DossierStore::DossierStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<int> DossierStore::save(const Dossier &dossier, int basedOn, const QString &cause)
{
    Dossier next = dossier;
    numberEntries(next);
    return attempt([&]() -> Result<int> {
        db::Transaction transaction(m_database);
        const Result<DatedDossier> old = rows::newest(m_database, next.model);
        if (!old)
            return failed(old);
        if (old->version.number != basedOn)
            return fail(Failure::Kind::Refused, u"the dossier was changed meanwhile"_s, objectOf(next.model));
        if (const QString stray = strayDocument(next, keptDocuments(m_database, next.model)); !stray.isEmpty())
            return fail(Failure::Kind::BadInput, u"the document is not kept with the dossier"_s, stray);
        const std::vector<Difference> changes = differences(old->dossier, next);
        if (changes.empty() && old->dossier == next)
            return basedOn;
        const QByteArray content = canonicalBytes(next);
        const QByteArray sha256 = Sha256::of(content);
        m_database.run("INSERT INTO dossier_version (model_id, number, content, sha256, cause, actor, recorded_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       next.model, basedOn + 1, QString::fromUtf8(content), sha256, cause, m_journal.actor(),
                       m_journal.now());
        m_journal.append(u"dossier.changed"_s, objectOf(next.model),
                         {{u"version"_s, basedOn + 1},
                          {u"cause"_s, cause},
                          {u"sha256"_s, hexOf(sha256)},
                          {u"fields"_s, journalOf(changes)}});
        transaction.commit();
        return basedOn + 1;
    });
}

Result<QString> DossierStore::addDocument(registry::ModelId model, const QString &name, const QString &kind,
                                          const QByteArray &bytes)
{
    if (name.trimmed().isEmpty() || kind.isEmpty())
        return fail(Failure::Kind::BadInput, u"the document has no name or no kind"_s);
    if (bytes.isEmpty() || bytes.size() > maxDocument)
        return fail(Failure::Kind::BadInput, u"the document is empty or larger than 64 MiB"_s, name);
    const seal::Digests digests = seal::digestsOf(bytes);
    return attempt([&]() -> Result<QString> {
        db::Transaction transaction(m_database);
        if (const auto found = rows::newest(m_database, model); !found)
            return failed(found);
        if (keptDocuments(m_database, model).contains(hexOf(digests.sha256)))
            return hexOf(digests.sha256);
        m_database.run(
            "INSERT INTO dossier_document (model_id, sha256, sm3, size, name, kind, content, actor, added_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            model, digests.sha256, digests.sm3, digests.size, name.trimmed(), kind, bytes, m_journal.actor(),
            m_journal.now());
        m_journal.append(u"dossier.document"_s, objectOf(model),
                         {{u"sha256"_s, hexOf(digests.sha256)},
                          {u"sm3"_s, hexOf(digests.sm3)},
                          {u"size"_s, digests.size},
                          {u"kind"_s, kind}});
        transaction.commit();
        return hexOf(digests.sha256);
    });
}

} // namespace dossier
