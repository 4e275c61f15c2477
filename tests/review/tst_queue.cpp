#include "app/review/blindreview.h"
#include "app/review/queuesql.h"
#include "app/review/reviewstore.h"
#include "app/review/savedqueues.h"
#include "tests/support/generations.h"

#include <QTest>

using review::QueueFilter;

class TestQueue : public QObject
{
    Q_OBJECT

    static std::vector<qint64> ids(const EmptyStore &store, const QueueFilter &filter,
                                   const review::Viewer &viewer = {})
    {
        std::vector<qint64> found;
        std::optional<review::QueuePosition> after;
        for (;;) {
            const auto page = review::queuePage(store.database, filter, after, 3, viewer);
            if (!page || page->empty())
                return found;
            for (const review::QueueItem &item : *page)
                found.push_back(static_cast<qint64>(item.generation));
            after = review::QueuePosition::after(page->back());
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

    void everyOrderPagesWithoutGapOrRepeat_data()
    {
        QTest::addColumn<review::Order>("order");
        QTest::newRow("risk") << review::Order::Risk;
        QTest::newRow("age") << review::Order::Age;
        QTest::newRow("score") << review::Order::Score;
        QTest::newRow("uncertainty") << review::Order::Uncertainty;
        QTest::newRow("lot") << review::Order::Lot;
    }
    void everyOrderPagesWithoutGapOrRepeat()
    {
        QFETCH(review::Order, order);
        EmptyStore store;
        struct Row
        {
            qint64 id;
            int severity;
            double score;
            qint64 at; // 0: none
        };
        std::vector<Row> rows;
        for (int i = 0; i < 40; ++i) {
            const int severity = 1 + i * 7 % 3;
            const qint64 at = i % 5 == 0 ? 0 : 1000 - i % 7;
            const auto id =
                addGeneration(store.database, "A.1.f", severity, at == 0 ? std::nullopt : std::optional(at));
            store.database.run("UPDATE flag SET score = ? WHERE generation_id = ?", i % 8 / 8.0, id);
            rows.push_back({qint64(id), severity, i % 8 / 8.0, at});
        }
        const auto key = [order](const Row &row) {
            switch (order) {
            case review::Order::Risk: return std::tuple(double(-row.severity), -row.score);
            case review::Order::Age: return std::tuple(double(row.at), 0.0);
            case review::Order::Score: return std::tuple(-row.score, 0.0);
            case review::Order::Uncertainty: return std::tuple(std::abs(row.score - 0.5), 0.0);
            case review::Order::Lot: break;
            }
            return std::tuple(double((row.id * 2654435761) & 4294967295), 0.0);
        };
        std::ranges::stable_sort(rows, {}, key);
        std::vector<qint64> expected;
        for (const Row &row : rows)
            expected.push_back(row.id);
        QCOMPARE(ids(store, {.order = order}), expected);
        QueueFilter any{.state = QueueFilter::State::Any};
        any.order = order;
        QCOMPARE(ids(store, any), expected);
    }

    void whatIsNotFlaggedIsPagedLikeTheRest_data() { everyOrderPagesWithoutGapOrRepeat_data(); }
    void whatIsNotFlaggedIsPagedLikeTheRest()
    {
        QFETCH(review::Order, order);
        EmptyStore store;
        std::vector<GenerationId> given;
        for (int i = 0; i < 20; ++i) {
            const char *risk = i % 3 == 1 ? "A.1.f" : nullptr;
            const std::optional<Moment> at = i % 4 == 0 ? std::nullopt : std::optional<Moment>(1000 - i % 7);
            given.push_back(addGeneration(store.database, risk, 1 + i % 2, at));
        }
        QVERIFY(review::ReviewStore(store.database, store.journal).assign(given, QStringLiteral("officer-b")));
        QueueFilter mine{.state = QueueFilter::State::Mine};
        mine.order = order;
        std::vector<qint64> found = ids(store, mine, {QStringLiteral("officer-b"), 1});
        std::ranges::sort(found);
        std::vector<qint64> expected;
        for (const GenerationId id : given)
            expected.push_back(qint64(id));
        QCOMPARE(found, expected);
    }

    void everyOrderOfWhatWaitsIsReadFromAnIndex_data() { everyOrderPagesWithoutGapOrRepeat_data(); }
    void everyOrderOfWhatWaitsIsReadFromAnIndex()
    {
        QFETCH(review::Order, order);
        EmptyStore store;
        const auto sql =
            review::queueSql({.riskClass = QStringLiteral("A.1"), .service = QStringLiteral("chat"), .order = order},
                             {}, review::QueuePosition{});
        auto plan = store.database.prepare("EXPLAIN QUERY PLAN SELECT " + sql->id + sql->from + " ORDER BY "
                                           + sql->order + " LIMIT 200");
        QString steps;
        while (plan.next())
            steps += plan.text(3) + QLatin1Char('\n');
        QVERIFY2(steps.contains(QStringLiteral("USING COVERING INDEX waiting_by_")), qPrintable(steps));
        QVERIFY2(!steps.contains(QStringLiteral("TEMP B-TREE")), qPrintable(steps));
    }

    /// A sample and a list of appeals are short; what officers did is long.
    void samplesAndAppealsAreNotSoughtAmongAllThatWasDone()
    {
        EmptyStore store;
        for (const auto state : {QueueFilter::State::Blind, QueueFilter::State::Appealed}) {
            const auto sql = review::queueSql({.state = state}, {QStringLiteral("officer-a"), 1});
            auto plan = store.database.prepare("EXPLAIN QUERY PLAN SELECT " + sql->id + sql->from);
            while (plan.next()) {
                QVERIFY2(!plan.text(3).contains(QStringLiteral("review_event_actor")), qPrintable(plan.text(3)));
                QVERIFY2(!plan.text(3).startsWith(QStringLiteral("SCAN d")), qPrintable(plan.text(3)));
            }
        }
    }

    void whatAnotherOfficerHoldsIsNotInTheQueue()
    {
        EmptyStore store;
        const std::vector<GenerationId> all{addGeneration(store.database, "A.1.f"),
                                            addGeneration(store.database, "A.1.f"),
                                            addGeneration(store.database, "A.1.f")};
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.assign(std::span(all).first(1), QStringLiteral("officer-b"), EmptyStore::now + 1000));
        QVERIFY(reviews.assign(std::span(all).subspan(1, 1), QStringLiteral("officer-a")));
        const review::Viewer a{QStringLiteral("officer-a"), EmptyStore::now};
        QCOMPARE(ids(store, {}, a), (std::vector<qint64>{2, 3}));
        QCOMPARE(ids(store, {}, {QStringLiteral("officer-a"), EmptyStore::now + 1000}), (std::vector<qint64>{1, 2, 3}));
        QCOMPARE(ids(store, {.state = QueueFilter::State::Mine}, a), std::vector<qint64>{2});
        QCOMPARE(review::queueCount(store.database, {}, a)->items, 2);
        QVERIFY(reviews.decide(all[1], {.disposition = review::Disposition::NotAProblem}));
        QCOMPARE(ids(store, {.state = QueueFilter::State::Mine}, a), std::vector<qint64>{});
    }

    void aQueueCanAskInTheLanguageOfSearch()
    {
        EmptyStore store;
        const GenerationId one = addGeneration(store.database, "A.1.f");
        addGeneration(store.database, "A.1.f");
        store.database.run("UPDATE generation SET user_ref = 'u-1' WHERE id = ?", one);
        QCOMPARE(ids(store, {.query = QStringLiteral("user:u-1")}), std::vector{qint64(one)});
        QCOMPARE(review::queuePage(store.database, {.query = QStringLiteral("word")}).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(review::queuePage(store.database, {.query = QStringLiteral("risk:(")}).error().kind,
                 Failure::Kind::BadInput);
    }

    void aServiceIsKnownFromTheFlagAlone()
    {
        EmptyStore store;
        const GenerationId one = addGeneration(store.database, "A.1.f");
        addGeneration(store.database, "A.1.f");
        store.database.run("UPDATE generation SET service = 'chat' WHERE id = ?", one);
        QCOMPARE(ids(store, {.service = QStringLiteral("chat")}), std::vector{qint64(one)});
    }

    void aBlindSampleWaitsForOthersAndItsDisagreementsForAnyone()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database, "A.1.f");
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(id, {.disposition = review::Disposition::NotAProblem}));
        const auto sample = review::drawBlindSample(store.database, store.journal,
                                                    {.from = 0, .to = EmptyStore::now + 1, .count = 5, .seed = 1});
        QCOMPARE(sample->members, std::vector{id});
        const QueueFilter blind{.state = QueueFilter::State::Blind};
        const QueueFilter disagreement{.state = QueueFilter::State::Disagreement};
        const review::Viewer b{QStringLiteral("officer-b"), EmptyStore::now};
        QCOMPARE(ids(store, blind, {QStringLiteral("officer-a"), EmptyStore::now}), std::vector<qint64>{});
        QCOMPARE(ids(store, blind, b), std::vector<qint64>{1});
        journal::Journal other(store.database, QStringLiteral("officer-b"), [] { return EmptyStore::now; });
        QVERIFY(review::ReviewStore(store.database, other)
                    .decide(id, {.disposition = review::Disposition::Harmful, .risk = QStringLiteral("A.1.f")},
                            {.purpose = review::Purpose::Blind}));
        QCOMPARE(ids(store, blind, b), std::vector<qint64>{});
        QCOMPARE(ids(store, disagreement), std::vector<qint64>{1});
        QVERIFY(reviews.decide(id, {.disposition = review::Disposition::Harmful, .risk = QStringLiteral("A.1.f")}));
        QCOMPARE(ids(store, disagreement), std::vector<qint64>{});
    }

    void anAppealWaitsInItsQueue()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database, "A.1.f");
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(id, {.disposition = review::Disposition::NotAProblem}));
        QVERIFY(reviews.appeal(id, review::Party::Authority, QStringLiteral("letter 12")));
        QCOMPARE(ids(store, {.state = QueueFilter::State::Appealed}), std::vector<qint64>{1});
        QVERIFY(reviews.decide(id, {.disposition = review::Disposition::NotAProblem}));
        QCOMPARE(ids(store, {.state = QueueFilter::State::Appealed}), std::vector<qint64>{});
    }

    void aQueueIsKeptUnderItsName()
    {
        EmptyStore store;
        review::SavedQueueStore queues(store.database, store.journal);
        const QueueFilter filter{.state = QueueFilter::State::SecondOpinion,
                                 .riskClass = QStringLiteral("A.4"),
                                 .service = QStringLiteral("chat"),
                                 .day = QDate(2026, 11, 28),
                                 .by = QueueFilter::By::ModelsAlone,
                                 .leastScore = 0.5,
                                 .query = QStringLiteral("user:u-1"),
                                 .order = review::Order::Uncertainty};
        const auto id = queues.save(QStringLiteral(" mine "), filter);
        QCOMPARE(review::savedQueues(store.database)->at(0).filter, filter);
        QCOMPARE(review::savedQueues(store.database)->at(0).name, QStringLiteral("mine"));
        QCOMPARE(store.count("audit_event WHERE body LIKE '%u-1%'"), 0);
        QCOMPARE(queues.save({}, filter).error().kind, Failure::Kind::BadInput);
        QCOMPARE(queues.save(QStringLiteral("x"), {.query = QStringLiteral("a word")}).error().kind,
                 Failure::Kind::BadInput);
        QVERIFY(queues.remove(*id));
        QCOMPARE(queues.remove(*id).error().kind, Failure::Kind::NotFound);
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
