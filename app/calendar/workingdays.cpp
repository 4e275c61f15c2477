#include "app/calendar/workingdays.h"

#include <utility>

namespace calendar {

namespace {

/// Where no file says since when a year waits for the next notice: all of its December.
constexpr MonthDay cautious{12, 1};

} // namespace

WorkingDays::WorkingDays(YearFile file)
    : m_years(std::move(file.years))
    , m_unsettledFrom(file.unsettledFrom.value_or(cautious))
{
    for (const auto &[year, days] : m_years)
        m_days.insert(days);
}

Result<WorkingDays> WorkingDays::load(const QString &path)
{
    return readYearFile(path).transform([](YearFile file) { return WorkingDays(std::move(file)); });
}

Result<WorkingDays> WorkingDays::withYear(const QString &path) const
{
    return readYearFile(path).transform([this](YearFile file) { return with(std::move(file)); });
}

Result<WorkingDays> WorkingDays::withYearText(const QByteArray &toml, const QString &name) const
{
    return parseYearFile(toml, name).transform([this](YearFile file) { return with(std::move(file)); });
}

WorkingDays WorkingDays::with(YearFile file) const
{
    file.years.insert(m_years.begin(), m_years.end()); // a year that the file has stays the file's
    if (!file.unsettledFrom)
        file.unsettledFrom = m_unsettledFrom;
    return WorkingDays(std::move(file));
}

bool WorkingDays::isSettled(QDate day) const
{
    const bool waits = MonthDay{day.month(), day.day()} >= m_unsettledFrom;
    return covers(day.year()) && (!waits || covers(day.year() + 1));
}

bool WorkingDays::isSettled(QDate from, QDate to) const
{
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        if (!isSettled(day))
            return false;
    }
    return true;
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    const auto special = m_days.constFind(day);
    return special != m_days.cend() ? special->working : day.dayOfWeek() < Qt::Saturday;
}

std::optional<Bilingual> WorkingDays::holiday(QDate day) const
{
    const auto special = m_days.constFind(day);
    if (special == m_days.cend() || special->working)
        return std::nullopt;
    return special->holiday;
}

Deadline WorkingDays::add(QDate start, int count) const
{
    Deadline deadline{.day = start};
    for (int left = count; left > 0;) {
        deadline.day = deadline.day.addDays(1);
        deadline.provisional = deadline.provisional || !isSettled(deadline.day);
        if (isWorkingDay(deadline.day))
            --left;
    }
    return deadline;
}

Deadline WorkingDays::addConservative(QDate start, int count) const
{
    Deadline deadline = add(start, isWorkingDay(start) ? count - 1 : count);
    deadline.provisional = deadline.provisional || !isSettled(start);
    return deadline;
}

Deadline WorkingDays::rollForward(QDate day) const
{
    return roll(day, +1);
}

Deadline WorkingDays::rollBack(QDate day) const
{
    return roll(day, -1);
}

Deadline WorkingDays::roll(QDate day, int step) const
{
    Deadline deadline{.day = day, .provisional = !isSettled(day)};
    while (!isWorkingDay(deadline.day)) {
        deadline.day = deadline.day.addDays(step);
        deadline.provisional = deadline.provisional || !isSettled(deadline.day);
    }
    return deadline;
}

int WorkingDays::workingDaysBetween(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid())
        return 0;
    if (to < from)
        return -workingDaysBetween(to, from);
    int count = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1))
        count += isWorkingDay(day) ? 1 : 0;
    return count;
}

} // namespace calendar
