#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace detect {

/// A public key whose packs are trusted.
struct PackKey
{
    QByteArray fingerprint; ///< SHA-256 of its DER form, 32 bytes
    QString name;           ///< of who signs with it
    QByteArray pem;
    Moment trustedAt = 0;
};

/// Every key that is trusted, by name.
Result<std::vector<PackKey>> packKeys(const db::Database &database);

/// Trusts \a pem under \a name, and returns its fingerprint; a key that is trusted already takes the name.
/// Journals "rules.keytrusted". BadInput: it is no public Ed25519 key, or the name is empty.
Result<QByteArray> trustKey(db::Database &database, journal::Journal &journal, const QByteArray &pem,
                            const QString &name);

/// Trusts it no longer; packs that came in under it stay. Journals "rules.keyremoved". NotFound: it was not trusted.
Result<void> distrustKey(db::Database &database, journal::Journal &journal, const QByteArray &fingerprint);

/// Where the signature of the pack at \a path stands: beside it, "house.toml.sig", 64 bytes.
QString signaturePath(const QString &path);

/// Checks the signature beside the pack at \a path, and notes the key in \a pack (signedBy, signer). Does nothing if
/// there is none. Refused: it is not that of the file, or of none of \a keys.
Result<void> checkSignature(RulePack &pack, const QString &path, const std::vector<PackKey> &keys);

} // namespace detect
