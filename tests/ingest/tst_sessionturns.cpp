#include "app/ingest/contextturns.h"
#include "app/ingest/sessionturns.h"
#include "tests/support/generations.h"

#include <QTest>

using namespace ingest;

class TestSessionTurns : public QObject
{
    Q_OBJECT

    static std::vector<qint64> ids(const std::vector<SessionTurn> &turns)
    {
        std::vector<qint64> all;
        for (const SessionTurn &turn : turns)
            all.push_back(qint64(turn.generation) * (turn.isFlagged ? -1 : 1));
        return all;
    }

private Q_SLOTS:
    void aContextIsReadWithWhatWasLeftOutOfIt()
    {
        const Context context = readContext(
            R"([{"omitted":7},{"role":"user","content":"问\n"},{"role":"tool","content":""},{"other":1},3])");
        QCOMPARE(context.omitted, 7);
        QCOMPARE(context.turns,
                 (std::vector<ContextTurn>{{.role = "user", .text = "问\n"}, {.role = "tool", .text = ""}}));
        QVERIFY(readContext("").turns.empty());
        QVERIFY(readContext("[{").turns.empty());
        QVERIFY(readContext("{}").turns.empty());
    }

    void theNearestOfASessionAreListedAndTheOthersCounted()
    {
        EmptyStore store;
        for (int i = 0; i < 10; ++i)
            addGeneration(store.database, i % 4 == 1 ? "A.1.f" : nullptr);
        store.database.execute("UPDATE generation SET session_id = CASE WHEN id = 3 THEN 'other' ELSE 's' END");
        const auto all = sessionTurns(store.database, GenerationId(6));
        QVERIFY(all);
        QCOMPARE(ids(all->earlier), (std::vector<qint64>{1, -2, 4, 5}));
        QCOMPARE(ids(all->later), (std::vector<qint64>{7, 8, 9, -10}));
        QCOMPARE(all->furtherEarlier, 0);
        const auto two = sessionTurns(store.database, GenerationId(6), 2);
        QVERIFY(two);
        QCOMPARE(ids(two->earlier), (std::vector<qint64>{4, 5}));
        QCOMPARE(ids(two->later), (std::vector<qint64>{7, 8}));
        QCOMPARE(two->furtherEarlier, 2);
        QCOMPARE(two->furtherLater, 2);
    }

    void generationsWithoutASessionHaveNone()
    {
        EmptyStore store;
        addGeneration(store.database);
        addGeneration(store.database);
        const auto turns = sessionTurns(store.database, GenerationId(1));
        QVERIFY(turns);
        QVERIFY(turns->earlier.empty() && turns->later.empty());
    }

    void theSessionIsReadFromItsIndex()
    {
        EmptyStore store;
        db::Statement plan = store.database.prepare(
            "EXPLAIN QUERY PLAN SELECT g.id FROM generation g WHERE g.session_id = 's' AND g.session_id <> ''"
            " AND g.id < 5 ORDER BY g.id DESC LIMIT 5");
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(QStringLiteral("generation_session")), qPrintable(plan.text(3)));
        QVERIFY(!plan.next()); // and not sorted
    }
};

QTEST_MAIN(TestSessionTurns)
#include "tst_sessionturns.moc"
