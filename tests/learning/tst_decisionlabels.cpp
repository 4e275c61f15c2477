#include "app/learning/decisionlabels.h"

#include <QTest>

using namespace learning;
using namespace Qt::StringLiterals;

/// What is known of a text after a decision.
class TestDecisionLabels : public QObject
{
    Q_OBJECT

    enum : uint32_t { Sexual = 1, Violence = 2, Hate = 4, Insult = 8, Attack = 16, Unsafe = 32 };

    static estimates::RatedCategory rated(const QString &name, const QStringList &risks, int severity,
                                          bool isAny = false)
    {
        return {.category = {.name = name, .risks = risks, .threshold = 0.5, .isAnyRisk = isAny},
                .modelThreshold = 0.5,
                .severity = severity};
    }

    const std::vector<estimates::RatedCategory> m_categories{rated(u"sexual"_s, {u"A.1.f"_s}, 2),
                                                             rated(u"violence"_s, {u"A.1.f"_s, u"A.4.a"_s}, 2),
                                                             rated(u"hate"_s, {u"A.1.e"_s}, 2),
                                                             rated(u"insult"_s, {u"A.4.c"_s}, 1),
                                                             rated(u"attack"_s, {}, 1),
                                                             rated(u"unsafe"_s, {}, 1, true)};

    Labels confirmed(const QString &risk, uint32_t saidYes = 0) const
    {
        return labelsOf({risk}, saidYes, m_categories);
    }

    static Traces traces(std::set<QString> risks, uint32_t saidYes = 0)
    {
        return {.isThere = true, .risksOfRules = std::move(risks), .saidYes = saidYes};
    }

    std::array<bool, 2> meant(const QString &confirmedRisk, const Traces &prompt, const Traces &output) const
    {
        return partsMeant({confirmedRisk}, {prompt, output}, m_categories);
    }

private Q_SLOTS:
    void aConfirmedRiskIsItsCategoryAndUnsafe()
    {
        QCOMPARE(confirmed(u"A.1.e"_s), (Labels{.known = Hate | Unsafe, .positive = Hate | Unsafe}));
    }

    void aRiskOfSeveralCategoriesIsWhatWasShown()
    {
        QCOMPARE(confirmed(u"A.1.f"_s, Violence | Hate),
                 (Labels{.known = Violence | Unsafe, .positive = Violence | Unsafe}));
    }

    void aRiskOfSeveralCategoriesIsOneOfThem()
    {
        QCOMPARE(confirmed(u"A.1.f"_s), (Labels{.known = Unsafe, .positive = Unsafe, .oneOf = Sexual | Violence}));
    }

    void aRiskThatNoCategoryStandsForIsUnsafe()
    {
        QCOMPARE(confirmed(u"A.1.i"_s, Hate), (Labels{.known = Unsafe, .positive = Unsafe}));
    }

    void whatIsGraverThanWhatWasNamedDoesNotApply()
    {
        QCOMPARE(confirmed(u"A.4.c"_s, Hate | Insult),
                 (Labels{.known = Hate | Insult | Unsafe, .positive = Insult | Unsafe}));
        QCOMPARE(confirmed(u"A.1.e"_s, Hate | Insult | Sexual),
                 (Labels{.known = Hate | Unsafe, .positive = Hate | Unsafe}));
    }

    void noProblemIsNoneOfTheRisksAndSaysNothingOfAttacks()
    {
        QCOMPARE(labelsOf({}, Hate, m_categories), (Labels{.known = Sexual | Violence | Hate | Insult | Unsafe}));
    }

    void theTextIsTheOneInWhichTheRiskStood()
    {
        const std::array prompt{true, false};
        const std::array output{false, true};
        QCOMPARE(meant(u"A.1.e"_s, traces({u"A.1.e"_s}), traces({u"A.4.c"_s})), prompt);
        QCOMPARE(meant(u"A.1.e"_s, traces({}, Hate), traces({})), prompt);
        QCOMPARE(meant(u"A.1.e"_s, traces({}), traces({}, Hate)), output);
    }

    void whereThatIsUnclearItIsTheOutput()
    {
        const std::array prompt{true, false};
        const std::array output{false, true};
        QCOMPARE(meant(u"A.1.e"_s, traces({u"A.1.e"_s}), traces({}, Hate)), output);
        QCOMPARE(meant(u"A.1.e"_s, traces({}), traces({})), output);
        QCOMPARE(meant(u"A.1.e"_s, traces({}), Traces{}), prompt); // there is none
    }

    void noProblemIsSaidOfEachTextThatWasFlagged()
    {
        QCOMPARE(meant({}, traces({u"A.1.e"_s}), traces({}, Hate)), (std::array{true, true}));
        QCOMPARE(meant({}, traces({u"A.1.e"_s}), traces({})), (std::array{true, false}));
        QCOMPARE(meant({}, traces({}), traces({})), (std::array{false, true}));
        QCOMPARE(meant({}, Traces{}, Traces{}), (std::array{false, false}));
    }
};

QTEST_APPLESS_MAIN(TestDecisionLabels)
#include "tst_decisionlabels.moc"
