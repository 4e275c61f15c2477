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
        Rewritten, ///< the chain is sound in itself but does not hold the witnessed head
    };

    Fault fault = Fault::None;
    qint64 firstBad = 0; ///< the sequence number of the first bad event; 0 if none
    qint64 checked = 0;  ///< events re-computed
    Head head;

    bool ok() const { return fault == Fault::None; }
};

/// Re-computes every hash from the first event. \a witness is a head printed earlier; if given,
/// the chain must hold that very event. Shows any change, deletion or reordering of events; it
/// cannot show a rewrite of the whole file unless a witness is given.
Result<Verification> verify(const db::Database &database, const Head *witness = nullptr,
                            const std::function<bool(qint64 checked)> &keepGoing = {});

} // namespace journal
