#pragma once

#include "app/base/ids.h"
#include "app/base/progress.h"
#include "app/journal/treehead.h"
#include "app/seal/chapter.h"
#include "app/seal/ids.h"
#include "app/seal/manifest.h"

#include <QStringList>

#include <functional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace seal {

struct Sealed;

/// What an officer wants sealed.
struct SealRequest
{
    std::optional<IncidentId> incident; ///< whose evidence and events go in; nullopt: none
    QString subject = {}; ///< without a case, what it is about: "month/2026-10"; with one it is the case's number
    Edition edition = Edition::Redacted;
    QStringList reports = {}; ///< files of the report, in any formats
    QStringList attachments = {}; ///< files
    std::vector<PackageFile> parts = {}; ///< files as they are; a guide among them stands in the place of the usual one
    std::optional<Chapter> chapter = {}; ///< of the journal; its events are proved beside the others
    QStringList objects = {}; ///< objects of the journal whose events are proved beside the case's: "report/3"
    QByteArray secretKey = {}; ///< PEM; an officer's own file, never kept in a workspace
    QByteArray passphrase = {};
    QString path = {}; ///< the zip to write
    /// What else is kept of it, in the same transaction, once it is written. Throws db::Error.
    std::function<void(const Sealed &)> alsoKeep = {};
};

struct Sealed
{
    PackageId id{};
    QByteArray sha256; ///< of the zip
    QByteArray manifestSha256;
    QByteArray fingerprint; ///< of the key
    journal::TreeHead head;
    qint64 files = 0;
    qint64 size = 0; ///< bytes of the zip
};

/// Seals a package: writes it, keeps a record of it, and journals both what was sealed ("package.sealed", about the
/// case, which is under the head in the package) and the package that came of it ("package.written"). The head is
/// written down in the journal as well. The same request on the same workspace at the same moment gives the same bytes.
///
/// BadInput: neither report nor parts, two files of one name, a file that cannot be read, a key that does not sign.
/// NotFound: no such case. Refused: there is a file of that name, too large, or personal information could still be
/// read in a redacted edition, its reports and attachments included. Storage. Where it fails nothing is written or
/// recorded.
Result<Sealed> sealPackage(db::Database &database, journal::Journal &journal, const SealRequest &request,
                           const ProgressSink &progress = {});

/// "VI-2026-0001-redacted-20260921-2213.zip".
QString suggestedName(const QString &subject, Edition edition, Moment now);

} // namespace seal
