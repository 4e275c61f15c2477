#include "tests/ingest/generations.h"
#include "tests/ingest/oddrecords.h"

using ingest::Formats;

/// The formats of providers and their gateways, each by the rows of its golden file.
class TestProviderFormats : public QObject
{
    Q_OBJECT

    Formats m_formats;

    static std::vector<GoldenCase> allCases()
    {
        std::vector<GoldenCase> cases;
        for (const char *format :
             {"openai-chat", "openai-responses", "openai-embeddings", "openai-batch", "openai-images",
              "openai-moderation", "anthropic", "anthropic-batch", "litellm", "gemini", "bedrock"}) {
            for (GoldenCase &one : goldenCases(QLatin1StringView(format) + QStringLiteral(".json"))) {
                one.name = QByteArray(format) + ": " + one.name;
                cases.push_back(std::move(one));
            }
        }
        return cases;
    }

private Q_SLOTS:
    void recordsBecomeGenerations_data()
    {
        QTest::addColumn<QByteArray>("format"); // empty: none
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("expected");
        for (const GoldenCase &one : allCases())
            QTest::newRow(one.name.constData()) << one.format << one.record << one.expected;
    }

    void recordsBecomeGenerations()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, expected);
        const OneRecord one(record);
        const ingest::Choice choice = m_formats.recognise(one.json());
        QCOMPARE(choice.format ? QByteArray::fromStdString(std::string(choice.format->id())) : QByteArray(), format);
        if (!choice.format)
            return;
        QVERIFY(!choice.reason.empty());
        QCOMPARE(parsedBy(*choice.format, record), expected);
    }

    void whateverIsOddInARecordIsReadOrRefused_data() { recordsBecomeGenerations_data(); }

    void whateverIsOddInARecordIsReadOrRefused()
    {
        QFETCH(QByteArray, record);
        for (const QByteArray &odd : oddRecords(record)) {
            const QByteArray complained = complaint(m_formats, odd);
            QVERIFY2(complained.isEmpty(), complained.constData());
            const OneRecord one(odd);
            for (const ingest::Format *format : m_formats.all()) {
                const auto generations = format->parse(one.json());
                QVERIFY2(!generations || !generations->empty(), odd.constData()); // each of them is a call
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestProviderFormats)
#include "tst_providerformats.moc"
