#include "app/journal/verification.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <map>

using review::Decision;
using review::Disposition;

class TestReviewStore : public QObject
{
    Q_OBJECT

    static Decision confirmed(const char *risk = "A.1.f")
    {
        return {.disposition = Disposition::Confirmed,
                .risk = QString::fromLatin1(risk),
                .note = QStringLiteral("seen")};
    }
    static Decision cleared() { return {.disposition = Disposition::NotAProblem}; }

    static std::optional<Decision> inForce(const EmptyStore &store, GenerationId id)
    {
        const auto event = review::decisionInForce(store.database, id);
        return event && *event ? std::optional((*event)->decision) : std::nullopt;
    }

private Q_SLOTS:
    void aDecisionIsInForceAndInTheJournal()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(id, confirmed()));
        QCOMPARE(inForce(store, id), confirmed());
        QCOMPARE(store.count("audit_event WHERE kind = 'review.decided'"), 1);
        QVERIFY(journal::verify(store.database)->ok());
    }

    void aConfirmedProblemNeedsARiskCode()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        const auto result = review::ReviewStore(store.database, store.journal).decide(id, confirmed(""));
        QCOMPARE(result.error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.count("audit_event"), 0);
    }

    void aGenerationThatIsNotThereIsNotDecidedAbout()
    {
        EmptyStore store;
        const auto result = review::ReviewStore(store.database, store.journal).decide(GenerationId{99}, cleared());
        QCOMPARE(result.error().kind, Failure::Kind::NotFound);
        QCOMPARE(store.count("review_event"), 0);
    }

    void undoBringsBackTheDecisionBefore()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(id, cleared()));
        QVERIFY(reviews.decide(id, confirmed()));
        QCOMPARE(reviews.undo().value(), std::optional(id));
        QCOMPARE(inForce(store, id), cleared());
        QCOMPARE(reviews.undo().value(), std::optional(id));
        QCOMPARE(inForce(store, id), std::nullopt);
        QCOMPARE(reviews.undo().value(), std::nullopt);
        QCOMPARE(reviews.redo().value(), std::optional(id));
        QCOMPARE(inForce(store, id), cleared());
        QCOMPARE(reviews.redo().value(), std::optional(id));
        QCOMPARE(inForce(store, id), confirmed());
        QCOMPARE(reviews.redo().value(), std::nullopt);
    }

    void aFreshDecisionForgetsWhatWasToBeRedone()
    {
        EmptyStore store;
        const GenerationId first = addGeneration(store.database);
        const GenerationId second = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(first, confirmed()));
        QVERIFY(reviews.undo());
        QVERIFY(reviews.decide(second, cleared()));
        QCOMPARE(reviews.redo().value(), std::nullopt);
        QCOMPARE(reviews.undo().value(), std::optional(second));
        QCOMPARE(reviews.redo().value(), std::optional(second));
    }

    void anOfficerUndoesOnlyTheirOwn()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        journal::Journal other(store.database, QStringLiteral("officer-b"), [] { return EmptyStore::now; });
        QVERIFY(review::ReviewStore(store.database, store.journal).decide(id, confirmed()));
        QCOMPARE(review::ReviewStore(store.database, other).undo().value(), std::nullopt);
        QCOMPARE(inForce(store, id), confirmed());
    }

    void undoSurvivesARestart()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.db"));
        initResources();
        GenerationId id{};
        {
            db::Database database(path, {.mode = db::OpenOptions::Mode::Create});
            db::migrate(database);
            id = addGeneration(database);
            journal::Journal journal(database, QStringLiteral("officer-a"), stoppedClock(1));
            QVERIFY(review::ReviewStore(database, journal).decide(id, cleared()));
            QVERIFY(review::ReviewStore(database, journal).decide(id, confirmed()));
        }
        db::Database database(path);
        journal::Journal journal(database, QStringLiteral("officer-a"), stoppedClock(2));
        QCOMPARE(review::ReviewStore(database, journal).undo().value(), std::optional(id));
        QCOMPARE(review::decisionInForce(database, id).value()->decision, cleared());
    }

    /// Against a plain model: a list of decisions and a list of those taken back.
    void anyMixOfDecidingUndoingAndRedoingMatchesAModel()
    {
        EmptyStore store;
        std::vector<GenerationId> ids;
        for (int i = 0; i < 4; ++i)
            ids.push_back(addGeneration(store.database));
        review::ReviewStore reviews(store.database, store.journal);
        std::vector<std::pair<GenerationId, Decision>> done;
        std::vector<std::pair<GenerationId, Decision>> undone;
        QRandomGenerator random(20261123);
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(3)) {
            case 0: {
                const GenerationId id = ids[static_cast<size_t>(random.bounded(4))];
                const Decision decision = random.bounded(2) ? confirmed() : cleared();
                QVERIFY(reviews.decide(id, decision));
                done.emplace_back(id, decision);
                undone.clear();
                break;
            }
            case 1:
                QCOMPARE(reviews.undo().value().has_value(), !done.empty());
                if (!done.empty()) {
                    undone.push_back(done.back());
                    done.pop_back();
                }
                break;
            default:
                QCOMPARE(reviews.redo().value().has_value(), !undone.empty());
                if (!undone.empty()) {
                    done.push_back(undone.back());
                    undone.pop_back();
                }
            }
            std::map<GenerationId, Decision> expected;
            for (const auto &[id, decision] : done)
                expected[id] = decision;
            for (const GenerationId id : ids)
                QCOMPARE(inForce(store, id), expected.contains(id) ? std::optional(expected[id]) : std::nullopt);
        }
        QVERIFY(journal::verify(store.database)->ok());
    }

    void eventsAreOnlyAdded()
    {
        EmptyStore store;
        QVERIFY(review::ReviewStore(store.database, store.journal).decide(addGeneration(store.database), cleared()));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("UPDATE review_event SET note = 'x'"));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("DELETE FROM review_event"));
    }
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "tst_reviewstore.moc"
