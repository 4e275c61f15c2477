#include "app/retest/retestset.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace retest;
using namespace Qt::StringLiterals;

class TestPromptSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoSpellingsOfAPromptAreOne_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("as it is") << QByteArray("问题") << QByteArray("问题");
        QTest::newRow("space at the ends") << QByteArray(" \n问 题\t\n") << QByteArray("问 题");
        QTest::newRow("line ends of Windows") << QByteArray("a\r\nb") << QByteArray("a\nb");
        QTest::newRow("line ends of old") << QByteArray("a\rb\r") << QByteArray("a\nb");
        QTest::newRow("nothing") << QByteArray(" \r\n") << QByteArray();
    }

    void twoSpellingsOfAPromptAreOne()
    {
        QFETCH(QByteArray, written);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(plain(written.toStdString())), expected);
    }

    void theHashTellsContextFromTextAndOrder()
    {
        const Prompt a{.text = "a"};
        const Prompt b{.text = "b"};
        const Prompt ab{.context = "a", .text = "b"};
        const Prompt joined{.text = "ab"};
        const std::vector hashes{hashOf({a, b}), hashOf({b, a}), hashOf({ab}), hashOf({joined}), hashOf({a})};
        for (size_t i = 0; i < hashes.size(); ++i) {
            for (size_t k = i + 1; k < hashes.size(); ++k)
                QVERIFY(hashes[i] != hashes[k]);
        }
        QCOMPARE(hashOf({a, b}), hashOf({a, b}));
    }

    void theFileHoldsEachPromptWithItsTurnsAndItsName()
    {
        const PromptSet set{.id = RetestSetId(3),
                            .prompts = {{.number = 1, .text = "第一\n行"},
                                        {.number = 2,
                                         .context =
                                             R"([{"role":"user","content":"早"},{"role":"assistant","content":"好"}])",
                                         .text = "再\"问\""}}};
        const QList<QByteArray> lines = promptFile(set, u"VI-2026-0001"_s).split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[2].isEmpty());
        const QJsonObject first = QJsonDocument::fromJson(lines[0]).object();
        QCOMPARE(first[u"custom_id"_s].toString(), u"VI-2026-0001.R3.001"_s);
        QCOMPARE(first[u"messages"_s].toArray().size(), 1);
        QCOMPARE(first[u"messages"_s][0][u"content"_s].toString(), u"第一\n行"_s);
        const QJsonArray turns = QJsonDocument::fromJson(lines[1]).object()[u"messages"_s].toArray();
        QCOMPARE(turns.size(), 3);
        QCOMPARE(turns[1][u"role"_s].toString(), u"assistant"_s);
        QCOMPARE(turns[2][u"content"_s].toString(), u"再\"问\""_s);
    }
};

QTEST_GUILESS_MAIN(TestPromptSet)
#include "tst_promptset.moc"
