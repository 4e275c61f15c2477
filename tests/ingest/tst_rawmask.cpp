#include "app/ingest/rawmask.h"
#include "app/ingest/records/json.h"

#include <QTest>

using ingest::maskedRaw;

class TestRawMask : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const std::string &text)
    {
        return QByteArray::fromStdString(text).replace("\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88", "###");
    }

    /// {"user":"alice"} as a string inside \a depth arrays, each of which is a string in the next.
    static std::string buried(int depth)
    {
        std::string json = "{\"user\":\"alice\"}";
        for (int level = 0; level < depth; ++level) {
            std::string outer = "[";
            ingest::appendJsonString(outer, json);
            json = outer + ']';
        }
        return json;
    }

private Q_SLOTS:
    void whoeverTheUserIsIsMasked_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const char *raw, const char *masked) {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(masked);
        };
        row("a string", "{\"user\":\"alice\",\"a\":\"user\"}", "{\"user\":\"###\",\"a\":\"user\"}");
        row("a number", "{ \"user_id\" : 12345 , \"n\":1}", "{ \"user_id\" : \"###\" , \"n\":1}");
        row("null says nothing", "{\"user\":null,\"a\":\"b\"}", "{\"user\":null,\"a\":\"b\"}");
        row("any spelling", "{\"User-ID\":\"x\",\"HASHED_IP\":\"y\",\"x-forwarded-for\":\"z\"}",
            "{\"User-ID\":\"###\",\"HASHED_IP\":\"###\",\"x-forwarded-for\":\"###\"}");
        row("an escaped key", "{\"us\\u0065r\":\"alice\"}", "{\"us\\u0065r\":\"###\"}");
        row("an object", "{\"user\":{\"name\":\"alice\",\"tags\":[\"x\",{\"y\":1}],\"none\":null},\"a\":\"b\"}",
            "{\"user\":{\"name\":\"###\",\"tags\":[\"###\",{\"y\":\"###\"}],\"none\":null},\"a\":\"b\"}");
        row("deep inside", "{\"r\":[{\"request\":{\"user\":\"alice\"}}],\"a\":\"b\"}",
            "{\"r\":[{\"request\":{\"user\":\"###\"}}],\"a\":\"b\"}");
        row("a role is no user", "{\"role\":\"user\",\"content\":\"user\"}",
            "{\"role\":\"user\",\"content\":\"user\"}");
        row("cut off in the value", "{\"a\":1,\"user\":\"ali", "{\"a\":1,\"user\":\"###\"");
        row("cut off before the value", "{\"a\":1,\"user\":", "{\"a\":1,\"user\":");
        row("quotes inside", "{\"email\":\"a\\\"b\\\\\",\"x\":\"c\\\"d\"}", "{\"email\":\"###\",\"x\":\"c\\\"d\"}");
        row("not JSON at all", "alice logged in }]\x01", "alice logged in }]\x01");
    }

    void whoeverTheUserIsIsMasked()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        QCOMPARE(bytes(maskedRaw({raw.constData(), static_cast<size_t>(raw.size())})), masked);
    }

    void usersInStringsOfJsonAreMasked_data()
    {
        QTest::addColumn<QByteArray>("raw"); // with ' for "
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const char *raw, const char *masked) {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(masked);
        };
        row("JSON in a string", "{'arguments':'{\\'phone\\': \\'13800138000\\', \\'n\\':1}','a':'b'}",
            "{'arguments':'{\\'phone\\': \\'###\\', \\'n\\':1}','a':'b'}");
        row("an array of objects in a string", "{'body':' [{\\'用户名\\':[\\'张三\\']}]'}",
            "{'body':' [{\\'用户名\\':[\\'###\\']}]'}");
        row("JSON in a string in a string", "{'a':'{\\'b\\':\\'{\\\\\\'email\\\\\\':7}\\'}'}",
            "{'a':'{\\'b\\':\\'{\\\\\\'email\\\\\\':\\\\\\'###\\\\\\'}\\'}'}");
        row("a brace behind an escape", "{'a':'\\u007b\\'ip\\':\\'10.0.0.1\\'}'}", "{'a':'{\\'ip\\':\\'###\\'}'}");
        row("a line break before it", "{'a':'\\n{\\'ip\\':1}'}", "{'a':'\\n{\\'ip\\':\\'###\\'}'}");
        row("cut off", "{'a':'{\\'phone\\':\\'1380", "{'a':'{\\'phone\\':\\'###\\''");
        row("a secret, escaped twice", "{'a':'{\\'x\\':\\'\\\\u5f20\\\\u4e09\\'}'}", "{'a':'{\\'x\\':\\'###\\'}'}");
        row("nobody in it: byte for byte", "{'a':'{\\'x\\' : \\'\\u0061\\/\\'}'}",
            "{'a':'{\\'x\\' : \\'\\u0061\\/\\'}'}");
        row("braces that are no JSON", "{'a':'{name}, [好] \\'user\\' said'}", "{'a':'{name}, [好] \\'user\\' said'}");
    }

    void usersInStringsOfJsonAreMasked()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        const std::vector<std::string> secrets{"张三"};
        const QByteArray record = raw.replace('\'', '"');
        QCOMPARE(bytes(maskedRaw({record.constData(), static_cast<size_t>(record.size())}, secrets)).replace('"', '\''),
                 masked);
    }

    void secretsAreMaskedInsideStrings_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *name, const char *raw, const char *masked) {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(masked);
        };
        row("as it is", "{\"a\":\"call 13800138000 now\"}", "{\"a\":\"call ### now\"}");
        row("twice", "{\"a\":\"13800138000 13800138000\"}", "{\"a\":\"### ###\"}");
        row("escaped", "{\"a\":\"\\u5f20\\u4e09 \\u0031380013800\\u0030\"}", "{\"a\":\"### ###\"}");
        row("with an escape beside it", "{\"a\":\"line\\n张三\\\"\\ud83d\\ude00\"}",
            "{\"a\":\"line\\n###\\\"\xf0\x9f\x98\x80\"}");
        row("nothing to mask stays byte for byte", "{\"a\":\"\\u0061\\/b\"}", "{\"a\":\"\\u0061\\/b\"}");
        row("a number", "{\"a\":13800138000,\"b\":[ 13800138000 ],\"c\":1380013800}",
            "{\"a\":\"###\",\"b\":[ \"###\" ],\"c\":1380013800}");
        row("a key is not a value", "{\"张三\":1}", "{\"张三\":1}");
    }

    void secretsAreMaskedInsideStrings()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        const std::vector<std::string> secrets{"13800138000", "张三", ""};
        QCOMPARE(bytes(maskedRaw({raw.constData(), static_cast<size_t>(raw.size())}, secrets)), masked);
    }

    void jsonThatIsBuriedDeepIsMaskedWhole()
    {
        for (int depth = 1; depth < 12; ++depth) {
            const std::string masked = maskedRaw(buried(depth));
            QVERIFY2(!masked.contains("alice"), masked.c_str());
            QCOMPARE(masked.contains("user"), depth <= 8);
        }
    }
};

QTEST_GUILESS_MAIN(TestRawMask)
#include "tst_rawmask.moc"
