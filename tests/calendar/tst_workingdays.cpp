#include "app/base/resources.h"
#include "app/calendar/workingdays.h"

#include <QTest>

using calendar::Deadline;
using calendar::WorkingDays;

class TestWorkingDays : public QObject
{
    Q_OBJECT

    std::optional<WorkingDays> m_shipped;
    const WorkingDays &days() const { return *m_shipped; }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        const auto loaded = WorkingDays::load();
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().where + loaded.error().detail));
        m_shipped = *loaded;
    }

    void everyYearFrom2004To2026IsThereAndNoOther()
    {
        for (int year = 2004; year <= 2026; ++year)
            QVERIFY2(days().covers(year), qPrintable(QString::number(year)));
        QVERIFY(!days().covers(2003));
        QVERIFY(!days().covers(2027));
        QCOMPARE(days().lastYear(), 2026);
    }

    void aDayIsWorkedOrOff_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("worked");

        for (const QDate day : {QDate(2026, 1, 4), QDate(2026, 2, 14), QDate(2026, 2, 28), QDate(2026, 5, 9),
                                QDate(2026, 9, 20), QDate(2026, 10, 10)})
            QTest::addRow("make-up working day %s", qPrintable(day.toString(Qt::ISODate))) << day << true;
        QTest::newRow("an ordinary Monday") << QDate(2026, 11, 23) << true;
        QTest::newRow("an ordinary Saturday") << QDate(2026, 11, 21) << false;
        QTest::newRow("New Year's Friday") << QDate(2026, 1, 2) << false;
        QTest::newRow("Spring Festival, first day") << QDate(2026, 2, 15) << false;
        QTest::newRow("Spring Festival, last day, a Monday") << QDate(2026, 2, 23) << false;
        QTest::newRow("the day after it") << QDate(2026, 2, 24) << true;
        QTest::newRow("Mid-autumn Friday") << QDate(2026, 9, 25) << false;
        QTest::newRow("National Day, last day") << QDate(2026, 10, 7) << false;
        QTest::newRow("Victory Day 2015") << QDate(2015, 9, 3) << false;
        QTest::newRow("made up for it, a Sunday") << QDate(2015, 9, 6) << true;
        QTest::newRow("end of 2018, for New Year 2019") << QDate(2018, 12, 31) << false;
        QTest::newRow("Saturday worked for it") << QDate(2018, 12, 29) << true;
        QTest::newRow("a Monday in a year without notice") << QDate(2027, 2, 8) << true;
        QTest::newRow("a Sunday in a year without notice") << QDate(2027, 2, 7) << false;
    }

    void aDayIsWorkedOrOff()
    {
        QFETCH(QDate, day);
        QFETCH(bool, worked);
        QCOMPARE(days().isWorkingDay(day), worked);
    }

    void aPeriodOfWorkingDaysEndsOn_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<bool>("provisional");

        QTest::newRow("10 working days across the Spring Festival 2026")
            << QDate(2026, 2, 10) << 10 << QDate(2026, 3, 2) << false;
        QTest::newRow("10 across Labour Day") << QDate(2026, 4, 28) << 10 << QDate(2026, 5, 14) << false;
        QTest::newRow("10 across Mid-autumn and National Day")
            << QDate(2026, 9, 23) << 10 << QDate(2026, 10, 14) << false;
        QTest::newRow("10 from the eve of National Day") << QDate(2026, 9, 30) << 10 << QDate(2026, 10, 20) << false;
        QTest::newRow("10 in an ordinary fortnight") << QDate(2026, 11, 2) << 10 << QDate(2026, 11, 16) << false;
        QTest::newRow("1 over a weekend") << QDate(2026, 11, 20) << 1 << QDate(2026, 11, 23) << false;
        QTest::newRow("1 into a Saturday that is worked") << QDate(2026, 2, 13) << 1 << QDate(2026, 2, 14) << false;
        QTest::newRow("30 across the Spring Festival") << QDate(2026, 1, 20) << 30 << QDate(2026, 3, 9) << false;
        QTest::newRow("0 is the start") << QDate(2026, 10, 1) << 0 << QDate(2026, 10, 1) << false;
        QTest::newRow("10 into a year without notice") << QDate(2026, 12, 25) << 10 << QDate(2027, 1, 8) << true;
        QTest::newRow("all in a year without notice") << QDate(2027, 3, 1) << 10 << QDate(2027, 3, 15) << true;
        QTest::newRow("to the last settled day") << QDate(2026, 12, 11) << 10 << QDate(2026, 12, 25) << false;
        QTest::newRow("into days that the next notice may move")
            << QDate(2026, 12, 14) << 10 << QDate(2026, 12, 28) << true;
    }

    void aPeriodOfWorkingDaysEndsOn()
    {
        QFETCH(QDate, start);
        QFETCH(int, count);
        QFETCH(QDate, last);
        QFETCH(bool, provisional);
        QCOMPARE(days().add(start, count).day, last);
        QCOMPARE(days().add(start, count).provisional, provisional);
    }

    void theCautiousReadingCountsTheStartDayIfItIsWorked_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("last");

        QTest::newRow("from a working day: one day earlier") << QDate(2026, 2, 10) << 10 << QDate(2026, 2, 28);
        QTest::newRow("from a day off: the same day")
            << QDate(2026, 2, 15) << 10 << days().add(QDate(2026, 2, 15), 10).day;
        QTest::newRow("1 is the day itself") << QDate(2026, 11, 23) << 1 << QDate(2026, 11, 23);
    }

    void theCautiousReadingCountsTheStartDayIfItIsWorked()
    {
        QFETCH(QDate, start);
        QFETCH(int, count);
        QFETCH(QDate, last);
        QCOMPARE(days().addConservative(start, count).day, last);
        QVERIFY(days().addConservative(start, count).day <= days().add(start, count).day);
    }

    void aPeriodThatEndsOnADayOffRollsToTheNextWorkingDay_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("forward");
        QTest::addColumn<QDate>("back");

        QTest::newRow("a working day stays") << QDate(2026, 11, 23) << QDate(2026, 11, 23) << QDate(2026, 11, 23);
        QTest::newRow("a Saturday") << QDate(2026, 11, 21) << QDate(2026, 11, 23) << QDate(2026, 11, 20);
        QTest::newRow("National Day") << QDate(2026, 10, 1) << QDate(2026, 10, 8) << QDate(2026, 9, 30);
        QTest::newRow("Spring Festival") << QDate(2026, 2, 17) << QDate(2026, 2, 24) << QDate(2026, 2, 14);
        QTest::newRow("a Saturday that is worked stays")
            << QDate(2026, 2, 28) << QDate(2026, 2, 28) << QDate(2026, 2, 28);
    }

    void aPeriodThatEndsOnADayOffRollsToTheNextWorkingDay()
    {
        QFETCH(QDate, end);
        QFETCH(QDate, forward);
        QFETCH(QDate, back);
        QCOMPARE(days().rollForward(end), (Deadline{forward, false}));
        QCOMPARE(days().rollBack(end), (Deadline{back, false}));
    }

    void rollingInAYearWithoutNoticeIsProvisional()
    {
        QCOMPARE(days().rollForward(QDate(2027, 5, 1)), (Deadline{QDate(2027, 5, 3), true}));
        QVERIFY(days().rollForward(QDate(2026, 12, 31)).provisional);
    }

    void workingDaysLeftAreCountedToTheDueDay_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<int>("left");

        QTest::newRow("due today") << QDate(2026, 11, 23) << QDate(2026, 11, 23) << 0;
        QTest::newRow("due tomorrow") << QDate(2026, 11, 23) << QDate(2026, 11, 24) << 1;
        QTest::newRow("over a weekend") << QDate(2026, 11, 20) << QDate(2026, 11, 23) << 1;
        QTest::newRow("across the Spring Festival") << QDate(2026, 2, 10) << QDate(2026, 3, 2) << 10;
        QTest::newRow("late by one") << QDate(2026, 11, 24) << QDate(2026, 11, 23) << -1;
        QTest::newRow("late over a weekend") << QDate(2026, 11, 22) << QDate(2026, 11, 20) << 0;
        QTest::newRow("no day") << QDate() << QDate(2026, 11, 20) << 0;
    }

    void workingDaysLeftAreCountedToTheDueDay()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(int, left);
        QCOMPARE(days().workingDaysBetween(from, to), left);
    }

    void countingForwardAndCountingLeftAgree()
    {
        for (QDate start(2025, 11, 1); start < QDate(2026, 10, 1); start = start.addDays(1)) {
            const QDate end = days().add(start, 10).day;
            QCOMPARE(days().workingDaysBetween(start, end), 10);
            QVERIFY(days().isWorkingDay(end));
        }
    }

    void aHolidayHasItsName()
    {
        QCOMPARE(days().holiday(QDate(2026, 2, 17)).value().zh, QStringLiteral("春节"));
        QCOMPARE(days().holiday(QDate(2026, 10, 1)).value().en, QStringLiteral("National Day"));
        QVERIFY(!days().holiday(QDate(2026, 2, 14)));
        QVERIFY(!days().holiday(QDate(2026, 11, 21)));
    }
};

QTEST_APPLESS_MAIN(TestWorkingDays)
#include "tst_workingdays.moc"
