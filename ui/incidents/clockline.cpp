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

ClockKind shownKind(bool isStatutory, calendar::ClockKind kind)
{
    if (isStatutory)
        return ClockKind::Statutory;
    return kind == calendar::ClockKind::Promise ? ClockKind::Promise : ClockKind::Internal;
}

QString ClockLine::text() const
{
    QStringList parts{clockKindText(kind), left};
    if (running && !due.isEmpty())
        parts.append(Words::tr("by %1").arg(due));
    return u"%1: %2"_s.arg(title, parts.join(u", "_s));
}

ClockLine clockLine(const CaseClock &clock, const calendar::WorkingDays &days, Moment now)
{
    return {.title = inLanguage(clock.clock.title),
            .kind = shownKind(clock.isStatutory(), clock.clock.kind),
            .left = leftText(clock, days, now),
            .due = clock.due.moment ? shanghaiText(*clock.due.moment)
                : clock.due.isSet() ? clock.due.day.toString(Qt::ISODate)
                                    : QString(),
            .conservative = clock.due.isSet() && clock.due.conservative != clock.due.day
                ? clock.due.conservative.toString(Qt::ISODate)
                : QString(),
            .provisional = clock.due.provisional,
            .rule = ruleText(clock.clock),
            .role = roleOf(clock, now),
            .running = !clock.metAt,
            .runsOut = clock.dueAt.value_or(std::numeric_limits<Moment>::max()),
            .confirm = calendar::confirmWithCounsel(clock.clock.confidence)};
}

ClockLine alarmLine(const incident::Alarm &alarm, const calendar::WorkingDays &days, Moment now)
{
    const CaseClock running{.clock = {.title = alarm.title,
                                      .unit = alarm.unit,
                                      .kind = alarm.kind,
                                      .statutoryNumber = alarm.isStatutory,
                                      .wording = alarm.wording,
                                      .source = alarm.source,
                                      .confidence = alarm.confirm ? calendar::Confidence::GeneralKnowledge
                                                                  : calendar::Confidence::Official},
                            .startedAt = alarm.startedAt,
                            .due = alarm.due,
                            .dueAt = alarm.dueAt,
                            .state = alarm.isLate ? CaseClock::State::Late : CaseClock::State::Running};
    ClockLine line = clockLine(running, days, now);
    if (alarm.isTask)
        line.title = Words::tr("Task: %1").arg(inLanguage(alarm.title));
    return line;
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
