#include "app/ingest/formats/mappedrows.h"
#include "app/ingest/mappingpack.h"
#include "app/ingest/mappingwriter.h"
#include "tests/ingest/generations.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ingest;

class TestMappingPack : public QObject
{
    Q_OBJECT

    /// A pack that passes, line by line.
    static QByteArrayList lines()
    {
        return {"format = 1",
                "id = \"desk\"",
                "version = \"1.0\"",
                "title = { zh = \"服务台\", en = \"Support desk\" }",
                "record = { zh = \"一次问答\", en = \"One question and its answer\" }",
                "[fields]",
                "prompt = \"/q\"",
                "output = [\"/a/text\", \"/a\"]",
                "at = \"/t\"",
                "user = \"/who\"",
                "model = \"/m\"",
                "[fixed]",
                "provider = \"provider-1\"",
                "model = \"model-1\"",
                "[time]",
                "zone = \"+08:00\"",
                "[[sample]]",
                "record = '{\"q\": \"question\", \"a\": \"answer\", \"t\": \"2026-07-20 10:00:00\", \"who\": \"u1\"}'",
                "[sample.gives]",
                "prompt = \"question\"",
                "output = \"answer\"",
                "at = \"2026-07-20T02:00:00.000Z\"",
                "user = \"u1\"",
                "provider = \"provider-1\"",
                "model = \"model-1\""};
    }

    static Result<MappingPack> read(const QByteArrayList &text)
    {
        return readMappingPack(text.join('\n'), u"desk.toml"_s);
    }

    static QByteArrayList with(int line, const QByteArray &text)
    {
        QByteArrayList changed = lines();
        changed[line - 1] = text;
        return changed;
    }

private Q_SLOTS:
    void aPackIsReadWhole()
    {
        const Result<MappingPack> pack = read(lines());
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().where + u' ' + pack.error().detail));
        QCOMPARE(pack->id, u"desk"_s);
        QCOMPARE(pack->version, u"1.0"_s);
        QCOMPARE(pack->title.zh, u"服务台"_s);
        QCOMPARE(pack->record.en, u"One question and its answer"_s);
        QCOMPARE(pack->hash.size(), 32);
        const Mapping expected{.prompt = {"/q"},
                               .output = {"/a/text", "/a"},
                               .at = {"/t"},
                               .user = {"/who"},
                               .model = {"/m"},
                               .fixed = {.provider = "provider-1", .service = {}, .model = "model-1"},
                               .time = {.minutesEast = 480}};
        QCOMPARE(pack->mapping, expected);
    }

    /// The description of the format holds a whole pack, which must pass.
    void theDescriptionIsTrue()
    {
        QFile readme(QFINDTESTDATA("../../resources/mappings/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        const qsizetype begin = text.indexOf("```toml\n") + 8;
        const Result<MappingPack> pack = readMappingPack(text.sliced(begin, text.indexOf("\n```", begin) - begin), {});
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().where + u' ' + pack.error().detail));
        QCOMPARE(pack->id, QStringLiteral("support-desk"));
    }

    void aPackThatIsWrittenIsReadBack()
    {
        MappingPack pack = read(lines()).value();
        pack.title.en = QStringLiteral("A \"desk\"\\\t台");
        pack.mapping.output = {"/reply~1s/0/text", "/reply"};
        pack.mapping.time.unit = MappedTime::Unit::Microseconds;
        const Result<QByteArray> text = writeMappingPack(pack);
        QVERIFY2(text, text ? "" : qPrintable(text.error().where + u' ' + text.error().detail));
        const MappingPack again = readMappingPack(*text, {}).value();
        QCOMPARE(again.id, pack.id);
        QCOMPARE(again.title, pack.title);
        QCOMPARE(again.record, pack.record);
        QCOMPARE(again.mapping, pack.mapping);
        // The made-up record has a value at each place, so that the sample proves each.
        QVERIFY(text->contains("output = \"output 1\""));
        QVERIFY(text->contains("at = \"2026-01-01T00:00:00.000Z\""));
        QVERIFY(text->contains("user = \"user 1\""));
    }

    void aPackThatCannotBeReadIsNotWritten()
    {
        MappingPack pack = read(lines()).value();
        pack.id.clear();
        QVERIFY(writeMappingPack(pack).error().detail.contains(u"id"));
    }

    void whatAMappingFixesSurvivesItsJson()
    {
        const Mapping mapping = read(lines()).value().mapping;
        QCOMPARE(Mapping::fromJson(mapping.toJson()).value(), mapping);
    }

    void theRecordsOwnWordCountsBeforeTheFixedOne()
    {
        const MappedRows rows(read(lines()).value().mapping);
        QCOMPARE(parsedBy(rows, R"({"q":"q","a":{"text":"a"},"m":"model-2"})"),
                 R"([{"model":"model-2","output":"a","prompt":"q","provider":"provider-1"}])");
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArrayList>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, int line, const QByteArray &text, const char *where, const char *detail) {
            QTest::newRow(name) << with(line, text) << QString::fromUtf8(where) << QString::fromUtf8(detail);
        };
        row("no TOML", 2, "id = ", "desk.toml:2", "");
        row("another description", 1, "format = 2", "desk.toml:1", "format");
        row("no version", 3, "", "desk.toml:1", "version");
        row("an unknown field of the pack", 3, "version = \"1\"\ncolour = 1", "desk.toml:4", "colour");
        row("an unknown field", 10, "colour = \"/who\"", "desk.toml:10", "no such field");
        row("no pointer", 7, "prompt = \"q\"", "desk.toml:7", "JSON pointer");
        row("a number for a pointer", 7, "prompt = 7", "desk.toml:7", "list of texts");
        row("an empty list", 7, "prompt = []", "desk.toml:7", "list of texts");
        row("what cannot be fixed", 13, "user = \"u\"", "desk.toml:13", "fixed");
        row("a fixed list", 14, "model = [\"a\"]", "desk.toml:14", "not empty");
        row("an unknown zone", 16, "zone = \"CST\"", "desk.toml:16", "CST");
        row("an unknown unit", 16, "unit = \"min\"", "desk.toml:16", "min");
        row("a sample of no JSON", 18, "record = '{\"q\": '", "desk.toml:18", "cannot be read");
        row("a sample without a generation", 18, "record = '{\"x\": 1}'", "desk.toml:18", "no-generation");
        row("another prompt", 20, "prompt = \"else\"", "desk.toml:20", "gives \"question\" as prompt, not \"else\"");
        row("another time", 22, "at = \"2026-07-20T10:00:00.000Z\"", "desk.toml:22", "2026-07-20T02:00:00.000Z");
        row("more than the sample says", 23, "", "desk.toml:19", "gives \"u1\" as user");
        row("less than the sample says", 23, "user = \"u1\"\nfinish = \"stop\"", "desk.toml:24", "as finish");
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArrayList, text);
        QFETCH(QString, where);
        QFETCH(QString, detail);
        const Result<MappingPack> pack = read(text);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, Failure::Kind::BadInput);
        QVERIFY2(pack.error().where.startsWith(where + u':'), qPrintable(pack.error().where));
        QVERIFY2(pack.error().detail.contains(detail), qPrintable(pack.error().detail));
    }

    void aPackWithoutASampleIsRefused()
    {
        const Result<MappingPack> pack = read(lines().first(16));
        QVERIFY(!pack);
        QVERIFY2(pack.error().detail.contains(u"[[sample]]"), qPrintable(pack.error().detail));
    }

    void timesAreReadAsThePackSays_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("moment");
        constexpr qint64 at = 1784512800000; // 2026-07-20T02:00:00Z
        const QByteArray shanghai = R"({"zone":"Asia/Shanghai"})";
        QTest::newRow("a zone for a text without one") << shanghai << QByteArray(R"("2026-07-20T10:00:00")") << at;
        QTest::newRow("not for one that names its own") << shanghai << QByteArray(R"("2026-07-20T02:00:00Z")") << at;
        QTest::newRow("nor with an offset") << shanghai << QByteArray(R"("2026-07-20 11:00:00+09:00")") << at;
        QTest::newRow("nor for a number") << shanghai << QByteArray("1784512800") << at;
        QTest::newRow("nor for a number as text") << shanghai << QByteArray(R"("1784512800")") << at;
        QTest::newRow("a day as digits") << shanghai << QByteArray(R"("20260720")") << at - 10 * qint64(3'600'000);
        QTest::newRow("west") << QByteArray(R"({"zone":"-05:30"})") << QByteArray(R"("2026-07-19 20:30:00")") << at;
        QTest::newRow("seconds") << QByteArray(R"({"unit":"s"})") << QByteArray("1784512800.25") << at + 250;
        QTest::newRow("milliseconds") << QByteArray(R"({"unit":"ms"})") << QByteArray("1784512800000") << at;
        QTest::newRow("microseconds") << QByteArray(R"({"unit":"us"})") << QByteArray("1784512800000000") << at;
        QTest::newRow("nanoseconds") << QByteArray(R"({"unit":"ns"})") << QByteArray("1784512800000000000") << at;
        QTest::newRow("a unit for a text") << QByteArray(R"({"unit":"ms"})") << QByteArray(R"("1784512800000")") << at;
        QTest::newRow("a text beside a unit")
            << QByteArray(R"({"unit":"ms"})") << QByteArray(R"("2026-07-20")") << at - 2 * 3'600'000;
        QTest::newRow("the wrong unit") << QByteArray(R"({"unit":"ms"})") << QByteArray("1784512800") << qint64(-1);
        QTest::newRow("far too late") << QByteArray(R"({"unit":"s"})") << QByteArray("1784512800000") << qint64(-1);
        QTest::newRow("no time") << shanghai << QByteArray(R"("yesterday")") << qint64(-1);
    }

    void timesAreReadAsThePackSays()
    {
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, value);
        QFETCH(qint64, moment);
        const MappedTime reading = MappedTime::fromJson(QJsonDocument::fromJson(time).object()).value();
        const OneRecord record("{\"t\":" + value + "}");
        QCOMPARE(reading.momentOf(record.json()["t"]).value_or(-1), moment);
        QCOMPARE(MappedTime::fromJson(reading.toJson()).value(), reading);
    }

    void aMappingFileIsAPackOrJson()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write");
            return file.fileName();
        };
        QCOMPARE(loadMapping(write(u"a.toml"_s, lines().join('\n'))).value(), read(lines()).value().mapping);
        QCOMPARE(loadMapping(write(u"a.json"_s, R"( {"prompt": "/q"})")).value(), Mapping{.prompt = {"/q"}});
        const QString torn = write(u"torn.json"_s, R"({"prompt": )");
        QVERIFY(loadMapping(torn).error().where.startsWith(torn + u" @"_s));
        const QString odd = write(u"odd.json"_s, R"({"colour": "/q"})");
        QCOMPARE(loadMapping(odd).error().where, odd + u": colour"_s);
        const QString missing = folder.filePath(u"missing.toml"_s);
        QCOMPARE(loadMapping(missing).error().where, missing);
    }
};

QTEST_GUILESS_MAIN(TestMappingPack)
#include "tst_mappingpack.moc"
