#include "app/handover/acthistory.h"
#include "app/handover/conflicts.h"
#include "app/review/officeragreement.h"
#include "tests/handover/twoworkspaces.h"

using handover::Choice;
using review::Decision;
using review::Disposition;

/// Two officers decide apart, hand each other files, and end with the same decisions.
class TestMergedWorkspaces : public QObject
{
    Q_OBJECT

    static Decision illegal(const QString &note = {})
    {
        return {.disposition = Disposition::Illegal, .risk = u"A.1.f"_s, .note = note};
    }
    static Decision harmful() { return {.disposition = Disposition::Harmful, .risk = u"A.2.a"_s}; }
    static Decision cleared() { return {.disposition = Disposition::NotAProblem}; }

    static GenerationId g(int number) { return static_cast<GenerationId>(number); }

    /// Both write what is new, and then both read it.
    static void exchange(TwoWorkspaces &two)
    {
        static int round = 0;
        const QString fromA = two.file(u"a%1.jsonl"_s.arg(++round));
        const QString fromB = two.file(u"b%1.jsonl"_s.arg(round));
        const bool aHas = two.a->exportFor(*two.b, fromA).has_value();
        const bool bHas = two.b->exportFor(*two.a, fromB).has_value();
        if (aHas)
            QVERIFY(two.b->import(fromA));
        if (bHas)
            QVERIFY(two.a->import(fromB));
    }

    /// What is in force is what replaying the events gives.
    static void checkSettled(Desk &desk)
    {
        QCOMPARE(desk.count("review_state s WHERE s.event_id <> (SELECT max(d.id) FROM decision d"
                            " WHERE d.generation_id = s.generation_id AND d.stands AND d.purpose <> 'blind')"),
                 0);
        QVERIFY(desk.chainHolds());
    }

private Q_SLOTS:
    void theSecondWorkspaceIsEncrypted()
    {
        TwoWorkspaces two;
        QFile file(two.file(u"b.vml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.read(16).startsWith("SQLite format 3"));
    }

    void whatOnlyOneDecidedIsTakenOverByTheOther()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal(u"a note"_s));
        two.b->decide(g(2), cleared());
        exchange(two);
        const std::map<qint64, QString> expected{{1, u"illegal A.1.f"_s}, {2, u"not_a_problem"_s}};
        QCOMPARE(two.a->inForce(), expected);
        QCOMPARE(two.b->inForce(), expected);
        const auto taken = review::decisionInForce(two.b->database(), g(1)).value().value();
        QCOMPARE(taken.actor, u"officer-a"_s);
        QCOMPARE(taken.at, TwoWorkspaces::start + 1000);
        QCOMPARE(taken.decision.note, u"a note"_s);
        QCOMPARE(handover::openConflicts(two.a->database()).value(), 0);
        checkSettled(*two.a);
        checkSettled(*two.b);
    }

    void aSecondImportChangesNothing()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), harmful());
        two.a->decide(g(2), cleared());
        const QString path = two.file(u"a.jsonl"_s);
        QVERIFY(two.a->exportFor(*two.b, path));
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 2, .taken = 1, .conflicts = 1}));
        const auto counts = [&] {
            return std::tuple(two.b->count("review_event"), two.b->count("foreign_event"),
                              two.b->count("decision_import"), two.b->count("merge_conflict"),
                              two.b->count("audit_event"));
        };
        const auto before = counts();
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 2, .known = 2}));
        QCOMPARE(counts(), before);
    }

    void ownActsComeBackAsKnown()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        const QString path = two.file(u"a.jsonl"_s);
        QVERIFY(two.a->exportFor(*two.b, path));
        two.a->trust(*two.a);
        QCOMPARE(two.a->import(path).value(), (handover::Imported{.acts = 1, .known = 1}));
    }

    void whatWasDoneBeforeTheCopyIsKnownInBoth()
    {
        TwoWorkspaces two([](Desk &first) {
            first.decide(g(1), illegal());
            first.decide(g(2), cleared());
            QVERIFY(first.reviews().undo());
        });
        const QString path = two.file(u"a.jsonl"_s);
        QVERIFY(two.a->exportFor(*two.b, path));
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 3, .known = 3}));
    }

    void aDecisionThatKnewOfOursWinsWithoutAConflict()
    {
        TwoWorkspaces two([](Desk &first) { first.decide(g(1), cleared()); });
        two.b->decide(g(1), illegal()); // with sight of the first
        exchange(two);
        QCOMPARE(two.a->inForce().at(1), u"illegal A.1.f"_s);
        QCOMPARE(two.a->count("merge_conflict"), 0);
        QCOMPARE(two.a->inForce(), two.b->inForce());
    }

    void theSameDecisionTwiceIsNoConflict()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal(u"one"_s));
        two.b->decide(g(1), illegal(u"another"_s));
        exchange(two);
        QCOMPARE(two.a->count("merge_conflict"), 0);
        QCOMPARE(two.b->count("merge_conflict"), 0);
        QCOMPARE(two.a->inForce(), two.b->inForce());
    }

    void decisionsMadeApartAreAConflictAndOursStaysInForce()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), cleared());
        exchange(two);
        QCOMPARE(two.a->inForce().at(1), u"illegal A.1.f"_s);
        QCOMPARE(two.b->inForce().at(1), u"not_a_problem"_s);
        const auto found = handover::conflicts(two.b->database()).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.front().generation, g(1));
        QCOMPARE(found.front().ours.actor, u"officer-b"_s);
        QCOMPARE(found.front().theirs.actor, u"officer-a"_s);
        QCOMPARE(found.front().theirs.decision, illegal());
        QVERIFY(found.front().isOpen());
    }

    void aResolutionEndsTheConflictOnBothSides_data()
    {
        QTest::addColumn<Choice>("choice");
        QTest::addColumn<QString>("inForce");
        QTest::addColumn<Choice>("overThere");
        QTest::newRow("keep ours") << Choice::Ours << u"not_a_problem"_s << Choice::Theirs;
        QTest::newRow("take theirs") << Choice::Theirs << u"illegal A.1.f"_s << Choice::Ours;
        QTest::newRow("decide anew") << Choice::New << u"harmful A.2.a"_s << Choice::New;
    }

    void aResolutionEndsTheConflictOnBothSides()
    {
        QFETCH(Choice, choice);
        QFETCH(QString, inForce);
        QFETCH(Choice, overThere);
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), cleared());
        exchange(two);
        QVERIFY(handover::resolve(two.b->database(), two.b->journal(), 1, choice, harmful()));
        exchange(two);
        QCOMPARE(two.a->inForce().at(1), inForce);
        QCOMPARE(two.b->inForce().at(1), inForce);
        QCOMPARE(handover::openConflicts(two.a->database()).value(), 0);
        QCOMPARE(handover::openConflicts(two.b->database()).value(), 0);
        QCOMPARE(handover::conflicts(two.a->database(), true).value().front().choice, std::optional(overThere));
        QCOMPARE(handover::conflicts(two.b->database(), true).value().front().choice, std::optional(choice));
        checkSettled(*two.a);
        checkSettled(*two.b);
        exchange(two);
        QCOMPARE(two.a->inForce(), two.b->inForce());
    }

    void aResolutionThatIsUndoneOpensTheConflictAgainAndOursIsInForce()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), cleared());
        exchange(two);
        QVERIFY(handover::resolve(two.b->database(), two.b->journal(), 1, Choice::Theirs));
        QCOMPARE(handover::resolve(two.b->database(), two.b->journal(), 1, Choice::Ours).error().kind,
                 Failure::Kind::Refused);
        QVERIFY(two.b->reviews().undo().value());
        QCOMPARE(two.b->inForce().at(1), u"not_a_problem"_s);
        QCOMPARE(handover::openConflicts(two.b->database()).value(), 1);
        QVERIFY(two.b->reviews().redo().value());
        QCOMPARE(two.b->inForce().at(1), u"illegal A.1.f"_s);
        QCOMPARE(handover::conflicts(two.b->database(), true).value().front().choice, std::optional(Choice::Theirs));
        QVERIFY(two.b->chainHolds());
    }

    void aDecisionInReviewEndsAConflictAsANewOne()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), cleared());
        exchange(two);
        two.b->decide(g(1), harmful());
        QCOMPARE(handover::conflicts(two.b->database(), true).value().front().choice, std::optional(Choice::New));
        exchange(two);
        QCOMPARE(two.a->inForce().at(1), u"harmful A.2.a"_s);
        QCOMPARE(handover::openConflicts(two.a->database()).value(), 0);
    }

    void undoOfTheOfficerDoesNotTakeForeignActsBack()
    {
        TwoWorkspaces two;
        two.b->decide(g(1), illegal());
        exchange(two);
        QCOMPARE(two.a->reviews().undo().value(), std::nullopt);
        // The same alias at another machine is not this one either.
        const QString path = two.file(u"again.jsonl"_s);
        two.a->decide(g(2), cleared());
        QVERIFY(two.a->exportFor(*two.b, path));
        TwoWorkspaces other;
        other.a->trust(*two.a);
        QCOMPARE(other.a->import(path)->taken, 2); // one of officer-a, and one that came from officer-b
        QCOMPARE(other.a->reviews().undo().value(), std::nullopt);
        QCOMPARE(other.a->inForce().size(), 2);
    }

    void anUndoOverThereIsAnUndoHere()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        exchange(two);
        QCOMPARE(two.b->inForce().size(), 1);
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().undo());
        exchange(two);
        QVERIFY(two.b->inForce().empty());
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().redo());
        exchange(two);
        QCOMPARE(two.b->inForce().at(1), u"illegal A.1.f"_s);
        QCOMPARE(two.a->inForce(), two.b->inForce());
    }

    void whatCameToNothingComesOverWhenItIsRestored()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().undo());
        exchange(two);
        QVERIFY(two.b->inForce().empty());
        QCOMPARE(two.b->count("review_event"), 0);
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().redo());
        exchange(two);
        QCOMPARE(two.b->inForce().at(1), u"illegal A.1.f"_s);
        checkSettled(*two.b);
    }

    void ofTwoUndoingsTheLatestCountsOnBothSides()
    {
        TwoWorkspaces two([](Desk &first) { first.decide(g(1), illegal()); });
        // Officer a takes their own decision back; the same officer restores it elsewhere, later.
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().undo().value());
        journal::Journal elsewhere(two.b->database(), u"officer-a"_s, [&] { return two.b->moment; });
        review::ReviewStore there(two.b->database(), elsewhere);
        two.b->moment += 60'000;
        QVERIFY(there.undo().value());
        two.b->moment += 1000;
        QVERIFY(there.redo().value());
        exchange(two);
        QCOMPARE(two.a->inForce().size(), 1);
        QCOMPARE(two.a->inForce(), two.b->inForce());
    }

    void marksAppealsAndAssignmentsComeOver()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        QVERIFY(two.a->reviews().mark(g(1), {.inOutput = true, .span = {0, 2}, .risk = u"A.1.f"_s, .note = u"n"_s}));
        QVERIFY(two.a->reviews().appeal(g(1), review::Party::User, u"grounds"_s));
        const std::vector<GenerationId> given{g(2), g(3)};
        QVERIFY(two.a->reviews().assign(given, u"officer-c"_s, TwoWorkspaces::start + 86'400'000));
        exchange(two);
        QCOMPARE(two.b->count("officer_mark WHERE span_end = 2 AND part = 1"), 1);
        QCOMPARE(review::openAppeal(two.b->database(), g(1)).value()->grounds, u"grounds"_s);
        QCOMPARE(two.b->count("review_holder WHERE officer = 'officer-c'"), 2);
        checkSettled(*two.b);
    }

    void actsAboutGenerationsThatAreNotHereWaitForThem()
    {
        TwoWorkspaces two;
        const GenerationId late = addGeneration(two.a->database(), "A.1.f"); // b has not imported it
        two.a->decide(late, illegal());
        const QString path = two.file(u"a.jsonl"_s);
        QVERIFY(two.a->exportFor(*two.b, path));
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 1, .unmatched = 1}));
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 1, .known = 1}));
        QVERIFY(!handover::matchWaiting(two.b->database(), two.b->journal())->isNews());
        QCOMPARE(addGeneration(two.b->database(), "A.1.f"), late);
        QCOMPARE(handover::matchWaiting(two.b->database(), two.b->journal()).value(),
                 (handover::Imported{.acts = 1, .taken = 1}));
        QCOMPARE(two.b->inForce(), two.a->inForce());
        QCOMPARE(handover::unmatchedActs(two.b->database()).value(), 0);
        checkSettled(*two.b);
    }

    /// What came to nothing over there left nothing here but its line, and does not keep a file from being read anew.
    void whatWasAboutAGenerationThatWasWithdrawnComesInAgain()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().undo().value());
        two.a->decide(g(2), cleared());
        const QString path = two.file(u"a.jsonl"_s);
        const auto exportAll = [&] {
            return handover::exportDecisions(two.a->database(), two.a->journal(),
                                             {.path = path, .secretKey = two.a->keys().secret});
        };
        QVERIFY(exportAll());
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 3, .taken = 1, .superseded = 2}));
        two.b->database().execute("CREATE TEMP TABLE again AS SELECT * FROM generation WHERE id = 1;"
                                  "DELETE FROM generation WHERE id = 1;"
                                  "UPDATE again SET id = 77; INSERT INTO generation SELECT * FROM again;");
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 3, .known = 1, .superseded = 2}));
        QCOMPARE(two.b->count("foreign_event WHERE generation_id = 77"), 2);
        two.a->decide(g(1), illegal());
        QVERIFY(exportAll());
        QCOMPARE(two.b->import(path).value(), (handover::Imported{.acts = 4, .known = 3, .taken = 1}));
    }

    void whoDecidedApartAndDifferentlyIsComparedToo()
    {
        TwoWorkspaces two;
        for (const int id : {1, 2})
            two.a->decide(g(id), illegal());
        two.b->decide(g(1), cleared());
        two.b->decide(g(2), illegal());
        const auto agreement = [](Desk &desk) {
            const auto ratings = review::ratings(desk.database()).value();
            return std::pair(ratings.size(), review::officerAgreement(ratings).problem.percent.value);
        };
        exchange(two);
        QCOMPARE(agreement(*two.a), std::pair(size_t(4), 0.5));
        QCOMPARE(agreement(*two.b), std::pair(size_t(4), 0.5));
        QVERIFY(handover::resolve(two.b->database(), two.b->journal(), 1, Choice::Theirs)); // nobody's own opinion
        exchange(two);
        QCOMPARE(agreement(*two.a), std::pair(size_t(4), 0.5));
        QCOMPARE(agreement(*two.b), std::pair(size_t(4), 0.5));
    }

    void settlingAConflictTakesTheDraftWithIt()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), cleared());
        exchange(two);
        const auto open = handover::conflicts(two.b->database(), false).value();
        QCOMPARE(open.size(), size_t(1));
        two.b->database().run("INSERT INTO review_draft VALUES ('officer-b', 1, 1, '{}')");
        QVERIFY(handover::resolve(two.b->database(), two.b->journal(), open[0].id, Choice::Theirs, {}));
        QCOMPARE(two.b->count("review_draft"), 0);
    }

    void aLogThatHasGrownIsMatchedByItsRecords()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        const QString path = two.file(u"a.jsonl"_s);
        QVERIFY(two.a->exportFor(*two.b, path));
        two.b->database().run("UPDATE source_file SET sha256 = randomblob(32)"); // as it is when it was read further
        QCOMPARE(two.b->import(path)->taken, 1);
    }

    void whatTheOtherSideTookBackIsNoConflictAnyMore()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(1), cleared());
        exchange(two);
        two.a->moment += 1000;
        QVERIFY(two.a->reviews().undo());
        exchange(two);
        QCOMPARE(handover::openConflicts(two.b->database()).value(), 0);
        QCOMPARE(two.b->inForce().at(1), u"not_a_problem"_s);
        QCOMPARE(handover::openConflicts(two.a->database()).value(), 1); // nothing is in force there yet
    }

    void aThirdWorkspaceHearsOfBothThroughOne()
    {
        TwoWorkspaces two;
        two.a->decide(g(1), illegal());
        two.b->decide(g(2), cleared());
        exchange(two);
        TwoWorkspaces third;
        third.a->trust(*two.a);
        const QString path = two.file(u"all.jsonl"_s);
        QVERIFY(handover::exportDecisions(two.a->database(), two.a->journal(),
                                          {.path = path, .secretKey = two.a->keys().secret}));
        QCOMPARE(third.a->import(path)->taken, 2);
        QCOMPARE(third.a->inForce(), two.a->inForce());
    }
};

QTEST_GUILESS_MAIN(TestMergedWorkspaces)
#include "tst_mergedworkspaces.moc"
