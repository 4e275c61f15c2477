#include "tests/ingest/generations.h"
#include "tests/ingest/oddrecords.h"

using ingest::Formats;

/// The formats of gateways, observers and datasets, each by the rows of its golden file.
class TestGatewayFormats : public QObject
{
    Q_OBJECT

    Formats m_formats;

    static std::vector<GoldenCase> allCases()
    {
        std::vector<GoldenCase> cases;
        for (const char *file :
             {"alpaca", "dashscope", "helicone", "langfuse", "new-api", "otlp", "qianfan", "wildchat"}) {
            for (GoldenCase &one : goldenCases(QLatin1StringView(file) + QStringLiteral(".json"))) {
                one.name = QByteArray(file) + ": " + one.name;
                cases.push_back(std::move(one));
            }
        }
        return cases;
    }

private Q_SLOTS:
    void recordsBecomeGenerations_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("format"); // empty: none
        QTest::addColumn<QByteArray>("expected");
        for (const GoldenCase &one : allCases())
            QTest::newRow(one.name.constData()) << one.record << one.format << one.expected;
    }

    void recordsBecomeGenerations()
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

    /// Every value of every golden record, replaced by what should not stand there.
    void oddRecordsAreReadOrRefused_data()
    {
        QTest::addColumn<QByteArray>("record");
        for (const GoldenCase &one : allCases())
            QTest::newRow(one.name.constData()) << one.record;
    }

    void oddRecordsAreReadOrRefused()
    {
        QFETCH(QByteArray, record);
        for (const QByteArray &odd : oddRecords(record)) {
            const QByteArray complained = complaint(m_formats, odd);
            QVERIFY2(complained.isEmpty(), complained.constData());
        }
    }

    /// Of a table without responses it is noted that there are none.
    void aPromptWithoutItsAnswerIsNoted()
    {
        const ingest::Format *helicone = m_formats.find("helicone");
        const OneRecord table(R"({"request_created_at":"2026-07-20T08:26:39Z","request_body":{"prompt":"q"}})");
        QCOMPARE(helicone->parse(table.json()).value().front().extent, ingest::Extent::PromptOnly);
        QCOMPARE(table.notes().words(), std::string("no-response"));
        const OneRecord whole(R"({"request_created_at":"2026-07-20T08:26:39Z","response_body":"a"})");
        QCOMPARE(helicone->parse(whole.json()).value().front().extent, ingest::Extent::OutputOnly);
        QCOMPARE(whole.notes().words(), std::string());
    }

    /// What had to be put right inside a string of JSON is noted with the record.
    void whatIsPutRightInsideAStringIsNoted()
    {
        const OneRecord one(
            "{\"request_created_at\":1784535999,\"request_body\":\"{\\\"prompt\\\":\\\"q\\\\ud83d\\\"}\"}");
        const auto generations = m_formats.find("helicone")->parse(one.json()).value();
        QCOMPARE(generations.front().prompt, std::string("q\xef\xbf\xbd"));
        QVERIFY(one.notes().loneSurrogate);
    }
};

QTEST_GUILESS_MAIN(TestGatewayFormats)
#include "tst_gatewayformats.moc"
