#include "app/report/elapsed.h"

namespace report {

QString elapsedText(Moment span, Language language)
{
    constexpr Moment minute = 60'000;
    constexpr Moment day = 24 * 60 * minute;
    const Moment minutes = span % day / minute;
    QString time = QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    if (span < day)
        return time;
    return reportWords().word(QStringLiteral("elapsed_day"), language,
                              {{QStringLiteral("days"), QString::number(span / day)}, {QStringLiteral("time"), time}});
}

QString elapsedText(Moment span, const Filler &filler)
{
    return elapsedText(span, filler.language());
}

} // namespace report
