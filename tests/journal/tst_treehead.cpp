#include "app/base/hash.h"
#include "app/base/signature.h"
#include "app/journal/treehead.h"
#include "app/journal/treenodes.h"
#include "app/journal/verification.h"
#include "db/transaction.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace journal;

/// A journal of 1,200 events with a head at 1,000 and one that was asked for at the end.
class TestTreeHead : public QObject
{
    Q_OBJECT

    static constexpr int events = 1200;

    static void fill(EmptyStore &store, int count)
    {
        db::Transaction transaction(store.database);
        for (int i = 0; i < count; ++i) {
            store.moment += 1000;
            store.journal.append(u"test.happened"_s, u"thing/%1"_s.arg(i), {{u"number"_s, i}});
        }
        transaction.commit();
    }

    static TreeHead ask(EmptyStore &store, const HeadKey *key = nullptr)
    {
        db::Transaction transaction(store.database);
        const TreeHead head = writeHead(store.database, store.journal, HeadReason::Asked, key).value();
        transaction.commit();
        return head;
    }

    static void dropTriggers(const EmptyStore &store)
    {
        db::Statement names = store.database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND"
                                                     " (tbl_name LIKE 'journal%' OR tbl_name = 'audit_event')");
        QByteArray script;
        while (names.next())
            script += "DROP TRIGGER " + names.text(0).toUtf8() + ";";
        names.reset();
        store.database.execute(script);
    }

    /// Makes the chain anew from \a first on, as one does who knows how it is made.
    static void reseal(const EmptyStore &store, qint64 first)
    {
        db::Statement row = store.database.prepare(
            "SELECT sequence, at, actor, kind, object, body FROM audit_event WHERE sequence >= ? ORDER BY sequence");
        QByteArray previous(32, '\0');
        if (first > 1) {
            db::Statement before = store.database.prepare("SELECT hash FROM audit_event WHERE sequence = ?");
            before.with(first - 1);
            before.next();
            previous = before.blob(0);
        }
        row.with(first);
        while (row.next()) {
            const Event event{.sequence = row.integer(0),
                              .at = row.integer(1),
                              .actor = row.text(2),
                              .kind = row.text(3),
                              .object = row.text(4),
                              .body = row.text(5).toUtf8()};
            const QByteArray hash = Sha256::of(canonicalBytes(event, previous));
            store.database.run("UPDATE audit_event SET previous = ?, hash = ? WHERE sequence = ?", previous, hash,
                               event.sequence);
            previous = hash;
        }
        store.database.execute("UPDATE journal_head SET (sequence, hash) ="
                               " (SELECT sequence, hash FROM audit_event ORDER BY sequence DESC LIMIT 1)");
    }

    /// Whoever mends the heads and the subtrees as well.
    static void forgetHeads(const EmptyStore &store)
    {
        store.database.execute("DELETE FROM journal_tree_head; DELETE FROM journal_tree_node;");
    }

    static Verification::Fault fault(const EmptyStore &store, const QString &witness = {})
    {
        if (witness.isEmpty())
            return verify(store.database)->fault;
        const Head head = Head::parse(witness).value();
        return verify(store.database, &head)->fault;
    }

private Q_SLOTS:
    void aHeadIsWrittenAtEachThousandEvents()
    {
        EmptyStore store;
        fill(store, 999);
        QCOMPARE(store.count("journal_tree_head"), 0);
        fill(store, 1101);
        const std::vector<TreeHead> heads = writtenHeads(store.database).value();
        QCOMPARE(heads.size(), 2U);
        QCOMPARE(heads[0].size, 1000);
        QCOMPARE(heads[1].size, 2000);
        QCOMPARE(heads[0].why, HeadReason::Every);
        QCOMPARE(heads[0].at, EmptyStore::now + 1'000'000);
        QVERIFY(verify(store.database)->ok());
    }

    void aHeadGoesWithTheEventThatIsUndone()
    {
        EmptyStore store;
        fill(store, 999);
        {
            const db::Transaction transaction(store.database);
            store.journal.append(u"test.happened"_s, u"thing"_s, {});
            QCOMPARE(store.count("journal_tree_head"), 1);
        }
        QCOMPARE(store.count("journal_tree_head"), 0);
        QCOMPARE(store.count("journal_tree_node"), 0);
        fill(store, 1);
        QVERIFY(verify(store.database)->ok());
    }

    void headsThatGrowStepByStepAreThoseOfTheWholeTree()
    {
        EmptyStore store;
        EmptyStore atOnce;
        for (const int step : {0, 1, 254, 1, 1, 300, 3, 512, 1}) {
            fill(store, step);
            ask(store);
            fill(atOnce, step);
        }
        merkle::CompactRange range;
        db::Statement row = store.database.prepare("SELECT hash FROM audit_event ORDER BY sequence");
        while (row.next())
            range.append(merkle::leafHash(row.blob(0)));
        QCOMPARE(writtenHeads(store.database)->back().root, range.root());
        QCOMPARE(TreeNodes(atOnce.database).root(1073), range.root()); // the same events, other heads
        QCOMPARE(store.count("journal_tree_node"), 4 + 2 + 1);
        QVERIFY(verify(store.database)->ok());
    }

    void aSignedHeadIsKnownByItsKey()
    {
        EmptyStore store;
        fill(store, 3);
        const SigningKeys keys = newSigningKeys("open").value();
        const HeadKey key{keys.secret, "open"};
        const TreeHead head = ask(store, &key);
        QCOMPARE(writtenHeads(store.database)->back(), head);
        QVERIFY(isSigned(head, keys.open).value());
        QVERIFY(!isSigned(head, newSigningKeys()->open).value());
        for (auto change : {+[](TreeHead &h) { ++h.size; }, +[](TreeHead &h) { h.root[3] ^= 1; },
                            +[](TreeHead &h) { h.chain[3] ^= 1; }, +[](TreeHead &h) { ++h.at; },
                            +[](TreeHead &h) { h.why = HeadReason::Close; }, +[](TreeHead &h) { h.signature = {}; }}) {
            TreeHead wrong = head;
            change(wrong);
            QVERIFY(!isSigned(wrong, keys.open).value());
        }
    }

    void aKeyThatDoesNotOpenWritesNothing()
    {
        EmptyStore store;
        fill(store, 3);
        const HeadKey key{newSigningKeys("open")->secret, "wrong"};
        {
            const db::Transaction transaction(store.database);
            QCOMPARE(writeHead(store.database, store.journal, HeadReason::Asked, &key).error().kind,
                     Failure::Kind::BadInput);
        }
        QCOMPARE(store.count("journal_tree_head"), 0);
    }

    void theSignedTextIsWhatTheSchemaSays()
    {
        const TreeHead head{.size = 42,
                            .root = QByteArray(32, char(0xab)),
                            .chain = QByteArray(32, char(0x01)),
                            .at = 1'790'000'000'000,
                            .why = HeadReason::Export};
        QCOMPARE(head.signedText(),
                 "vermilion head v1\nsize 42\nroot " + QByteArray("ab").repeated(32) + "\nchain "
                     + QByteArray("01").repeated(32) + "\nat 1790000000000\nwhy export\n");
    }

    void theSchemaRefusesToChangeOrRemoveOrReplace_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql : {"UPDATE journal_tree_head SET size = 1", "DELETE FROM journal_tree_head",
                                "INSERT OR REPLACE INTO journal_tree_head SELECT * FROM journal_tree_head",
                                "UPDATE journal_tree_node SET hash = zeroblob(32)", "DELETE FROM journal_tree_node",
                                "INSERT OR REPLACE INTO journal_tree_node SELECT * FROM journal_tree_node",
                                "INSERT OR REPLACE INTO audit_event SELECT * FROM audit_event WHERE sequence = 3"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    void theSchemaRefusesToChangeOrRemoveOrReplace()
    {
        QFETCH(QByteArray, sql);
        EmptyStore store;
        fill(store, 1000);
        QVERIFY(store.count("journal_tree_node") > 0);
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.execute(sql));
    }

    void aWitnessOfEitherFormHolds()
    {
        EmptyStore store;
        const TreeHead none = ask(store);
        fill(store, events);
        const TreeHead head = ask(store);
        fill(store, 50);
        for (const QString &witness :
             {head.text(), head.chainText(), none.text(), none.chainText(), writtenHeads(store.database)->at(1).text()})
            QCOMPARE(fault(store, witness), Verification::Fault::None);
        QCOMPARE(fault(store, u"1201:"_s + head.text().section(u':', 1)), Verification::Fault::Rewritten);
        QCOMPARE(fault(store, u"0:"_s + head.text().section(u':', 1)), Verification::Fault::Rewritten);
    }

    /// The tail is cut off and the end of the chain mended: the head at 1,000 and the one at the end remember.
    void aTailThatWasCutOffIsFoundByTheHeadsThatWereKept()
    {
        EmptyStore store;
        fill(store, events);
        const TreeHead head = ask(store);
        dropTriggers(store);
        store.database.execute("DELETE FROM audit_event WHERE sequence > 1100");
        QCOMPARE(fault(store), Verification::Fault::Missing);
        reseal(store, 1100);
        QCOMPARE(fault(store), Verification::Fault::Missing);
        QCOMPARE(verify(store.database)->firstBad, 1101);
        forgetHeads(store);
        QCOMPARE(fault(store), Verification::Fault::None); // the file alone can't tell any more
        QCOMPARE(fault(store, head.text()), Verification::Fault::Rewritten);
        QCOMPARE(fault(store, head.chainText()), Verification::Fault::Rewritten);
    }

    /// One who cuts the tail and goes on to the same number of events.
    void aTailThatGrewAgainIsFound()
    {
        EmptyStore store;
        fill(store, events);
        const TreeHead head = ask(store);
        dropTriggers(store);
        store.database.execute("DELETE FROM audit_event WHERE sequence > 1100");
        reseal(store, 1100);
        store.moment += 1;
        fill(store, 200);
        QCOMPARE(fault(store), Verification::Fault::HeadDiffers);
        QCOMPARE(verify(store.database)->firstBad, events);
        forgetHeads(store);
        QCOMPARE(fault(store), Verification::Fault::None);
        QCOMPARE(fault(store, head.text()), Verification::Fault::Rewritten);
        QCOMPARE(fault(store, head.chainText()), Verification::Fault::Rewritten);
    }

    void aFlippedBitIsFoundWithoutAWitness()
    {
        EmptyStore store;
        fill(store, events);
        dropTriggers(store);
        store.database.execute("UPDATE audit_event SET at = at + 1 WHERE sequence = 700");
        QCOMPARE(fault(store), Verification::Fault::Altered);
        QCOMPARE(verify(store.database)->firstBad, 700);
    }

    void aChainThatWasRewrittenSoundlyIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("one event says something else")
            << QByteArray("UPDATE audit_event SET body = '{\"number\":7}' WHERE sequence = 700");
        QTest::newRow("two events change places")
            << QByteArray("UPDATE audit_event SET sequence = 9999 WHERE sequence = 700;"
                          "UPDATE audit_event SET sequence = 700 WHERE sequence = 701;"
                          "UPDATE audit_event SET sequence = 701 WHERE sequence = 9999;");
        QTest::newRow("an event is taken out and those after it move up")
            << QByteArray("DELETE FROM audit_event WHERE sequence = 700;"
                          "UPDATE audit_event SET sequence = -sequence WHERE sequence > 700;"
                          "UPDATE audit_event SET sequence = -sequence - 1 WHERE sequence < 0;");
        QTest::newRow("all of it") << QByteArray("UPDATE audit_event SET actor = 'officer-b'");
    }

    void aChainThatWasRewrittenSoundlyIsFound()
    {
        QFETCH(QByteArray, sql);
        EmptyStore store;
        fill(store, events);
        const TreeHead head = ask(store);
        const TreeHead thousand = writtenHeads(store.database)->front();
        dropTriggers(store);
        store.database.execute("PRAGMA ignore_check_constraints = ON");
        store.database.execute(sql);
        reseal(store, 1);
        QCOMPARE(fault(store), Verification::Fault::HeadDiffers);
        store.database.execute("DELETE FROM journal_tree_head");
        QCOMPARE(fault(store), Verification::Fault::HeadDiffers); // by the subtrees
        forgetHeads(store);
        QCOMPARE(fault(store), Verification::Fault::None);
        for (const QString &witness : {head.text(), head.chainText(), thousand.text(), thousand.chainText()})
            QCOMPARE(fault(store, witness), Verification::Fault::Rewritten);
    }

    void aForgedHeadOrSubtreeIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char *sql :
             {"UPDATE journal_tree_head SET root = zeroblob(32)", "UPDATE journal_tree_head SET chain = zeroblob(32)",
              "UPDATE journal_tree_head SET size = size - 1",
              "UPDATE journal_tree_node SET hash = zeroblob(32) WHERE level = 9 AND position = 0",
              "UPDATE journal_tree_node SET hash = zeroblob(32) WHERE level = 8 AND position = 2"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    void aForgedHeadOrSubtreeIsFound()
    {
        QFETCH(QByteArray, sql);
        EmptyStore store;
        fill(store, events);
        dropTriggers(store);
        store.database.execute(sql);
        QVERIFY(store.database.changes() > 0);
        QCOMPARE(fault(store), Verification::Fault::HeadDiffers);
    }

    /// Work goes on in a store whose tail was cut off: to find that is for verify().
    void aHeadOfAJournalThatWasCutIsStillWritten()
    {
        EmptyStore store;
        fill(store, events);
        ask(store);
        dropTriggers(store);
        store.database.execute("DELETE FROM audit_event WHERE sequence > 300");
        reseal(store, 300);
        QCOMPARE(ask(store).size, 300);
    }

    void workGoesOnWhereAnEventIsMissing()
    {
        EmptyStore store;
        fill(store, 990);
        dropTriggers(store);
        store.database.execute("DELETE FROM audit_event WHERE sequence = 700");
        fill(store, 20);
        QCOMPARE(store.count("audit_event"), 1009);
        QCOMPARE(store.count("journal_tree_head"), 0);
        const db::Transaction transaction(store.database);
        QCOMPARE(writeHead(store.database, store.journal, HeadReason::Asked).error().kind, Failure::Kind::Corrupt);
        QCOMPARE(fault(store), Verification::Fault::Missing);
    }
};

QTEST_GUILESS_MAIN(TestTreeHead)
#include "tst_treehead.moc"
