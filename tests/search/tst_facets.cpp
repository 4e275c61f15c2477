#include "app/search/facets.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace Qt::StringLiterals;
using search::Facet;
using search::FacetCount;
using search::Query;

class TestFacets : public QObject
{
    Q_OBJECT

    static constexpr Moment morning = 1'784'505'600'000; // 2026-07-20 in Shanghai

    struct Store : EmptyStore
    {
        Store()
        {
            database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                         " VALUES (1, 'a.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
        }

        struct Row
        {
            std::string_view text = "word";
            std::string_view service = "chat";
            std::string_view model = "m-1";
            std::optional<std::string_view> user = {};
            std::optional<Moment> at = {};
            std::optional<std::string_view> blocked = {};
            const char *risk = nullptr;
        };

        void add(const Row &row)
        {
            database.run(
                "INSERT INTO generation (source_id, ordinal, byte_offset, byte_length, record_hash, service, model,"
                " user_ref, at, blocked, finish)"
                " SELECT 1, 0, coalesce(max(id), 0), 1, zeroblob(16), ?, ?, ?, ?, ?, 'stop' FROM generation",
                row.service, row.model, row.user, row.at, row.blocked);
            const qint64 id = database.lastInsertId();
            database.run("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?, ?, '')", id, row.text);
            if (row.risk)
                database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, ?, 2, 1, 1)",
                             id, std::string_view(row.risk));
        }

        search::Summary sum(const QString &typed, qint64 cap = 1000) const
        {
            return search::summarise(database, Query::parse(typed).value(), cap).value();
        }
    };

    static void fill(Store &store)
    {
        store.add({.user = "u-1", .at = morning, .risk = "A.1.f"});
        store.add({.service = "desk", .user = "u-1", .at = morning + 1000, .blocked = "refusal"});
        store.add({.model = "m-2", .at = morning + 86'400'000, .risk = "A.1.a"});
        store.add({.text = "other", .user = "u-2", .at = morning, .risk = "A.4.f"});
        store.add({});
    }

private Q_SLOTS:
    void everyFacetCountsWhatIsFound()
    {
        Store store;
        fill(store);
        for (const QString &typed : {u"word"_s, u"-id:4"_s}) { // with texts read, and by SQL alone
            const search::Summary sum = store.sum(typed);
            QVERIFY(sum.count.isExact);
            QCOMPARE(sum.count.found, 4);
            const search::Facets &facets = *sum.facets;
            QVERIFY(facets.isWhole);
            QCOMPARE(facets.summed, 4);
            using Counts = std::vector<FacetCount>;
            QCOMPARE(facets.counts.at(Facet::Service), (Counts{{u"chat"_s, 3}, {u"desk"_s, 1}}));
            QCOMPARE(facets.counts.at(Facet::Model), (Counts{{u"m-1"_s, 3}, {u"m-2"_s, 1}}));
            QCOMPARE(facets.counts.at(Facet::User), (Counts{{u""_s, 2}, {u"u-1"_s, 2}}));
            QCOMPARE(facets.counts.at(Facet::Risk), (Counts{{u""_s, 2}, {u"A.1.a"_s, 1}, {u"A.1.f"_s, 1}}));
            QCOMPARE(facets.counts.at(Facet::Blocked), (Counts{{u""_s, 3}, {u"refusal"_s, 1}}));
            QCOMPARE(facets.counts.at(Facet::Finish), (Counts{{u"stop"_s, 4}}));
            QCOMPARE(facets.days.size(), 2U);
            QCOMPARE(facets.days[0], (search::DayTally{QDate(2026, 7, 20), 1, {{u"A.1"_s, 1}}}));
            QCOMPARE(facets.days[1], (search::DayTally{QDate(2026, 7, 21), 0, {{u"A.1"_s, 1}}}));
        }
    }

    void eachValueFindsAsManyAsItCounts()
    {
        Store store;
        fill(store);
        const search::Facets facets = *store.sum({}).facets;
        for (const auto &[facet, counts] : facets.counts) {
            for (const FacetCount &count : counts) {
                const bool canBeAsked = !count.value.isEmpty() || facet == Facet::Risk || facet == Facet::Blocked;
                if (!canBeAsked)
                    continue;
                const QString value = count.value.isEmpty() ? u"none"_s : count.value;
                const auto query = Query::parse(search::fieldName(search::fieldOf(facet)) + u':' + value);
                QVERIFY(query);
                QCOMPARE(search::Search(store.database, *query).count()->found, count.found);
            }
        }
    }

    void overTheCapTheNewestAreSummedAndAllAreCounted()
    {
        Store store;
        for (int i = 0; i < 30; ++i)
            store.add({.service = i < 20 ? "old" : "new"});
        for (const QString &typed : {u"word"_s, u""_s, u"service:old,new"_s}) {
            const search::Summary sum = store.sum(typed, 10);
            QCOMPARE(sum.count.found, 30);
            QVERIFY(sum.count.isExact);
            QVERIFY(!sum.facets->isWhole);
            QCOMPARE(sum.facets->summed, 10);
            QCOMPARE(sum.facets->counts.at(Facet::Service), (std::vector<FacetCount>{{u"new"_s, 10}}));
        }
        QVERIFY(store.sum(u"word"_s, 30).facets->isWhole); // as many as the cap are all
    }

    void whatIsKnownIsToldBeforeTheEnd()
    {
        Store store;
        for (int i = 0; i < 1500; ++i)
            store.add({});
        std::vector<search::Summary> told;
        const auto sum = search::summarise(store.database, Query::parse(u"word"_s).value(), 1200, {},
                                           [&](const search::Summary &soFar) { told.push_back(soFar); });
        QCOMPARE(sum->count.found, 1500);
        QCOMPARE(told.size(), 2U);
        QCOMPARE(told[0].count.found, 1000);
        QVERIFY(!told[0].count.isExact && !told[0].facets);
        QCOMPARE(told[1].facets->summed, 1200);
        QVERIFY(!told[1].count.isExact);
    }

    void itStopsWhenItIsAskedTo()
    {
        Store store;
        fill(store);
        std::stop_source stop;
        stop.request_stop();
        const auto sum = search::summarise(store.database, Query::parse(u"word"_s).value(), 10, stop.get_token());
        QVERIFY(!sum);
        QCOMPARE(sum.error().kind, Failure::Kind::Cancelled);
    }

    void nothingFoundIsSummedUpToo()
    {
        const Store store;
        const search::Summary sum = store.sum(u"word"_s);
        QCOMPARE(sum.count.found, 0);
        QVERIFY(sum.facets->days.empty() && sum.facets->isWhole);
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
