#pragma once

#include "app/handover/decisionfile.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace handover {

/// What came of a file, or of what had waited for its generations.
struct Imported
{
    qint64 acts = 0;       ///< in the file
    qint64 known = 0;      ///< of them that had come in before, or are our own
    qint64 taken = 0;      ///< taken over: events here from now on
    qint64 superseded = 0; ///< kept as known; what is in force here came after them
    qint64 conflicts = 0;  ///< decisions that contradict one that is in force here
    qint64 unmatched = 0;  ///< their generations are not in this workspace yet
    qint64 waiting = 0;    ///< about something that has not come in; let in again with what they are about

    bool isNews() const { return taken + superseded + conflicts + unmatched > 0; }
    bool operator==(const Imported &) const = default;
};

/// Brings \a file in, all of it or nothing, and journals it ("handover.imported"). The acts keep their officers and
/// moments. A file that has nothing new changes nothing, the journal neither.
///
/// Refused: it is not signed with a trusted key, unless \a reason says why it is let in all the same; the journal keeps
/// the reason.
Result<Imported> importDecisions(db::Database &database, journal::Journal &journal, const DecisionFile &file,
                                 const QString &reason = {});

/// Acts that came in before their generations did.
Result<qint64> unmatchedActs(const db::Database &database);

/// Tries those again, after logs were imported. Journals what came of it ("handover.matched"), if anything did.
Result<Imported> matchWaiting(db::Database &database, journal::Journal &journal);

} // namespace handover
