#include "app/base/hash.h"
#include "app/journal/verification.h"
#include "db/transaction.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QRandomGenerator>
#include <QTest>

using journal::Verification;

/// What an intruder with another program can do: the triggers do not stop who drops them.
class Intruder
{
public:
    explicit Intruder(db::Database &database)
        : m_database(database)
    {
        m_database.execute("SAVEPOINT intrusion;"
                           "DROP TRIGGER audit_event_is_never_changed; DROP TRIGGER audit_event_is_never_removed;"
                           "PRAGMA ignore_check_constraints = ON;");
    }
    ~Intruder()
    {
        m_database.execute("ROLLBACK TO intrusion; RELEASE intrusion; PRAGMA ignore_check_constraints = OFF;");
    }
    Q_DISABLE_COPY_MOVE(Intruder)

private:
    db::Database &m_database;
};

class TestJournal : public QObject
{
    Q_OBJECT

    static constexpr int events = 12;

    static void fill(EmptyStore &store)
    {
        for (int i = 1; i <= events; ++i) {
            store.moment += 1000;
            db::Transaction transaction(store.database);
            store.journal.append(QStringLiteral("test.happened"), QStringLiteral("thing/%1").arg(i),
                                 {{QStringLiteral("number"), i},
                                  {QStringLiteral("text"), QStringLiteral("汉字 %1").arg(i)}});
            transaction.commit();
        }
    }

    static Verification verified(const EmptyStore &store, const journal::Head *witness = nullptr)
    {
        const Result<Verification> result = journal::verify(store.database, witness);
        return result ? *result : Verification{.fault = Verification::Fault::Altered, .firstBad = -1};
    }

private Q_SLOTS:
    void anUntouchedChainVerifies()
    {
        EmptyStore store;
        QVERIFY(verified(store).ok());
        fill(store);
        const Verification result = verified(store);
        QVERIFY(result.ok());
        QCOMPARE(result.checked, events);
        QCOMPARE(result.head.sequence, events);
    }

    void flippingAnyByteOfAnyEventIsFoundAtItsNumber_data()
    {
        QTest::addColumn<QByteArray>("column");
        for (const char *column : {"at", "actor", "kind", "object", "body", "previous", "hash"})
            QTest::newRow(column) << QByteArray(column);
    }

    void flippingAnyByteOfAnyEventIsFoundAtItsNumber()
    {
        QFETCH(QByteArray, column);
        EmptyStore store;
        fill(store);
        const bool isNumber = column == "at";
        const bool isText = !isNumber && column != "previous" && column != "hash";
        for (int sequence = 1; sequence <= events; ++sequence) {
            db::Statement row =
                store.database.prepare("SELECT CAST(" + column + " AS BLOB) FROM audit_event WHERE sequence = ?");
            row.bind(1, sequence);
            QVERIFY(row.next());
            const QByteArray original = row.blob(0);
            row.reset();
            for (qsizetype at = 0; at < original.size(); ++at) {
                for (const char mask : {char(1), char(0x80)}) {
                    if (isNumber && mask != 1)
                        continue;
                    const Intruder intruder(store.database);
                    QByteArray changed = original;
                    changed[at] = static_cast<char>(changed[at] ^ mask);
                    const QByteArray set = isNumber ? "CAST(CAST(?1 AS TEXT) AS INTEGER)"
                        : isText                    ? "CAST(?1 AS TEXT)"
                                                    : "?1";
                    store.database.run("UPDATE audit_event SET " + column + " = " + set + " WHERE sequence = ?2",
                                       changed, sequence);
                    const Verification result = verified(store);
                    QVERIFY(!result.ok());
                    QCOMPARE(result.firstBad, sequence);
                }
            }
        }
        QVERIFY(verified(store).ok());
    }

    void deletingAnyEventIsFoundAtItsNumber()
    {
        EmptyStore store;
        fill(store);
        for (int sequence = 1; sequence <= events; ++sequence) {
            const Intruder intruder(store.database);
            store.database.run("DELETE FROM audit_event WHERE sequence = ?", sequence);
            QCOMPARE(verified(store).fault, Verification::Fault::Missing);
            QCOMPARE(verified(store).firstBad, sequence);
        }
    }

    void swappingTwoEventsIsFoundAtTheFirstOfThem()
    {
        EmptyStore store;
        fill(store);
        for (int first = 1; first < events; ++first) {
            for (int second = first + 1; second <= events; ++second) {
                const Intruder intruder(store.database);
                store.database.run("UPDATE audit_event SET sequence = 1000 WHERE sequence = ?", first);
                store.database.run("UPDATE audit_event SET sequence = ? WHERE sequence = ?", first, second);
                store.database.run("UPDATE audit_event SET sequence = ? WHERE sequence = 1000", second);
                QCOMPARE(verified(store).firstBad, first);
            }
        }
    }

    void cuttingOffTheTailIsFound()
    {
        EmptyStore store;
        fill(store);
        const Intruder intruder(store.database);
        store.database.run("DELETE FROM audit_event WHERE sequence > ?", 7);
        QCOMPARE(verified(store).fault, Verification::Fault::Missing);
        QCOMPARE(verified(store).firstBad, 8);
    }

    /// Whoever also mends the head row is found by a head that was printed before.
    void aPrintedHeadWitnessesAgainstARewrittenFile()
    {
        EmptyStore store;
        fill(store);
        const journal::Head printed = verified(store).head;
        const Intruder intruder(store.database);
        store.database.run("DELETE FROM audit_event WHERE sequence > ?", 7);
        store.database.run(
            "UPDATE journal_head SET (sequence, hash) = (SELECT sequence, hash FROM audit_event WHERE sequence = 7)");
        QVERIFY(verified(store).ok());
        QCOMPARE(verified(store, &printed).fault, Verification::Fault::Rewritten);
    }

    void theSchemaRefusesToChangeOrRemoveAnEvent()
    {
        EmptyStore store;
        fill(store);
        QVERIFY_THROWS_EXCEPTION(db::Error,
                                 store.database.run("UPDATE audit_event SET actor = 'x' WHERE sequence = 3"));
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("DELETE FROM audit_event WHERE sequence = 3"));
    }

    void anEventIsUndoneWithTheChangeItTellsOf()
    {
        EmptyStore store;
        {
            const db::Transaction transaction(store.database);
            store.journal.append(QStringLiteral("test.happened"), QString(QStringLiteral("")), {});
        }
        QCOMPARE(store.count("audit_event"), 0);
        QVERIFY(verified(store).ok());
    }

    /// As a kill between the two would leave it: the head could never be made right again.
    void anEventWithoutATransactionComesWithItsHeadOrNotAtAll()
    {
        EmptyStore store;
        fill(store);
        store.database.execute("CREATE TRIGGER stop BEFORE UPDATE ON journal_head"
                               " BEGIN SELECT RAISE(ABORT, 'stopped'); END");
        QVERIFY_THROWS_EXCEPTION(db::Error,
                                 store.journal.append(QStringLiteral("test"), QStringLiteral("thing/1"), {}));
        QVERIFY(verified(store).ok());
        store.database.execute("DROP TRIGGER stop");
        store.journal.append(QStringLiteral("test"), QStringLiteral("thing/1"), {});
        QVERIFY(verified(store).ok());
        QCOMPARE(verified(store).checked, events + 1);
    }

    void theCanonicalBytesAreWhatTheSchemaSays()
    {
        const journal::Event event{.sequence = 1,
                                   .at = 2,
                                   .actor = QStringLiteral("a"),
                                   .kind = QStringLiteral("k"),
                                   .object = QStringLiteral("o"),
                                   .body = "{}"};
        const QByteArray expected = QByteArray("vermilion.event.v1") + QByteArray::fromHex("0000000000000020")
            + QByteArray(32, '\0')
            + QByteArray::fromHex("0000000000000008"
                                  "0000000000000001"
                                  "0000000000000008"
                                  "0000000000000002")
            + QByteArray::fromHex("0000000000000001") + "a" + QByteArray::fromHex("0000000000000001") + "k"
            + QByteArray::fromHex("0000000000000001") + "o" + QByteArray::fromHex("0000000000000002") + "{}";
        QCOMPARE(journal::canonicalBytes(event, QByteArray(32, '\0')), expected);
    }

    void aHeadReadsBackFromItsText()
    {
        const journal::Head head{42, Sha256::of("x")};
        QCOMPARE(journal::Head::parse(head.text()).value(), head);
        QVERIFY(!journal::Head::parse(QStringLiteral("42")));
        QVERIFY(!journal::Head::parse(QStringLiteral("42:beef")));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
