#include "app/measure/agreement.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace measure;

/// Agreement of raters, held against published examples.
class TestAgreement : public QObject
{
    Q_OBJECT

    using Rows = std::vector<std::vector<qint64>>;

    static bool isNear(double value, double expected, double tolerance = 5e-4)
    {
        return std::abs(value - expected) <= tolerance;
    }

    static CrossTable table(const Rows &rows)
    {
        CrossTable table(rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            for (size_t j = 0; j < rows.size(); ++j)
                table.add(i, j, rows[i][j]);
        }
        return table;
    }

    static RatingCounts counts(const Rows &rows)
    {
        RatingCounts counts(rows.front().size());
        for (const std::vector<qint64> &row : rows)
            counts.addUnit(row);
        return counts;
    }

    /// Fleiss 1971, table 1: 30 patients, six diagnoses each, of five kinds.
    static RatingCounts diagnoses()
    {
        return counts({{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
                       {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
                       {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
                       {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
                       {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
                       {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}});
    }

    /// Krippendorff's example: four observers, twelve units, five values, some missing (0).
    static RatingCounts observers()
    {
        constexpr std::array<std::array<int, 12>, 4> values{{{1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
                                                             {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
                                                             {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
                                                             {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0}}};
        RatingCounts ratings(5);
        for (size_t unit = 0; unit < 12; ++unit) {
            std::vector<qint64> counts(5);
            for (const auto &observer : values) {
                if (observer[unit] > 0)
                    ++counts[static_cast<size_t>(observer[unit]) - 1];
            }
            ratings.addUnit(counts);
        }
        return ratings;
    }

private Q_SLOTS:
    void cohensKappaIsThatOfThePublishedTables_data()
    {
        QTest::addColumn<Rows>("rows");
        QTest::addColumn<double>("kappa");
        QTest::addColumn<double>("observed");
        QTest::addColumn<double>("expected");
        QTest::newRow("two readers, 50 proposals") << Rows{{20, 5}, {10, 15}} << 0.4 << 0.7 << 0.5;
        QTest::newRow("the same agreement, alike margins") << Rows{{45, 15}, {25, 15}} << 0.1304 << 0.6 << 0.54;
        QTest::newRow("the same agreement, unlike margins") << Rows{{25, 35}, {5, 35}} << 0.2593 << 0.6 << 0.46;
        QTest::newRow("three diagnoses of 100") << Rows{{75, 1, 4}, {5, 4, 1}, {0, 0, 10}} << 0.6765 << 0.89 << 0.66;
        QTest::newRow("never of one mind") << Rows{{0, 5}, {5, 0}} << -1.0 << 0.0 << 0.5;
    }
    void cohensKappaIsThatOfThePublishedTables()
    {
        QFETCH(Rows, rows);
        QFETCH(double, kappa);
        QFETCH(double, observed);
        QFETCH(double, expected);
        const AgreementOrWhyNot found = cohensKappa(table(rows));
        QVERIFY(found);
        QVERIFY2(isNear(found->coefficient.value, kappa), qPrintable(QString::number(found->coefficient.value)));
        QVERIFY(isNear(found->observed, observed));
        QVERIFY(isNear(found->expected, expected));
    }

    void theIntervalOfKappaIsThatOfFleissAndPaik()
    {
        const CrossTable readings = table({{31, 12}, {4, 58}});
        const AgreementOrWhyNot found = cohensKappa(readings);
        QVERIFY(found);
        QVERIFY(isNear(found->coefficient.value, 0.6756757, 1e-6));
        QVERIFY(isNear(standardErrorOfKappa(readings), 0.07344761, 1e-7));
        QVERIFY(isNear(found->coefficient.low, 0.5317210, 1e-6));
        QVERIFY(isNear(found->coefficient.high, 0.8196303, 1e-6));
        QVERIFY(isNear(standardErrorOfKappa(table({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}})), 0.0877));
    }

    void oneCategoryAgainstTheRestIsATableOfTwo()
    {
        const CrossTable whole = table({{75, 1, 4}, {5, 4, 1}, {0, 0, 10}});
        QCOMPARE(whole.oneAgainstRest(0), table({{75, 5}, {5, 15}}));
        QCOMPARE(whole.oneAgainstRest(2), table({{10, 0}, {5, 85}}));
        QVERIFY(isNear(cohensKappa(whole.oneAgainstRest(0))->coefficient.value, 0.6875));
    }

    void fleissKappaIsThatOfHisOwnExample()
    {
        const AgreementOrWhyNot found = fleissKappa(diagnoses());
        QVERIFY(found);
        QCOMPARE(found->units, 30);
        QVERIFY(isNear(found->observed, 0.556));
        QVERIFY(isNear(found->expected, 0.220));
        QVERIFY(isNear(found->coefficient.value, 0.430));
        QVERIFY(found->coefficient.low > 0.25 && found->coefficient.low < 0.40);
        QVERIFY(found->coefficient.high > 0.46 && found->coefficient.high < 0.60);
    }

    void fleissKappaOfEachDiagnosisIsHisToo()
    {
        constexpr std::array expected{0.245, 0.245, 0.520, 0.471, 0.566};
        for (size_t i = 0; i < expected.size(); ++i) {
            const AgreementOrWhyNot found = fleissKappa(diagnoses().oneAgainstRest(i));
            QVERIFY(found);
            QVERIFY2(isNear(found->coefficient.value, expected[i]),
                     qPrintable(QString::number(found->coefficient.value)));
        }
    }

    void fleissKappaIsThatOfTheTextbookTable()
    {
        const AgreementOrWhyNot found = fleissKappa(counts({{0, 0, 0, 0, 14},
                                                            {0, 2, 6, 4, 2},
                                                            {0, 0, 3, 5, 6},
                                                            {0, 3, 9, 2, 0},
                                                            {2, 2, 8, 1, 1},
                                                            {7, 7, 0, 0, 0},
                                                            {3, 2, 6, 3, 0},
                                                            {2, 5, 3, 2, 2},
                                                            {6, 5, 2, 1, 0},
                                                            {0, 2, 2, 3, 7}}));
        QVERIFY(found);
        QVERIFY(isNear(found->observed, 0.378));
        QVERIFY(isNear(found->expected, 0.213));
        QVERIFY(isNear(found->coefficient.value, 0.210));
    }

    void fleissKappaRefusesUnitsOfUnequalSize()
    {
        const AgreementOrWhyNot found = fleissKappa(observers());
        QVERIFY(!found);
        QCOMPARE(found.error(), NoAgreement::UnequalRatings);
    }

    void krippendorffsAlphaIsThatOfHisOwnExample()
    {
        const RatingCounts ratings = observers();
        QCOMPARE(ratings.units().size(), size_t(11)); // the twelfth has one value, which nothing can be held against
        const AgreementOrWhyNot found = krippendorffsAlpha(ratings);
        QVERIFY(found);
        QVERIFY(isNear(found->coefficient.value, 0.743));
        QVERIFY(isNear(found->observed, 0.8));
        QVERIFY(isNear(found->expected, 0.2205));
        QVERIFY(found->coefficient.low > 0.3 && found->coefficient.low < 0.65);
        QVERIFY(found->coefficient.high > 0.85 && found->coefficient.high <= 1);
    }

    void ofManyRatingsAlphaAndKappaAreNearlyTheSame()
    {
        const double kappa = fleissKappa(diagnoses())->coefficient.value;
        const double alpha = krippendorffsAlpha(diagnoses())->coefficient.value;
        QVERIFY(alpha > kappa && alpha - kappa < 0.01); // by (1 - kappa) / 180 ratings
        QVERIFY(isNear(alpha, kappa + (1 - kappa) / 180, 1e-9));
    }

    void whereAllRatingsAreTheSameThereIsNoCoefficient()
    {
        QCOMPARE(cohensKappa(table({{20, 0}, {0, 0}})).error(), NoAgreement::OneCategory);
        QCOMPARE(fleissKappa(counts({{3, 0}, {3, 0}})).error(), NoAgreement::OneCategory);
        QCOMPARE(krippendorffsAlpha(counts({{3, 0}, {2, 0}})).error(), NoAgreement::OneCategory);
        QCOMPARE(counts({{3, 0}, {3, 0}}).percentAgreement().value, 1.0); // that much can be said
    }

    void withoutPairsThereIsNothingToCompare()
    {
        QCOMPARE(cohensKappa(CrossTable(3)).error(), NoAgreement::NothingToCompare);
        const RatingCounts single = counts({{1, 0}, {0, 1}, {0, 0}});
        QCOMPARE(fleissKappa(single).error(), NoAgreement::NothingToCompare);
        QCOMPARE(krippendorffsAlpha(single).error(), NoAgreement::NothingToCompare);
        QVERIFY(std::isnan(single.percentAgreement().value));
    }

    void withoutDisagreementTheIntervalKeepsItsDoubt()
    {
        const AgreementOrWhyNot few = cohensKappa(table({{3, 0}, {0, 3}}));
        const AgreementOrWhyNot many = cohensKappa(table({{300, 0}, {0, 300}}));
        QCOMPARE(few->coefficient.value, 1.0);
        QVERIFY(few->coefficient.low < 0.2); // 0 of 6 disagree: perhaps 46 % do
        QVERIFY(many->coefficient.low > 0.98 && many->coefficient.low < 1);
        QVERIFY(krippendorffsAlpha(counts({{2, 0}, {0, 2}, {0, 3}}))->coefficient.low < 0);
    }

    void aCategoryThatHardlyOccursLeavesItsCoefficientOpen()
    {
        Rows rows(10, {0, 2});
        rows.push_back({1, 1});
        const AgreementOrWhyNot found = krippendorffsAlpha(counts(rows));
        QVERIFY(isNear(found->coefficient.value, 0));
        QCOMPARE(found->coefficient.low, -1.0);
        QCOMPARE(found->coefficient.high, 1.0);
    }

    void percentAgreementWeighsUnitsAlike()
    {
        // of the pairs 1 of 1, 0 of 1, 3 of 6 agree
        const Estimate agreement = counts({{2, 0}, {1, 1}, {3, 1}}).percentAgreement();
        QVERIFY(isNear(agreement.value, 0.5, 1e-12));
        QVERIFY(agreement.low < 0.5 && agreement.high > 0.5);
    }

    void theIntervalIsTheSameEachTime()
    {
        const Estimate first = krippendorffsAlpha(diagnoses())->coefficient;
        const Estimate second = krippendorffsAlpha(diagnoses())->coefficient;
        QCOMPARE(first.low, second.low);
        QCOMPARE(first.high, second.high);
    }
};

QTEST_APPLESS_MAIN(TestAgreement)
#include "tst_agreement.moc"
