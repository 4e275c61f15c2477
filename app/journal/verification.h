#pragma once

#include "app/base/result.h"

#include <QByteArray>

#include <functional>

namespace db {
class Database;
}

namespace journal {

/// The end of the chain: what is printed on reports, so that paper can witness the file.
struct Head
{
    qint64 sequence = 0; ///< 0: no event yet
    QByteArray hash;     ///< 32 bytes

    /// "42:9f86d081…": the sequence and the whole hash in hexadecimal.
    QString text() const;
    static Result<Head> parse(const QString &text);

    bool operator==(const Head &) const = default;
};

Result<Head> head(const db::Database &database);

/// What re-computing the chain showed.
struct Verification
{
    enum class Fault {
        None,
        Altered, ///< an event's content does not give its hash
        Broken,  ///< an event does not follow from the one before it
        Missing, ///< a sequence number is absent, or events after it were cut off
        HeadDiffers, ///< the chain is sound in itself, but a head or a subtree that was kept is not what it gives
        Rewritten, ///< the chain is sound in itself but does not hold the witnessed head
    };

    Fault fault = Fault::None;
    qint64 firstBad = 0; ///< the sequence number of the first bad event; 0 if none
    qint64 checked = 0;  ///< events re-computed
    Head head;
    QByteArray root; ///< of the Merkle tree of all events, 32 bytes; empty if the chain was not read to its end

    bool isChapter =
        false; ///< a part of a journal, as an inspection's file holds it: the hashes of all its events, the
               ///< content of some. Only such a file may say so: in a workspace it is a sign of tampering
    bool areContentsChecked =
        true; ///< false: names of officers were replaced in a chapter, so no content gives its hash

    bool ok() const { return fault == Fault::None; }
};

/// Re-computes every hash from the first event, and the Merkle tree over them, to which the heads that were written
/// down and the subtrees that were kept are held. \a witness is a head printed earlier, of the chain ("SEQUENCE:HASH")
/// or of the tree ("SIZE:ROOT"; no hash is both); if given, the journal must have had it. Shows any change, deletion or
/// reordering of events; it cannot show a rewrite of the whole file, heads included, unless a witness is given.
Result<Verification> verify(const db::Database &database, const Head *witness = nullptr,
                            const std::function<bool(qint64 checked)> &keepGoing = {});

} // namespace journal
