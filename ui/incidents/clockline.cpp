#include "ui/incidents/clockline.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using incident::CaseClock;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ClockLine)
};

constexpr Moment hour = 3'600'000;
constexpr Moment day = 24 * hour;

QString inLanguage(const Bilingual &texts)
{
    return QLocale().language() == QLocale::Chinese ? texts.zh : texts.en;
}

ClockKind shownKind(const calendar::Clock &clock)
{
    if (clock.isStatutory())
        return ClockKind::Statutory;
    return clock.kind == calendar::ClockKind::Promise ? ClockKind::Promise : ClockKind::Internal;
}

/// "35 min", "3 h", "4 d": as coarse as its size allows.
QString lengthText(Moment span)
{
    if (span < hour)
        return Words::tr("%1 min").arg(std::max<Moment>(1, span / 60'000));
    return span < 3 * day ? Words::tr("%1 h").arg(span / hour) : Words::tr("%1 d").arg(span / day);
}

/// What is left, or how late it is.
QString leftText(const CaseClock &clock, const calendar::WorkingDays &days, Moment now)
{
    if (clock.metAt && clock.state == CaseClock::State::Met)
        return Words::tr("done in time");
    if (!clock.dueAt)
        return clock.metAt ? Words::tr("done") : Words::tr("no limit set");
    if (clock.metAt)
        return Words::tr("done %1 late").arg(lengthText(*clock.metAt - *clock.dueAt));
    if (now > *clock.dueAt)
        return Words::tr("overdue by %1").arg(lengthText(now - *clock.dueAt));
    if (clock.clock.unit == calendar::Unit::WorkingDay)
        return Words::tr("%n working day(s) left", nullptr, days.workingDaysBetween(shanghaiDay(now), clock.due.day));
    return Words::tr("%1 left").arg(lengthText(*clock.dueAt - now));
}

Role roleOf(const CaseClock &clock, Moment now)
{
    if (clock.metAt)
        return clock.state == CaseClock::State::Met ? Role::Good : Role::Attention;
    if (clock.state == CaseClock::State::Late)
        return Role::Negative;
    const bool near = clock.dueAt && *clock.dueAt - now < std::min(2 * day, (*clock.dueAt - clock.startedAt) / 4);
    return near ? Role::Attention : Role::Information;
}

QString ruleText(const calendar::Clock &clock)
{
    const QString who = clock.isStatutory()          ? Words::tr("statutory")
        : clock.kind == calendar::ClockKind::Promise ? Words::tr("promised")
                                                     : Words::tr("internal target");
    const QString wording = inLanguage(clock.wording);
    return (wording.isEmpty() ? who : Words::tr("%1; the law says: %2").arg(who, wording)) + u" · "_s
        + inLanguage(clock.source);
}

} // namespace

QString ClockLine::text() const
{
    return running && !due.isEmpty() ? u"%1: %2, %3"_s.arg(title, left, Words::tr("by %1").arg(due))
                                     : u"%1: %2"_s.arg(title, left);
}

ClockLine clockLine(const CaseClock &clock, const calendar::WorkingDays &days, Moment now)
{
    return {.title = inLanguage(clock.clock.title),
            .kind = shownKind(clock.clock),
            .left = leftText(clock, days, now),
            .due = clock.due.moment ? shanghaiText(*clock.due.moment)
                : clock.due.isSet() ? clock.due.day.toString(Qt::ISODate)
                                    : QString(),
            .rule = ruleText(clock.clock),
            .role = roleOf(clock, now),
            .running = !clock.metAt,
            .runsOut = clock.dueAt.value_or(std::numeric_limits<Moment>::max()),
            .confirm = calendar::confirmWithCounsel(clock.clock.confidence)};
}

std::optional<ClockLine> mostUrgent(const std::vector<ClockLine> &lines)
{
    std::optional<ClockLine> first;
    for (const ClockLine &line : lines) {
        if (line.running && (!first || line.runsOut < first->runsOut))
            first = line;
    }
    return first;
}

} // namespace ui
