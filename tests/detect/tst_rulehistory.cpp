#include "app/base/resources.h"
#include "app/detect/rulehistory.h"
#include "db/database.h"
#include "db/migrator.h"
#include "tests/support/decided.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::RulePackId;

class TestRuleHistory : public QObject
{
    Q_OBJECT

    struct Fixture
    {
        db::Database database = db::Database::inMemory();

        Fixture()
        {
            db::migrate(database);
            // 1: 2026-11-01 15:59 UTC is still the first in Shanghai; 2: a minute later it is the second
            database.execute(R"(
                INSERT INTO source_file (id, path, sha256, bytes, compression, format, imported_at)
                    VALUES (1, 'a', zeroblob(32), 1, 'none', 'test', 0);
                INSERT INTO generation (id, source_id, byte_offset, byte_length, ordinal, record_hash, at) VALUES
                    (1, 1, 0, 1, 0, zeroblob(16), 1793548740000), (2, 1, 1, 1, 0, zeroblob(16), 1793548800000),
                    (3, 1, 2, 1, 0, zeroblob(16), NULL);
                INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)
                    VALUES (7, 'p', '1', zeroblob(32), '', '', 2, 0, x'');)"_ba);
        }
        void find(const char *table, int generation, const char *rule) const
        {
            const bool inShadow = QByteArrayView(table) == "shadow_finding";
            database.execute("INSERT INTO " + QByteArray(table)
                             + " (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score"
                             + (inShadow ? ", is_rules_own" : "") + ") VALUES (" + QByteArray::number(generation)
                             + ", 0, 0, 1, '" + rule + "', 7, 'A.1.f', 1, 1" + (inShadow ? ", 0" : "") + ")");
        }
        void decide(int generation, const char *disposition) const { addDecision(database, generation, disposition); }
    };

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void findingsAreCountedByTheDayInShanghai()
    {
        const Fixture f;
        f.find("finding", 1, "a");
        f.find("finding", 1, "a");
        f.find("finding", 2, "b");
        f.find("shadow_finding", 2, "a");
        f.find("finding", 3, "a"); // the log gave no time
        QCOMPARE(detect::findingsByDay(f.database, RulePackId(7), {}).value(),
                 (std::vector<detect::DayCount>{{QDate(2026, 11, 1), 2}, {QDate(2026, 11, 2), 2}}));
        QCOMPARE(detect::findingsByDay(f.database, RulePackId(7), u"a"_s).value(),
                 (std::vector<detect::DayCount>{{QDate(2026, 11, 1), 2}, {QDate(2026, 11, 2), 1}}));
        QVERIFY(detect::findingsByDay(f.database, RulePackId(8), {}).value().empty());
    }

    void aDecisionCountsOnceForEachRuleThatFoundSomething()
    {
        const Fixture f;
        f.find("finding", 1, "a");
        f.find("finding", 1, "a");
        f.find("shadow_finding", 1, "b");
        f.find("finding", 2, "a");
        f.find("finding", 3, "a");
        f.decide(1, "confirmed");
        f.decide(2, "not_a_problem");
        QCOMPARE(detect::decisionsPerRule(f.database).value(),
                 (std::vector<detect::RuleDecisions>{{RulePackId(7), u"a"_s, 1, 1}, {RulePackId(7), u"b"_s, 1, 0}}));
    }
};

QTEST_APPLESS_MAIN(TestRuleHistory)
#include "tst_rulehistory.moc"
