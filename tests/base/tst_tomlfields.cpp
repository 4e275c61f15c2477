#include "app/base/tomlfields.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

class TestTomlFields : public QObject
{
    Q_OBJECT

    /// What stops the reading of \a text by \a read; nothing if it is read.
    template <typename Read>
    static std::optional<Failure> refusal(const QByteArray &text, Read &&read)
    {
        const auto result = readFields(parseToml(text, u"data.toml"_s), [&](TomlFields &fields) {
            read(fields);
            return true;
        });
        return result ? std::nullopt : std::optional(result.error());
    }

    using Reader = void (*)(TomlFields &);

private Q_SLOTS:
    void fieldsAreReadAsTheyAreWritten()
    {
        const auto failure = refusal(
            "name = \"名\"\nboth = { zh = \"中\", en = \"E\" }\none = \"1.0\"\ncount = 7\nshare = 0.5\nsure = true\n"
            "day = 2026-10-01\nunit = \"day\"\nwords = [\"a\", \"b\"]\ndays = "
            "[2026-10-02]\n[inner]\n[[row]]\n[[row]]\n",
            [](TomlFields &fields) {
                QCOMPARE(fields.text("name"), u"名"_s);
                QCOMPARE(fields.bilingual("both"), (Bilingual{u"中"_s, u"E"_s}));
                QCOMPARE(fields.bilingualOrText("both"), (Bilingual{u"中"_s, u"E"_s}));
                QCOMPARE(fields.bilingualOrText("one"), (Bilingual{u"1.0"_s, u"1.0"_s}));
                QCOMPARE(fields.integer("count", 0, 7), 7);
                QCOMPARE(fields.real("share", 0, 1, 1), 0.5);
                QCOMPARE(fields.boolean("sure"), true);
                QCOMPARE(fields.date("day"), QDate(2026, 10, 1));
                QCOMPARE(fields.oneOf("unit", std::array{"hour", "day"}), 1u);
                QCOMPARE(fields.textList("words"), (QStringList{u"a"_s, u"b"_s}));
                QCOMPARE(fields.dates("days").front().second, QDate(2026, 10, 2));
                QVERIFY(fields.table("inner"));
                QCOMPARE(fields.tables("row").size(), 2u);
            });
        QVERIFY2(!failure, failure ? qPrintable(failure->where + u' ' + failure->detail) : "");
    }

    void whatIsLeftOutIsWhatTheReaderSays()
    {
        QVERIFY(!refusal("", [](TomlFields &fields) {
            QCOMPARE(fields.text("name", u"x"_s), u"x"_s);
            QCOMPARE(fields.bilingual("both", {}), Bilingual());
            QCOMPARE(fields.integer("count", 1, 9, 4), 4);
            QCOMPARE(fields.real("share", 0, 1, 0.25), 0.25);
            QCOMPARE(fields.boolean("sure"), std::nullopt);
            QVERIFY(fields.textList("words").isEmpty());
            QVERIFY(fields.dates("days").empty());
            QVERIFY(!fields.table("inner"));
            QVERIFY(fields.tables("row").empty());
            QVERIFY(!fields.has("name"));
        }));
    }

    void whatIsWrongIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Reader>("read");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *text, Reader read, const char *detail, const char *place) {
            QTest::newRow(name) << QByteArray(text) << read << QString::fromUtf8(detail) << QString::fromUtf8(place);
        };
        row("no TOML", "a = 1\nb =", [](TomlFields &) {}, "", "data.toml:2:4");
        row("missing", "\n[x]", [](TomlFields &f) { f.text("id"); }, "\"id\" is missing", "data.toml:1:1");
        row("blank", "a = 1\nid = \" \"", [](TomlFields &f) { f.text("id"); }, "not blank", "data.toml:2:6");
        row(
            "a number for a text", "id = 5", [](TomlFields &f) { f.text("id", {}); }, "must be a text",
            "data.toml:1:6");
        row(
            "one language", "t = { zh = \"x\" }", [](TomlFields &f) { f.bilingual("t"); }, "\"en\" is missing",
            "data.toml:1:5");
        row(
            "a third language", "t = { zh = \"x\", en = \"y\", fr = \"z\" }", [](TomlFields &f) { f.bilingual("t"); },
            "\"fr\" is not a field", "data.toml:1:32");
        row(
            "one text where two are needed", "t = \"x\"", [](TomlFields &f) { f.bilingual("t", {}); }, "zh and en",
            "data.toml:1:5");
        row("too many", "n = 8", [](TomlFields &f) { f.integer("n", 1, 7); }, "from 1 to 7", "data.toml:1:5");
        row("half of one", "n = 0.5", [](TomlFields &f) { f.integer("n", 0, 7, 1); }, "whole number", "data.toml:1:5");
        row("not a share", "n = 1.5", [](TomlFields &f) { f.real("n", 0, 1, 1); }, "from 0 to 1", "data.toml:1:5");
        row("yes", "b = \"yes\"", [](TomlFields &f) { f.boolean("b"); }, "true or false", "data.toml:1:5");
        row(
            "a date in quotes", "d = \"2026-10-01\"", [](TomlFields &f) { f.date("d"); }, "without quotes",
            "data.toml:1:5");
        row(
            "a word of no use", "u = \"week\"", [](TomlFields &f) { f.oneOf("u", std::array{"hour", "day"}); },
            "\"u\" cannot be \"week\", only one of: hour, day", "data.toml:1:5");
        row("no list", "w = \"x\"", [](TomlFields &f) { f.texts("w"); }, "list of texts", "data.toml:1:5");
        row(
            "a number among texts", "w = [\"x\", 2]", [](TomlFields &f) { f.texts("w"); }, "texts only",
            "data.toml:1:11");
        row(
            "a text among dates", "d = [2026-10-01, \"x\"]", [](TomlFields &f) { f.dates("d"); }, "without quotes",
            "data.toml:1:18");
        row("no table", "t = 1", [](TomlFields &f) { f.table("t"); }, "must be a table", "data.toml:1:5");
        row("no tables", "t = [1]", [](TomlFields &f) { f.tables("t"); }, "each under [[t]]", "data.toml:1:5");
        row(
            "a slip of the pen", "id = \"x\"\nsevirity = 2", [](TomlFields &f) { f.text("id"); },
            "\"sevirity\" is not a field", "data.toml:2:12");
    }

    void whatIsWrongIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, text);
        QFETCH(Reader, read);
        QFETCH(QString, detail);
        QFETCH(QString, place);
        const auto failure = refusal(text, read);
        QVERIFY(failure);
        QCOMPARE(failure->kind, Failure::Kind::BadInput);
        QVERIFY2(failure->detail.contains(detail), qPrintable(failure->detail));
        QCOMPARE(failure->where, place);
    }
};

QTEST_GUILESS_MAIN(TestTomlFields)
#include "tst_tomlfields.moc"
