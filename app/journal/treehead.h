#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace db {
class Database;
}

namespace journal {

class Journal;

/// Why a head was written down.
enum class HeadReason {
    Every,  ///< so many events came: headInterval
    Export, ///< something left the workspace
    Close,  ///< a case was closed
    Asked,  ///< an officer wanted one
};

constexpr qint64 headInterval = 1000; ///< events from one head of itself to the next

/// The Merkle tree of the journal and the end of its chain at one moment: what is printed, sent or signed, so that
/// somebody else can witness the journal.
struct TreeHead
{
    qint64 size = 0;      ///< events
    QByteArray root;      ///< of the tree of their hashes, 32 bytes
    QByteArray chain;     ///< the hash of the last of them, 32 bytes
    Moment at = 0;
    HeadReason why = HeadReason::Asked;
    QByteArray signature; ///< of signedText(), Ed25519; empty: not signed
    QByteArray keyId;     ///< fingerprintOf() the public key; empty: not signed

    QString text() const;      ///< "SIZE:ROOT", the root in hexadecimal
    QString chainText() const; ///< "SEQUENCE:HASH", as Head has it
    /// What is signed: lines that a person can type again. db/migrations/0027_treeheads.sql has them.
    QByteArray signedText() const;

    bool operator==(const TreeHead &) const = default;
};

QString word(HeadReason why); ///< as the store and the signed text have it: "every", "export", "close", "asked"
Result<HeadReason> headReasonOf(const QString &word);

/// An Ed25519 key to sign with: PEM, and what opens it.
struct HeadKey
{
    QByteArray secret;
    QByteArray passphrase;
};

/// Writes down the head of the journal as it stands in \a database, signed if there is a \a key. Call it inside the
/// transaction that appended the last event, after that: an export or a closed case is then itself under the head. Adds
/// no event. Costs what came since the last head. BadInput: the key does not sign. Corrupt: an event is missing.
/// Storage. Where it fails no head was written.
Result<TreeHead> writeHead(db::Database &database, const Journal &journal, HeadReason why,
                           const HeadKey *key = nullptr);

/// Every head that was written down, the oldest first.
Result<std::vector<TreeHead>> writtenHeads(const db::Database &database);

/// Whether \a head was signed with the secret key of \a openKey (PEM). BadInput: that is no public Ed25519 key.
Result<bool> isSigned(const TreeHead &head, const QByteArray &openKey);

} // namespace journal
