#include "app/ingest/formats/formats.h"
#include "tests/ingest/generations.h"

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

    /// What a writer of logs might put in the place of anything; the undefined value leaves it out.
    static QList<QJsonValue> oddValues()
    {
        return {QJsonValue::Undefined,
                QJsonValue(),
                QString(),
                QStringLiteral("{\"a\":[{}]}"),
                -1.5,
                true,
                QJsonArray(),
                QJsonObject(),
                QJsonArray{QJsonValue(), 1, QStringLiteral("x"), QJsonArray(), QJsonObject()},
                QJsonObject{{QStringLiteral("x"), QJsonArray()}}};
    }

    /// \a value with each value inside it replaced once by \a odd.
    static QList<QJsonValue> damaged(const QJsonValue &value, const QJsonValue &odd)
    {
        QList<QJsonValue> all;
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            QList<QJsonValue> others = damaged(field.value(), odd);
            others.append(odd);
            for (const QJsonValue &other : others) {
                QJsonObject changed = object;
                changed.insert(field.key(), other); // removes it if other is undefined
                all.append(changed);
            }
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            for (const QJsonValue &other : damaged(array.at(i), odd)) {
                QJsonArray changed = array;
                changed[i] = other;
                all.append(changed);
            }
        }
        return all;
    }

    /// Each format reads \a record or says why not; whoever recognises it says by what.
    QByteArray complaint(const QByteArray &record) const
    {
        const OneRecord one(record);
        for (const ingest::Format *format : m_formats.all()) {
            const ingest::Recognition recognition = format->recognise(one.json());
            if (recognition.confidence != ingest::Confidence::No && recognition.reason.empty())
                return "recognised without a reason: " + record;
            const auto generations = format->parse(one.json());
            if (!generations && (generations.error().reason.empty() || generations.error().detail.empty()))
                return "refused without a reason: " + record;
        }
        return {};
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
        const QJsonValue whole = QJsonDocument::fromJson(record).object();
        for (const QJsonValue &odd : oddValues()) {
            for (const QJsonValue &changed : damaged(whole, odd)) {
                const QByteArray complained =
                    complaint(QJsonDocument(changed.toObject()).toJson(QJsonDocument::Compact));
                QVERIFY2(complained.isEmpty(), complained.constData());
            }
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
