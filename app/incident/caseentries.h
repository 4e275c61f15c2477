#pragma once

#include "app/calendar/icalendar.h"
#include "app/incident/alarms.h"

namespace incident {

/// What a calendar needs in the language of whoever reads it.
struct CalendarWords
{
    bool isChinese = true;
    QString task;        ///< "task": a task's title stays in the workspace, for it may name people
    QString statutory;   ///< "statutory"
    QString promised;    ///< "promised"
    QString internal;    ///< "internal target"
    QString lawSays;     ///< "the law says: %1"
    QString provisional; ///< "provisional: a holiday notice may still move it"
    QString conservative; ///< "conservative reading: %1"
};

/// \a alarms as calendar entries, in their order: "VI-2026-0001 · Report … (statutory)". The case's title, its service
/// and what it holds stay out. \a workspace, the workspace's id, keeps the entries of two workspaces apart. Each rings
/// \a leadMinutes before it runs out; a clock of hours also half an hour before.
std::vector<calendar::CalendarEntry> calendarEntries(const std::vector<Alarm> &alarms, const QString &workspace,
                                                     const CalendarWords &words, int leadMinutes);

} // namespace incident
