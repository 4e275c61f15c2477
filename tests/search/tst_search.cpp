#include "app/search/indexstore.h"
#include "app/search/search.h"
#include "app/text/fold.h"
#include "tests/support/decided.h"
#include "tests/support/schema.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using search::Query;
using search::Search;

class TestSearch : public QObject
{
    Q_OBJECT

    struct Store : EmptyStore
    {
        Store()
        {
            database.run("INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                         " VALUES (1, 'logs/a.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
        }

        GenerationId add(const std::string &prompt, const std::string &output, const char *service = "chat",
                         std::optional<Moment> at = {}, const char *blocked = nullptr)
        {
            database.run(
                "INSERT INTO generation (source_id, ordinal, byte_offset, byte_length, record_hash, service, at,"
                " blocked) SELECT 1, 0, coalesce(max(id), 0), 1, zeroblob(16), ?, ?, ? FROM generation",
                std::string_view(service), at, blocked ? std::optional<std::string_view>(blocked) : std::nullopt);
            const auto id = static_cast<GenerationId>(database.lastInsertId());
            database.run("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?, ?, ?)", id,
                         std::string_view(prompt), std::string_view(output));
            return id;
        }

        void flag(GenerationId id, const char *risk)
        {
            database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, ?, 2, 1, 1)", id,
                         std::string_view(risk));
        }

        void index() { search::IndexWriter(database).catchUp(1); }

        QList<qint64> find(const QString &query) const
        {
            QList<qint64> ids;
            const auto page = Search(database, Query::parse(query).value()).page(100'000).value();
            for (const GenerationId id : page)
                ids.append(qint64(id));
            return ids;
        }
    };

    /// Five rows that say different things.
    static void fill(Store &store)
    {
        constexpr Moment day = 1'784'505'600'000; // 2026-07-20 in Shanghai, in the morning
        store.add("请联系客服申请退款", "好的，退款会在三天内到账", "desk", day);
        store.flag(store.add("退\xE2\x80\x8B款 anyone?", "refused", "chat", day, "refusal"), "A.1.f");
        store.flag(store.add("用GPT写臺灣遊記", "臺灣很美", "chat", day + 86'400'000), "A.2.b");
        store.add("Refunds of the Deposit, wire the deposit", "", "desk", {}, "prompt");
        store.add("退货，款式不对", "换货", "chat", day + 2 * 86'400'000);
        addDecision(store.database, 3, "confirmed", "A.2.b");
        store.database.run("INSERT INTO classifier (kind, name, sha256, source, categories, state, added_at)"
                           " VALUES (0, 'm', zeroblob(32), x'00', '[]', 2, 0)");
        store.database.run("INSERT INTO estimate VALUES (2, 1, 0, 'violence', 'A.1.f', 2, 0.8),"
                           " (4, 1, 0, 'privacy_pii', 'A.4.b', 1, 0.7)");
    }

private Q_SLOTS:
    void aQueryFindsWhatItSays_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("expected");
        using Ids = QList<qint64>;
        const auto row = [](const QString &query, const Ids &ids) { QTest::newRow(qPrintable(query)) << query << ids; };
        row(u""_s, {5, 4, 3, 2, 1});
        row(u"退款"_s, {2, 1});
        row(u"灣"_s, {3});
        row(u"请款"_s, {});
        row(u"客服 退款"_s, {1});
        row(u"gpt"_s, {3});
        row(u"GPT写"_s, {3});
        row(u"refun*"_s, {4});
        row(u"re*"_s, {4, 2}); // shorter than the index knows
        row(u"refun"_s, {});
        row(u"\"the deposit\""_s, {4});
        row(u"\"deposit the\""_s, {});
        row(u"退款 -客服"_s, {2});
        row(u"退款 OR gpt"_s, {3, 2, 1});
        row(u"(退款 OR gpt) service:chat"_s, {3, 2});
        row(u"退款 OR service:chat"_s, {5, 3, 2, 1});
        row(u"prompt:退款"_s, {2, 1});
        row(u"output:退款"_s, {1});
        row(u"output:臺灣"_s, {3});
        row(u"退 款"_s, {5, 2, 1});
        row(u"near(退 款式, 3)"_s, {5});
        row(u"near(退 对, 3)"_s, {});
        row(u"near(refunds wire, 20)"_s, {4});
        row(u"near(refunds wire, 10)"_s, {});
        row(u"service:desk"_s, {4, 1});
        row(u"service:d*"_s, {4, 1});
        row(u"-service:desk"_s, {5, 3, 2});
        row(u"risk:any"_s, {3, 2});
        row(u"risk:none 退货"_s, {5});
        row(u"risk:A.1"_s, {2});
        row(u"risk:A.1,A.2.b"_s, {3, 2});
        row(u"risk:A.1 退款"_s, {2});
        row(u"risk:A.1 gpt"_s, {});
        row(u"day:2026-07-20"_s, {2, 1});
        row(u"day:2026-07-21.."_s, {5, 3});
        row(u"-day:2026"_s, {4});
        row(u"blocked:any"_s, {4, 2});
        row(u"blocked:any served:yes"_s, {2});
        row(u"blocked:none served:no"_s, {});
        row(u"decision:confirmed"_s, {3});
        row(u"estimate:violence"_s, {2});
        row(u"estimate:any -estimate:violence"_s, {4});
        row(u"estimate:none risk:any"_s, {3});
        row(u"decision:none risk:any"_s, {2});
        row(u"source:1 refund*"_s, {4});
        row(u"source:a.jsonl gpt"_s, {3});
        row(u"source:b.jsonl gpt"_s, {});
        row(u"id:G-4"_s, {4});
        row(u"id:1,2 退款"_s, {2, 1});
        row(u"\"';DROP TABLE\""_s, {});
    }

    void aQueryFindsWhatItSays()
    {
        QFETCH(QString, query);
        QFETCH(QList<qint64>, expected);
        Store store;
        fill(store);
        const Search asked(store.database, Query::parse(query).value());
        QCOMPARE(store.find(query), expected); // every text is read
        QCOMPARE(asked.count()->found, expected.size());
        store.index();
        QCOMPARE(store.find(query), expected); // the index says which
        QCOMPARE(asked.count()->found, expected.size());
    }

    void pagesFollowEachOther()
    {
        Store store;
        for (int i = 0; i < 300; ++i)
            store.add(i % 3 == 0 ? "备案" : "登记", "");
        store.index();
        for (int i = 0; i < 30; ++i)
            store.add("备案", ""); // not indexed yet
        for (const QString &query : {u""_s, u"备案"_s, u"service:chat 备案"_s}) {
            const Search asked(store.database, Query::parse(query).value());
            QList<qint64> paged;
            std::optional<GenerationId> below;
            for (;;) {
                const auto page = asked.page(7, below).value();
                for (const GenerationId id : page)
                    paged.append(qint64(id));
                if (page.size() < 7)
                    break;
                below = page.back();
            }
            QCOMPARE(paged, store.find(query));
            QCOMPARE(paged.size(), query.isEmpty() ? 330 : 130);
        }
    }

    /// Against reading everything: random texts, random queries, an index of several groups, some rows
    /// without text, some not indexed, some whose text came later.
    void theIndexNeverChangesAnAnswer()
    {
        Store store;
        QRandomGenerator random(11);
        const QString letters = u"甲乙丙丁戊己庚辛 ab"_s;
        const auto text = [&](int length) {
            QString made;
            for (int i = 0; i < length; ++i)
                made += letters.at(random.bounded(letters.size()));
            return made;
        };
        std::vector<std::string> prompts;
        for (int i = 0; i < 900; ++i) {
            prompts.push_back(text(20).toStdString());
            store.add(prompts.back(), text(20).toStdString());
            if (i == 500)
                store.index();
        }
        search::IndexWriter writer(store.database);
        for (qint64 id : {3, 77, 300}) {
            store.database.run("UPDATE generation_text SET prompt = '壬癸' WHERE generation_id = ?", id);
            writer.textChanged(static_cast<GenerationId>(id));
        }
        QCOMPARE(store.find(u"壬癸"_s), (QList<qint64>{300, 77, 3}));
        for (int i = 0; i < 200; ++i) {
            const QString piece = text(1 + random.bounded(3)).simplified();
            const auto query = Query::parse(u'"' + piece + u'"');
            if (!query)
                continue;
            QList<qint64> expected;
            db::Statement row = store.database.prepare("SELECT generation_id, prompt, output FROM generation_text");
            while (row.next()) {
                if (!query->find(row.utf8(1)).empty() || !query->find(row.utf8(2)).empty())
                    expected.prepend(row.integer(0));
            }
            QCOMPARE(store.find(u'"' + piece + u'"'), expected);
        }
    }

    void groupsLeaveNoGap()
    {
        Store store;
        for (int i = 0; i < 10; ++i)
            store.add("备案", "");
        search::IndexWriter writer(store.database);
        QCOMPARE(writer.catchUp(11), 0);
        QCOMPARE(writer.catchUp(10), 10);
        QCOMPARE(writer.catchUp(1), 0);
        for (int i = 0; i < 5; ++i)
            store.add("备案", "");
        QCOMPARE(writer.catchUp(6), 0);
        QCOMPARE(writer.catchUp(5), 5);
        QCOMPARE(store.find(u"备案"_s).size(), 15);
        store.database.run("DELETE FROM search_group WHERE first_generation = 1");
        QCOMPARE(writer.catchUp(4096), 10); // a gap between groups cannot grow
    }

    /// An id without a generation, as when one went into another, stands for no row that follows it.
    void missingIdsAreNoRows()
    {
        Store store;
        for (int i = 0; i < 200; ++i)
            store.add("甲" + std::string(i % 50 == 49 ? "备案" : ""), "");
        store.database.execute("BEGIN; PRAGMA defer_foreign_keys = ON;"
                               "DELETE FROM generation_text WHERE generation_id % 7 = 0;"
                               "DELETE FROM generation WHERE id % 7 = 0;"
                               "UPDATE generation SET id = id + 10000 WHERE id > 150;"
                               "UPDATE generation_text SET generation_id = generation_id + 10000"
                               " WHERE generation_id > 150;"
                               "COMMIT");
        store.index();
        QCOMPARE(store.find(u"备案"_s), (QList<qint64>{10'200, 150, 100, 50}));
    }

    void aGroupIsMadeAgainWhenManyOfItsTextsChanged()
    {
        Store store;
        for (int i = 0; i < 600; ++i)
            store.add("备案", "");
        store.index();
        search::IndexWriter writer(store.database);
        const auto pending = [&] {
            db::Statement row = store.database.prepare("SELECT count(*) FROM search_pending");
            row.next();
            return row.integer(0);
        };
        for (int id = 1; id <= 100; ++id) {
            store.database.run("UPDATE generation_text SET output = '登记' WHERE generation_id = ?", qint64(id));
            writer.textChanged(static_cast<GenerationId>(id));
        }
        QCOMPARE(store.find(u"登记"_s).size(), 100);
        QCOMPARE(pending(), 100);
        QCOMPARE(writer.catchUp(4096), 600);
        QCOMPARE(pending(), 0);
        QCOMPARE(store.find(u"登记"_s).size(), 100);
    }

    void theBestComesFirst()
    {
        Store store;
        store.add("备案 备案 备案", "");
        store.add("一次备案，" + std::string(3000, 'x'), "");
        store.add("备案 登记", "");
        store.index();
        const Search asked(store.database, Query::parse(u"备案 OR 登记"_s).value());
        const auto best = asked.best(2).value();
        QCOMPARE(best.size(), size_t(2));
        QVERIFY(std::ranges::find(best, GenerationId(2)) == best.end());
    }

    void aCountStopsAtItsLimit()
    {
        Store store;
        for (int i = 0; i < 20; ++i)
            store.add("备案", "");
        const Search asked(store.database, Query::parse(u"备案"_s).value());
        QCOMPARE(asked.count(5)->found, 5);
        QVERIFY(!asked.count(5)->isExact);
        QVERIFY(asked.count(50)->isExact);
    }

    void aStoppedSearchSaysSo()
    {
        Store store;
        fill(store);
        std::stop_source stop;
        stop.request_stop();
        const Search asked(store.database, Query::parse(u"退款"_s).value(), stop.get_token());
        QCOMPARE(asked.page(5).error().kind, Failure::Kind::Cancelled);
    }

    void aDamagedIndexIsReported()
    {
        Store store;
        for (int i = 0; i < 600; ++i)
            store.add("备案登记 " + std::to_string(i), "");
        store.index();
        store.database.run("UPDATE search_slice SET entries = substr(entries, 1, 1)");
        const Search asked(store.database, Query::parse(u"备案登记"_s).value());
        const auto page = asked.page(5);
        QVERIFY(!page);
        QVERIFY(page.error().detail.contains(u"damaged"_s));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
