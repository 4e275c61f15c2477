#pragma once

#include <QDate>
#include <QDateTime>

#include <functional>

/// Milliseconds since 1970 in UTC: how every moment is stored.
using Moment = qint64;

/// Where "now" comes from. Passed in, so that a test can stop it.
using Clock = std::function<Moment()>;

Clock systemClock();

/// A clock that always says \a moment.
Clock stoppedClock(Moment moment);

/// The calendar day of \a moment in Asia/Shanghai (UTC+8, no daylight saving): the day every rule counts in.
QDate shanghaiDay(Moment moment);

/// \a moment as a date-time in Asia/Shanghai, for display.
QDateTime shanghaiTime(Moment moment);

/// The first millisecond of \a day in Asia/Shanghai.
Moment startOfDay(QDate day);

/// "2026-11-23 10:22" in Asia/Shanghai.
QString shanghaiText(Moment moment);
