#include "app/ingest/rawmask.h"

#include <QTest>

using ingest::maskedRaw;

class TestRawMask : public QObject
{
    Q_OBJECT

    static QByteArray bytes(const std::string &text)
    {
        return QByteArray::fromStdString(text).replace("\xe2\x96\x88\xe2\x96\x88\xe2\x96\x88", "###");
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
        row("a key is not a value", "{\"张三\":1}", "{\"张三\":1}");
    }

    void secretsAreMaskedInsideStrings()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, masked);
        const std::vector<std::string> secrets{"13800138000", "张三", ""};
        QCOMPARE(bytes(maskedRaw({raw.constData(), static_cast<size_t>(raw.size())}, secrets)), masked);
    }
};

QTEST_GUILESS_MAIN(TestRawMask)
#include "tst_rawmask.moc"
