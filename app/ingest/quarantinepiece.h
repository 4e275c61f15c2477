#pragma once

#include "app/ingest/quarantinestore.h"
#include "app/ingest/records/jsonfault.h"

namespace detect {
class Matcher;
}

namespace ingest {

/// A record in quarantine as a person may see it: whole where it is short, else a piece of it.
struct QuarantinePiece
{
    QuarantineEntry entry;
    QByteArray bytes;
    qint64 size = 0;   ///< of the record, as far as it could be read
    qint64 before = 0; ///< about how many of its bytes are left out before the piece; they and the piece may be masked
    bool isWhole = true; ///< nothing is left out
    std::optional<JsonFault> fault; ///< `offset` counts in the record
    std::optional<qint64> faultAt; ///< the same place in `bytes`
    bool hasSecrets = false; ///< something in it identifies a user or is personal; masked, unless it was asked for
    std::optional<Failure> unread; ///< why the file could not be asked: `bytes` is then what the workspace keeps
};

/// How it is wanted.
struct PieceOptions
{
    bool isRevealed = false;
    const detect::Matcher *personal = nullptr; ///< what it finds is masked too
    qsizetype limit = 32 << 10; ///< bytes: text widgets lay out one long line slowly
};

/// Reads the record \a id again from its file, finds where it stops being JSON if that is why it is here, and
/// cuts the piece around that place. A record that is no longer there, or longer than is held in memory, gives
/// what the workspace keeps: its beginning, masked. In a compressed file everything before it is decompressed
/// first: not for the UI thread. NotFound: no such record.
Result<QuarantinePiece> quarantinePiece(const db::Database &database, QuarantineId id, const PieceOptions &options);

} // namespace ingest
