#include "app/calendar/yearfile.h"

#include "app/base/tomlfields.h"

namespace calendar {

namespace {

void requireYear(const toml::node &node, QDate day, int year)
{
    const bool fits = day.year() == year || (day.year() == year - 1 && day.month() == 12);
    if (!fits)
        TomlFields::refuse(node, QStringLiteral("%1 is not a day of %2").arg(day.toString(Qt::ISODate)).arg(year));
}

void addHoliday(const toml::table &table, int year, YearDays &days)
{
    TomlFields fields(table);
    const QDate from = fields.date("from");
    const QDate to = fields.date("to");
    requireYear(table, from, year);
    requireYear(table, to, year);
    if (to < from || from.daysTo(to) > 30)
        fields.refuse(QStringLiteral("a holiday goes from its first day to its last"));
    const Bilingual name{fields.text("zh"), fields.text("en")};
    fields.finish();
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.insert(day, {.working = false, .holiday = name});
}

void addMakeUpDay(const toml::node &node, QDate day, int year, YearDays &days)
{
    requireYear(node, day, year);
    if (day.dayOfWeek() < Qt::Saturday)
        TomlFields::refuse(node, QStringLiteral("%1 is no Saturday or Sunday").arg(day.toString(Qt::ISODate)));
    if (days.contains(day))
        TomlFields::refuse(node, QStringLiteral("%1 is both off and worked").arg(day.toString(Qt::ISODate)));
    days.insert(day, {.working = true});
}

YearDays readYear(TomlFields &fields, int year)
{
    YearDays days;
    for (const toml::table *holiday : fields.tables("off"))
        addHoliday(*holiday, year, days);
    for (const QDate day : {QDate(year, 1, 1), QDate(year, 5, 1), QDate(year, 10, 1)}) {
        if (!days.contains(day))
            fields.refuse(QStringLiteral("%1 is off every year").arg(day.toString(Qt::ISODate)));
    }
    for (const auto &[node, day] : fields.dates("work"))
        addMakeUpDay(*node, day, year, days);
    fields.finish();
    return days;
}

YearFile readFile(TomlFields &root)
{
    if (root.integer("format", 0, std::numeric_limits<int>::max(), 0) != 1)
        root.refuse("format", QStringLiteral("this is not a file of working days of format 1"));
    YearFile file{.unsettledFrom = readMonthDay(root, "unsettled_from")};
    for (const toml::table *table : root.tables("year")) {
        TomlFields fields(*table);
        const int year = fields.integer("year", 1950, 2200);
        if (file.years.contains(year))
            fields.refuse("year", QStringLiteral("the year %1 is given twice").arg(year));
        file.years.emplace(year, readYear(fields, year));
    }
    if (file.years.empty())
        root.refuse(QStringLiteral("there is no [[year]]"));
    return file;
}

} // namespace

Result<YearFile> readYearFile(const QString &path)
{
    return readFields(readToml(path), readFile);
}

Result<YearFile> parseYearFile(const QByteArray &toml, const QString &name)
{
    return readFields(parseToml(toml, name), readFile);
}

} // namespace calendar
