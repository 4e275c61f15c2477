#include "app/review/quality.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace review;

/// What the store says of how well is decided and detected.
class TestQuality : public QObject
{
    Q_OBJECT

    static constexpr Moment day = 86'400'000;

    /// Decisions by any officer, at the store's moment.
    struct Office : EmptyStore
    {
        journal::Journal other{database, u"officer-b"_s, [this] { return moment; }};

        void decide(GenerationId id, Disposition disposition, bool byOther = false, Purpose purpose = Purpose::Review)
        {
            const QString risk = isProblem(disposition) ? u"A.1.f"_s : QString();
            const auto done = ReviewStore(database, byOther ? other : journal)
                                  .decide(id, {.disposition = disposition, .risk = risk}, {.purpose = purpose});
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
        }
        Quality ask(const QualityQuestion &question = {}) const { return quality(database, question, moment).value(); }
    };

private Q_SLOTS:
    void whatOneOfficerDecidedIsNoAgreement()
    {
        Office office;
        const GenerationId id = addGeneration(office.database, "A.1.f");
        office.decide(id, Disposition::Harmful);
        office.decide(id, Disposition::NotAProblem);
        QVERIFY(ratings(office.database)->empty());
        QVERIFY(office.ask().isEmpty());
    }

    void theLatestDecisionOfEachThatStandsIsTheirRating()
    {
        Office office;
        const GenerationId id = addGeneration(office.database, "A.1.f");
        office.decide(id, Disposition::Harmful);
        office.decide(id, Disposition::Harmful, true);
        office.decide(id, Disposition::NotAProblem);
        auto found = ratings(office.database);
        QCOMPARE(found->size(), size_t(2));
        QCOMPARE(found->at(0).officer, u"officer-b"_s);
        QCOMPARE(found->at(1).officer, u"officer-a"_s);
        QCOMPARE(found->at(1).disposition, Disposition::NotAProblem);
        QVERIFY(found->at(1).risk.isEmpty());
        QVERIFY(ReviewStore(office.database, office.journal).undo());
        found = ratings(office.database);
        QCOMPARE(found->at(0).disposition, Disposition::Harmful);
    }

    void anUndoneDecisionLeavesNoPair()
    {
        Office office;
        const GenerationId id = addGeneration(office.database, "A.1.f");
        office.decide(id, Disposition::Harmful);
        office.decide(id, Disposition::NotAProblem, true);
        QVERIFY(ReviewStore(office.database, office.other).undo());
        QVERIFY(ratings(office.database)->empty());
    }

    void aBlindDecisionRatesAndARequestForASecondOpinionDoesNot()
    {
        Office office;
        const GenerationId one = addGeneration(office.database, "A.1.f");
        office.decide(one, Disposition::Harmful);
        office.decide(one, Disposition::NotAProblem, true, Purpose::Blind);
        const GenerationId other = addGeneration(office.database, "A.1.f");
        office.decide(other, Disposition::SecondOpinion);
        office.decide(other, Disposition::Harmful, true);
        const auto found = ratings(office.database);
        QCOMPARE(found->size(), size_t(2));
        QVERIFY(!found->at(0).isBlind && found->at(1).isBlind);
        QCOMPARE(office.ask().agreement.blindUnits, 1);
    }

    void decisionsOutsideThePeriodDoNotCount()
    {
        Office office;
        const GenerationId id = addGeneration(office.database, "A.1.f");
        office.decide(id, Disposition::Harmful);
        office.moment += 10 * day;
        office.decide(id, Disposition::Harmful, true);
        QCOMPARE(office.ask().agreement.units, 1);
        QCOMPARE(office.ask({.period = {.from = office.now + day}}).agreement.units, 0);
    }

    void aRiskClassNarrowsToWhatSomebodyPutInIt()
    {
        Office office;
        const GenerationId one = addGeneration(office.database, "A.1.f");
        office.decide(one, Disposition::Harmful);
        office.decide(one, Disposition::NotAProblem, true);
        const GenerationId other = addGeneration(office.database, "A.4.f");
        office.decide(other, Disposition::NotAProblem);
        office.decide(other, Disposition::NotAProblem, true);
        QCOMPARE(office.ask().agreement.units, 2);
        QCOMPARE(office.ask({.riskClass = u"A.1"_s}).agreement.units, 1);
        QCOMPARE(office.ask({.riskClass = u"A.4"_s}).agreement.units, 0);
    }

    void anAuditTellsWhatIsMissed()
    {
        Office office;
        std::vector<GenerationId> flagged;
        for (int i = 0; i < 500; ++i) {
            const GenerationId id = addGeneration(office.database, i % 10 == 0 ? "A.1.f" : nullptr);
            if (i % 10 == 0)
                flagged.push_back(id);
        }
        const auto draw = drawAudit(office.database, {}, 90, 3);
        QVERIFY(AuditSampleStore(office.database, office.journal).add(*draw));
        for (size_t i = 0; i < draw->members.size(); ++i)
            office.decide(draw->members[i], i % 30 == 0 ? Disposition::Harmful : Disposition::NotAProblem);
        for (const GenerationId id : flagged)
            office.decide(id, Disposition::Illegal);
        const Quality found = office.ask();
        QCOMPARE(found.audits.size(), size_t(1));
        const Audit &audit = found.audits.front();
        QCOMPARE(audit.sample.problems, 3);
        QCOMPARE(audit.sample.population, 450);
        QVERIFY(std::abs(audit.missed.count.value - 15) < 1e-9); // 3 of 90 of 450
        QVERIFY(std::abs(audit.missed.recall.value - 50.0 / 65) < 1e-9);
        QVERIFY(audit.missed.count.low >= 3 && audit.missed.count.high < 50);
        QVERIFY(!audit.missed.isTooFew);
    }

    void anAppealIsAnsweredByTheDecisionThatFollows()
    {
        Office office;
        std::vector<GenerationId> ids;
        for (int i = 0; i < 4; ++i) {
            ids.push_back(addGeneration(office.database, "A.1.f"));
            office.decide(ids.back(), Disposition::Harmful);
            QVERIFY(ReviewStore(office.database, office.journal).appeal(ids.back(), Party::User, u"grounds"_s));
        }
        office.decide(ids[0], Disposition::NotAProblem, true); // overturned
        office.decide(ids[1], Disposition::Illegal, true);     // still a problem
        office.decide(ids[2], Disposition::Unclear, true);     // no answer
        const Appeals appeals = office.ask().appeals;
        QCOMPARE(appeals.lodged, 4);
        QCOMPARE(appeals.answered, (measure::Tally{1, 2}));
        QCOMPARE(appeals.open(), 2);
        QCOMPARE(appeals.overturned().value, 0.5);
        QVERIFY(appeals.overturned().low < 0.02 && appeals.overturned().high > 0.98);
        QCOMPARE(office.ask().agreement.units, 0); // the answer was given with all before one's eyes
    }

    void eachAppealHasItsOwnAnswer()
    {
        Office office;
        const GenerationId id = addGeneration(office.database, "A.1.f");
        office.decide(id, Disposition::Illegal);
        QVERIFY(ReviewStore(office.database, office.journal).appeal(id, Party::User, u"a quotation"_s));
        office.decide(id, Disposition::NotAProblem, true); // overturned
        QVERIFY(ReviewStore(office.database, office.journal).appeal(id, Party::Authority, u"no quotation"_s));
        office.decide(id, Disposition::SecondOpinion); // no answer
        office.decide(id, Disposition::Illegal, true); // overturned once more
        QCOMPARE(office.ask().appeals.lodged, 2);
        QCOMPARE(office.ask().appeals.answered, (measure::Tally{2, 2}));
    }

    void driftComparesThePeriodWithTheOneBefore()
    {
        const auto [before, now] = driftWindows({.from = 100 * day, .until = 130 * day}, 500 * day);
        QCOMPARE(before, (Period{.from = 70 * day, .until = 100 * day}));
        QCOMPARE(now, (Period{.from = 100 * day, .until = 130 * day}));
        const Moment midnight = startOfDay(QDate(2026, 9, 22));
        const auto [all, month] = driftWindows({}, EmptyStore::now); // in the evening of the 21st
        QVERIFY(!all.from);
        QCOMPARE(all.until, std::optional(midnight - 30 * day));
        QCOMPARE(month, (Period{.from = midnight - 30 * day, .until = midnight}));
    }

    void flagsThatTurnOutHarmlessMoreOftenRaiseAnAlarm()
    {
        Office office;
        const auto decideSome = [&](int problems, int others) {
            for (int i = 0; i < problems + others; ++i)
                office.decide(addGeneration(office.database, "A.1.f"),
                              i < problems ? Disposition::Harmful : Disposition::NotAProblem);
        };
        decideSome(45, 5);
        office.moment += 60 * day;
        decideSome(20, 30);
        const Quality found = office.ask();
        QCOMPARE(found.drifts.size(), size_t(3));
        const WatchedDrift &flags = found.drifts[2];
        QCOMPARE(flags.what, Watched::WavedAside);
        QCOMPARE(flags.drift.earlier, (measure::Tally{5, 50}));
        QCOMPARE(flags.drift.recent, (measure::Tally{30, 50}));
        QCOMPARE(flags.drift.finding, measure::Drift::Finding::Changed);
        QCOMPARE(found.drifts[0].drift.finding, measure::Drift::Finding::TooFew);
        QCOMPARE(office.ask({.riskClass = u"A.2"_s}).drifts[2].drift.finding, measure::Drift::Finding::TooFew);
    }

    void agreementThatFallsRaisesAnAlarm()
    {
        Office office;
        const auto decideTwice = [&](int alike, int unlike) {
            for (int i = 0; i < alike + unlike; ++i) {
                const GenerationId id = addGeneration(office.database, "A.1.f");
                office.decide(id, Disposition::Harmful);
                office.decide(id, i < alike ? Disposition::Illegal : Disposition::NotAProblem, true);
            }
        };
        decideTwice(38, 2);
        office.moment += 60 * day;
        decideTwice(20, 20);
        const WatchedDrift found = office.ask().drifts[0];
        QCOMPARE(found.drift.earlier, (measure::Tally{38, 40}));
        QCOMPARE(found.drift.recent, (measure::Tally{20, 40}));
        QCOMPARE(found.drift.finding, measure::Drift::Finding::Changed);
    }
};

QTEST_APPLESS_MAIN(TestQuality)
#include "tst_quality.moc"
