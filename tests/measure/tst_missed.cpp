#include "app/measure/missed.h"

#include <QTest>

#include <cmath>

using namespace measure;

/// What detectors miss, as an audit of what they did not flag tells it.
class TestMissed : public QObject
{
    Q_OBJECT

    static bool isNear(double value, double expected, double tolerance)
    {
        return std::abs(value - expected) <= tolerance;
    }

private Q_SLOTS:
    void theShareOfTheSampleIsThatOfAllTheRest()
    {
        const Missed found = missed({.population = 10'000, .decided = 100, .problems = 3}, {});
        QCOMPARE(found.share.value, 0.03);
        QVERIFY(isNear(found.share.low, 0.00623, 1e-5) && isNear(found.share.high, 0.08518, 1e-5));
        QCOMPARE(found.count.value, 300.0);
        QVERIFY(isNear(found.count.low, 62.3, 0.1) && isNear(found.count.high, 851.8, 0.1));
        QVERIFY(!found.isTooFew);
    }

    void recallIsWhatWasFlaggedOfAllThereIs()
    {
        // 900 found, 300 missed
        const Missed found = missed({.population = 10'000, .decided = 100, .problems = 3},
                                    {.flagged = 1200, .decided = 1200, .confirmed = 900});
        QVERIFY(isNear(found.recall.value, 0.75, 1e-12));
        QVERIFY(isNear(found.recall.low, 900 / (900 + 851.76), 1e-4));
        QVERIFY(isNear(found.recall.high, 900 / (900 + 62.3), 1e-4));
    }

    void flagsThatWaitWidenItsInterval()
    {
        const AuditOutcome audit{.population = 10'000, .decided = 100, .problems = 3};
        const Missed all = missed(audit, {.flagged = 1200, .decided = 1200, .confirmed = 900});
        const Missed some = missed(audit, {.flagged = 1200, .decided = 400, .confirmed = 300});
        QVERIFY(isNear(some.recall.value, all.recall.value, 1e-12)); // as often right as the decided ones
        QVERIFY(some.recall.low < all.recall.low);
        QVERIFY(some.recall.high > all.recall.high);
    }

    void noProblemFoundIsNoProofThatThereIsNone()
    {
        const Missed found = missed({.population = 100'000, .decided = 300, .problems = 0},
                                    {.flagged = 50, .decided = 50, .confirmed = 50});
        QCOMPARE(found.share.value, 0.0);
        QVERIFY(found.count.high > 1200);
        QCOMPARE(found.recall.value, 1.0);
        QVERIFY(found.recall.low < 0.05);
    }

    void tooFewIsSaid()
    {
        QVERIFY(missed({.population = 5000, .decided = leastAudited - 1, .problems = 0}, {}).isTooFew);
        QVERIFY(!missed({.population = 5000, .decided = leastAudited, .problems = 0}, {}).isTooFew);
        QVERIFY(missed({.population = 5000, .decided = leastAudited, .problems = 0}, {}).share.high < 0.05);
        QVERIFY(missed({.population = 5000, .decided = leastAudited - 1, .problems = 0}, {}).share.high > 0.05);
    }

    void whatWasReadWhollyLeavesNoDoubt()
    {
        const Missed found = missed({.population = 20, .decided = 20, .problems = 2}, {});
        QVERIFY(!found.isTooFew);
        QCOMPARE(found.count.low, 2.0);
        QCOMPARE(found.count.high, 2.0);
    }

    void beforeAnythingIsDecidedNothingIsKnown()
    {
        const Missed found = missed({.population = 400, .decided = 0, .problems = 0}, {.flagged = 10});
        QVERIFY(found.isTooFew);
        QVERIFY(std::isnan(found.share.value) && std::isnan(found.count.value) && std::isnan(found.recall.value));
        QCOMPARE(found.count.high, 400.0);
    }

    void withoutAnyProblemThereIsNoRecall()
    {
        const Missed found =
            missed({.population = 400, .decided = 100, .problems = 0}, {.flagged = 10, .decided = 10, .confirmed = 0});
        QVERIFY(std::isnan(found.recall.value));
        QCOMPARE(found.recall.low, 0.0);
        QCOMPARE(found.recall.high, 1.0);
    }
};

QTEST_APPLESS_MAIN(TestMissed)
#include "tst_missed.moc"
