#include "app/review/draft.h"
#include "app/review/pace.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"

#include <QTest>

using namespace std::chrono_literals;

class TestDrafts : public QObject
{
    Q_OBJECT

    static review::Draft someDraft()
    {
        return {.disposition = review::Disposition::Harmful,
                .risk = QStringLiteral("A.2.e"),
                .further = {QStringLiteral("A.4.f")},
                .severity = 2,
                .reason = QStringLiteral("a2-group"),
                .note = QStringLiteral("half a sen"),
                .cursor = 6,
                .span = 1};
    }

private Q_SLOTS:
    void aDraftComesBackAsItWas()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        const QString officer = QStringLiteral("officer-a");
        QVERIFY(review::keepDraft(store.database, officer, id, 1, someDraft()));
        QCOMPARE(review::draft(store.database, officer, id).value(), std::optional(someDraft()));
        QCOMPARE(review::draft(store.database, QStringLiteral("officer-b"), id).value(), std::nullopt);
        QVERIFY(review::keepDraft(store.database, officer, id, 1, std::nullopt));
        QCOMPARE(review::draft(store.database, officer, id).value(), std::nullopt);
        QCOMPARE(store.count("audit_event"), 0);
    }

    void aDraftLeavesWhenTheDecisionIsMade()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        QVERIFY(review::keepDraft(store.database, QStringLiteral("officer-a"), id, 1, someDraft()));
        QVERIFY(review::keepDraft(store.database, QStringLiteral("officer-b"), id, 1, someDraft()));
        QVERIFY(review::ReviewStore(store.database, store.journal)
                    .decide(id, {.disposition = review::Disposition::NotAProblem}));
        QCOMPARE(store.count("review_draft WHERE officer = 'officer-a'"), 0);
        QCOMPARE(store.count("review_draft WHERE officer = 'officer-b'"), 1);
    }

    void whereAnOfficerLeftOffIsKept()
    {
        EmptyStore store;
        const review::LeftOff place{GenerationId{7}, R"({"order":"age","state":"to_decide"})"};
        QVERIFY(review::keepLeftOff(store.database, QStringLiteral("officer-a"), 1, place));
        QCOMPARE(review::leftOff(store.database, QStringLiteral("officer-a")).value(), std::optional(place));
        QCOMPARE(review::leftOff(store.database, QStringLiteral("officer-b")).value(), std::nullopt);
    }

    void thePaceIsTheMedianAndABreakDoesNotCount()
    {
        QCOMPARE(review::paceOf(std::vector{5, 10, 20, 9000}), std::nullopt);
        QCOMPARE(review::paceOf(std::vector{5, 10, 20, 9000, 11}), std::optional(11s));
        QCOMPARE(review::paceOf(std::vector{9000, 9000, 9000, 9000, 9000}), std::optional(600s));
        QCOMPARE(review::timeLeft(300, 12s), std::optional(3600s));
        QCOMPARE(review::timeLeft(300, std::nullopt), std::nullopt);
    }

    void exposureCountsOnesOwnFromAMomentOn()
    {
        EmptyStore store;
        review::ReviewStore reviews(store.database, store.journal);
        for (int i = 0; i < 3; ++i) {
            store.moment = EmptyStore::now + i * 1000;
            QVERIFY(reviews.decide(addGeneration(store.database, "A.1.f", 3 - i),
                                   {.disposition = review::Disposition::NotAProblem}, {.seconds = 10}));
        }
        const auto all = review::exposure(store.database, QStringLiteral("officer-a"), EmptyStore::now);
        QCOMPARE(all->items, 3);
        QCOMPARE(all->severe, 1);
        QCOMPARE(all->looked, 30s);
        QCOMPARE(all->atItSince, std::optional(EmptyStore::now - 10'000));
        QCOMPARE(review::exposure(store.database, QStringLiteral("officer-a"), EmptyStore::now + 1000)->items, 2);
        store.moment = EmptyStore::now + 20 * 60'000; // after a pause
        QVERIFY(reviews.decide(addGeneration(store.database, "A.1.f"),
                               {.disposition = review::Disposition::NotAProblem}, {.seconds = 60}));
        QCOMPARE(review::exposure(store.database, QStringLiteral("officer-a"), 0)->atItSince,
                 std::optional(EmptyStore::now + 19 * 60'000));
        QCOMPARE(review::exposure(store.database, QStringLiteral("officer-b"), 0)->items, 0);
    }

    void whoComesBackFromAPauseIsNotToldToMakeOne()
    {
        constexpr Moment minute = 60'000;
        const review::Exposure exposure{.items = 90, .atItSince = 10 * minute, .last = 70 * minute};
        QCOMPARE(review::stretchOf(exposure, 72 * minute), 62 * minute);
        QCOMPARE(review::stretchOf(exposure, 130 * minute), 0);
        QCOMPARE(review::stretchOf({}, 130 * minute), 0);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
