#pragma once

#include <QDate>

namespace calendar {

/// A day that comes back every year, such as 31 March. In a year without it, invalid.
struct MonthDay
{
    int month = 0;
    int day = 0;

    QDate in(int year) const { return QDate(year, month, day); }

    auto operator<=>(const MonthDay &) const = default;
};

} // namespace calendar
