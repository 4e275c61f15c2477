#include "app/base/clock.h"

#include <QTest>
#include <QTimeZone>

class TestClock : public QObject
{
    Q_OBJECT

    static Moment utc(int year, int month, int day, int hour, int minute)
    {
        return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC).toMSecsSinceEpoch();
    }

private Q_SLOTS:
    void theDayTurnsAtMidnightInShanghai()
    {
        QCOMPARE(shanghaiDay(utc(2026, 11, 22, 15, 59)), QDate(2026, 11, 22));
        QCOMPARE(shanghaiDay(utc(2026, 11, 22, 16, 0)), QDate(2026, 11, 23));
    }

    void aDayBeginsAtSixteenHoursUtcOfTheDayBefore()
    {
        QCOMPARE(startOfDay(QDate(2026, 11, 23)), utc(2026, 11, 22, 16, 0));
    }

    void summerHasNoOtherOffset()
    {
        QCOMPARE(shanghaiText(utc(2026, 7, 1, 0, 0)), QStringLiteral("2026-07-01 08:00"));
        QCOMPARE(shanghaiText(utc(1988, 7, 1, 0, 0)), QStringLiteral("1988-07-01 08:00"));
    }
};

QTEST_GUILESS_MAIN(TestClock)
#include "tst_clock.moc"
