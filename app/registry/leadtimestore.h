#pragma once

#include "app/registry/leadtimes.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

/// The lead times that ship with what the workspace sets otherwise (the facts "reminders.clock.ID",
/// "reminders.kind.ID").
Result<LeadTimes> readLeadTimes(const db::Database &database);

/// Sets the lead times of a clock or of a kind, with the journal's entry "reminders.lead_changed"; no days: as they
/// ship. Nothing changed: no entry. BadInput: an empty id. Whether there is such a clock or kind is the caller's to
/// ask.
Result<void> saveLeadTimes(db::Database &database, journal::Journal &journal, LeadTimes::Of of, const QString &id,
                           const LeadTimes::Days &days);

} // namespace registry
