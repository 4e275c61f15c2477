#include "app/journal/verification.h"
#include "app/review/acts.h"
#include "app/review/policy.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"

#include <QDir>
#include <QFile>
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

    static std::optional<GenerationId> generation(const Result<std::optional<review::Reversed>> &reversed)
    {
        return reversed.value() ? std::optional((*reversed)->generation) : std::nullopt;
    }

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
        QCOMPARE(generation(reviews.undo()), std::optional(id));
        QCOMPARE(inForce(store, id), cleared());
        QCOMPARE(generation(reviews.undo()), std::optional(id));
        QCOMPARE(inForce(store, id), std::nullopt);
        QCOMPARE(reviews.undo().value(), std::nullopt);
        QCOMPARE(generation(reviews.redo()), std::optional(id));
        QCOMPARE(inForce(store, id), cleared());
        QCOMPARE(generation(reviews.redo()), std::optional(id));
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
        QCOMPARE(generation(reviews.undo()), std::optional(second));
        QCOMPARE(generation(reviews.redo()), std::optional(second));
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
        QCOMPARE(generation(review::ReviewStore(database, journal).undo()), std::optional(id));
        QCOMPARE(review::decisionInForce(database, id).value()->decision, cleared());
    }

    /// Against a plain model: a list of decisions and a list of those taken back.
    void anyMixOfDecidingUndoingAndRedoingMatchesAModel()
    {
        EmptyStore store;
        std::vector<GenerationId> ids;
        for (int i = 0; i < 4; ++i)
            ids.push_back(addGeneration(store.database, "A.1.f"));
        review::ReviewStore reviews(store.database, store.journal);
        using Stroke = std::pair<std::vector<GenerationId>, Decision>; // one act: one generation, or several
        std::vector<Stroke> done;
        std::vector<Stroke> undone;
        QRandomGenerator random(20261123);
        for (int step = 0; step < 300; ++step) {
            switch (random.bounded(3)) {
            case 0: {
                std::vector<GenerationId> some;
                std::ranges::copy_if(ids, std::back_inserter(some),
                                     [&](GenerationId) { return random.bounded(2) == 0; });
                if (some.empty())
                    some.push_back(ids[1]);
                const Decision decision = random.bounded(2) ? confirmed() : cleared();
                QVERIFY(reviews.decideAll(some, decision));
                done.emplace_back(some, decision);
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
            for (const auto &[some, decision] : done) {
                for (const GenerationId id : some)
                    expected[id] = decision;
            }
            for (const GenerationId id : ids)
                QCOMPARE(inForce(store, id), expected.contains(id) ? std::optional(expected[id]) : std::nullopt);
            QCOMPARE(store.count("flag f LEFT JOIN review_state s USING (generation_id)"
                                 " WHERE f.disposition IS NOT s.disposition"),
                     0);
        }
        QVERIFY(journal::verify(store.database)->ok());
    }

    void aDecisionAboutManyIsOneEntryOfTheJournalThatNamesThem()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids{addGeneration(store.database), addGeneration(store.database)};
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decideAll(ids, cleared()));
        QCOMPARE(store.count(
                     "audit_event WHERE kind = 'review.decided' AND json_extract(body, '$.generations[1]') = 2"),
                 1);
        const auto undone = reviews.undo().value();
        QCOMPARE(undone, (review::Reversed{review::ReviewEvent::Kind::Decide, ids[0], 2}));
        QCOMPARE(store.count("review_state"), 0);
    }

    void aDecisionAboutManyIsTakenForAllOrForNone()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids{addGeneration(store.database), GenerationId{99}};
        QCOMPARE(review::ReviewStore(store.database, store.journal).decideAll(ids, cleared()).error().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(store.count("review_event"), 0);
        QCOMPARE(store.count("audit_event"), 0);
    }

    void whatElseIsDecidedIsKept()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        const Decision whole{.disposition = Disposition::Illegal,
                             .risk = QStringLiteral("A.1.f"),
                             .note = QStringLiteral("seen"),
                             .further = {QStringLiteral("A.4.f"), QStringLiteral("A.2.e")},
                             .severity = 3,
                             .reason = QStringLiteral("a1-depicts")};
        QVERIFY(review::ReviewStore(store.database, store.journal).decide(id, whole, {.seconds = 12}));
        QCOMPARE(inForce(store, id), whole);
        QCOMPARE(store.count("decision WHERE seconds = 12 AND purpose = 'review'"), 1);
    }

    void thePolicySaysWhatADecisionMustSay()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(review::setPolicy(store.database, store.journal, {.noteFor = {Disposition::Unclear}}));
        QCOMPARE(reviews.decide(id, {.disposition = Disposition::Unclear}).error().kind, Failure::Kind::BadInput);
        QVERIFY(reviews.decide(id, {.disposition = Disposition::Unclear, .note = QStringLiteral("cut off")}));
        QVERIFY(reviews.decide(id, cleared()));
    }

    void whatIsNoProblemNeverNeedsASeverity()
    {
        const review::Policy policy{.severityFor = {Disposition::Illegal, Disposition::NotAProblem}};
        QCOMPARE(policy.missing({.disposition = Disposition::NotAProblem}), std::nullopt); // it could not be given
        QCOMPARE(policy.missing({.disposition = Disposition::Illegal, .risk = QStringLiteral("A.1.f")}),
                 std::optional(review::Missing::Severity));
    }

    void aMarkIsUndoneByItselfOrAsTheLatestAct()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database); // "an answer"
        review::ReviewStore reviews(store.database, store.journal);
        const review::Mark mark{.inOutput = true, .span = {3, 9}, .risk = QStringLiteral("A.1.f")};
        const auto first = reviews.mark(id, mark);
        QVERIFY(first);
        QVERIFY(reviews.decide(id, cleared()));
        QCOMPARE(review::marks(store.database, id)->at(0).mark, mark);
        QVERIFY(reviews.unmark(*first));
        QVERIFY(review::marks(store.database, id)->empty());
        QCOMPARE(inForce(store, id), cleared());
        QCOMPARE(reviews.redo().value()->of, review::ReviewEvent::Kind::Mark);
        QCOMPARE(review::marks(store.database, id)->size(), size_t(1));
        QCOMPARE(reviews.mark(id, {.inOutput = true, .span = {3, 10}}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(reviews.mark(id, {.span = {3, 3}}).error().kind, Failure::Kind::BadInput);
        QVERIFY(journal::verify(store.database)->ok());
    }

    void redoRestoresWhatWasTakenBackLastWhereverItStood()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        const auto first = reviews.mark(id, {.span = {0, 1}});
        const auto second = reviews.mark(id, {.span = {2, 3}});
        QVERIFY(reviews.unmark(*first));
        QVERIFY(reviews.undo().value());
        QVERIFY(review::marks(store.database, id)->empty());
        QVERIFY(reviews.redo().value());
        QCOMPARE(review::marks(store.database, id)->at(0).id, *second);
        QVERIFY(reviews.redo().value());
        QCOMPARE(review::marks(store.database, id)->size(), size_t(2));
        QCOMPARE(reviews.redo().value(), std::nullopt);
    }

    void whatAnotherOfficerTookOffIsTheirsToRestore()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        const auto mark = reviews.mark(id, {.span = {0, 1}});
        QVERIFY(reviews.undo().value());
        QVERIFY(reviews.redo().value());
        journal::Journal other(store.database, QStringLiteral("officer-b"), [] { return EmptyStore::now; });
        review::ReviewStore others(store.database, other);
        QVERIFY(others.unmark(*mark)); // the first thing that they ever do
        QCOMPARE(reviews.redo().value(), std::nullopt);
        QVERIFY(review::marks(store.database, id)->empty());
        QVERIFY(others.redo().value());
        QCOMPARE(review::marks(store.database, id)->size(), size_t(1));
    }

    void whatSomebodyElseTookOutOfADecisionAboutManyStaysOutWhenItIsRedone()
    {
        EmptyStore store;
        const std::vector ids{addGeneration(store.database), addGeneration(store.database),
                              addGeneration(store.database)};
        review::ReviewStore reviews(store.database, store.journal);
        const ReviewEventId act = reviews.decideAll(ids, cleared()).value();
        review::Act theirs(store.database, review::ReviewEvent::Kind::Undo, QStringLiteral("officer-b"), 1);
        theirs.reverse(ids[1], static_cast<ReviewEventId>(qint64(act) + 1)); // as a file of decisions brings it in
        review::settle(store.database, ids[1]);
        QCOMPARE(reviews.undo().value()->generations, 2);
        QCOMPARE(reviews.redo().value()->generations, 2);
        QCOMPARE(inForce(store, ids[0]), cleared());
        QCOMPARE(inForce(store, ids[1]), std::nullopt);
        QCOMPARE(inForce(store, ids[2]), cleared());
    }

    void anAppealIsOpenUntilSomebodyDecidesAgain()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QCOMPARE(reviews.appeal(id, review::Party::User, QStringLiteral("why")).error().kind, Failure::Kind::NotFound);
        QVERIFY(reviews.decide(id, confirmed()));
        QCOMPARE(reviews.appeal(id, review::Party::User, QStringLiteral(" ")).error().kind, Failure::Kind::BadInput);
        QVERIFY(reviews.appeal(id, review::Party::User, QStringLiteral("a quotation")));
        QCOMPARE(review::openAppeal(store.database, id).value()->grounds, QStringLiteral("a quotation"));
        journal::Journal other(store.database, QStringLiteral("officer-b"), [] { return EmptyStore::now; });
        review::ReviewStore others(store.database, other);
        QVERIFY(others.decide(id, cleared()));
        QCOMPARE(review::openAppeal(store.database, id).value().has_value(), false);
        QCOMPARE(review::decisionInForce(store.database, id).value()->purpose, review::Purpose::Appeal);
        QVERIFY(others.undo().value());
        QVERIFY(review::openAppeal(store.database, id).value().has_value());
        QCOMPARE(inForce(store, id), confirmed());
    }

    void whatLeavesAnAppealOpenDoesNotAnswerIt_data()
    {
        QTest::addColumn<Disposition>("disposition");
        QTest::newRow("unclear") << Disposition::Unclear;
        QTest::newRow("another officer is asked") << Disposition::SecondOpinion;
    }

    void whatLeavesAnAppealOpenDoesNotAnswerIt()
    {
        QFETCH(Disposition, disposition);
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(id, confirmed()));
        QVERIFY(reviews.appeal(id, review::Party::User, QStringLiteral("a quotation")));
        QVERIFY(reviews.decide(id, {.disposition = disposition}));
        QVERIFY(review::openAppeal(store.database, id).value().has_value());
        QVERIFY(reviews.decide(id, cleared()));
        QVERIFY(!review::openAppeal(store.database, id).value().has_value());
        QCOMPARE(review::decisionInForce(store.database, id).value()->purpose, review::Purpose::Appeal);
    }

    void aBlindDecisionIsNeverInForceAndNeverByTheSameOfficer()
    {
        EmptyStore store;
        const GenerationId id = addGeneration(store.database);
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.decide(id, confirmed()));
        QCOMPARE(reviews.decide(id, cleared(), {.purpose = review::Purpose::Blind}).error().kind,
                 Failure::Kind::Refused);
        journal::Journal other(store.database, QStringLiteral("officer-b"), [] { return EmptyStore::now; });
        QVERIFY(review::ReviewStore(store.database, other).decide(id, cleared(), {.purpose = review::Purpose::Blind}));
        QCOMPARE(inForce(store, id), confirmed());
        QVERIFY(review::ReviewStore(store.database, other).undo().value());
        QCOMPARE(inForce(store, id), confirmed());
    }

    void whatIsGivenToAnOfficerIsTheirsUntilItIsUndone()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids{addGeneration(store.database), addGeneration(store.database)};
        review::ReviewStore reviews(store.database, store.journal);
        QVERIFY(reviews.assign(ids, QStringLiteral("officer-b")));
        QVERIFY(reviews.assign(std::span(ids).first(1), QStringLiteral("officer-c")));
        QCOMPARE(store.count("review_holder WHERE officer = 'officer-b'"), 1);
        QVERIFY(reviews.undo().value());
        QCOMPARE(store.count("review_holder WHERE officer = 'officer-b'"), 2);
        QVERIFY(reviews.assign(ids, {}));
        QCOMPARE(store.count("review_holder"), 0);
        QVERIFY(reviews.undo().value());
        QVERIFY(reviews.undo().value());
        QCOMPARE(store.count("review_holder"), 0);
        QCOMPARE(reviews.redo().value(), (review::Reversed{review::ReviewEvent::Kind::Assign, ids[0], 2}));
        QCOMPARE(store.count("review_holder"), 2);
    }

    void whatOthersHoldIsNotTaken()
    {
        EmptyStore store;
        const std::vector<GenerationId> ids{addGeneration(store.database), addGeneration(store.database),
                                            addGeneration(store.database), addGeneration(store.database)};
        const Moment later = EmptyStore::now + 1000;
        journal::Journal other(store.database, QStringLiteral("officer-b"), [] { return EmptyStore::now; });
        review::ReviewStore reviews(store.database, store.journal);
        review::ReviewStore others(store.database, other);
        QCOMPARE(others.claim(std::span(ids).first(1), later).value(), std::vector{ids[0]});
        QVERIFY(others.assign(std::span(ids).subspan(1, 1), QStringLiteral("officer-a"))); // for good
        QVERIFY(others.assign(std::span(ids).subspan(2, 1), QStringLiteral("officer-b"), EmptyStore::now)); // is over
        QCOMPARE(reviews.claim(ids, later).value(), (std::vector{ids[2], ids[3]}));
        QCOMPARE(store.count("review_holder WHERE officer = 'officer-b' AND generation_id = 1"), 1);
        QCOMPARE(store.count("review_holder WHERE officer = 'officer-a' AND until IS NULL"), 1);
        QCOMPARE(store.count("review_holder WHERE officer = 'officer-a' AND until IS NOT NULL"), 2);
        QCOMPARE(others.claim(ids, later).value(), std::vector{ids[0]}); // renewed
        QVERIFY(others.claim(std::span(ids).last(1), later)->empty());
        QCOMPARE(store.count("audit_event WHERE kind = 'review.assigned'"), 5);
    }

    void decisionsOfAnOlderWorkspaceStand()
    {
        initResources();
        auto database = db::Database::inMemory();
        const QStringList scripts =
            QDir(QStringLiteral(":/db/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        for (const QString &script : scripts.first(21)) {
            QFile file(QStringLiteral(":/db/migrations/") + script);
            QVERIFY(file.open(QIODevice::ReadOnly));
            database.execute(file.readAll());
        }
        database.execute("PRAGMA user_version = 21");
        const GenerationId one = addGeneration(database, "A.1.f", 2, 1000);
        const GenerationId two = addGeneration(database, "A.1.f");
        database.run("INSERT INTO review_event (at, actor, kind, generation_id, target, disposition, risk) VALUES"
                     " (1, 'officer-a', 'decide', 1, NULL, 'confirmed', 'A.1.f'),"
                     " (2, 'officer-a', 'decide', 2, NULL, 'not_a_problem', NULL),"
                     " (3, 'officer-a', 'undo', 2, 2, NULL, NULL)");
        database.run("INSERT INTO review_state VALUES (1, 1, 'confirmed')");
        db::migrate(database);
        QCOMPARE(review::decisionInForce(database, one).value()->decision.disposition, Disposition::Confirmed);
        QCOMPARE(review::decisionInForce(database, two).value(), std::nullopt);
        journal::Journal journal(database, QStringLiteral("officer-a"), stoppedClock(4));
        review::ReviewStore reviews(database, journal);
        QCOMPARE(generation(reviews.redo()), std::optional(two));
        auto flag = database.prepare("SELECT at, disposition FROM flag ORDER BY generation_id");
        QVERIFY(flag.next());
        QCOMPARE(flag.integer(0), 1000);
        QCOMPARE(flag.text(1), QStringLiteral("confirmed"));
        QVERIFY(flag.next());
        QCOMPARE(flag.text(1), QStringLiteral("not_a_problem"));
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
