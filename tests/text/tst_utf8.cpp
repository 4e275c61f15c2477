#include "app/text/utf8.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestUtf8 : public QObject
{
    Q_OBJECT

    static std::string bytes(const QByteArray &array) { return array.toStdString(); }

    static void texts()
    {
        QTest::addColumn<QByteArray>("text");

        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("ASCII") << "plain text"_ba;
        QTest::newRow("Chinese") << "生成式人工智能"_ba;
        QTest::newRow("emoji family") << "a👩‍👩‍👧b"_ba;
        QTest::newRow("accents in two code points") << "e\xCC\x81t\xC3\xA9"_ba;
        QTest::newRow("Arabic") << "نص عربي"_ba;
        QTest::newRow("a lone continuation byte") << "a\x80z"_ba;
        QTest::newRow("cut off at the end") << "a\xE4\xBD"_ba;
        QTest::newRow("an overlong slash") << "\xC0\xAF"_ba;
        QTest::newRow("an overlong three-byte form") << "\xE0\x80\xAF"_ba;
        QTest::newRow("a surrogate") << "\xED\xA0\x80"_ba;
        QTest::newRow("above the last code point") << "\xF4\x90\x80\x80"_ba;
        QTest::newRow("a lead before a whole character") << "\xF0\xE4\xBD\xA0"_ba;
    }

private Q_SLOTS:
    void utf16OffsetsAreThoseOfQString_data() { texts(); }

    void utf16OffsetsAreThoseOfQString()
    {
        QFETCH(QByteArray, text);
        const std::string utf8 = bytes(text);
        QCOMPARE(qsizetype(text::utf16Offset(utf8, utf8.size())), QString::fromUtf8(text).size());
        for (size_t at = 0; at <= utf8.size(); ++at) {
            if (!text::isBoundary(utf8, at))
                continue;
            const size_t units = text::utf16Offset(utf8, at);
            QCOMPARE(qsizetype(units), QString::fromUtf8(text.left(qsizetype(at))).size());
            QCOMPARE(text::utf8Offset(utf8, units), at);
        }
    }

    void codePointsFollowOneAnotherWithoutGaps_data() { texts(); }

    void codePointsFollowOneAnotherWithoutGaps()
    {
        QFETCH(QByteArray, text);
        const std::string utf8 = bytes(text);
        std::string again;
        for (size_t at = 0; at < utf8.size();) {
            QVERIFY(text::isBoundary(utf8, at));
            const text::CodePoint c = text::codePointAt(utf8, at);
            for (int inside = 1; inside < c.length; ++inside)
                QVERIFY(!text::isBoundary(utf8, at + size_t(inside)));
            if (c.valid)
                text::append(again, c.value);
            else
                again.push_back(utf8[at]);
            at += size_t(c.length);
            const text::CodePoint before = text::codePointBefore(utf8, at);
            QCOMPARE(before.value, c.value);
            QCOMPARE(before.length, c.length);
        }
        QCOMPARE(again, utf8);
    }

    void everyCodePointIsReadAsItWasWritten()
    {
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            std::string utf8;
            text::append(utf8, c);
            const text::CodePoint read = text::codePointAt(utf8, 0);
            const bool isSurrogate = c >= 0xd800 && c < 0xe000;
            QCOMPARE(read.valid, !isSurrogate);
            if (!isSurrogate) {
                QCOMPARE(read.value, c);
                QCOMPARE(size_t(read.length), utf8.size());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
