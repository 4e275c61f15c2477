#pragma once

#include "app/base/clock.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace calendar {

/// One entry of a calendar that other programs read: when something runs out. It names no person and nothing of what
/// users wrote: its text comes from whoever makes it, and a calendar travels further than a workspace.
struct CalendarEntry
{
    enum class Kind {
        Appointment, ///< VEVENT: at its moment, or on its day
        Task,        ///< VTODO: due then
    };

    Kind kind = Kind::Appointment;
    QString
        uid; ///< the same each time the same thing is written, and nobody else's: "vi-2026-0001.net.report.general@…"
    QString summary;
    QString description = {};   ///< may hold line breaks
    QStringList categories = {};
    std::optional<Moment> moment = {}; ///< when it runs out; nullopt: with the end of \a day
    QDate day = {};                    ///< Asia/Shanghai
    int priority = 0;                  ///< 1 the highest, 9 the lowest, 0 none
    std::vector<int> alarmMinutes = {}; ///< so long before the moment, or before the day begins
};

/// \a entries as an iCalendar file (RFC 5545): UTF-8, lines end with CRLF and are folded at 75 octets between
/// characters, moments in the time zone Asia/Shanghai, which the file defines. \a name is shown by calendars; \a now
/// stamps every entry. The same entries give the same bytes.
QByteArray iCalendar(const std::vector<CalendarEntry> &entries, const QString &name, Moment now);

/// \a line folded at 75 octets, no character torn apart, with its CRLF.
QByteArray foldedLine(const QByteArray &line);

/// \a text as the value of a TEXT property: backslash, semicolon, comma and line breaks escaped.
QByteArray escapedText(const QString &text);

} // namespace calendar
