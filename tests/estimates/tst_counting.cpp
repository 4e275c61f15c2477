#include "app/estimates/counting.h"

#include <QTest>

using namespace estimates;
using namespace Qt::StringLiterals;

/// What of a verdict counts.
class TestCounting : public QObject
{
    Q_OBJECT

    static RatedCategory rated(const QString &name, const QStringList &risks, double threshold, bool isAny = false)
    {
        return {.category = {.name = name, .risks = risks, .threshold = threshold, .isAnyRisk = isAny},
                .modelThreshold = threshold,
                .severity = 2};
    }

    const std::vector<RatedCategory> m_categories{rated(u"violence"_s, {u"A.1.f"_s, u"A.4.a"_s}, 0.5),
                                                  rated(u"hate"_s, {u"A.1.e"_s}, 0.7), rated(u"attack"_s, {}, 0.5),
                                                  rated(u"unsafe"_s, {}, 0.6, true)};

    std::vector<Estimate> in(const std::vector<float> &probabilities) const
    {
        return estimatesIn(probabilities, 1, m_categories, ClassifierId(7));
    }

private Q_SLOTS:
    void whatReachesItsThresholdCounts()
    {
        const std::vector<Estimate> found = in({0.5F, 0.69F, 0.0F, 0.9F});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0], (Estimate{ClassifierId(7), 1, u"violence"_s, {u"A.1.f"_s, u"A.4.a"_s}, 2, double(0.5F)}));
    }

    void aCategoryWithoutARiskGivesNothing() { QCOMPARE(in({0.1F, 0.1F, 0.99F, 0.1F}).size(), 0); }

    void anyRiskCountsAloneAsTheLikeliest()
    {
        const std::vector<Estimate> found = in({0.2F, 0.4F, 0.0F, 0.6F});
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].category, u"unsafe"_s);
        QCOMPARE(found[0].risks, QStringList{u"A.1.e"_s});
    }

    void aThresholdAboveOneIsNeverReached()
    {
        std::vector<RatedCategory> categories = m_categories;
        categories[0].category.threshold = 2;
        QCOMPARE(estimatesIn(std::vector<float>{1.0F, 0.0F, 0.0F, 0.0F}, 0, categories, ClassifierId(1)).size(), 0);
    }
};

QTEST_APPLESS_MAIN(TestCounting)
#include "tst_counting.moc"
