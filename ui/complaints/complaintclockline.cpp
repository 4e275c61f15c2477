#include "ui/complaints/complaintclockline.h"

#include "ui/complaints/complaintwords.h"
#include "ui/shell/localised.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using complaint::ComplaintClock;
using State = ComplaintClock::State;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ComplaintClockLine)
};

constexpr Moment hour = 3'600'000;
constexpr Moment day = 24 * hour;

ClockKind shapeOf(const calendar::Clock &clock)
{
    if (clock.isStatutory())
        return ClockKind::Statutory;
    return clock.kind == calendar::ClockKind::Promise ? ClockKind::Promise : ClockKind::Internal;
}

QString lengthText(Moment span)
{
    return span < 2 * day ? amountText(int(std::max<Moment>(1, span / hour)), calendar::Unit::Hour)
                          : amountText(int(span / day), calendar::Unit::Day);
}

QString leftText(const ComplaintClock &clock, const calendar::WorkingDays &days, Moment now)
{
    if (!clock.dueAt)
        return clock.clock.kind == calendar::ClockKind::Promise ? Words::tr("no promise made yet")
                                                                : Words::tr("no limit set");
    if (clock.metAt)
        return clock.state == State::Met ? Words::tr("done in time")
                                         : Words::tr("done %1 late").arg(lengthText(*clock.metAt - *clock.dueAt));
    if (now > *clock.dueAt)
        return Words::tr("overdue by %1").arg(lengthText(now - *clock.dueAt));
    if (clock.due.moment)
        return Words::tr("%1 left").arg(lengthText(*clock.dueAt - now));
    const int left = days.workingDaysBetween(shanghaiDay(now), clock.due.day);
    return left > 0 ? Words::tr("%1 left").arg(amountText(left, calendar::Unit::WorkingDay)) : Words::tr("due today");
}

Role roleOf(const ComplaintClock &clock, const calendar::WorkingDays &days, Moment now)
{
    if (clock.metAt)
        return clock.state == State::Late ? Role::Attention : Role::Good;
    if (!clock.dueAt)
        return clock.clock.kind == calendar::ClockKind::Promise ? Role::Attention : Role::Information;
    if (clock.state == State::Late)
        return Role::Negative;
    const bool near = days.workingDaysBetween(shanghaiDay(now), clock.due.day) <= 2;
    return near ? Role::Attention : Role::Information;
}

QString dueText(const ComplaintClock &clock)
{
    if (!clock.due.isSet())
        return {};
    QStringList parts{clock.due.moment ? shanghaiText(*clock.due.moment) : clock.due.day.toString(Qt::ISODate)};
    if (clock.due.conservative != clock.due.day)
        parts.append(Words::tr("cautious reading %1").arg(clock.due.conservative.toString(Qt::ISODate)));
    if (clock.due.provisional)
        parts.append(Words::tr("provisional: that year's notice is not in"));
    return parts.join(Words::tr(", ", "between parts of a sentence"));
}

QString whoText(const calendar::Clock &clock)
{
    if (clock.isStatutory())
        return Words::tr("statutory limit");
    switch (clock.kind) {
    case calendar::ClockKind::Promise: return Words::tr("our published promise");
    case calendar::ClockKind::Yardstick: return Words::tr("a standard recommends");
    default: return Words::tr("internal target");
    }
}

QString ruleText(const ComplaintClock &clock)
{
    QStringList parts{whoText(clock.clock)};
    if (clock.clock.amount > 0)
        parts.front() = Words::tr("%1: %2").arg(parts.front(), amountText(clock.clock.amount, clock.clock.unit));
    parts.append(localised(clock.clock.source));
    if (calendar::confirmWithCounsel(clock.clock.confidence))
        parts.append(Words::tr("confirm with counsel"));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString ComplaintClockLine::text() const
{
    QStringList parts{title, left, due, clockKindText(kind)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

ComplaintClockLine clockLine(const ComplaintClock &clock, const calendar::WorkingDays &days, Moment now)
{
    const bool isFeedback = clock.purpose == ComplaintClock::Purpose::Feedback;
    return {.title = isFeedback ? Words::tr("Feed back the result") : Words::tr("Acknowledge receipt"),
            .kind = shapeOf(clock.clock),
            .left = leftText(clock, days, now),
            .due = dueText(clock),
            .rule = ruleText(clock),
            .role = roleOf(clock, days, now),
            .governs = clock.governs};
}

} // namespace ui
