#include "app/ingest/formats/openaichat.h"
#include "tests/ingest/generations.h"
#include "tests/ingest/logfolder.h"

using ingest::OpenAiChat;

class TestOpenAiChat : public QObject
{
    Q_OBJECT

    static QJsonArray sample(const QString &name)
    {
        QFile file(sampleLog(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QJsonArray generations;
        const QByteArray bytes = file.readAll();
        const bool isLines = name.endsWith(QStringLiteral(".jsonl"));
        for (const QByteArray &record : isLines ? bytes.trimmed().split('\n') : QByteArrayList{bytes}) {
            const QJsonArray found = QJsonDocument::fromJson(parsedBy(OpenAiChat(), record)).array();
            for (const QJsonValue &generation : found)
                generations.append(generation);
        }
        return generations;
    }

private Q_SLOTS:
    void whatIsNoChatIsRefused()
    {
        QCOMPARE(parsedBy(OpenAiChat(), R"({"request":{"input":"x"},"response":{"object":"list","data":[]}})"),
                 QByteArray("no-generation"));
        QCOMPARE(parsedBy(OpenAiChat(), "{}"), QByteArray("no-generation"));
    }

    void theSamplePairsAreRead()
    {
        const QString name = QStringLiteral("01_openai_chat_pair.jsonl");
        if (sampleLog(name).isEmpty())
            QSKIP("the sample logs are not at hand");
        const QJsonArray found = sample(name);
        QCOMPARE(found.size(), 3);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(found[i][QStringLiteral("request")].toString(), QStringLiteral("req_0%1").arg(i + 1));
            QCOMPARE(found[i][QStringLiteral("at")].toInteger(), 1'784'536'000'000 + i * 1000);
            QCOMPARE(found[i][QStringLiteral("model")].toString(), QStringLiteral("demo-chat-1"));
            QVERIFY(!found[i][QStringLiteral("prompt")].toString().isEmpty());
        }
        QCOMPARE(found[0][QStringLiteral("user")].toString(), QStringLiteral("u-7f3a"));
        QVERIFY(!found[0].toObject().contains(QStringLiteral("blocked")));
        QVERIFY(found[1][QStringLiteral("prompt")].toString().endsWith(QStringLiteral("[image]")));
        QCOMPARE(found[1][QStringLiteral("blocked")].toString(), QStringLiteral("output"));
        QCOMPARE(found[2][QStringLiteral("blocked")].toString(), QStringLiteral("prompt"));
        QVERIFY(
            found[2][QStringLiteral("detail")].toString().startsWith(QStringLiteral("400 content_policy_violation: ")));
    }

    void theSampleCompletionsAreRead()
    {
        if (sampleLog(QStringLiteral("01_azure_openai_filter.json")).isEmpty())
            QSKIP("the sample logs are not at hand");
        const QJsonArray plain = sample(QStringLiteral("01_openai_chat_completion.json"));
        const QJsonArray azure = sample(QStringLiteral("01_azure_openai_filter.json"));
        QCOMPARE(plain.size(), 1);
        QCOMPARE(azure.size(), 1);
        QCOMPARE(plain[0][QStringLiteral("provider")].toString(), QStringLiteral("openai-compatible"));
        QCOMPARE(azure[0][QStringLiteral("provider")].toString(), QStringLiteral("azure-openai"));
        QVERIFY(!azure[0].toObject().contains(QStringLiteral("blocked")));
        QCOMPARE(plain[0][QStringLiteral("output")], azure[0][QStringLiteral("output")]);
        QCOMPARE(plain[0][QStringLiteral("at")].toInteger(), 1'753'000'000'000);
    }
};

QTEST_GUILESS_MAIN(TestOpenAiChat)
#include "tst_openaichat.moc"
