#include "app/review/queue.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"

#include <QTest>

using review::QueueFilter;

class TestQueue : public QObject
{
    Q_OBJECT

    static std::vector<qint64> ids(const EmptyStore &store, const QueueFilter &filter)
    {
        std::vector<qint64> found;
        std::optional<review::QueuePosition> after;
        for (;;) {
            const auto page = review::queuePage(store.database, filter, after, 3);
            if (!page || page->empty())
                return found;
            for (const review::QueueItem &item : *page)
                found.push_back(static_cast<qint64>(item.generation));
            after = {page->back().severity, page->back().generation};
        }
    }

private Q_SLOTS:
    void theMostSevereComeFirstAndPagesNeitherSkipNorRepeat()
    {
        EmptyStore store;
        std::vector<qint64> expected[4];
        for (int i = 0; i < 20; ++i) {
            const int severity = 1 + i * 7 % 3;
            expected[severity].push_back(static_cast<qint64>(addGeneration(store.database, "A.1.f", severity)));
        }
        addGeneration(store.database); // not flagged
        std::vector<qint64> all = expected[3];
        all.insert(all.end(), expected[2].begin(), expected[2].end());
        all.insert(all.end(), expected[1].begin(), expected[1].end());
        QCOMPARE(ids(store, {}), all);
        QCOMPARE(review::queueCount(store.database, {})->items, 20);
    }

    void aRiskClassHoldsAllItsCodesAndNoOther()
    {
        EmptyStore store;
        const GenerationId a1 = addGeneration(store.database, "A.1.f");
        const GenerationId a1a = addGeneration(store.database, "A.1.a");
        addGeneration(store.database, "A.2.e");
        QCOMPARE(ids(store, {.riskClass = QStringLiteral("A.1")}), (std::vector{qint64(a1), qint64(a1a)}));
    }

    void whatModelsAloneFlagStandsApart()
    {
        EmptyStore store;
        const GenerationId found = addGeneration(store.database, "A.1.f");
        const GenerationId guessed = addGeneration(store.database, "A.1.f");
        store.database.run("UPDATE flag SET findings = 0, estimates = 1, score = 0.4 WHERE generation_id = ?", guessed);
        QCOMPARE(ids(store, {.by = QueueFilter::By::Rules}), std::vector{qint64(found)});
        QCOMPARE(ids(store, {.by = QueueFilter::By::ModelsAlone}), std::vector{qint64(guessed)});
        QCOMPARE(ids(store, {.leastScore = 0.5}), std::vector{qint64(found)});
        QCOMPARE(ids(store, {.riskClass = QStringLiteral("A.1"), .leastScore = 0.3}),
                 (std::vector{qint64(found), qint64(guessed)}));
    }

    void aListKeepsItsOrderAndHoldsWhatIsNotFlagged()
    {
        EmptyStore store;
        const GenerationId flagged = addGeneration(store.database, "A.1.f");
        const GenerationId plain = addGeneration(store.database);
        const GenerationId decided = addGeneration(store.database);
        addGeneration(store.database, "A.1.f");
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(decided, {.disposition = review::Disposition::NotAProblem}));
        const QueueFilter filter{.only = {decided, plain, flagged}};
        QCOMPARE(ids(store, filter), (std::vector{qint64(plain), qint64(flagged)}));
        QCOMPARE(review::queueCount(store.database, filter)->items, 2);
        QVERIFY(review::queuePage(store.database, filter)->front().risk.isEmpty());
    }

    void decidedItemsLeaveTheQueueAndUndoBringsThemBack()
    {
        EmptyStore store;
        const GenerationId first = addGeneration(store.database, "A.1.f");
        const GenerationId second = addGeneration(store.database, "A.1.f");
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(first, {.disposition = review::Disposition::NotAProblem}));
        QVERIFY(reviews.decide(second, {.disposition = review::Disposition::SecondOpinion}));
        QVERIFY(ids(store, {}).empty());
        QCOMPARE(ids(store, {.state = QueueFilter::State::Decided}), std::vector{qint64(first)});
        QCOMPARE(ids(store, {.state = QueueFilter::State::SecondOpinion}), std::vector{qint64(second)});
        QVERIFY(reviews.undo());
        QCOMPARE(ids(store, {}), std::vector{qint64(second)});
    }

    void aDayIsADayInShanghai()
    {
        EmptyStore store;
        const QDate day(2026, 11, 23);
        addGeneration(store.database, "A.1.f", 2, startOfDay(day) - 1);
        const GenerationId inside = addGeneration(store.database, "A.1.f", 2, startOfDay(day));
        addGeneration(store.database, "A.1.f", 2, startOfDay(day.addDays(1)));
        QCOMPARE(ids(store, {.day = day}), std::vector{qint64(inside)});
        QCOMPARE(review::queueCount(store.database, {})->oldest, std::optional(startOfDay(day) - 1));
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
