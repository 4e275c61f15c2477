#include "app/review/officeragreement.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace review;
using measure::NoAgreement;

/// How far officers agree.
class TestOfficerAgreement : public QObject
{
    Q_OBJECT

    static Rating rating(int generation, const QString &officer, Disposition disposition, const QString &risk = {},
                         bool isBlind = false)
    {
        return {.generation = GenerationId(generation),
                .officer = officer,
                .disposition = disposition,
                .risk = risk,
                .isBlind = isBlind};
    }

    /// Two officers on fifty generations: 20 problems for both, 15 for neither, 5 and 10 for one of them.
    static std::vector<Rating> fifty()
    {
        std::vector<Rating> ratings;
        for (int i = 0; i < 50; ++i) {
            const bool first = i < 25;
            const bool second = i < 20 || i >= 40;
            ratings.push_back(first ? rating(i, u"officer-a"_s, Disposition::Harmful, u"A.1.f"_s)
                                    : rating(i, u"officer-a"_s, Disposition::NotAProblem));
            ratings.push_back(second ? rating(i, u"officer-b"_s, Disposition::Harmful, u"A.1.f"_s, i < 10)
                                     : rating(i, u"officer-b"_s, Disposition::NotAProblem));
        }
        return ratings;
    }

    static bool isNear(double value, double expected) { return std::abs(value - expected) < 1e-6; }

private Q_SLOTS:
    void ofAPairCohensKappaIsGiven()
    {
        const OfficerAgreement found = officerAgreement(fifty());
        QCOMPARE(found.units, 50);
        QCOMPARE(found.pairs.size(), size_t(1));
        const PairAgreement &pair = found.pairs.front();
        QCOMPARE(pair.one, u"officer-a"_s);
        QCOMPARE(pair.other, u"officer-b"_s);
        QCOMPARE(pair.units, 50);
        QCOMPARE(pair.percent.value, 0.7);
        QVERIFY(isNear(pair.kappa->coefficient.value, 0.4));
    }

    void onProblemOrNoneTheFiguresArePooled()
    {
        const OfficerAgreement found = officerAgreement(fifty());
        QCOMPARE(found.problem.compared, 50);
        QVERIFY(isNear(found.problem.percent.value, 0.7));
        // 55 of 100 ratings say problem: by chance 0.505, and of those at hand (55 * 54 + 45 * 44) / (100 * 99)
        QVERIFY(isNear(found.problem.fleiss->coefficient.value, (0.7 - 0.505) / 0.495));
        QVERIFY(isNear(found.problem.alpha->coefficient.value, (0.7 - 0.5) / 0.5));
    }

    void blindReadingsAreToldApart()
    {
        const OfficerAgreement found = officerAgreement(fifty());
        QCOMPARE(found.blindUnits, 10);
        QCOMPARE(found.blind.compared, 10);
        QCOMPARE(found.blind.percent.value, 1.0);
        QCOMPARE(found.blind.alpha.error(), NoAgreement::OneCategory); // all ten are problems for both
    }

    void unclearLeavesProblemOrNoneOpen()
    {
        const OfficerAgreement found = officerAgreement(
            {rating(1, u"a"_s, Disposition::Harmful, u"A.1.f"_s), rating(1, u"b"_s, Disposition::Unclear)});
        QCOMPARE(found.units, 1);
        QCOMPARE(found.problem.compared, 0);
        QCOMPARE(found.problem.alpha.error(), NoAgreement::NothingToCompare);
        QCOMPARE(found.disposition.compared, 1);
        QCOMPARE(found.disposition.percent.value, 0.0);
    }

    void anOlderConfirmationIsAProblemButNeitherIllegalNorHarmful()
    {
        const OfficerAgreement found = officerAgreement({rating(1, u"a"_s, Disposition::Confirmed, u"A.1.f"_s),
                                                         rating(1, u"b"_s, Disposition::Illegal, u"A.1.a"_s)});
        QCOMPARE(found.problem.percent.value, 1.0);
        QCOMPARE(found.disposition.compared, 0);
        QCOMPARE(found.riskClass.percent.value, 1.0);
        QCOMPARE(found.confusion.count(2, 0), 1);
    }

    void eachCategoryIsHeldAgainstTheRest()
    {
        const OfficerAgreement found = officerAgreement(
            {rating(1, u"a"_s, Disposition::Illegal, u"A.1.f"_s), rating(1, u"b"_s, Disposition::Illegal, u"A.1.f"_s),
             rating(2, u"a"_s, Disposition::Harmful, u"A.4.f"_s), rating(2, u"b"_s, Disposition::NotAProblem),
             rating(3, u"a"_s, Disposition::NotAProblem), rating(3, u"b"_s, Disposition::NotAProblem)});
        QCOMPARE(found.byDisposition.size(), size_t(3)); // nobody said unclear
        QCOMPARE(found.byDisposition[0].category, u"illegal"_s);
        QCOMPARE(found.byDisposition[0].given, 2);
        QVERIFY(isNear(found.byDisposition[0].alpha->coefficient.value, 1));
        QCOMPARE(found.byDisposition[1].category, u"harmful"_s);
        QCOMPARE(found.byDisposition[1].given, 1);
        QVERIFY(found.byDisposition[1].alpha->coefficient.value <= 0); // the one time it was said, it was contradicted
        QCOMPARE(found.byRiskClass.size(), size_t(2));
        QCOMPARE(found.byRiskClass[0].category, u"A.1"_s);
        QCOMPARE(found.byRiskClass[1].category, u"A.4"_s);
    }

    void theFirstDecisionIsHeldAgainstEachLaterOne()
    {
        const OfficerAgreement found = officerAgreement({rating(1, u"c"_s, Disposition::Harmful, u"A.1.f"_s),
                                                         rating(1, u"a"_s, Disposition::NotAProblem),
                                                         rating(1, u"b"_s, Disposition::Harmful, u"A.1.f"_s)});
        QCOMPARE(found.confusion.units(), 2);
        QCOMPARE(found.confusion.count(1, 3), 1);
        QCOMPARE(found.confusion.count(1, 1), 1);
        QCOMPARE(found.pairs.size(), size_t(3));
    }

    void whereOfficersAreNotEquallyManyAlphaIsGivenAndFleissKappaIsNot()
    {
        const OfficerAgreement found = officerAgreement(
            {rating(1, u"a"_s, Disposition::Harmful, u"A.1.f"_s), rating(1, u"b"_s, Disposition::Harmful, u"A.1.f"_s),
             rating(1, u"c"_s, Disposition::Harmful, u"A.1.f"_s), rating(2, u"a"_s, Disposition::NotAProblem),
             rating(2, u"b"_s, Disposition::NotAProblem)});
        QVERIFY(found.problem.alpha);
        QCOMPARE(found.problem.fleiss.error(), NoAgreement::UnequalRatings);
    }

    void withoutRatingsThereIsNoFigure()
    {
        const OfficerAgreement found = officerAgreement({});
        QCOMPARE(found.units, 0);
        QCOMPARE(found.problem.alpha.error(), NoAgreement::NothingToCompare);
        QVERIFY(std::isnan(found.problem.percent.value));
        QVERIFY(found.pairs.empty() && found.byRiskClass.empty());
    }
};

QTEST_APPLESS_MAIN(TestOfficerAgreement)
#include "tst_officeragreement.moc"
