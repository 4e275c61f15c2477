#include "app/ingest/formats/formats.h"
#include "tests/ingest/generations.h"
#include "tests/ingest/logfolder.h"

#include <QRegularExpression>

using namespace ingest;
using namespace Qt::StringLiterals;

/// The sample logs of providers, gateways, observers and datasets, read as the importer reads a file.
class TestProviderSamples : public QObject
{
    Q_OBJECT

    /// What a sample holds.
    struct Sample
    {
        QString format;
        Confidence confidence = Confidence::No;
        QJsonArray generations;
        QStringList unreadable;
    };

    static void read(const Record &record, RecordParser &parser, const Format &format, Sample &sample)
    {
        const auto json = parser.parse(record);
        if (!json) {
            sample.unreadable.append(QString::fromStdString(json.error().reason));
            return;
        }
        const auto generations = format.parse(*json);
        if (!generations) {
            sample.unreadable.append(QString::fromStdString(generations.error().reason));
            return;
        }
        for (Generation generation : *generations) {
            if (const std::string words = parser.notes().words(); !words.empty())
                generation.notes = words;
            sample.generations.append(described(generation));
        }
    }

    static Sample sampleOf(const QString &name)
    {
        const Formats formats;
        const Choice choice = formats.ofFile(sampleLog(name)).value();
        Sample sample{.format = QString::fromUtf8(choice.format->id().data(), qsizetype(choice.format->id().size())),
                      .confidence = choice.confidence};
        const auto reader = openRecords(ByteSource::open(sampleLog(name)).value()).value();
        RecordParser parser;
        Record record;
        while (reader->next(record).value())
            read(record, parser, *choice.format, sample);
        return sample;
    }

    static QJsonArray recordsOf(const QString &name)
    {
        QFile file(sampleLog(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QJsonArray records;
        const QByteArray bytes = file.readAll();
        const QByteArrayList lines = name.endsWith(u".jsonl"_s) ? bytes.trimmed().split('\n') : QByteArrayList{bytes};
        for (const QByteArray &line : lines)
            records.append(parsed(line));
        return records;
    }

    static QJsonValue parsed(const QByteArray &json)
    {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }

    /// What stands at \a token of \a value, which may be JSON in a string.
    static QJsonValue step(const QJsonValue &value, const QString &token)
    {
        const QJsonValue inside = value.isString() ? parsed(value.toString().toUtf8()) : value;
        return inside.isArray() ? inside.toArray().at(token.toInt()) : inside.toObject().value(token);
    }

    /// \a expected with the texts of the sample in the place of where they stand: "<1/request/prompt>".
    static QByteArray filledIn(const QByteArray &expected, const QJsonArray &records)
    {
        static const QRegularExpression place(u"<(\\d+[^<>]*)>"_s);
        QString text = QString::fromUtf8(expected);
        for (auto match = place.match(text); match.hasMatch(); match = place.match(text)) {
            QJsonValue value = records;
            for (const QString &token : match.captured(1).split(u'/'))
                value = step(value, token);
            text.replace(match.capturedStart(), match.capturedLength(), value.toString());
        }
        return text.toUtf8();
    }

private Q_SLOTS:
    void eachSampleIsReadFieldByField_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("expected");
        for (const QString &file : {u"providersamples.json"_s, u"gatewaysamples.json"_s}) {
            for (const GoldenCase &one : goldenCases(file))
                QTest::newRow(one.name.constData()) << QString::fromUtf8(one.format) << one.expected;
        }
    }

    void eachSampleIsReadFieldByField()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, expected);
        const QString name = QString::fromUtf8(QTest::currentDataTag());
        if (sampleLog(name).isEmpty())
            QSKIP("the sample logs are not at hand");
        const Sample sample = sampleOf(name);
        QCOMPARE(sample.format, format);
        QCOMPARE(sample.confidence, Confidence::Certain);
        QCOMPARE(sample.unreadable, QStringList());
        QCOMPARE(QJsonDocument(sample.generations).toJson(QJsonDocument::Compact), filledIn(expected, recordsOf(name)));
    }
};

QTEST_GUILESS_MAIN(TestProviderSamples)
#include "tst_providersamples.moc"
