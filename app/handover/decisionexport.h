#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QStringList>

#include <optional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace handover {

/// Which acts of review are handed on, and how.
struct ExportRequest
{
    QString path;               ///< the file to write; its signature goes beside it
    QString party = {};         ///< for whom: "night shift"
    std::optional<Moment> from = {}; ///< done from then on
    std::optional<Moment> to = {};   ///< and before then
    bool sinceLast = false;     ///< only what came since the last complete export for the same party
    QStringList officers = {};  ///< whose; empty: everybody's
    QByteArray secretKey = {};  ///< PEM, PKCS#8; empty: not signed
    QByteArray passphrase = {}; ///< of the key; empty: it has none
};

struct Exported
{
    qint64 acts = 0;
    qint64 generations = 0;
    QByteArray sha256;      ///< of the content after the first line
    QByteArray fingerprint; ///< of the key; empty: not signed
    QString journalHead;    ///< that stands in the file
};

/// Writes the file, all or nothing, notes it for the next one, and journals it ("handover.exported").
///
/// The secret key is a file of the officer's own (`vermilionctl pack key` makes one) and is never kept in a workspace:
/// a copy would take it along, and a signature would say nothing of who signed. NotFound: nothing was done that fits.
/// BadInput: the key cannot be used.
Result<Exported> exportDecisions(db::Database &database, journal::Journal &journal, const ExportRequest &request);

/// To whom decisions were handed before, the latest first.
Result<QStringList> exportParties(const db::Database &database);

} // namespace handover
