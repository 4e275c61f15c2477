#pragma once

#include "app/base/result.h"
#include "app/incident/evidence.h"
#include "app/seal/manifest.h"

#include <QStringList>

namespace db {
class Database;
}

namespace seal {

/// Refused where personal information of \a items can be read in one of \a files, reports or attachments that go into a
/// redacted package: an officer may have chosen the full report by mistake. What cannot be looked into is let pass, and
/// so is a file of more than 256 MiB. BadInput: a file cannot be read.
Result<void> refuseReadable(const QStringList &files, const std::vector<incident::EvidenceItem> &items);

/// Refused where the workspace knows one of \a files, which go into a redacted package, as a draft, an exported version
/// or a full edition of its own: nothing was taken out of those. Throws db::Error.
Result<void> refuseKnownWhole(const db::Database &database, const std::vector<PackageFile> &files);

/// What is sealed as a written report ("report/3" among \a objects) was made from its approved version, and of the
/// edition that the package is: each of \a files, which are the report's, is one that was recorded as its edition,
/// after the newest version was saved. Refused: one is not. Throws db::Error.
Result<void> requireEditions(const db::Database &database, const QStringList &objects, Edition edition,
                             const std::vector<PackageFile> &files);

} // namespace seal
