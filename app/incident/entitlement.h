#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// What not every officer may do.
enum class Entitled {
    Waive, ///< put a reason in the place of a step of a case
};

/// One line of the record of who was given or lost an entitlement.
struct EntitlementEvent
{
    Moment at = 0;
    QString actor;
    QString officer;
    bool isGiven = false;
    QString reason;

    bool operator==(const EntitlementEvent &) const = default;
};

/// Who may do \a what now, by name.
Result<QStringList> entitledOfficers(const db::Database &database, Entitled what);

/// All that was given and taken back, the oldest first.
Result<std::vector<EntitlementEvent>> entitlementEvents(const db::Database &database, Entitled what);

/// Gives \a officer the right to do \a what, or takes it back, as the journal's actor, with a \a reason. While nobody
/// has it, anyone may name the first; from then on only those who have it may. An officer is known by the alias given
/// at the program's start: this keeps honest people apart and leaves a trace, it does not stop who signs as another.
///
/// BadInput: no officer or no reason. Refused: the actor is not entitled, or nothing would change.
Result<void> setEntitled(db::Database &database, journal::Journal &journal, Entitled what, const QString &officer,
                         bool isGiven, const QString &reason);

/// Refused unless \a officer may do \a what; the detail says who may.
Result<void> requireEntitled(const db::Database &database, Entitled what, const QString &officer);

} // namespace incident
