#include "app/journal/verification.h"
#include "app/review/auditsample.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace review;

/// Samples drawn by lot of what nothing flagged.
class TestAuditSample : public QObject
{
    Q_OBJECT

    static constexpr Moment day = 86'400'000;

    /// So many generations a day apart, every fifth of them flagged.
    static std::vector<GenerationId> fill(EmptyStore &store, int count)
    {
        std::vector<GenerationId> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(addGeneration(store.database, i % 5 == 0 ? "A.1.f" : nullptr, 2, store.now + i * day));
        return ids;
    }

    static AuditSampleId keep(EmptyStore &store, const AuditDraw &draw)
    {
        return AuditSampleStore(store.database, store.journal).add(draw).value();
    }

    static void decide(EmptyStore &store, GenerationId id, Disposition disposition, const QString &risk = {})
    {
        QVERIFY(ReviewStore(store.database, store.journal).decide(id, {.disposition = disposition, .risk = risk}));
    }

private Q_SLOTS:
    void onlyWhatNothingFlagsIsDrawn()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids = fill(store, 50);
        const auto draw = drawAudit(store.database, {}, 100, 1);
        QVERIFY(draw);
        QCOMPARE(draw->population, 40);
        QCOMPARE(draw->flagged, 10);
        QCOMPARE(draw->members.size(), size_t(40)); // all, as there are no more
        const std::set<GenerationId> drawn(draw->members.begin(), draw->members.end());
        for (size_t i = 0; i < ids.size(); ++i)
            QCOMPARE(drawn.contains(ids[i]), i % 5 != 0);
    }

    void whatWasDecidedBeforeIsDrawnLikeTheRest()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids = fill(store, 50);
        decide(store, ids[1], Disposition::Harmful, u"A.1.f"_s);
        QCOMPARE(drawAudit(store.database, {}, 10, 1)->population, 40);
    }

    void theLotIsRepeatable()
    {
        EmptyStore store;
        fill(store, 200);
        QCOMPARE(drawAudit(store.database, {}, 30, 7)->members, drawAudit(store.database, {}, 30, 7)->members);
        QVERIFY(drawAudit(store.database, {}, 30, 7)->members != drawAudit(store.database, {}, 30, 8)->members);
    }

    void aPeriodHoldsItsFirstMomentAndNotItsLast()
    {
        EmptyStore store;
        fill(store, 50);
        const Period period{.from = store.now + 10 * day, .until = store.now + 15 * day}; // 10 is flagged, 11 to 14 not
        const auto draw = drawAudit(store.database, period, 100, 1);
        QCOMPARE(draw->population, 4);
        QCOMPARE(draw->flagged, 1);
    }

    void whatHasNoTimeBelongsToAllTimeOnly()
    {
        EmptyStore store;
        fill(store, 10);
        addGeneration(store.database);
        QCOMPARE(drawAudit(store.database, {}, 5, 1)->population, 9);
        QCOMPARE(drawAudit(store.database, {.from = 0}, 5, 1)->population, 8);
    }

    void whatHoldsNoTextCannotBeRead()
    {
        EmptyStore store;
        fill(store, 10);
        store.database.run("DELETE FROM generation_text WHERE generation_id = 2");
        QCOMPARE(drawAudit(store.database, {}, 5, 1)->population, 7);
    }

    void fromNothingNothingIsDrawn()
    {
        EmptyStore store;
        QCOMPARE(drawAudit(store.database, {}, 5, 1).error().kind, Failure::Kind::NotFound);
        QCOMPARE(AuditSampleStore(store.database, store.journal).add({}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.count("audit_event"), 0);
    }

    void aStoppedDrawIsCancelled()
    {
        EmptyStore store;
        fill(store, 10);
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(drawAudit(store.database, {}, 5, 1, stop.get_token()).error().kind, Failure::Kind::Cancelled);
    }

    void aSampleIsKeptWithItsLotAndJournaled()
    {
        EmptyStore store;
        fill(store, 50);
        const Period period{.from = store.now, .until = store.now + 40 * day};
        const auto draw = drawAudit(store.database, period, 12, 4'000'000'000);
        const AuditSampleId id = keep(store, *draw);
        const auto samples = auditSamples(store.database);
        QCOMPARE(samples->size(), size_t(1));
        const AuditSample &sample = samples->front();
        QCOMPARE(sample.id, id);
        QCOMPARE(sample.at, store.now);
        QCOMPARE(sample.actor, u"officer-a"_s);
        QCOMPARE(sample.seed, 4'000'000'000);
        QCOMPARE(sample.period, period);
        QCOMPARE(sample.population, 32);
        QCOMPARE(sample.flagged, 8);
        QCOMPARE(sample.size, 12);
        QCOMPARE(sample.held, 12);
        QCOMPARE(sample.waiting(), 12);
        QCOMPARE(*auditMembers(store.database, id), draw->members);
        QCOMPARE(store.count("audit_event WHERE kind = 'audit.drawn'"), 1);
        QVERIFY(journal::verify(store.database)->ok());
    }

    void whatWasDrawnCannotBeChanged()
    {
        EmptyStore store;
        fill(store, 50);
        keep(store, *drawAudit(store.database, {}, 12, 1));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("UPDATE audit_sample SET seed = 2"));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("DELETE FROM audit_sample"));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("UPDATE audit_member SET position = position + 100"));
    }

    void decisionsAboutItsMembersAreCounted()
    {
        EmptyStore store;
        fill(store, 100);
        const auto draw = drawAudit(store.database, {}, 20, 1);
        keep(store, *draw);
        decide(store, draw->members[0], Disposition::Illegal, u"A.1.f"_s);
        decide(store, draw->members[1], Disposition::Harmful, u"A.4.f"_s);
        decide(store, draw->members[2], Disposition::NotAProblem);
        decide(store, draw->members[3], Disposition::Unclear);
        decide(store, draw->members[4], Disposition::SecondOpinion);
        const AuditSample sample = auditSamples(store.database)->front();
        QCOMPARE(sample.decided, 3);
        QCOMPARE(sample.problems, 2);
        QCOMPARE(sample.unclear, 2);
        QCOMPARE(sample.waiting(), 15);
        const AuditSample ofClass = auditSamples(store.database, {}, u"A.4"_s)->front();
        QCOMPARE(ofClass.decided, 3);
        QCOMPARE(ofClass.problems, 1);
    }

    void aMemberLeavesWithItsGeneration()
    {
        EmptyStore store;
        fill(store, 50);
        const auto draw = drawAudit(store.database, {}, 12, 1);
        const AuditSampleId id = keep(store, *draw);
        store.database.run("DELETE FROM generation WHERE id = ?", draw->members[3]);
        const AuditSample sample = auditSamples(store.database)->front();
        QCOMPARE(sample.size, 12);
        QCOMPARE(sample.held, 11);
        QCOMPARE(auditMembers(store.database, id)->size(), size_t(11));
    }

    void samplesAreThoseOfAPeriodTheNewestFirst()
    {
        EmptyStore store;
        fill(store, 50);
        for (int i = 0; i < 3; ++i) {
            keep(store, *drawAudit(store.database, {}, 5, quint32(i)));
            store.moment += day;
        }
        const auto samples = auditSamples(store.database, {.from = store.now + day});
        QCOMPARE(samples->size(), size_t(2));
        QVERIFY(samples->front().at > samples->back().at);
    }

    void flagsOfTheSamePeriodAreHeldAgainstIt()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids = fill(store, 50);
        keep(store, *drawAudit(store.database, {.until = store.now + 20 * day}, 5, 1));
        decide(store, ids[0], Disposition::Harmful, u"A.1.f"_s);
        decide(store, ids[5], Disposition::NotAProblem);
        decide(store, ids[40], Disposition::Harmful, u"A.1.f"_s); // later
        const AuditSample sample = auditSamples(store.database)->front();
        const auto flags = flagOutcome(store.database, sample);
        QCOMPARE(flags->flagged, 4);
        QCOMPARE(flags->decided, 2);
        QCOMPARE(flags->confirmed, 1);
        QCOMPARE(flagOutcome(store.database, sample, u"A.2"_s)->flagged, 0);
    }

    void aMemberThatIsFlaggedLaterStaysInTheSample()
    {
        EmptyStore store;
        fill(store, 50);
        const auto draw = drawAudit(store.database, {}, 5, 1);
        keep(store, *draw);
        store.database.run(
            "INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, 'A.1.f', 2, 1, 1)",
            draw->members[0]);
        const AuditSample sample = auditSamples(store.database)->front();
        QCOMPARE(sample.held, 5);
        QCOMPARE(flagOutcome(store.database, sample)->flagged, 10); // and is no flag of then
    }
};

QTEST_APPLESS_MAIN(TestAuditSample)
#include "tst_auditsample.moc"
