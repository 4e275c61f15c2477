#pragma once

#include "app/base/result.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// How long before it runs out a clock or task is an alarm, in hours (the fact "alarms.lead_hours"); 72 where the
/// workspace says nothing.
Result<int> readLeadHours(const db::Database &database);

/// Keeps it, with the journal's entry "workspace.lead_time". BadInput: less than 1 or more than 8760 (a year).
Result<void> saveLeadHours(db::Database &database, journal::Journal &journal, int hours);

} // namespace incident
