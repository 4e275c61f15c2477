#include "app/detect/relatedstore.h"
#include "tests/support/generations.h"

#include <QTest>

using namespace detect;

class TestRelatedStore : public QObject
{
    Q_OBJECT

    static std::vector<qint64> ids(const Related &related)
    {
        std::vector<qint64> all;
        for (const RelatedGeneration &one : related.newest)
            all.push_back(qint64(one.generation));
        return all;
    }

    static void addPack(db::Database &database)
    {
        database.execute(
            "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
            " VALUES (1, 'p', '1', zeroblob(32), 'x', 'x', 0, 0, x'00'),"
            " (2, 'p', '2', randomblob(32), 'x', 'x', 2, 0, x'00')");
    }

    static void find(db::Database &database, qint64 generation, int pack, const char *rule, int begin, int end,
                     const char *why = nullptr, const char *risk = "A.1.f")
    {
        database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
                     " score, why) VALUES (?, 0, ?, ?, ?, ?, ?, 2, 1, ?)",
                     generation, begin, end, std::string_view(rule), pack, std::string_view(risk),
                     why ? std::optional(std::string_view(why)) : std::nullopt);
    }

private Q_SLOTS:
    void theOthersOfAUserAreThoseThatAreFlagged()
    {
        EmptyStore store;
        for (int i = 0; i < 30; ++i)
            addGeneration(store.database, i == 1 ? nullptr : "A.1.f", 2);
        store.database.execute("UPDATE generation SET user_ref = CASE WHEN id = 4 THEN 'u-b' ELSE 'u-a' END");
        const RelatedStore related(store.database);
        QCOMPARE(related.userOf(GenerationId(3)).value(), QStringLiteral("u-a"));
        const Related found = related.ofUser(QStringLiteral("u-a"), GenerationId(3)).value();
        QCOMPARE(found.count, 27);
        QVERIFY(found.isExact);
        QCOMPARE(found.newest.size(), size_t(20));
        QCOMPARE(qint64(found.newest.front().generation), 30);
        QVERIFY(!std::ranges::contains(ids(found), 3));
        QCOMPARE(related.ofUser({}, GenerationId(3)).value(), Related{});
    }

    void samePatternIsTheSameRuleWithTheSameWords()
    {
        EmptyStore store;
        addPack(store.database);
        for (int i = 0; i < 7; ++i)
            addGeneration(store.database, i == 6 ? nullptr : "A.1.f");
        store.database.execute("UPDATE generation_text SET prompt = CASE WHEN generation_id = 3 THEN 'the other words'"
                               " ELSE 'the same words' END");
        find(store.database, 1, 2, "r", 4, 8);          // "same"
        find(store.database, 2, 1, "r", 4, 8);          // by an earlier version of the pack
        find(store.database, 3, 2, "r", 4, 8);          // another word
        find(store.database, 4, 2, "another", 4, 8);    // another rule
        find(store.database, 5, 2, "r", 4, 8);
        find(store.database, 5, 2, "r", 4, 8);          // counts once
        find(store.database, 6, 2, "r", 0, 8, R"({"terms":["same"]})"); // by the term, not by the text
        find(store.database, 7, 2, "r", 4, 8);          // has no flag
        const RelatedStore related(store.database);
        const Pattern pattern = related.patternOf(GenerationId(1)).value().value();
        QCOMPARE(pattern.word, QStringLiteral("same"));
        const Related found = related.ofPattern(pattern, GenerationId(1)).value();
        QCOMPARE(ids(found), (std::vector<qint64>{6, 5, 2}));
        QCOMPARE(found.count, 3);
        QVERIFY(found.isExact);
        QVERIFY(!related.patternOf(GenerationId(8)).value());
    }

    void personalInformationIsComparedButNeverSaid()
    {
        EmptyStore store;
        addPack(store.database);
        for (int i = 0; i < 2; ++i)
            addGeneration(store.database, "A.4.f");
        find(store.database, 1, 2, "pii.x", 2, 10, nullptr, "A.4.f");
        find(store.database, 2, 2, "pii.x", 2, 10, nullptr, "A.4.f");
        const RelatedStore related(store.database);
        const Pattern pattern = related.patternOf(GenerationId(1)).value().value();
        QVERIFY(pattern.word.isEmpty());
        QCOMPARE(ids(related.ofPattern(pattern, GenerationId(1)).value()), (std::vector<qint64>{2}));
    }

    void neitherReadsMoreThanItsBounds()
    {
        EmptyStore store;
        for (const auto &[sql, index] :
             {std::pair("SELECT g.id, g.at, f.risk, f.severity FROM generation g CROSS JOIN flag f ON f.generation_id ="
                        " g.id WHERE g.user_ref = 'u-a' AND g.id <> 1 ORDER BY g.id DESC LIMIT 1001",
                        "generation_user"),
              std::pair("SELECT generation_id, why FROM finding WHERE pack_id = 1 AND rule_id = 'r'"
                        " ORDER BY generation_id DESC LIMIT 2000",
                        "finding_of_rule")}) {
            db::Statement plan = store.database.prepare(QByteArray("EXPLAIN QUERY PLAN ") + sql);
            QStringList steps;
            while (plan.next())
                steps << plan.text(3);
            QVERIFY2(steps.first().contains(QString::fromLatin1(index)), qPrintable(steps.join(u'\n')));
            QVERIFY2(!steps.join(u'\n').contains(QStringLiteral("TEMP B-TREE")), qPrintable(steps.join(u'\n')));
        }
    }
};

QTEST_MAIN(TestRelatedStore)
#include "tst_relatedstore.moc"
