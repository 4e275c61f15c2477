#include "app/learning/pairedfigures.h"
#include "app/measure/ranking.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace learning;

/// Two models on the same texts.
class TestPairedFigures : public QObject
{
    Q_OBJECT

    /// Scores that are off by so much, the second model's by \a noise of it.
    static std::vector<PairedRow> rows(int count, double noise, unsigned seed = 1)
    {
        std::mt19937 dice(seed);
        std::normal_distribution<double> off;
        std::vector<PairedRow> all;
        for (int i = 0; i < count; ++i) {
            const bool isSo = i % 3 == 0;
            const double before = off(dice);
            all.push_back({.before = (isSo ? 1 : 0) + before,
                           .after = (isSo ? 1 : 0) + noise * before,
                           .isSo = isSo,
                           .group = static_cast<uint32_t>(i)});
        }
        return all;
    }

private Q_SLOTS:
    void theFiguresAreThoseOfOneModel()
    {
        const std::vector<PairedRow> all = rows(500, 0.5);
        std::vector<measure::Scored> before;
        for (const PairedRow &row : all)
            before.push_back({row.before, row.isSo});
        const PairedBootstrap bootstrap(500, 100);
        QCOMPARE(bootstrap.averagePrecision(all).before, measure::averagePrecision(before, 1).value);
        const measure::Confusion at = measure::confusionAt(0.4, before);
        const auto share = [&](PairedBootstrap::Share which) {
            return bootstrap.atThresholds(which, all, 0.4, 0.4).before;
        };
        QCOMPARE(share(PairedBootstrap::Share::Precision), measure::precisionOf(at).value);
        QCOMPARE(share(PairedBootstrap::Share::Recall), measure::recallOf(at).value);
        QCOMPARE(share(PairedBootstrap::Share::F1), measure::f1Of(at).value);
    }

    void aBetterOneIsTold()
    {
        const Paired figures = PairedBootstrap(500).averagePrecision(rows(500, 0.5)).figures();
        QVERIFY(figures.gain.low > 0);
        QVERIFY(figures.gain.high - figures.gain.low < figures.before.high - figures.before.low);
    }

    void theSameIsNotToldApart()
    {
        const Paired figures = PairedBootstrap(200).averagePrecision(rows(200, 1)).figures();
        QCOMPARE(figures.gain.value, 0.0);
        QCOMPARE(figures.gain.low, 0.0);
        QCOMPARE(figures.gain.high, 0.0);
    }

    /// Rows that are repeats of one another tell no more than one of them.
    void repeatsMakeNoIntervalNarrower()
    {
        const std::vector<PairedRow> once = rows(100, 0.8);
        std::vector<PairedRow> often;
        for (int i = 0; i < 10; ++i)
            often.insert(often.end(), once.begin(), once.end());
        const Paired few = PairedBootstrap(100).averagePrecision(once).figures();
        const Paired many = PairedBootstrap(100).averagePrecision(often).figures();
        QVERIFY(std::abs((many.gain.high - many.gain.low) - (few.gain.high - few.gain.low)) < 0.02);
    }

    void whereNothingIsSoThereIsNoFigure()
    {
        std::vector<PairedRow> all = rows(10, 0.5);
        for (PairedRow &row : all)
            row.isSo = false;
        const PairedSeries series = PairedBootstrap(10).averagePrecision(all);
        QVERIFY(std::isnan(series.figures().gain.value));
        const std::vector<PairedSeries> both{series, PairedBootstrap(10).averagePrecision(rows(10, 0.5))};
        QCOMPARE(meanOf(both).before, both[1].before);
    }
};

QTEST_APPLESS_MAIN(TestPairedFigures)
#include "tst_pairedfigures.moc"
