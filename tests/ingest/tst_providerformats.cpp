#include "app/ingest/formats/formats.h"
#include "tests/ingest/generations.h"

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

    /// What a writer of logs might put in the place of anything.
    static QJsonArray oddValues()
    {
        return {QJsonValue(),
                QString(),
                QStringLiteral("odd"),
                0,
                -1.5,
                true,
                QJsonArray(),
                QJsonObject(),
                QJsonArray{{}},
                QJsonArray{1},
                QJsonArray{QStringLiteral("")},
                QJsonObject{{QStringLiteral("x"), 1}}};
    }

    /// \a value with each value in it replaced once by \a odd; without it where \a odd is undefined.
    static QList<QJsonValue> damaged(const QJsonValue &value, const QJsonValue &odd)
    {
        QList<QJsonValue> all;
        QJsonObject object = value.toObject();
        const QJsonObject whole = object;
        for (auto field = whole.begin(); field != whole.end(); ++field) {
            object.insert(field.key(), odd);
            all.append(object);
            for (const QJsonValue &inner : damaged(field.value(), odd)) {
                object.insert(field.key(), inner);
                all.append(object);
            }
            object = whole;
        }
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonValue item = array.at(i);
            for (const QJsonValue &inner : damaged(item, odd)) {
                array[i] = inner;
                all.append(array);
            }
            array[i] = odd;
            all.append(array);
            array[i] = item;
        }
        return all;
    }

    /// Every format reads \a record or says why not; whoever recognises it says by what.
    void readByAll(const QByteArray &record)
    {
        const OneRecord one(record);
        QVERIFY(one.parsed().has_value());
        for (const ingest::Format *format : m_formats.all()) {
            const ingest::Recognition recognition = format->recognise(one.json());
            QVERIFY2(recognition.confidence == ingest::Confidence::No || !recognition.reason.empty(),
                     record.constData());
            const auto generations = format->parse(one.json());
            if (generations)
                QVERIFY2(!generations->empty(), record.constData());
            else
                QVERIFY2(!generations.error().reason.empty() && !generations.error().detail.empty(),
                         record.constData());
        }
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
        const QJsonObject whole = QJsonDocument::fromJson(record).object();
        QList<QJsonValue> all = damaged(whole, QJsonValue(QJsonValue::Undefined)); // nothing there
        const QJsonArray odd = oddValues();
        for (const QJsonValue &value : odd)
            all += damaged(whole, value);
        QCOMPARE_GE(all.size(), (odd.size() + 1) * whole.size());
        for (const QJsonValue &one : all)
            readByAll(QJsonDocument(one.toObject()).toJson(QJsonDocument::Compact));
    }
};

QTEST_GUILESS_MAIN(TestProviderFormats)
#include "tst_providerformats.moc"
