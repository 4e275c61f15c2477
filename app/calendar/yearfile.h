#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"
#include "app/calendar/monthday.h"

#include <QDate>
#include <QHash>

#include <map>
#include <optional>

namespace calendar {

/// A day that the State Council's notice takes out of the week's order.
struct SpecialDay
{
    bool working = false; ///< a Saturday or Sunday that is worked; else a day off
    Bilingual holiday;    ///< its name; empty for a make-up working day

    bool operator==(const SpecialDay &) const = default;
};

/// What the notice for one year says. It may name days at the end of the December before.
using YearDays = QHash<QDate, SpecialDay>;

/// A file of working days: one year or many.
struct YearFile
{
    std::map<int, YearDays> years;
    /// From this day on the last known year still waits for the next notice.
    std::optional<MonthDay> unsettledFrom;
};

/// Reads the format of resources/calendar/cn.toml, whose head describes it. BadInput names line and
/// column: no year, a year given twice, a day outside its year, a "make-up day" from Monday to
/// Friday, a day both off and worked, or a year without 1 January, 1 May and 1 October off (such a
/// file would turn working days that are merely unknown into certain ones).
Result<YearFile> readYearFile(const QString &path);
Result<YearFile> parseYearFile(const QByteArray &toml, const QString &name);

} // namespace calendar
