#pragma once

#include <QDate>

#include <optional>
#include <string_view>

class TomlFields;

namespace calendar {

/// A day that comes back every year, such as 31 March. In a year without it, invalid.
struct MonthDay
{
    int month = 0;
    int day = 0;

    QDate in(int year) const { return QDate(year, month, day); }

    auto operator<=>(const MonthDay &) const = default;
};

/// What stands under \a key as "12-26"; nullopt if it is left out. Refuses what is no day of an ordinary year.
std::optional<MonthDay> readMonthDay(TomlFields &fields, std::string_view key);

} // namespace calendar
