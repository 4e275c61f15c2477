#include "app/measure/ranking.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace measure;

/// How well scores put what is so before what is not.
class TestRanking : public QObject
{
    Q_OBJECT

    static bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-9; }

private Q_SLOTS:
    void averagePrecisionIsTheMeanPrecisionAtEachPositive()
    {
        // positives at ranks 1, 3 and 4: (1/1 + 2/3 + 3/4) / 3
        const std::vector<Scored> rows{{0.9, true}, {0.8, false}, {0.7, true}, {0.6, true}, {0.1, false}};
        QVERIFY(isNear(averagePrecision(rows).value, (1.0 + 2.0 / 3 + 0.75) / 3));
    }

    void equalScoresAreTakenTogether()
    {
        QVERIFY(isNear(averagePrecision({{0.5, true}, {0.5, false}, {0.5, false}, {0.5, true}}).value, 0.5));
        QVERIFY(isNear(averagePrecision({{0.5, false}, {0.5, true}}).value,
                       averagePrecision({{0.5, true}, {0.5, false}}).value));
    }

    void withoutAPositiveThereIsNone()
    {
        QVERIFY(std::isnan(averagePrecision({}).value));
        QVERIFY(std::isnan(averagePrecision({{0.5, false}}).value));
    }

    void theIntervalHoldsTheValueAndStays()
    {
        std::mt19937 dice(7); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same rows each time
        std::vector<Scored> rows;
        for (int i = 0; i < 400; ++i) {
            const bool isSo = dice() % 4 == 0;
            rows.push_back({double(dice() % 1000) + (isSo ? 300 : 0), isSo});
        }
        const Estimate first = averagePrecision(rows);
        const Estimate second = averagePrecision(rows);
        QVERIFY(first.low < first.value && first.value < first.high);
        QVERIFY(first.high - first.low > 0.03 && first.high - first.low < 0.3);
        QCOMPARE(first.low, second.low);
        QCOMPARE(first.high, second.high);
    }

    void aThresholdLetsNoMoreThroughThanItsShare_data()
    {
        QTest::addColumn<double>("share");
        for (const double share : {0.0, 0.01, 0.05, 0.5, 1.0})
            QTest::addRow("%g", share) << share;
    }

    void aThresholdLetsNoMoreThroughThanItsShare()
    {
        QFETCH(double, share);
        std::vector<double> negatives;
        for (int i = 0; i < 200; ++i)
            negatives.push_back(i / 3); // many equals
        const double threshold = thresholdAt(share, negatives);
        const auto through = std::ranges::count_if(negatives, [=](double one) { return one >= threshold; });
        QVERIFY(double(through) <= share * 200);
        QVERIFY(double(through) >= share * 200 - 3); // and not many fewer
    }

    void theBestThresholdHasTheHighestF1()
    {
        const std::vector<Scored> rows{{0.9, true}, {0.8, true}, {0.7, false}, {0.6, true}, {0.2, false}, {0.1, false}};
        QCOMPARE(bestThreshold(rows, 0), 0.6);
        QCOMPARE(bestThreshold(rows, 0.65), 0.8);
        QCOMPARE(bestThreshold(rows, 0.95), 0.95);
        QCOMPARE(confusionAt(0.6, rows),
                 (Confusion{.truePositives = 3, .falsePositives = 1, .falseNegatives = 0, .trueNegatives = 2}));
    }
};

QTEST_GUILESS_MAIN(TestRanking)
#include "tst_ranking.moc"
