#include "app/base/clock.h"

#include <QTimeZone>

namespace {

const QTimeZone &shanghai()
{
    // A fixed offset: mainland China has kept UTC+8 without daylight saving since 1992, and
    // an air-gapped machine may lack the time-zone database.
    static const QTimeZone zone(8 * 3600);
    return zone;
}

} // namespace

Clock systemClock()
{
    return [] { return QDateTime::currentMSecsSinceEpoch(); };
}

Clock stoppedClock(Moment moment)
{
    return [moment] { return moment; };
}

QDate shanghaiDay(Moment moment)
{
    return shanghaiTime(moment).date();
}

QDateTime shanghaiTime(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment, shanghai());
}

Moment startOfDay(QDate day)
{
    return QDateTime(day, QTime(0, 0), shanghai()).toMSecsSinceEpoch();
}

QString shanghaiText(Moment moment)
{
    return shanghaiTime(moment).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}
