#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"
#include "app/review/decision.h"
#include "app/users/measure.h"

#include <map>

namespace db {
class Database;
}

namespace report {

/// What happened in a calendar month of Asia/Shanghai, in numbers.
struct MonthFigures
{
    QDate month; ///< its first day
    qint64 generations = 0; ///< generated in it
    qint64 withoutTime = 0; ///< imported in it, without a time in the log: not counted above
    qint64 users = 0;       ///< pseudonyms among the generations
    qint64 flagged = 0;     ///< of the generations
    qint64 waiting = 0;     ///< flagged, and not decided when this is read
    /// Records decided in the month, by the last decision of the month that stands, and by risk class ("A.1" … or
    /// empty). Blind readings do not count.
    std::map<review::Disposition, std::map<QString, qint64>> decided;
    std::map<QString, qint64> risks; ///< records decided to be a problem, by code
    std::optional<Moment> medianTime; ///< from import to that decision
    std::optional<Moment> longestTime;
    std::vector<incident::Incident> cases; ///< that were opened or closed in it, or open at its end
    std::map<users::MeasureKind, qint64> measures; ///< written down in it, and not withdrawn since
    qint64 measuredUsers = 0;
    qint64 measuresReported = 0;

    Moment begin() const { return startOfDay(month); }
    Moment end() const { return startOfDay(month.addMonths(1)); }
};

/// BadInput: \a month is not the first of a month.
Result<MonthFigures> monthFigures(const db::Database &database, QDate month);

} // namespace report
