#include "app/review/clusters.h"
#include "app/review/likenessfill.h"
#include "db/transaction.h"
#include "tests/review/flaggedtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What is kept of flagged generations, and when it is made anew.
class TestLikeness : public QObject
{
    Q_OBJECT

    static constexpr auto greeting = "Please tell the neighbours that the meeting is in the hall at noon.";

    /// More than three portions.
    static void addMany(EmptyStore &store, int count = 4000)
    {
        db::Transaction transaction(store.database);
        for (int i = 0; i < count; ++i)
            addFlagged(store.database, "parcel number " + std::to_string(i) + " of " + std::to_string(i % 7),
                       "it lies in room " + std::to_string(i % 50), {{.matched = "parcel"}});
        transaction.commit();
    }

    static QList<QByteArray> rows(const EmptyStore &store)
    {
        QList<QByteArray> all;
        auto query = store.database.prepare("SELECT generation_id || ' ' || flagged || ' ' || whole || ' ' ||"
                                            " coalesce(pattern, '') || ' ' || hex(sketches) FROM likeness"
                                            " ORDER BY generation_id");
        while (query.next())
            all.append(query.text(0).toUtf8());
        return all;
    }

    static review::Likeness likenessOf(const EmptyStore &store, GenerationId id)
    {
        auto row = store.database.prepare(QByteArray("SELECT ") + review::likenessColumns
                                          + " FROM likeness l WHERE generation_id = ?");
        return row.with(id).next() ? review::likenessIn(row, 0) : review::Likeness{};
    }

private Q_SLOTS:
    void whatIsFlaggedIsFilledOnceAndNothingElse()
    {
        EmptyStore store;
        addGeneration(store.database);
        addFlagged(store.database, greeting, "Done.", {{.matched = "hall"}});
        QCOMPARE(review::withoutLikeness(store.database).value(), 1);
        QCOMPARE(review::fillLikeness(writerOf(store))->generations, 1);
        QCOMPARE(store.count("likeness"), 1);
        QCOMPARE(review::fillLikeness(writerOf(store))->generations, 0);
        QCOMPARE(review::withoutLikeness(store.database).value(), 0);
    }

    void aStoppedFillingGoesOnWhereItWas()
    {
        EmptyStore store;
        addMany(store);
        EmptyStore atOnce;
        addMany(atOnce);
        QVERIFY(review::fillLikeness(writerOf(atOnce)));

        std::stop_source stop;
        const auto stopped =
            review::fillLikeness(writerOf(store), [&](const Progress &) { stop.request_stop(); }, stop.get_token());
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        const qint64 first = store.count("likeness");
        QVERIFY(first > 0 && first < 4000);
        QCOMPARE(review::withoutLikeness(store.database).value(), 4000 - first);
        QCOMPARE(review::fillLikeness(writerOf(store))->generations, 4000 - first);
        QCOMPARE(rows(store), rows(atOnce));
    }

    /// Whoever is killed while a portion is written leaves none of it.
    void aKilledFillingLosesOnlyThePortionAtHand()
    {
        EmptyStore store;
        addMany(store);
        int calls = 0;
        const review::OnWriter dies = [&](const auto &work) -> Result<void> {
            if (++calls < 4)
                return work(store.database, store.journal);
            store.database.execute(
                "CREATE TEMP TRIGGER dies BEFORE INSERT ON likeness WHEN NEW.generation_id % 1024 = 500"
                " BEGIN SELECT RAISE(ABORT, 'killed'); END");
            const Result<void> done = work(store.database, store.journal);
            store.database.execute("DROP TRIGGER dies");
            return done;
        };
        QVERIFY(!review::fillLikeness(dies));
        QCOMPARE(store.count("likeness"), 2048);
        QVERIFY(review::fillLikeness(writerOf(store)));
        QCOMPARE(store.count("likeness"), 4000);
        QCOMPARE(store.count("(SELECT DISTINCT generation_id FROM likeness)"), 4000);
    }

    void anImportAfterwardsIsFilledUpFromThere()
    {
        EmptyStore store;
        addMany(store, 30);
        QVERIFY(review::fillLikeness(writerOf(store)));
        addFlagged(store.database, greeting, "", {{.matched = "hall"}});
        QCOMPARE(store.count("likeness_due"), 0); // an import pays nothing
        QCOMPARE(review::fillLikeness(writerOf(store))->generations, 1);
    }

    void aChangedTextAndALateFlagAreMadeAnew()
    {
        EmptyStore store;
        const GenerationId late = addGeneration(store.database);
        const GenerationId id = addFlagged(store.database, greeting, "Done.", {{.matched = "hall"}});
        QVERIFY(review::fillLikeness(writerOf(store)));
        const review::Likeness before = likenessOf(store, id);

        store.database.run("UPDATE generation_text SET output = 'No, it is on the roof.' WHERE generation_id = ?", id);
        store.database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, 'A.1.f', 2, 1,"
                           " 1)",
                           late);
        QCOMPARE(review::withoutLikeness(store.database).value(), 2);
        QVERIFY(review::fillLikeness(writerOf(store)));
        QVERIFY(likenessOf(store, id).output != before.output);
        QCOMPARE(likenessOf(store, id).prompt, before.prompt);
        QCOMPARE(store.count("likeness"), 2);
        QCOMPARE(store.count("likeness_due"), 0);
    }

    void whatIsFoundAnewChangesThePattern()
    {
        EmptyStore store;
        const GenerationId id = addFlagged(store.database, greeting, "Done.", {{.matched = "hall"}});
        QVERIFY(review::fillLikeness(writerOf(store)));
        const auto before = likenessOf(store, id).pattern;
        store.database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk,"
                           " severity, score) VALUES (?, 1, 0, 4, 'test.other', 1, 'A.1.f', 2, 1)",
                           id);
        store.database.run("INSERT OR REPLACE INTO flag (generation_id, risk, severity, score, findings)"
                           " VALUES (?, 'A.1.f', 2, 1, 2)",
                           id);
        QVERIFY(review::fillLikeness(writerOf(store)));
        QVERIFY(likenessOf(store, id).pattern != before);
        QCOMPARE(likenessOf(store, id).flagged, review::Likeness::inPrompt | review::Likeness::inOutput);
    }

    void whatIsNoLongerFlaggedGoes()
    {
        EmptyStore store;
        const GenerationId id = addFlagged(store.database, greeting, "Done.", {{.matched = "hall"}});
        QVERIFY(review::fillLikeness(writerOf(store)));
        store.database.run("DELETE FROM flag WHERE generation_id = ?", id);
        QCOMPARE(store.count("likeness"), 0);
    }

    void whatIsKnownOfATextGoesWithIt()
    {
        EmptyStore store;
        const GenerationId id = addFlagged(store.database, greeting, "Done.", {{.matched = "hall"}});
        const GenerationId other = addFlagged(store.database, greeting, "Done.", {{.matched = "hall"}});
        QVERIFY(review::fillLikeness(writerOf(store)));
        store.database.run("DELETE FROM generation_text WHERE generation_id = ?", id);
        QCOMPARE(store.count("likeness"), 1);
        store.database.run("INSERT OR REPLACE INTO flag (generation_id, risk, severity, score, findings)"
                           " VALUES (?, 'A.1.f', 3, 1, 1)",
                           id);
        QVERIFY(review::fillLikeness(writerOf(store))); // without a text it is like nothing
        QCOMPARE(store.count("likeness"), 1);
        QCOMPARE(review::alike(store.database, {.generation = other})->members.size(), 1U);
    }

    void whatAnotherMethodMadeIsMadeAnew()
    {
        EmptyStore store;
        addMany(store, 5);
        QVERIFY(review::fillLikeness(writerOf(store)));
        store.database.execute("UPDATE likeness_progress SET method = 999");
        QCOMPARE(review::withoutLikeness(store.database).value(), 5);
        QCOMPARE(review::fillLikeness(writerOf(store))->generations, 5);
        QCOMPARE(store.count("likeness"), 5);
    }

    /// A disguise says in its reason which term it is; written plainly, the text itself is the term.
    void aDisguisedTermIsTheSameTerm()
    {
        EmptyStore store;
        const GenerationId plain = addFlagged(store.database, "a word: HALL", "", {{.matched = "HALL"}});
        const GenerationId disguised =
            addFlagged(store.database, "a word: h-a-l-l", "", {{.matched = "h-a-l-l", .why = R"({"terms":["hall"]})"}});
        QVERIFY(review::fillLikeness(writerOf(store)));
        QVERIFY(likenessOf(store, plain).pattern);
        QCOMPARE(likenessOf(store, plain).pattern, likenessOf(store, disguised).pattern);
    }

    void personalInformationIsNoTermToShow()
    {
        EmptyStore store;
        const GenerationId id = addFlagged(store.database, "number 110101", "",
                                           {{.matched = "110101", .rule = "pii.test", .risk = "A.4.f"}});
        const std::vector<review::Found> found = review::LikenessReader(store.database).found(id);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front(), (review::Found{.inOutput = false, .rule = u"pii.test"_s, .term = {}}));
    }
};

QTEST_APPLESS_MAIN(TestLikeness)
#include "tst_likeness.moc"
