#include "app/measure/lot.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using measure::Lot;

/// Drawing by lot.
class TestLot : public QObject
{
    Q_OBJECT

    static std::vector<qint64> drawn(quint64 seed, size_t size, qint64 of)
    {
        Lot lot(seed, size);
        for (qint64 id = 1; id <= of; ++id)
            lot.add(id);
        return lot.drawn();
    }

private Q_SLOTS:
    void theSameSeedGivesTheSameDrawWhateverTheOrder()
    {
        Lot backwards(7, 20);
        for (qint64 id = 500; id > 0; --id)
            backwards.add(id);
        QCOMPARE(backwards.drawn(), drawn(7, 20, 500));
        QCOMPARE(backwards.entered(), 500);
        QVERIFY(drawn(8, 20, 500) != drawn(7, 20, 500));
    }

    void noneIsDrawnTwiceAndNoneThatIsNotThere()
    {
        std::vector<qint64> ids = drawn(3, 200, 1000);
        QCOMPARE(ids.size(), size_t(200));
        std::ranges::sort(ids);
        QVERIFY(std::ranges::adjacent_find(ids) == ids.end());
        QVERIFY(ids.front() >= 1 && ids.back() <= 1000);
    }

    void aLargerDrawBeginsWithTheSmallerOne()
    {
        const std::vector<qint64> small = drawn(5, 10, 1000);
        const std::vector<qint64> large = drawn(5, 50, 1000);
        QVERIFY(std::ranges::equal(small, std::span(large).first(10)));
    }

    void whereThereAreTooFewAllAreDrawn()
    {
        QCOMPARE(drawn(1, 50, 8).size(), size_t(8));
        QVERIFY(drawn(1, 0, 8).empty());
        QVERIFY(drawn(1, 5, 0).empty());
    }

    /// Chi-squared over 100 ids and 4,000 draws of ten: with 99 degrees of freedom above 149 once in a thousand.
    void eachIsAsLikelyAsAnyOther()
    {
        std::vector<int> counts(100);
        for (quint64 seed = 0; seed < 4000; ++seed) {
            for (const qint64 id : drawn(seed, 10, 100))
                ++counts[static_cast<size_t>(id - 1)];
        }
        double sum = 0;
        for (const int count : counts)
            sum += (count - 400.0) * (count - 400.0) / 400.0;
        QVERIFY2(sum < 149, qPrintable(QString::number(sum)));
        QVERIFY(sum > 40); // and not as evenly as no lot would have it
    }
};

QTEST_APPLESS_MAIN(TestLot)
#include "tst_lot.moc"
