#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/journal/treehead.h"
#include "app/seal/manifest.h"
#include "app/seal/timestamp.h"

#include <vector>

namespace db {
class Database;
}

namespace seal {

/// What does not hold in a package.
struct Finding
{
    enum class Kind {
        Zip, ///< a trick in the archive: two names, a path that climbs, a link, hidden bytes; \a detail says which
        TooLarge, ///< it unpacks to more than a package may hold; nothing more was looked at
        Missing, ///< a file that the manifest names is not there
        Added, ///< a file is there that it does not name
        Changed, ///< a file is not the one that was sealed, or is damaged
        Manifest, ///< the manifest cannot be read
        Signature, ///< the manifest is not signed with the key in the package, or names another
        UnknownKey, ///< that key is not the one that was named
        Sums, ///< a list of sums does not say what the manifest says
        Head, ///< the head of the journal is not signed, or is not the one that the manifest names
        Proof, ///< an event is not shown to be under that head
        Sealing, ///< the journal does not say that these files were sealed
        Evidence, ///< a record is not the one that was frozen, or the journal does not have it
        Timestamp, ///< a time stamp does not hold
        Journal, ///< the workspace's journal does not have the head
    };

    Kind kind;
    QString path;
    QString detail = {}; ///< for the log

    bool operator==(const Finding &) const = default;
};

QString name(Finding::Kind kind); ///< "missing", "signature"

struct PackageReport
{
    std::optional<Manifest> manifest;
    QByteArray fingerprint; ///< of the key in the package
    bool isSignerCompared = false; ///< with a key that came from elsewhere
    bool isJournalCompared = false;
    std::optional<journal::TreeHead> head;
    qint64 files = 0;
    qint64 proofs = 0; ///< that hold
    qint64 shownEvents = 0; ///< of them, those whose content is in the package
    std::vector<std::pair<QString, Timestamp>> timestamps; ///< by path
    std::vector<Finding> findings;

    /// Nothing was found. Says nothing of who sealed it unless isSignerCompared.
    bool isSound() const { return findings.empty(); }
};

/// What the reader has from elsewhere; each may be absent.
struct Trust
{
    QByteArray openKey = {}; ///< the signer's, PEM
    QByteArray fingerprint = {}; ///< or of it alone, 32 bytes
    QByteArray authorities = {}; ///< certificates of time stamp authorities, PEM
};

/// Checks a sealed package, trusting nothing in it. BadInput: the file cannot be read or is no zip, or what is trusted
/// is no key.
Result<PackageReport> verifyPackage(const QString &path, const Trust &trust = {});

/// Holds the head in \a report to the journal of \a database, which is computed again; what does not fit is a finding.
Result<void> compareWithJournal(PackageReport &report, const db::Database &database);

/// Whether the file at \a path begins as a zip does.
bool looksLikePackage(const QString &path);

} // namespace seal
