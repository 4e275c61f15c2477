#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace handover {

/// A public key whose files of decisions are trusted.
struct DecisionKey
{
    QByteArray fingerprint; ///< SHA-256 of its DER form, 32 bytes
    QString name;           ///< of who signs with it
    QByteArray pem;
    Moment trustedAt = 0;
};

/// Every key that is trusted, by name.
Result<std::vector<DecisionKey>> decisionKeys(const db::Database &database);

/// Trusts \a pem under \a name, and returns its fingerprint; a key that is trusted already takes the name. Journals
/// "handover.keytrusted". BadInput: it is no public Ed25519 key, or the name is empty.
Result<QByteArray> trustDecisionKey(db::Database &database, journal::Journal &journal, const QByteArray &pem,
                                    const QString &name);

/// Trusts it no longer; what came in under it stays. Journals "handover.keyremoved". NotFound: it was not trusted.
Result<void> distrustDecisionKey(db::Database &database, journal::Journal &journal, const QByteArray &fingerprint);

} // namespace handover
