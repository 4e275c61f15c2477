#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// What one officer says to the others about a case. Internal: no report reads it, so it is no part of a CaseFile.
struct Comment
{
    qint64 id = 0;
    Moment at = 0;
    QString actor;
    QString words;

    bool operator==(const Comment &) const = default;
};

/// The comments on \a incident, the oldest first.
Result<std::vector<Comment>> comments(const db::Database &database, IncidentId incident);

/// Adds one; a closed case takes comments too. The journal keeps its hash. BadInput: no words.
Result<void> addComment(db::Database &database, journal::Journal &journal, IncidentId incident, const QString &words);

/// Writes down by hand that \a what happened at \a at, with what shows it (\a proof). BadInput: nothing is said.
/// Refused: in the future, or the case is closed.
Result<void> addEntry(db::Database &database, journal::Journal &journal, IncidentId incident, Moment at,
                      const QString &what, const QString &proof);

} // namespace incident
