#pragma once

#include "app/registry/status.h"

#include <optional>
#include <vector>

namespace registry {

/// Something that stands in a year: a day, or a stretch of days.
struct YearMark
{
    enum class Kind {
        Due,      ///< the last day of a duty of ours
        Expected, ///< the day by which the other side should have answered
        Expiry,   ///< the last day of validity
        Done,     ///< what was recorded as done
        Window,   ///< a time of the year for something; ends with its last day
        Validity, ///< from the grant to the expiry, cut at the year's ends
    };

    Kind kind = Kind::Due;
    QDate from;
    QDate to; ///< the same as \a from for a day
    Bilingual what;
    std::optional<RegistryItemId> item; ///< none: of what is missing
    QString itemName;
    Duty::Status status = Duty::Status::Upcoming; ///< Due, Expected and Window
    bool statutory = false;                       ///< the law gives the number
    bool provisional = false;
    std::optional<QDate> conservative;
    bool counsel = false; ///< the rule has to be confirmed first

    bool isDay() const { return from == to; }
    bool isBar() const { return kind == Kind::Window || kind == Kind::Validity; } ///< drawn as a stretch, always
};

/// What a service's year holds, or the company's own.
struct YearRow
{
    std::optional<ServiceId> service; ///< none: the whole company's
    QString name;                     ///< of the service
    std::vector<YearMark> marks;      ///< by their first day
};

/// A year, service by service.
struct YearPlan
{
    int year = 0;
    QDate asOf;
    bool isCovered = false; ///< the notice for the year is in
    std::vector<std::pair<QDate, QDate>> holidays; ///< stretches of the notice's days off, first and last day
    std::vector<YearRow> rows; ///< in the order of the services that have not ended before it; last the company
};

QString name(YearMark::Kind kind); ///< "due", "window"

/// What stands in \a year as the register tells it on \a day: the duties of \a statuses (statusOn() of that day) whose
/// day or window lies in it, the yearly windows and dates of a year to come, what runs out, and what was done by \a
/// day. A duty that was due in an earlier year and is late stands in none.
YearPlan yearPlan(int year, QDate day, const Register &registered, const std::vector<ItemStatus> &statuses,
                  const Rulebook &rules);

} // namespace registry
