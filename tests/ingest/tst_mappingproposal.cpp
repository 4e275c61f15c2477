#include "app/ingest/mappingproposal.h"
#include "tests/ingest/readone.h"

#include <QTest>

#include <algorithm>

using namespace ingest;

class TestMappingProposal : public QObject
{
    Q_OBJECT

    static RecordSurvey survey(const QByteArrayList &records)
    {
        RecordSurvey survey;
        for (const QByteArray &record : records)
            survey.add(OneRecord(record).json());
        return survey;
    }

    static Mapping proposal(const QByteArrayList &records) { return proposeMapping(survey(records)); }

    static const SeenPlace *find(const std::vector<SeenPlace> &places, std::string_view pointer)
    {
        const auto found = std::ranges::find(places, pointer, &SeenPlace::pointer);
        return found == places.end() ? nullptr : &*found;
    }

private Q_SLOTS:
    void aSurveyCountsWhatStandsWhere()
    {
        const auto places = survey({R"({"a/b": {"c~d": "one two"}, "t": "2026-07-20", "n": null, "list": [1, 2, 3]})",
                                    R"({"a/b": {"c~d": "one two"}, "t": "never", "list": [1, 5]})"})
                                .places();
        const SeenPlace *text = find(places, "/a~1b/c~0d");
        QVERIFY(text);
        QCOMPARE(text->records, 2);
        QCOMPARE(text->texts, 2);
        QCOMPARE(text->spaced, 2);
        QCOMPARE(text->distinct, 1);
        QCOMPARE(text->meanBytes(), 7.0);
        QCOMPARE(text->example, std::string("one two"));
        QCOMPARE(find(places, "/t")->times, 1);
        QCOMPARE(find(places, "/list/1")->distinct, 2);
        QVERIFY(!find(places, "/list/2")); // of a list only the beginning
        QVERIFY(!find(places, "/n"));      // null is nothing
    }

    void aSurveyStaysSmall()
    {
        QByteArray wide = "{";
        for (int i = 0; i < 5000; ++i)
            wide += QByteArray(i > 0 ? "," : "") + "\"k" + QByteArray::number(i) + "\":1";
        RecordSurvey seen = survey({wide + "}"});
        QCOMPARE(seen.places().size(), RecordSurvey::placesKept);
        const QByteArray deep = QByteArray("{\"a\":").repeated(100) + "1" + QByteArray("}").repeated(100);
        QVERIFY(survey({deep}).places().empty());
    }

    void anExampleEndsWithAWholeCharacter()
    {
        const QByteArray record = "{\"q\":\"" + QByteArray("a") + QByteArray("问").repeated(100) + "\"}";
        const std::string example = survey({record}).places().front().example;
        QCOMPARE(example.size(), size_t(118)); // 1 + 39 * 3
        QVERIFY(QString::fromStdString(example).endsWith(QChar(u'问')));
    }

    void namesAndValuesTogetherGiveTheFields()
    {
        const Mapping expected{.prompt = {"/req/userInput"},
                               .output = {"/resp/answer"},
                               .at = {"/meta/createdAt"},
                               .requestId = {"/traceId"},
                               .sessionId = {"/conversation_id"},
                               .user = {"/user/id"},
                               .model = {"/meta/engine"}};
        const auto record = [](const QByteArray &number, const QByteArray &user) {
            return "{\"traceId\":\"trace-" + number + "\",\"conversation_id\":\"c-1\",\"user\":{\"id\":\"" + user
                + "\"},\"req\":{\"userInput\":\"A question number " + number
                + "\",\"input_tokens\":12},\"resp\":{\"answer\":\"An answer, number " + number
                + "\",\"answer_type\":\"plain text\"},\"meta\":{\"engine\":\"model-x\",\"createdAt\":17845128" + number
                + "}}";
        };
        QCOMPARE(proposal({record("01", "u-1"), record("02", "u-2"), record("03", "u-1")}), expected);
    }

    void chineseNamesAreUnderstood()
    {
        const Mapping expected{.prompt = {"/用户问题"},
                               .output = {"/模型回答"},
                               .at = {"/提问时间"},
                               .user = {"/用户账号"},
                               .model = {"/所用模型"}};
        QCOMPARE(
            proposal(
                {R"({"用户问题":"一个问题","模型回答":"一个回答","提问时间":"2026-07-20 10:00:00","用户账号":"u1","所用模型":"model-x"})",
                 R"({"用户问题":"第二个问题","模型回答":"又一个回答","提问时间":"2026-07-20 10:00:05","用户账号":"u1","所用模型":"model-x"})"}),
            expected);
    }

    void withoutNamesTheLongerTextIsTheOutput()
    {
        const Mapping mapping = proposal({R"({"f1":"a short text","f2":"a text that is a good deal longer","f3":7})",
                                          R"({"f1":"another one","f2":"and another one that is long too","f3":8})"});
        QCOMPARE(mapping, (Mapping{.prompt = {"/f1"}, .output = {"/f2"}}));
    }

    void aListOfTurnsIsThePromptOrWhatCameBefore()
    {
        const Mapping alone = proposal({R"({"dialog":[{"role":"user","content":"a question"}],"reply":"an answer"})"});
        QCOMPARE(alone, (Mapping{.prompt = {"/dialog"}, .output = {"/reply"}}));
        const Mapping beside = proposal(
            {R"({"before":[{"role":"user","content":"hello"}],"question":"a question here","reply":"an answer"})"});
        QCOMPARE(beside, (Mapping{.prompt = {"/question"}, .output = {"/reply"}, .context = {"/before"}}));
    }

    void whatIsNotPlainIsLeftEmpty()
    {
        QCOMPARE(proposal({R"({"level":"info","pid":12,"ok":true})", R"({"level":"info","pid":12,"ok":true})"}),
                 Mapping());
        QCOMPARE(proposal({}), Mapping());
        // Numbers that might be times, under a name that says nothing.
        QCOMPARE(proposal({R"({"x":1784512800})", R"({"x":1784512800})"}), Mapping());
    }
};

QTEST_GUILESS_MAIN(TestMappingProposal)
#include "tst_mappingproposal.moc"
