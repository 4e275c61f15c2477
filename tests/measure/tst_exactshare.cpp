#include "app/measure/exactshare.h"

#include <QTest>

#include <cmath>

using namespace measure;

/// The exact interval of a share.
class TestExactShare : public QObject
{
    Q_OBJECT

    static bool isNear(double value, double expected, double tolerance = 5e-5)
    {
        return std::abs(value - expected) <= tolerance;
    }

    /// P(X <= hits) of a binomial, summed term by term.
    static double atMost(qint64 hits, qint64 tries, double chance)
    {
        double sum = 0;
        double term = std::pow(1 - chance, double(tries));
        for (qint64 k = 0; k <= hits; ++k) {
            sum += term;
            term *= double(tries - k) / double(k + 1) * chance / (1 - chance);
        }
        return sum;
    }

private Q_SLOTS:
    void theBoundsAreThoseOfTheTables_data()
    {
        QTest::addColumn<qint64>("hits");
        QTest::addColumn<qint64>("tries");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("0 of 20") << qint64(0) << qint64(20) << 0.0 << 0.1684;
        QTest::newRow("20 of 20") << qint64(20) << qint64(20) << 0.8316 << 1.0;
        QTest::newRow("5 of 10") << qint64(5) << qint64(10) << 0.1871 << 0.8129;
        QTest::newRow("1 of 10") << qint64(1) << qint64(10) << 0.0025 << 0.4450;
        QTest::newRow("3 of 100") << qint64(3) << qint64(100) << 0.0062 << 0.0852;
        QTest::newRow("10 of 500") << qint64(10) << qint64(500) << 0.0096 << 0.0365;
        QTest::newRow("50 of 1000") << qint64(50) << qint64(1000) << 0.0373 << 0.0654;
        QTest::newRow("1 of 1") << qint64(1) << qint64(1) << 0.0250 << 1.0;
    }
    void theBoundsAreThoseOfTheTables()
    {
        QFETCH(qint64, hits);
        QFETCH(qint64, tries);
        const Estimate estimate = exactShare(hits, tries);
        QCOMPARE(estimate.value, double(hits) / double(tries));
        QFETCH(double, low);
        QFETCH(double, high);
        QVERIFY2(isNear(estimate.low, low), qPrintable(QString::number(estimate.low)));
        QVERIFY2(isNear(estimate.high, high), qPrintable(QString::number(estimate.high)));
    }

    void whatIsSeenIsJustUnlikelyAtEitherBound()
    {
        for (const auto &[hits, tries] : {std::pair<qint64, qint64>{2, 37}, {31, 60}, {95, 120}}) {
            const Estimate estimate = exactShare(hits, tries);
            QVERIFY(isNear(1 - atMost(hits - 1, tries, estimate.low), 0.025, 1e-9));
            QVERIFY(isNear(atMost(hits, tries, estimate.high), 0.025, 1e-9));
        }
    }

    void itHoldsForMillions()
    {
        const Estimate estimate = exactShare(500'000, 1'000'000);
        QVERIFY(isNear(estimate.low, 0.499'02, 1e-5) && isNear(estimate.high, 0.500'98, 1e-5));
        QVERIFY(isNear(exactShare(0, 10'000'000).high, 3.689e-7, 1e-9));
    }

    void itIsWiderThanWilsons()
    {
        for (qint64 hits = 1; hits < 40; ++hits) {
            const Estimate exact = exactShare(hits, 40);
            const Estimate wilson = share(hits, 40);
            QVERIFY(exact.high - exact.low > wilson.high - wilson.low);
        }
    }

    void withoutTriesNothingIsKnown()
    {
        const Estimate estimate = exactShare(0, 0);
        QVERIFY(std::isnan(estimate.value));
        QCOMPARE(estimate.low, 0.0);
        QCOMPARE(estimate.high, 1.0);
    }

    void theBetaFunctionHasItsKnownValues()
    {
        QVERIFY(isNear(betaBelow(0.3, 1, 1), 0.3, 1e-12)); // the uniform distribution
        QVERIFY(isNear(betaBelow(0.3, 2, 1), 0.09, 1e-12)); // x squared
        QVERIFY(isNear(betaBelow(0.5, 7.5, 7.5), 0.5, 1e-12)); // symmetric
        QVERIFY(isNear(betaBelow(0.2, 3, 5) + betaBelow(0.8, 5, 3), 1, 1e-12));
    }
};

QTEST_APPLESS_MAIN(TestExactShare)
#include "tst_exactshare.moc"
