#include "tests/ingest/readone.h"

#include <QTest>

class TestRecordParser : public QObject
{
    Q_OBJECT

    static QByteArray nested(int depth)
    {
        return "{\"a\":" + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') + "}";
    }

private Q_SLOTS:
    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QByteArray>("reason");
        QTest::newRow("cut after a comma") << QByteArray("{\"a\":1,") << QByteArray("truncated");
        QTest::newRow("cut in a string") << QByteArray("{\"a\":\"b") << QByteArray("truncated");
        QTest::newRow("cut in a number") << QByteArray("{\"a\":12") << QByteArray("truncated");
        QTest::newRow("cut after a key") << QByteArray("{\"a\"") << QByteArray("truncated");
        QTest::newRow("cut after one byte") << QByteArray("{") << QByteArray("truncated");
        QTest::newRow("GB 18030") << QByteArray("{\"a\":\"\xc4\xe3\xba\xc3\"}") << QByteArray("not-utf8");
        QTest::newRow("too deep") << nested(513) << QByteArray("too-deep");
        QTest::newRow("no JSON") << QByteArray("data: [DONE]") << QByteArray("bad-json");
        QTest::newRow("single quotes") << QByteArray("{'a':1}") << QByteArray("bad-json");
        QTest::newRow("two values") << QByteArray("{\"a\":1} {\"b\":2}") << QByteArray("bad-json");
        QTest::newRow("a raw NUL in a string") << QByteArray("{\"a\":\"b\0c\"}", 11) << QByteArray("bad-json");
        QTest::newRow("NULs alone") << QByteArray(20, '\0') << QByteArray("bad-json");
        QTest::newRow("an array") << QByteArray("[1]") << QByteArray("not-an-object");
        QTest::newRow("a number") << QByteArray("42") << QByteArray("not-an-object");
    }

    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, record);
        QFETCH(QByteArray, reason);
        const OneRecord read(record);
        QVERIFY(!read.parsed());
        QCOMPARE(QByteArray::fromStdString(read.parsed().error().reason), reason);
        QVERIFY(!read.parsed().error().detail.empty());
    }

    void nestingIsReadDownToTheLimit() { QVERIFY(OneRecord(nested(512)).parsed().has_value()); }

    void ofTwoEqualKeysTheLastCountsAndItIsNoted()
    {
        const OneRecord read("{\"a\":1,\"b\":{\"c\":\"x\"},\"a\":2}");
        QCOMPARE(read.json()["b"]["c"].string(), std::string_view("x"));
        QVERIFY(!read.notes().duplicateKey); // of a key that nobody asked for nothing depends on it
        QCOMPARE(read.json()["a"].integer(), std::optional<qint64>(2));
        QVERIFY(read.notes().duplicateKey);
    }

    void aLoneSurrogateBecomesAReplacementCharacter_data()
    {
        QTest::addColumn<QByteArray>("escapes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("high alone") << QByteArray("a\\ud83d") << QByteArray("a\xef\xbf\xbd");
        QTest::newRow("low alone") << QByteArray("\\ude00b")
                                   << QByteArray("\xef\xbf\xbd"
                                                 "b");
        QTest::newRow("low before high") << QByteArray("\\ude00\\ud83d") << QByteArray("\xef\xbf\xbd\xef\xbf\xbd");
        QTest::newRow("high before a pair")
            << QByteArray("\\ud83d\\ud83d\\ude00") << QByteArray("\xef\xbf\xbd\xf0\x9f\x98\x80");
        QTest::newRow("an escaped backslash before")
            << QByteArray("\\\\ud83d\\ud83d") << QByteArray("\\ud83d\xef\xbf\xbd");
    }

    void aLoneSurrogateBecomesAReplacementCharacter()
    {
        QFETCH(QByteArray, escapes);
        QFETCH(QByteArray, text);
        const OneRecord read("{\"a\":\"" + escapes + "\"}");
        QVERIFY(read.parsed().has_value());
        QCOMPARE(QByteArray::fromStdString(std::string(read.json()["a"].string())), text);
        QVERIFY(read.notes().loneSurrogate);
    }

    void aPairOfSurrogatesIsNothingToNote()
    {
        const OneRecord read("{\"a\":\"\\ud83d\\ude00\"}");
        QCOMPARE(read.json()["a"].string(), std::string_view("\xf0\x9f\x98\x80"));
        QCOMPARE(read.notes(), ingest::Notes());
    }

    void literalsThatAreNoJsonAreReadAsNull()
    {
        const OneRecord read("{\"a\":NaN,\"b\":[-Infinity,Infinity,1],\"c\":\"NaN\"}");
        QVERIFY(read.parsed().has_value());
        QVERIFY(!read.json()["a"].exists());
        QCOMPARE(read.json()["b"].items().size(), size_t(3));
        QCOMPARE(read.json()["c"].string(), std::string_view("NaN"));
        QCOMPARE(QByteArray::fromStdString(read.notes().words()), "not-a-number");
    }

    void pointersLeadIntoObjectsAndArrays()
    {
        const OneRecord read("{\"a\":{\"b\":[10,{\"c/d\":\"x\",\"~\":\"y\"}]},\"\":\"z\"}");
        const ingest::Json &json = read.json();
        QCOMPARE(json.at("/a/b/0").integer(), std::optional<qint64>(10));
        QCOMPARE(json.at("/a/b/1/c~1d").string(), std::string_view("x"));
        QCOMPARE(json.at("/a/b/1/~0").string(), std::string_view("y"));
        QCOMPARE(json.at("/").string(), std::string_view("z"));
        QVERIFY(json.at("").isObject());
        QVERIFY(!json.at("/a/b/2").exists());
        QVERIFY(!json.at("/a/b/x").exists());
        QVERIFY(!json.at("/a/b/0/c").exists());
    }

    void aLongRecordAfterAShortOneAndBack()
    {
        ingest::RecordParser parser;
        for (const qsizetype size : {10, 6 << 20, 10, 70'000}) {
            const QByteArray bytes = "{\"a\":\"" + QByteArray(size, 'x') + "\"}" + QByteArray(64, '\0');
            const auto json = parser.parse({.bytes = {bytes.constData(), static_cast<size_t>(bytes.size() - 64)}});
            QVERIFY(json.has_value());
            QCOMPARE((*json)["a"].string().size(), static_cast<size_t>(size));
        }
    }
};

QTEST_GUILESS_MAIN(TestRecordParser)
#include "tst_recordparser.moc"
