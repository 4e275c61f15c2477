#pragma once

#include "app/base/result.h"
#include "app/incident/alarms.h"
#include "ui/overview/dutyalarms.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace db {
class Database;
}

struct Knowledge;

namespace ui {

/// What the Overview shows, read in one go on any thread.
struct OverviewFacts
{
    qint64 toDecide = 0;
    std::optional<Moment> oldestToDecide;

    qint64 openIncidents = 0;
    qint64 lateClocks = 0;      ///< clocks of open incidents that have run out
    std::optional<Moment> nextClock; ///< the next moment at which a running one runs out

    std::vector<incident::Alarm> alarms;       ///< of all open cases, the first to run out first
    std::vector<std::pair<qlonglong, incident::Alarm>> complaints; ///< their clocks that run, by the complaint's id
    std::vector<DutyAlarm> duties;             ///< of the register, within their own lead times
    int leadHours = 0;                         ///< how long before it runs out one is shown
    std::optional<calendar::WorkingDays> days; ///< what the alarms are counted with

    qint64 registryDue = 0;     ///< filings and licences that are due, late or missing, or within their lead time
    qint64 registryItems = 0;
    Bilingual nextDuty;         ///< title of the duty that is due first
    std::optional<QDate> nextDutyOn;

    qint64 generations = 0;
    qint64 withText = 0;        ///< generations whose text is held
    qint64 quarantined = 0;

    /// Flagged generations per Shanghai day and risk class ("A.1" …), over the days shown.
    std::map<QDate, std::map<QString, qint64>> flagsPerDay;
    QDate firstDay;
    QDate lastDay;

    double coverage() const
    {
        return generations + quarantined == 0 ? 1 : double(withText) / double(generations + quarantined);
    }
};

Result<OverviewFacts> readOverview(const db::Database &database, const Knowledge &knowledge, Moment now);

} // namespace ui
