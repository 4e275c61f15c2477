#include "app/search/savedqueries.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using search::SavedQueryStore;

class TestSavedQueries : public QObject
{
    Q_OBJECT

    static QStringList journal(const EmptyStore &store)
    {
        QStringList lines;
        db::Statement row = store.database.prepare("SELECT kind, object, body FROM audit_event ORDER BY sequence");
        while (row.next())
            lines << row.text(0) + u' ' + row.text(1) + u' ' + row.text(2);
        return lines;
    }

private Q_SLOTS:
    void aQueryIsKeptUnderItsNameAndJournaled()
    {
        EmptyStore store;
        SavedQueryStore queries(store.database, store.journal);
        QVERIFY(queries.save(u" refusals "_s, u"blocked:refusal 退款"_s));
        const auto kept = search::savedQueries(store.database).value();
        QCOMPARE(kept.size(), 1U);
        QCOMPARE(kept[0].name, u"refusals"_s);
        QCOMPARE(kept[0].query, u"blocked:refusal 退款"_s);
        QCOMPARE(kept[0].savedAt, EmptyStore::now);
        QCOMPARE(kept[0].savedBy, u"officer-a"_s);
        QCOMPARE(journal(store).size(), 1);
        QVERIFY(journal(store)[0].startsWith(u"query.saved query/1 "_s));
        QVERIFY(journal(store)[0].contains(u"\"name\":\"refusals\""_s));
        QVERIFY(!journal(store)[0].contains(u"退款"_s)); // what is searched for may be a person's data
    }

    void savingAgainReplacesAndRemovingErasesNothing()
    {
        EmptyStore store;
        SavedQueryStore queries(store.database, store.journal);
        QVERIFY(queries.save(u"a"_s, u"one"_s));
        const auto second = queries.save(u"a"_s, u"two"_s);
        QVERIFY(second);
        QCOMPARE(search::savedQueries(store.database)->size(), 1U);
        QCOMPARE(search::savedQueries(store.database)->front().query, u"two"_s);
        QVERIFY(queries.remove(*second));
        QVERIFY(search::savedQueries(store.database)->empty());
        QCOMPARE(store.count("saved_query"), 2);
        QCOMPARE(journal(store).size(), 3);
        QVERIFY(journal(store)[2].startsWith(u"query.removed query/2"_s));
        QCOMPARE(queries.remove(*second).error().kind, Failure::Kind::NotFound);
        QCOMPARE(journal(store).size(), 3);
        QVERIFY_THROWS_EXCEPTION(db::Error, store.database.run("DELETE FROM saved_query"));
    }

    void aQueryWithoutANameIsRefused()
    {
        EmptyStore store;
        QCOMPARE(SavedQueryStore(store.database, store.journal).save(u"  "_s, u"x"_s).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(store.count("saved_query"), 0);
        QCOMPARE(store.count("audit_event"), 0);
    }

    void anEmptyQueryCanBeKept()
    {
        EmptyStore store;
        QVERIFY(SavedQueryStore(store.database, store.journal).save(u"all"_s, {}));
        QCOMPARE(search::savedQueries(store.database)->front().query, QString());
    }
};

QTEST_GUILESS_MAIN(TestSavedQueries)
#include "tst_savedqueries.moc"
