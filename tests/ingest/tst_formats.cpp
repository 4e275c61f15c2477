#include "app/ingest/formats/formats.h"
#include "tests/ingest/generations.h"
#include "tests/ingest/logfolder.h"

using ingest::Confidence;
using ingest::Formats;

class TestFormats : public QObject
{
    Q_OBJECT

    Formats m_formats;

private Q_SLOTS:
    void eachRecordIsKnownByItsShape_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("format"); // empty: none
        QTest::addColumn<QByteArray>("expected");
        for (const GoldenCase &one : goldenCases(QStringLiteral("formats.json")))
            QTest::newRow(one.name.constData()) << one.record << one.format << one.expected;
    }

    void eachRecordIsKnownByItsShape()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, expected);
        const OneRecord one(record);
        const ingest::Choice choice = m_formats.recognise(one.json());
        QCOMPARE(choice.format ? QByteArray::fromStdString(std::string(choice.format->id())) : QByteArray(), format);
        if (!choice.format)
            return;
        QVERIFY(!choice.reason.empty());
        QCOMPARE(parsedBy(*choice.format, record), expected);
    }

    void theFirstRecordsSayWhatAFileIs_data()
    {
        QTest::addColumn<QByteArray>("log");
        QTest::addColumn<QByteArray>("format"); // empty: refused
        const QByteArray row = R"({"prompt":"q","response":"a"})"
                               "\n";
        const QByteArray chat = R"({"conversation":[{"role":"user","content":"q"},{"role":"assistant","content":"a"}]})"
                                "\n";
        QTest::newRow("all alike") << row + row << QByteArray("mapped");
        QTest::newRow("after rubbish") << "rubbish\n" + chat << QByteArray("wildchat");
        QTest::newRow("most of them") << row + chat + chat << QByteArray("wildchat");
        QTest::newRow("an array") << "[" + row + "," + row + "]" << QByteArray("mapped");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("nothing known") << QByteArray("{\"level\":\"info\"}\n[1]\n") << QByteArray();
    }

    void theFirstRecordsSayWhatAFileIs()
    {
        QFETCH(QByteArray, log);
        QFETCH(QByteArray, format);
        const LogFolder folder;
        const Result<ingest::Choice> choice = m_formats.ofFile(folder.write(QStringLiteral("log"), log));
        QCOMPARE(choice ? QByteArray::fromStdString(std::string(choice->format->id())) : QByteArray(), format);
        if (!choice)
            QCOMPARE(choice.error().kind, Failure::Kind::BadInput);
    }

    void aFormatThatIsAskedForIsTaken()
    {
        const LogFolder folder;
        const QString path = folder.write(QStringLiteral("log"), R"({"prompt":"q"})");
        QCOMPARE(m_formats.ofFile(path, "sharegpt").value().format->id(), std::string_view("sharegpt"));
        QCOMPARE(m_formats.ofFile(path, "nonsense").error().kind, Failure::Kind::BadInput);
    }

    void theSamplesAreKnown_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("format");
        const auto row = [](const char *file, const char *format) {
            QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(format);
        };
        row("01_openai_chat_pair.jsonl", "openai-chat");
        row("01_openai_chat_completion.json", "openai-chat");
        row("01_azure_openai_filter.json", "openai-chat");
        row("13_wildchat_rows.jsonl", "wildchat");
        row("13_lmsys_chat_1m_rows.jsonl", "wildchat");
        row("14_sharegpt.json", "sharegpt");
        row("14_alpaca.jsonl", "alpaca");
    }

    void theSamplesAreKnown()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, format);
        if (sampleLog(file).isEmpty())
            QSKIP("the sample logs are not at hand");
        const Result<ingest::Choice> choice = m_formats.ofFile(sampleLog(file));
        QVERIFY(choice.has_value());
        QCOMPARE(QByteArray::fromStdString(std::string(choice->format->id())), format);
        QCOMPARE_GE(choice->confidence, Confidence::Likely);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
