#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/seal/ids.h"
#include "app/seal/manifest.h"
#include "app/seal/timestamp.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace seal {

/// A package that was sealed in this workspace.
struct PackageRecord
{
    PackageId id{};
    Moment at = 0;
    QString actor;
    std::optional<IncidentId> incident;
    QString subject;
    Edition edition = Edition::Redacted;
    QString fileName; ///< without its folder
    qint64 files = 0;
    qint64 size = 0;
    QByteArray sha256;         ///< of the file as it is now: with its newest time stamp
    QByteArray manifestSha256; ///< what it is known by
    QByteArray keyId;
    qint64 headSize = 0;
    std::vector<Moment> stampedAt; ///< by authorities, as they say
};

/// All packages, the newest first; those of \a incident alone if one is given.
Result<std::vector<PackageRecord>> packages(const db::Database &database, std::optional<IncidentId> incident = {});
/// NotFound: there is none.
Result<PackageRecord> findPackage(const db::Database &database, PackageId id);
/// The package that has \a manifestSha256. NotFound: it was not sealed here.
Result<PackageRecord> findPackage(const db::Database &database, const QByteArray &manifestSha256);

/// A new request for a time stamp of the package's manifest (.tsq, DER). It is kept, for the answer must hold its
/// nonce, and journaled ("package.stamp_asked"). NotFound.
Result<QByteArray> askForTimestamp(db::Database &database, journal::Journal &journal, PackageId id);

/// Puts the answer \a response of an authority into the package at \a from, and writes that to \a to, which may be
/// the same file; records and journals it ("package.stamped"). \a authorities: certificates (PEM) it is checked
/// with; empty: it is not, and the record says so. BadInput: no answer, no package. NotFound: nothing was asked that it
/// answers, or the package was not sealed here. Refused: the stamp or the package does not hold, or it is in already.
Result<Timestamp> addTimestamp(db::Database &database, journal::Journal &journal, const QByteArray &response,
                               const QByteArray &authorities, const QString &from, const QString &to);

} // namespace seal
