#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/dossier/dossier.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace dossier {

/// A dossier as it stood from a moment on.
struct Version
{
    int number = 0; ///< from 1, without gaps; 0: the model has no dossier yet
    Moment recordedAt = 0;
    QString actor;
    QString cause;     ///< "edited", "imported", …: a word of the program
    QByteArray sha256; ///< of canonicalBytes(), 32 bytes
};

struct DatedDossier
{
    Dossier dossier; ///< empty but for its model where the version is 0
    Version version;
};

/// A file that proves something: a licence, annotation rules, a report. Named by its hash.
struct Document
{
    QByteArray sha256; ///< 32 bytes
    QByteArray sm3;    ///< 32 bytes (GB/T 32905-2016)
    qint64 size = 0;
    QString name;
    QString kind; ///< "licence", "contract", "rules", "report", "consent", "other"
    Moment addedAt = 0;
    QString actor;
};

/// Keeps dossiers, whole and version by version. Every change is one transaction with its journal entry, which holds
/// each changed field (see journalOf()). Nothing is removed.
///
/// Borrows the write connection and must not outlive it.
class DossierStore
{
public:
    DossierStore(db::Database &database, journal::Journal &journal);

    /// Keeps \a dossier as the next version and gives its number; entries without an id get one. Nothing changed: no
    /// new version, the number of the newest. Refused: the newest version is not \a basedOn (somebody else changed it).
    /// NotFound: no such model. BadInput: a document that is not kept; `where` is the field's path.
    Result<int> save(const Dossier &dossier, int basedOn, const QString &cause = QStringLiteral("edited"));

    /// Keeps a file with the dossier of \a model and gives its SHA-256 in hex. The same bytes are kept once.
    /// BadInput: no name, no bytes, or more than maxDocument bytes. NotFound: no such model.
    Result<QString> addDocument(registry::ModelId model, const QString &name, const QString &kind,
                                const QByteArray &bytes);

    static constexpr qint64 maxDocument = 64LL * 1024 * 1024; ///< bytes

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// The dossier of \a model as it was known at the end of \a day (Shanghai); an invalid day: as it is now. NotFound: no
/// such model.
Result<DatedDossier> readDossier(const db::Database &database, registry::ModelId model, QDate day = {});
/// NotFound: there is no such version.
Result<DatedDossier> readVersion(const db::Database &database, registry::ModelId model, int number);
/// The newest first.
Result<std::vector<Version>> versionsOf(const db::Database &database, registry::ModelId model);

/// Those kept with the dossier of \a model, the oldest first.
Result<std::vector<Document>> documentsOf(const db::Database &database, registry::ModelId model);
/// NotFound: no such document, by its SHA-256 in hex.
Result<QByteArray> documentBytes(const db::Database &database, registry::ModelId model, const QString &sha256);

/// "dossier/3": what the journal calls the dossier of model 3.
QString objectOf(registry::ModelId model);

} // namespace dossier
