#include "app/detect/flag.h"

#include <QTest>

using namespace detect;
using namespace Qt::StringLiterals;

/// Findings and estimates made into one score that can be taken apart.
class TestRiskScores : public QObject
{
    Q_OBJECT

    static Evidence finding(const QString &risk, double score, int severity = 2)
    {
        return {.kind = Evidence::Kind::Finding, .risks = {risk}, .severity = severity, .score = score};
    }
    static Evidence estimate(const QStringList &risks, double score, int severity = 2)
    {
        return {.kind = Evidence::Kind::Estimate, .risks = risks, .severity = severity, .score = score};
    }

private Q_SLOTS:
    void twoSidesOfOneRiskAddUp()
    {
        const std::vector<RiskScore> scores = riskScores({{finding(u"A.1.f"_s, 0.5), estimate({u"A.1.f"_s}, 0.6)}});
        QCOMPARE(scores.size(), 1);
        QCOMPARE(scores[0], (RiskScore{u"A.1.f"_s, 0.5, 0.6}));
        QCOMPARE(scores[0].score(), 0.8); // 1 - 0.5 * 0.4
    }

    void moreOfOneSideDoesNot()
    {
        const auto scores =
            riskScores({{finding(u"A.1.f"_s, 0.5), finding(u"A.1.f"_s, 0.4), finding(u"A.1.f"_s, 0.5)}});
        QCOMPARE(scores[0].score(), 0.5);
    }

    void anEstimateSupportsTheFindingThatItMayMean()
    {
        const auto scores = riskScores({{estimate({u"A.1.e"_s, u"A.2.b"_s}, 0.5), finding(u"A.2.b"_s, 0.5)}});
        QCOMPARE(scores.size(), 1);
        QCOMPARE(scores[0].risk, u"A.2.b"_s);
        QCOMPARE(scores[0].score(), 0.75);
    }

    void anEstimateAloneStandsForItsFirstRisk()
    {
        const auto scores = riskScores({{estimate({u"A.1.e"_s, u"A.2.b"_s}, 0.5), finding(u"A.4.f"_s, 0.9)}});
        QCOMPARE(scores.size(), 2);
        QCOMPARE(scores[0].risk, u"A.4.f"_s);
        QCOMPARE(scores[1], (RiskScore{u"A.1.e"_s, 0, 0.5}));
    }

    void aFlagCountsBothKindsAndWhatWasFoundComesFirst()
    {
        const auto flag =
            flagOf({{finding(u"A.4.c"_s, 0.3, 1), estimate({u"A.1.d"_s}, 0.9, 3), finding(u"A.4.c"_s, 0.4, 1)}});
        QVERIFY(flag);
        QCOMPARE(*flag, (Flag{u"A.4.c"_s, 1, 0.9, 2, 1}));
    }

    void estimatesAloneAreAsGraveAsTheGravest()
    {
        const auto flag = flagOf({{estimate({u"A.4.c"_s}, 0.9, 1), estimate({u"A.1.d"_s}, 0.4, 3)}});
        QCOMPARE(*flag, (Flag{u"A.1.d"_s, 3, 0.9, 0, 2}));
    }

    void personalInformationNeverWeighsMoreThanTwo()
    {
        QCOMPARE(flagOf({{estimate({u"A.4.f"_s}, 1, 3)}})->severity, 2);
    }
};

QTEST_APPLESS_MAIN(TestRiskScores)
#include "tst_riskscores.moc"
