#pragma once

#include "app/base/result.h"
#include "app/calendar/icalendar.h"

namespace db {
class Database;
}
namespace incident {
struct Procedure;
}
namespace registry {
struct Rulebook;
}

namespace ui {

/// The running clocks and open tasks of all cases, and the limits for feedback on complaints, as calendar entries, in
/// the language shown: without a word of what a case or a complaint holds. What else has clocks may add its own entries
/// before calendar::iCalendar() writes them.
Result<std::vector<calendar::CalendarEntry>> caseCalendar(const db::Database &reader,
                                                          const incident::Procedure &procedure,
                                                          const registry::Rulebook &rules, Moment now);

/// Writes \a entries to \a path in one go. Storage: the file cannot be written.
Result<void> writeCalendar(const std::vector<calendar::CalendarEntry> &entries, const QString &path, Moment now);

} // namespace ui
