#include "app/base/resources.h"
#include "app/dossier/completeness.h"
#include "tests/dossier/sampledossier.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;
using State = ClauseState::State;

class TestDossierCompleteness : public QObject
{
    Q_OBJECT

    Rulebook m_rules;

    ClauseState clause(const Dossier &dossier, const QString &id, bool isDerived = false) const
    {
        for (const ClauseState &each : completenessOf(dossier, isDerived, m_rules).clauses) {
            if (each.clause->id == id)
                return each;
        }
        return {};
    }

    Figure figure(const Dossier &dossier, const QString &threshold) const
    {
        return figuresFor({threshold}, dossier, m_rules).front();
    }

    static QStringList pathsOf(const ClauseState &state)
    {
        QStringList paths;
        for (const Lack &lack : state.lacks)
            paths.append(lack.path());
        return paths;
    }

    /// One source of a thousand million records, so that a sampling counts by its figures alone.
    static Dossier sampledBy(qint64 sampled, qint64 passed, qint64 records = 10'000)
    {
        const Sampling sampling{.sampled = sampled, .passed = passed};
        return {.sources = {{.id = u"s1"_s, .records = records, .human = sampling, .technical = sampling}}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_rules = loadRulebook().value();
    }

    void aDossierWithNothingInItIsZeroPercentAndLacksEachList()
    {
        const Completeness state = completenessOf({}, false, m_rules);
        QCOMPARE(state.percent, 0);
        QCOMPARE(state.count(State::Complete), 0);
        QCOMPARE(state.count(State::NotApplicable), 1); // base model: it was made from no other
        QCOMPARE(pathsOf(clause({}, u"source"_s)), QStringList{u"sources"_s});
    }

    void aClauseIsPartialAndNamesTheFieldOfTheEntryThatIsMissing()
    {
        Dossier dossier = sampleDossier(QString(64, u'a'));
        const ClauseState lawful = clause(dossier, u"lawful-source"_s);
        QCOMPARE(lawful.state, State::Complete);
        QCOMPARE(lawful.asked, 3);
        dossier.sources[0].document.clear();
        const ClauseState without = clause(dossier, u"lawful-source"_s);
        QCOMPARE(without.state, State::Partial);
        QCOMPARE(without.filled, 2);
        QCOMPARE(pathsOf(without), QStringList{u"sources.s1.document"_s});
    }

    void whatAnotherAnswerMakesNeedlessIsNotAskedFor()
    {
        Dossier dossier = sampleDossier();
        QCOMPARE(pathsOf(clause(dossier, u"personal"_s)), QStringList{u"sources.s1.personal_basis"_s});
        dossier.sources[0].personal = PersonalInformation::None;
        QCOMPARE(clause(dossier, u"personal"_s).state, State::Complete);
        dossier.sources[0].personal = PersonalInformation::Unknown;
        QCOMPARE(pathsOf(clause(dossier, u"personal"_s)), QStringList{u"sources.s1.personal"_s});
    }

    void oneOfSeveralAlternativesIsEnough()
    {
        Dossier dossier{.sources = {{.id = u"s1"_s, .records = 1}}};
        QCOMPARE(pathsOf(clause(dossier, u"scale"_s)), QStringList{u"sources.s1.bytes"_s});
        dossier.sources[0].tokens = 5;
        QCOMPARE(clause(dossier, u"scale"_s).state, State::Complete);
    }

    void excludedSourcesAreNotAskedAboutAnything()
    {
        Dossier dossier{.sources = {{.id = u"s1"_s, .isExcluded = true}}};
        QCOMPARE(pathsOf(clause(dossier, u"scale"_s)), QStringList{u"sources"_s});
        dossier.sources.push_back({.id = u"s2"_s, .records = 1, .bytes = 2});
        QCOMPARE(clause(dossier, u"scale"_s).state, State::Complete);
    }

    void theBaseModelIsAskedForWhereTheModelWasMadeFromAnother()
    {
        QCOMPARE(clause({}, u"base-model"_s).state, State::NotApplicable);
        QCOMPARE(clause({}, u"base-model"_s, true).state, State::Missing);
        const Dossier named{.algorithm = {.baseModel = u"base"_s}};
        QCOMPARE(clause(named, u"base-model"_s).state, State::Partial);
    }

    void aClauseThatWasSetAsideGivesItsReasonAndCountsForNothing()
    {
        Dossier dossier = sampleDossier();
        const ClauseState changes = clause(dossier, u"changes"_s);
        QCOMPARE(changes.state, State::NotApplicable);
        QCOMPARE(changes.reason, u"first version"_s);
        const int with = completenessOf(dossier, false, m_rules).percent;
        dossier.notApplicable.emplace_back(u"compute"_s, u"none"_s);
        dossier.notApplicable.emplace_back(u"annotation-rules"_s, u"none"_s); // 1 of 6
        QVERIFY(completenessOf(dossier, false, m_rules).percent > with);
    }

    void evaluationsThatTheStandardAsksForAreMissedByTheirThreshold()
    {
        const ClauseState state = clause(sampleDossier(), u"evaluation"_s);
        QCOMPARE(state.state, State::Partial);
        QCOMPARE(state.asked, 10); // five fields, five thresholds
        QCOMPARE(state.filled, 6);
        QCOMPARE(state.lacks.front(), (Lack{.section = Section::Evaluations, .threshold = u"output-human"_s}));
    }

    void aRateIsHeldAgainstTheStandardWithItsExactInterval_data()
    {
        QTest::addColumn<QString>("threshold");
        QTest::addColumn<int>("sampled");
        QTest::addColumn<int>("passed");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("98 % of 5,000: the interval clears 96 %") << u"corpus-human"_s << 5000 << 4900 << u"shown"_s;
        QTest::newRow("96.1 % of 4,000: met, not shown") << u"corpus-human"_s << 4000 << 3844 << u"met"_s;
        QTest::newRow("exactly 96 %") << u"corpus-human"_s << 4000 << 3840 << u"met"_s;
        QTest::newRow("95.9 % of 4,000") << u"corpus-human"_s << 4000 << 3836 << u"not_met"_s;
        QTest::newRow("all of 3,999 is too few") << u"corpus-human"_s << 3999 << 3999 << u"too_few"_s;
        QTest::newRow("a tenth of the corpus, 98 %") << u"corpus-technical"_s << 1000 << 980 << u"met"_s;
        QTest::newRow("less than a tenth") << u"corpus-technical"_s << 999 << 999 << u"too_few"_s;
        QTest::newRow("a tenth, 97.9 %") << u"corpus-technical"_s << 1000 << 979 << u"not_met"_s;
        QTest::newRow("nothing sampled") << u"corpus-human"_s << 0 << 0 << u"no_figures"_s;
    }

    void aRateIsHeldAgainstTheStandardWithItsExactInterval()
    {
        QFETCH(const QString, threshold);
        QFETCH(const int, sampled);
        QFETCH(const int, passed);
        QFETCH(const QString, outcome);
        QCOMPARE(name(figure(sampledBy(sampled, passed), threshold).outcome), outcome);
    }

    void theIntervalIsThatOfClopperAndPearson()
    {
        const Figure found = figure(sampledBy(1000, 980), u"corpus-technical"_s);
        QVERIFY(std::abs(found.estimate.value - 0.98) < 1e-12);
        QVERIFY(std::abs(found.estimate.low - 0.96926) < 5e-5); // R: binom.test(980, 1000)
        QVERIFY(std::abs(found.estimate.high - 0.98774) < 5e-5);
    }

    void samplingsOfAllSourcesInUseAreAddedUp()
    {
        Dossier dossier = sampledBy(3000, 2950);
        dossier.sources.push_back({.id = u"s2"_s, .records = 5000, .human = {.sampled = 1500, .passed = 1480}});
        dossier.sources.push_back(
            {.id = u"s3"_s, .records = 1, .human = {.sampled = 900, .passed = 0}, .isExcluded = true});
        const Figure found = figure(dossier, u"corpus-human"_s);
        QCOMPARE(found.tries, 4500);
        QCOMPARE(found.hits, 4430);
        QVERIFY(std::abs(found.sampleShare.value() - 4500.0 / 15'000) < 1e-12);
    }

    void theShareOfTheCorpusIsUnknownWhileTheRecordsOfASourceAre()
    {
        Dossier dossier = sampledBy(1000, 999);
        dossier.sources.push_back({.id = u"s2"_s});
        const Figure found = figure(dossier, u"corpus-technical"_s);
        QVERIFY(!found.sampleShare);
        QCOMPARE(found.outcome, Outcome::TooFew);
    }

    void aRateOfAnUnknownSampleIsNeitherTooSmallNorShown()
    {
        const auto outcome = [&](std::optional<qint64> tries, std::optional<double> low, double value) {
            return figure({.evaluations = {{.id = u"e1"_s,
                                            .value = value,
                                            .low = low,
                                            .high = low ? std::optional(0.99) : std::nullopt,
                                            .tries = tries,
                                            .threshold = u"output-human"_s}}},
                          u"output-human"_s)
                .outcome;
        };
        QCOMPARE(outcome({}, {}, 0.97), Outcome::Stated);
        QCOMPARE(outcome({}, 0.95, 0.97), Outcome::Stated);
        QCOMPARE(outcome({}, {}, 0.89), Outcome::NotMet);
        QCOMPARE(outcome(999, 0.95, 0.97), Outcome::TooFew);
        QCOMPARE(outcome(1000, 0.95, 0.97), Outcome::Shown);
    }

    void aRefusalRateThatShouldBeLowIsMetFromBelow()
    {
        const auto rate = [&](qint64 hits, qint64 tries) {
            return figure({.evaluations =
                               {{.id = u"e1"_s, .hits = hits, .tries = tries, .threshold = u"should-answer"_s}}},
                          u"should-answer"_s)
                .outcome;
        };
        QCOMPARE(rate(5, 500), Outcome::Shown);
        QCOMPARE(rate(24, 500), Outcome::Met);
        QCOMPARE(rate(26, 500), Outcome::NotMet);
        QCOMPARE(rate(2, 299), Outcome::TooFew);
    }

    void aSourceWithTooMuchThatIsHarmfulIsSaid()
    {
        Dossier dossier{.sources = {{.id = u"s1"_s, .harmfulShare = 0.05}, {.id = u"s2"_s, .harmfulShare = 0.051}}};
        const auto figures = figuresFor({u"source-harmful"_s}, dossier, m_rules);
        QCOMPARE(figures.size(), 2u);
        QCOMPARE(figures[0].outcome, Outcome::Stated);
        QCOMPARE(figures[1].outcome, Outcome::NotMet);
        QCOMPARE(figures[1].path, u"sources.s2"_s);
    }

    void theShippedFiguresAreThoseOfTheStandard()
    {
        const auto limit = [&](const char *id) { return m_rules.threshold(QString::fromLatin1(id))->limit; };
        QCOMPARE(limit("corpus-human"), 0.96);
        QCOMPARE(m_rules.threshold(u"corpus-human"_s)->least, 4000);
        QCOMPARE(limit("corpus-technical"), 0.98);
        QCOMPARE(m_rules.threshold(u"corpus-technical"_s)->leastShare, 0.10);
        QCOMPARE(limit("source-harmful"), 0.05);
        QCOMPARE(limit("output-human"), 0.90);
        QCOMPARE(limit("should-refuse"), 0.95);
        QCOMPARE(limit("should-answer"), 0.05);
        for (const Threshold &each : m_rules.thresholds)
            QCOMPARE(each.confidence, Confidence::Secondary);
    }
};

QTEST_GUILESS_MAIN(TestDossierCompleteness)
#include "tst_dossiercompleteness.moc"
