#include "app/training/labelledtable.h"
#include "tests/ingest/logfolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace training;

/// Tables of labelled texts.
class TestLabelledTable : public QObject
{
    Q_OBJECT

    const LogFolder m_folder;
    const std::vector<classify::Category> m_categories{{.name = u"a"_s}, {.name = u"b"_s}};

private Q_SLOTS:
    void whatARowDoesNotNameIsNotKnown()
    {
        const QString path = m_folder.write(
            u"rows.jsonl"_s,
            R"({"id":"x:1","source":"x","lang":"zh","role":"response","text":"一","labels":{"b":1},"split":"dev"})"
            "\n"
            R"({"id":"x:2","source":"x","lang":"en","role":"prompt","text":"two","labels":{"a":0,"c":1},"split":"train"})"
            "\n{\"text\":\"no labels\"}\nnot JSON\n");
        const auto table = readTable(path, m_categories);
        QVERIFY(table);
        QCOMPARE(table->rows.size(), size_t{2});
        QCOMPARE(table->passed, 2);
        QCOMPARE(table->unknown, QStringList{u"c"_s});
        QCOMPARE(table->hash.size(), 32);
        const LabelledRow &first = table->rows[0];
        QVERIFY(!first.knows(0) && first.knows(1) && first.is(1));
        QCOMPARE(first.role, classify::Role::Response);
        QCOMPARE(first.split, std::string("dev"));
        const LabelledRow &second = table->rows[1];
        QVERIFY(second.knows(0) && !second.is(0) && !second.knows(1));
        QCOMPARE(first.group, second.group);
    }

    void aTableWithoutRowsIsRefused()
    {
        const auto table = readTable(m_folder.write(u"none.jsonl"_s, "{\"a\":1}\n"), m_categories);
        QVERIFY(!table);
        QCOMPARE(table.error().kind, Failure::Kind::BadInput);
        QVERIFY(!readTable(m_folder.path(u"absent.jsonl"_s), m_categories));
    }

    void relatedRowsShareAGroup_data()
    {
        QTest::addColumn<std::string>("one");
        QTest::addColumn<std::string>("other");
        QTest::addColumn<bool>("areRelated");
        const auto row = [](const char *name, const char *one, const char *other, bool areRelated) {
            QTest::newRow(name) << std::string(one) << std::string(other) << areRelated;
        };
        row("two sides of a turn", "s:s-1000-4-p", "s:s-1000-4-r", true);
        row("two turns of a conversation", "s:s-1000-4-p", "s:s-1000-2-r", true);
        row("two conversations", "s:s-1000-4-p", "s:s-1001-4-p", false);
        row("translations", "x:en-Theme-191", "x:zh-Theme-191", true);
        row("rewrites that stand together", "j:1440", "j:1459", true);
        row("rewrites of another", "j:1459", "j:1460", false);
        row("two sources", "j:1440", "k:1440", false);
        row("ids without a number", "h:a_b", "h:a_c", false);
        row("a good answer and a bad one", "v:hard-1-bad", "v:hard-1-ok", true);
    }

    void relatedRowsShareAGroup()
    {
        QFETCH(std::string, one);
        QFETCH(std::string, other);
        QFETCH(bool, areRelated);
        QCOMPARE(groupOf(one) == groupOf(other), areRelated);
    }
};

QTEST_GUILESS_MAIN(TestLabelledTable)
#include "tst_labelledtable.moc"
