#include "app/ingest/formats/conversation.h"
#include "tests/ingest/readone.h"

#include <QTest>

using ingest::Turn;

class TestConversation : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const std::string &text) { return QByteArray::fromStdString(text); }

private Q_SLOTS:
    void contentIsReadInEveryShape_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const char *content, const char *text) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(text);
        };
        row("a string", R"("hello")", "hello");
        row("nothing", "null", "");
        row("a number", "7", "7");
        row("text parts", R"([{"type":"text","text":"one"},{"type":"text","text":"two"}])", "one\ntwo");
        row("an image", R"([{"type":"text","text":"look"},{"type":"image_url","image_url":{"url":"data:x"}}])",
            "look\n[image]");
        row("audio and a file", R"([{"type":"input_audio"},{"type":"file","file":{}}])", "[audio]\n[file]");
        row("typed names", R"([{"type":"output_text","text":"said"},{"type":"refusal","refusal":"no"}])", "said\nno");
        row("strings in a list", R"(["a","b"])", "a\nb");
        row("an object", R"({"text":"inside"})", "inside");
        row("an object with content", R"({"content":[{"text":"deep"}]})", "deep");
        row("an unknown object", R"({"x":1})", "");
    }

    void contentIsReadInEveryShape()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, text);
        const OneRecord record("{\"content\":" + content + "}");
        QCOMPARE(bytes(ingest::contentText(record.json()["content"])), text);
    }

    void theLastUserTurnIsThePromptAndTheRestIsContext()
    {
        const std::vector<Turn> turns{
            {"system", "s"}, {"user", "q1"}, {"assistant", "a1"}, {"user", "q2"}, {"assistant", "a2"}};
        const ingest::Lead lead = ingest::leadTo(turns, 4);
        QCOMPARE(bytes(lead.prompt), "q2");
        QCOMPARE(
            bytes(lead.context),
            R"([{"role":"system","content":"s"},{"role":"user","content":"q1"},{"role":"assistant","content":"a1"}])");
    }

    void whatFollowsThePromptIsContextToo()
    {
        const std::vector<Turn> turns{{"user", "q"}, {"assistant", "[tool_call f {}]"}, {"tool", "42"}};
        const ingest::Lead lead = ingest::leadTo(turns, 3);
        QCOMPARE(bytes(lead.prompt), "q");
        QCOMPARE(bytes(lead.context),
                 R"([{"role":"assistant","content":"[tool_call f {}]"},{"role":"tool","content":"42"}])");
    }

    void withoutAUserTurnAllIsContext()
    {
        const std::vector<Turn> turns{{"system", "s"}};
        QCOMPARE(bytes(ingest::leadTo(turns, 1).prompt), "");
        QCOMPARE(bytes(ingest::leadTo(turns, 1).context), R"([{"role":"system","content":"s"}])");
        QCOMPARE(bytes(ingest::leadTo(turns, 0).context), "");
    }

    void aLongContextKeepsItsNewestTurnsAndSaysHowManyAreMissing()
    {
        std::vector<Turn> turns;
        for (int i = 0; i < 10; ++i)
            turns.push_back({"user", std::string(40, static_cast<char>('0' + i))});
        const QByteArray context = bytes(ingest::contextOf(turns, 100));
        QVERIFY2(context.startsWith("[{\"omitted\":8},{\"role\":\"user\",\"content\":\"888"), context.constData());
        QVERIFY(context.endsWith("999\"}]"));
    }

    void aTurnLongerThanTheLimitIsCutBetweenCharacters()
    {
        const std::vector<Turn> turns{{"user", "\xe4\xb8\xad\xe6\x96\x87\xe5\xad\x97"}};
        QCOMPARE(bytes(ingest::contextOf(turns, 7)), "[{\"role\":\"user\",\"content\":\"\xe4\xb8\xad\xe6\x96\x87\"}]");
    }

    void contextIsValidJsonWhateverIsInIt()
    {
        const std::vector<Turn> turns{{"us\"er", "quote \" backslash \\ break \n tab \t bell \a"}};
        const OneRecord record("{\"c\":" + bytes(ingest::contextOf(turns)) + "}");
        QVERIFY(record.parsed().has_value());
        QCOMPARE(std::string(record.json().at("/c/0/content").string()), turns[0].text);
        QCOMPARE(std::string(record.json().at("/c/0/role").string()), turns[0].role);
    }

    void callsOfToolsAreNoted()
    {
        const OneRecord record(
            R"({"messages":[{"role":"assistant","content":null,"tool_calls":[)"
            R"({"id":"1","type":"function","function":{"name":"look_up","arguments":"{'q': 1}"}},)"
            R"({"id":"2","type":"function","function":{"name":"stop","arguments":""}}]},)"
            R"({"role":"assistant","content":"old","function_call":{"name":"f","arguments":"{}"}}]})");
        const std::vector<Turn> turns = ingest::turnsOf(record.json()["messages"]);
        QCOMPARE(turns.size(), size_t(2));
        QCOMPARE(bytes(turns[0].text), "[tool_call look_up {'q': 1}]\n[tool_call stop ]");
        QCOMPARE(bytes(turns[1].text), "old\n[tool_call f {}]");
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
