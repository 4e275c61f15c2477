#pragma once

#include "app/calendar/icalendar.h"
#include "app/registry/reminders.h"
#include "app/report/document.h"

namespace statussheet {

/// \a reminders as calendar entries, in their order: an all-day entry on each last day ("File the change · Chat
/// (statutory)"), which rings at nine in the morning of each of its lead days. A time of the year for something is an
/// entry of its own on its first day too, as long as that is to come. \a workspace, the workspace's id, keeps the
/// entries of two workspaces apart. Numbers, persons and notes stay out. Failure: the words that ship cannot be read.
Result<std::vector<calendar::CalendarEntry>> statusCalendar(const std::vector<registry::Reminder> &reminders,
                                                            const QString &workspace, report::Language language);

} // namespace statussheet
