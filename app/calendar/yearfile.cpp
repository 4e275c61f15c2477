#include "app/calendar/yearfile.h"

#include "app/calendar/fields.h"

namespace calendar {

namespace {

using fields::refuse;

QDate dayUnder(const toml::table &table, std::string_view key)
{
    const toml::node *node = table.get(key);
    if (!node)
        refuse(table, QStringLiteral("a holiday needs \"from\" and \"to\""));
    return fields::date(*node);
}

void requireYear(const toml::node &node, QDate day, int year)
{
    const bool fits = day.year() == year || (day.year() == year - 1 && day.month() == 12);
    if (!fits)
        refuse(node, QStringLiteral("%1 is not a day of %2").arg(day.toString(Qt::ISODate)).arg(year));
}

void addHoliday(const toml::table &table, int year, YearDays &days)
{
    const QDate from = dayUnder(table, "from");
    const QDate to = dayUnder(table, "to");
    requireYear(table, from, year);
    requireYear(table, to, year);
    if (to < from || from.daysTo(to) > 30)
        refuse(table, QStringLiteral("a holiday goes from its first day to its last"));
    const Bilingual name{fields::text(table, "zh"), fields::text(table, "en")};
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.insert(day, {.working = false, .holiday = name});
}

void addMakeUpDay(const toml::node &node, int year, YearDays &days)
{
    const QDate day = fields::date(node);
    requireYear(node, day, year);
    if (day.dayOfWeek() < Qt::Saturday)
        refuse(node, QStringLiteral("%1 is no Saturday or Sunday").arg(day.toString(Qt::ISODate)));
    if (days.contains(day))
        refuse(node, QStringLiteral("%1 is both off and worked").arg(day.toString(Qt::ISODate)));
    days.insert(day, {.working = true});
}

YearDays readYear(const toml::table &table, int year)
{
    YearDays days;
    for (const toml::table *holiday : fields::tables(table, "off"))
        addHoliday(*holiday, year, days);
    for (const QDate day : {QDate(year, 1, 1), QDate(year, 5, 1), QDate(year, 10, 1)}) {
        if (!days.contains(day))
            refuse(table, QStringLiteral("%1 is off every year").arg(day.toString(Qt::ISODate)));
    }
    if (const toml::array *work = table["work"].as_array()) {
        for (const toml::node &node : *work)
            addMakeUpDay(node, year, days);
    }
    return days;
}

YearFile readFile(const toml::table &root)
{
    if (fields::number(root, "format", 0) != 1)
        refuse(root, QStringLiteral("this is not a file of working days of format 1"));
    YearFile file{.unsettledFrom = fields::monthDay(root, "unsettled_from")};
    for (const toml::table *table : fields::tables(root, "year")) {
        const int year = fields::number(*table, "year", 0);
        if (year < 1950 || year > 2200)
            refuse(*table, QStringLiteral("\"year\" is a year"));
        if (file.years.contains(year))
            refuse(*table, QStringLiteral("the year %1 is given twice").arg(year));
        file.years.emplace(year, readYear(*table, year));
    }
    if (file.years.empty())
        refuse(root, QStringLiteral("there is no [[year]]"));
    return file;
}

} // namespace

Result<YearFile> readYearFile(const QString &path)
{
    return fields::reading(readToml(path), readFile);
}

Result<YearFile> parseYearFile(const QByteArray &toml, const QString &name)
{
    return fields::reading(parseToml(toml, name), readFile);
}

} // namespace calendar
