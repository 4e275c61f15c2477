#include "app/measure/calibration.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace measure;

/// Scores made into probabilities.
class TestCalibration : public QObject
{
    Q_OBJECT

    /// Rows that are so with the probability that \a truth gives their log-odds.
    static std::vector<Scored> drawn(const Sigmoid &truth, int count)
    {
        std::mt19937 dice(3); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same rows each time
        std::vector<Scored> rows;
        for (int i = 0; i < count; ++i) {
            const double logOdds = (double(dice() % 10'000) / 10'000 - 0.5) * 12;
            rows.push_back({logOdds, double(dice() % 1'000'000) / 1'000'000 < truth(logOdds)});
        }
        return rows;
    }

private Q_SLOTS:
    void theSigmoidThatMadeTheRowsIsFound()
    {
        const Sigmoid truth{0.6, -1.5};
        std::vector<Scored> rows = drawn(truth, 20'000);
        const Sigmoid found = fitSigmoid(rows);
        QVERIFY(std::abs(found.slope - truth.slope) < 0.03);
        QVERIFY(std::abs(found.offset - truth.offset) < 0.08);
        for (Scored &row : rows)
            row.score = found(row.score);
        QVERIFY(calibrationError(rows) < 0.015);
    }

    void scoresThatAreTooSureAreToned()
    {
        std::vector<Scored> rows = drawn({0.3, 0}, 5000);
        std::vector<Scored> untoned = rows;
        const Sigmoid found = fitSigmoid(rows);
        for (size_t i = 0; i < rows.size(); ++i) {
            untoned[i].score = Sigmoid()(rows[i].score);
            rows[i].score = found(rows[i].score);
        }
        QVERIFY(calibrationError(rows) < 0.25 * calibrationError(untoned));
    }

    void withoutBothKindsTheSigmoidStays()
    {
        const std::vector<Scored> rows{{2, true}, {3, true}};
        const Sigmoid found = fitSigmoid(rows);
        QCOMPARE(found.slope, 1.0);
        QCOMPARE(found.offset, 0.0);
        QCOMPARE(fitSigmoid({}).slope, 1.0);
    }

    void scoresThatSayTheOppositeSayNothing()
    {
        const std::vector<Scored> rows{{3, false}, {2, false}, {1, false}, {-2, true}};
        const Sigmoid found = fitSigmoid(rows);
        QCOMPARE(found.slope, 0.0);
        QVERIFY(std::abs(found(5) - 0.25) < 1e-9);
    }

    void rowsThatAreCleanlyPartedDoNotMakeItEndless()
    {
        const std::vector<Scored> rows{{3, true}, {2, true}, {-2, false}, {-3, false}};
        const Sigmoid found = fitSigmoid(rows);
        QVERIFY(std::isfinite(found.slope) && found(3) < 0.95 && found(3) > 0.5);
    }

    void theErrorIsTheMeanDistanceOverTenBins()
    {
        // 0.95 said, 1 of 2 so; 0.05 said, 0 of 2 so: (2 * 0.45 + 2 * 0.05) / 4
        const std::vector<Scored> rows{{0.95, true}, {0.95, false}, {0.05, false}, {0.05, false}};
        QVERIFY(std::abs(calibrationError(rows) - 0.25) < 1e-9);
        QVERIFY(std::abs(calibrationError(std::vector<Scored>{{1.0, true}})) < 1e-9);
        QVERIFY(std::isnan(calibrationError({})));
    }
};

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
