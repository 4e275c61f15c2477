#include "app/measure/drift.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace measure;
using Finding = Drift::Finding;

/// When a change of a share is worth an alarm.
class TestDrift : public QObject
{
    Q_OBJECT

    static bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-6; }

private Q_SLOTS:
    void theChanceIsThatOfFishersExamples()
    {
        QVERIFY(isNear(chanceOfDifference({3, 4}, {1, 4}), 34.0 / 70)); // the lady and her tea
        QVERIFY(isNear(chanceOfDifference({1, 12}, {9, 12}), 0.002759456));
        QVERIFY(isNear(chanceOfDifference({9, 12}, {1, 12}), 0.002759456)); // whichever comes first
        QVERIFY(isNear(chanceOfDifference({5, 50}, {5, 50}), 1));
    }

    void aClearChangeRaisesAnAlarm()
    {
        const Drift found = drift({12, 80}, {30, 80});
        QCOMPARE(found.finding, Finding::Changed);
        QVERIFY(isNear(found.chance, 0.002036343));
        QCOMPARE(found.before().value, 0.15);
        QCOMPARE(found.now().value, 0.375);
    }

    void aFallIsAChangeAsARiseIs() { QCOMPARE(drift({30, 80}, {12, 80}).finding, Finding::Changed); }

    void aSmallDifferenceRaisesNone()
    {
        QCOMPARE(drift({12, 80}, {14, 80}).finding, Finding::NoChange);
        QCOMPARE(drift({0, 100}, {0, 100}).finding, Finding::NoChange);
    }

    void withTooFewCasesThereIsNoAlarmHoweverGreatTheDifference()
    {
        QCOMPARE(drift({0, 29}, {29, 29}).finding, Finding::TooFew);
        QCOMPARE(drift({0, 500}, {29, 29}).finding, Finding::TooFew);
        QCOMPARE(drift({0, 30}, {30, 30}).finding, Finding::Changed);
        QCOMPARE(drift({0, 0}, {30, 30}).finding, Finding::TooFew);
    }

    void theRateOfErrorIsTheCallers()
    {
        const Tally before{20, 100};
        const Tally after{34, 100}; // a chance of .038
        QCOMPARE(drift(before, after, {.errorRate = 0.05}).finding, Finding::Changed);
        QCOMPARE(drift(before, after, {.errorRate = 0.01}).finding, Finding::NoChange);
    }

    void whereNothingChangesAlarmsAreNoMoreFrequentThanStated()
    {
        std::mt19937 dice(11); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same draws each time
        std::binomial_distribution<qint64> one(60, 0.1);
        std::binomial_distribution<qint64> other(90, 0.1);
        int alarms = 0;
        for (int i = 0; i < 4000; ++i)
            alarms +=
                drift({one(dice), 60}, {other(dice), 90}, {.errorRate = 0.05}).finding == Finding::Changed ? 1 : 0;
        QVERIFY2(alarms > 20 && alarms <= 200, qPrintable(QString::number(alarms))); // 5 % of 4,000 at most
    }

    void millionsOfCasesAreNoTrouble()
    {
        QCOMPARE(drift({100'000, 1'000'000}, {101'500, 1'000'000}).finding, Finding::Changed);
        QCOMPARE(drift({100'000, 1'000'000}, {100'300, 1'000'000}).finding, Finding::NoChange);
    }
};

QTEST_APPLESS_MAIN(TestDrift)
#include "tst_drift.moc"
