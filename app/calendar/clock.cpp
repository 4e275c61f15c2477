#include "app/calendar/clock.h"

#include "app/calendar/names.h"

namespace calendar {

namespace {

Due only(const Deadline &deadline)
{
    return {.day = deadline.day, .conservative = deadline.day, .provisional = deadline.provisional};
}

Due at(Moment moment)
{
    const QDate day = shanghaiDay(moment);
    return {.day = day, .conservative = day, .moment = moment};
}

Due workingDaysFrom(QDate start, int count, const WorkingDays &days)
{
    Due due = only(days.add(start, count));
    due.conservative = days.addConservative(start, count).day;
    return due;
}

/// Days and months by the calendar, which run through holidays. \a end is the last day.
Due calendarPeriod(const Clock &clock, QDate end, const WorkingDays &days)
{
    if (clock.atLeast)
        return only({.day = end}); // to hold for longer is the cautious reading already
    if (clock.amount < 0) {
        // Something to be done before a day: an office that is shut on the last day takes nothing.
        return {.day = end, .conservative = days.rollBack(end).day};
    }
    Due due = only(clock.rolls ? days.rollForward(end) : Deadline{.day = end});
    due.conservative = end.addDays(-1); // the start day counted, nothing rolled
    return due;
}

Due yearly(const Clock &clock, QDate start)
{
    const QDate thisYear = clock.closes.in(start.year());
    const QDate day = start <= thisYear ? thisYear : clock.closes.in(start.year() + 1);
    Due due = only({.day = day});
    if (clock.opens)
        due.opensOn = clock.opens->in(*clock.opens <= clock.closes ? day.year() : day.year() - 1);
    return due;
}

} // namespace

Due due(const Clock &clock, QDate start, const WorkingDays &days)
{
    const bool unset = clock.amount == 0 && clock.unit < Unit::Window;
    if (!start.isValid() || unset)
        return {};
    switch (clock.unit) {
    case Unit::Hour:
    case Unit::Immediate: return due(clock, startOfDay(start), days);
    case Unit::Day: return calendarPeriod(clock, start.addDays(clock.amount), days);
    case Unit::Month: return calendarPeriod(clock, start.addMonths(clock.amount), days);
    case Unit::WorkingDay: return workingDaysFrom(start, clock.amount, days);
    case Unit::Window:
    case Unit::Date: return yearly(clock, start);
    }
    return {};
}

Due due(const Clock &clock, Moment start, const WorkingDays &days)
{
    constexpr Moment hour = 3'600'000;
    if (clock.unit == Unit::Immediate)
        return at(start);
    if (clock.unit == Unit::Hour)
        return clock.amount == 0 ? Due{} : at(start + clock.amount * hour);
    return due(clock, shanghaiDay(start), days);
}

bool confirmWithCounsel(Confidence confidence)
{
    return confidence == Confidence::GeneralKnowledge || confidence == Confidence::Inferred;
}

QString name(Unit unit)
{
    return QString::fromLatin1(names::unit.at(size_t(unit)));
}

QString name(ClockKind kind)
{
    return QString::fromLatin1(names::clockKind.at(size_t(kind)));
}

QString name(Confidence confidence)
{
    return QString::fromLatin1(names::confidence.at(size_t(confidence)));
}

} // namespace calendar
