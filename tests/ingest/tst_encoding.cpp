#include "app/ingest/rawrecord.h"
#include "tests/ingest/breakingsink.h"
#include "tests/ingest/drain.h"

#include <unicode/ucnv.h>

using namespace ingest;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Encoding)

class TestEncoding : public QObject
{
    Q_OBJECT

    static QByteArray encoded(const QString &text, Encoding encoding)
    {
        UErrorCode code = U_ZERO_ERROR;
        UConverter *converter = ucnv_open(encodingName(encoding), &code);
        QByteArray bytes(text.size() * 4 + 16, Qt::Uninitialized);
        const int32_t size =
            ucnv_fromUChars(converter, bytes.data(), int32_t(bytes.size()),
                            reinterpret_cast<const char16_t *>(text.constData()), int32_t(text.size()), &code);
        ucnv_close(converter);
        bytes.truncate(size);
        return bytes;
    }

    /// Rows in Chinese, some of them with characters that take four bytes in GB 18030 and in UTF-16.
    static QString rows(int count)
    {
        QString log;
        for (int i = 0; i < count; ++i)
            log +=
                u"{\"id\":\"%1\",\"prompt\":\"第%1个问题，算法备案怎么办理？%2\",\"response\":\"十个工作日内办理😀\"}\n"_s
                    .arg(i)
                    .arg(i % 3 == 0 ? u"𠮷é"_s : u""_s);
        return log;
    }

    static QByteArray decoded(const QByteArray &bytes, const Reading &reading = {}, size_t pieceSize = 1001)
    {
        return drained(*ByteSource::over(inMemory(bytes), reading).value(), nullptr, pieceSize);
    }

private Q_SLOTS:
    void theEncodingShowsInTheText_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<Encoding>("encoding");
        const QByteArray utf8 = rows(20).toUtf8();
        const QByteArray gb = encoded(rows(20), Encoding::Gb18030);
        QTest::newRow("nothing") << QByteArray() << Encoding::Utf8;
        QTest::newRow("ASCII") << QByteArray("{\"a\":1}") << Encoding::Utf8;
        QTest::newRow("UTF-8") << utf8 << Encoding::Utf8;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + gb << Encoding::Utf8;
        QTest::newRow("UTF-8 with one bad byte") << QByteArray(utf8).replace(100, 1, "\xff") << Encoding::Utf8;
        QTest::newRow("ASCII with one bad byte") << QByteArray("{\"a\":\"r\xe9sum\xe9\"}") << Encoding::Utf8;
        QTest::newRow("ASCII with a broken Chinese character") << QByteArray("{\"a\":\"\xe4\xbd\"}") << Encoding::Utf8;
        QTest::newRow("UTF-8 with a row of GBK among it")
            << utf8 + encoded(rows(4), Encoding::Gb18030) + utf8 << Encoding::Utf8;
        QTest::newRow("Latin-1") << QByteArray("{\"a\":\"\xe0 la carte, d\xe9j\xe0 vu, \xfc"
                                               "ber, na\xefve\"}")
                                 << Encoding::Utf8;
        QTest::newRow("GB18030") << gb << Encoding::Gb18030;
        QTest::newRow("GBK, one short row")
            << QByteArray("{\"a\":\"\xc4\xe3\xba\xc3\xca\xc0\xbd\xe7\"}") << Encoding::Gb18030;
        QTest::newRow("GB18030 with one bad byte")
            << QByteArray(gb).replace(gb.indexOf('\n') + 1, 1, "\xff") << Encoding::Gb18030;
        QTest::newRow("GB18030 with a mark") << QByteArray("\x84\x31\x95\x33{}") << Encoding::Gb18030;
        QTest::newRow("UTF-16 LE") << encoded(rows(2), Encoding::Utf16Le) << Encoding::Utf16Le;
        QTest::newRow("UTF-16 BE") << encoded(rows(2), Encoding::Utf16Be) << Encoding::Utf16Be;
        QTest::newRow("UTF-16 LE with a mark") << QByteArray("\xff\xfe\x2d\x4e", 4) << Encoding::Utf16Le;
        QTest::newRow("UTF-16 BE with a mark") << QByteArray("\xfe\xff\x4e\x2d", 4) << Encoding::Utf16Be;
    }

    void theEncodingShowsInTheText()
    {
        QFETCH(QByteArray, head);
        QFETCH(Encoding, encoding);
        QCOMPARE(detectEncoding(head), encoding);
        QCOMPARE(ByteSource::over(inMemory(head)).value()->encoding(), encoding);
    }

    void theBeginningMayEndWithinACharacter()
    {
        const QByteArray gb = encoded(rows(20), Encoding::Gb18030);
        const QByteArray utf8 = rows(20).toUtf8();
        for (qsizetype size = 200; size < 260; ++size) {
            QCOMPARE(detectEncoding(gb.first(size)), Encoding::Gb18030);
            QCOMPARE(detectEncoding(utf8.first(size)), Encoding::Utf8);
        }
    }

    void everyEncodingHasItsName()
    {
        for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be, Encoding::Gb18030})
            QCOMPARE(encodingNamed(QString::fromLatin1(encodingName(encoding))), encoding);
        QCOMPARE(encodingNamed(u"GBK"), Encoding::Gb18030);
        QVERIFY(!encodingNamed(u"latin-1"));
        QVERIFY(!encodingNamed(u""));
    }

    void theTextIsTheSameInAnyEncoding_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::newRow("GB18030") << Encoding::Gb18030;
        QTest::newRow("UTF-16 LE") << Encoding::Utf16Le;
        QTest::newRow("UTF-16 BE") << Encoding::Utf16Be;
    }

    void theTextIsTheSameInAnyEncoding()
    {
        QFETCH(Encoding, encoding);
        const QString text = rows(5000); // many times the pieces that are read
        const QByteArray bytes = encoded(text, encoding);
        QCOMPARE(decoded(bytes), text.toUtf8());
        QCOMPARE(decoded(bytes, {}, 1 << 20), text.toUtf8());
        auto source = ByteSource::over(inMemory(bytes)).value();
        QVERIFY(source->skipTo(234'567));
        QCOMPARE(drained(*source), text.toUtf8().sliced(234'567));
    }

    void whatDoesNotFitIsOneByteAndSpoilsNothingElse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("GB: a byte that begins nothing") << QByteArray("a\xff"
                                                                      "b")
                                                        << Encoding::Gb18030
                                                        << QByteArray("a\xff"
                                                                      "b");
        QTest::newRow("GB: the end of the line after half a character")
            << QByteArray("a\xb0\nb") << Encoding::Gb18030 << QByteArray("a\xff\nb");
        QTest::newRow("GB: the end after half a character")
            << QByteArray("a\xb0") << Encoding::Gb18030 << QByteArray("a\xff");
        QTest::newRow("UTF-16: half a pair")
            << QByteArray("a\0\x3d\xd8\n\0", 6) << Encoding::Utf16Le << QByteArray("a\xff\n");
        QTest::newRow("UTF-16: the other half")
            << QByteArray("a\0\x00\xde\n\0", 6) << Encoding::Utf16Le << QByteArray("a\xff\n");
        QTest::newRow("UTF-16: half a pair at the end")
            << QByteArray("a\0\x3d\xd8", 4) << Encoding::Utf16Le << QByteArray("a\xff");
        QTest::newRow("UTF-16: an odd byte at the end")
            << QByteArray("a\0b", 3) << Encoding::Utf16Le << QByteArray("a\xff");
    }

    void whatDoesNotFitIsOneByteAndSpoilsNothingElse()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, text);
        QCOMPARE(decoded(bytes, {.encoding = encoding}), text);
    }

    void anImportKnowsItsEncodingAgain_data() { theTextIsTheSameInAnyEncoding_data(); }

    void anImportKnowsItsEncodingAgain()
    {
        QFETCH(Encoding, encoding);
        ImportFixture f;
        const QString path = f.folder.write(u"log"_s, encoded(rows(50), encoding));
        const ImportOptions options{.batchGenerations = 7};
        BreakingSink sink(f, 3);
        QVERIFY(!run(path, options, f.matcher, f.pseudonyms, sink));
        QCOMPARE(f.number("SELECT count(*) FROM generation"), 21);
        QVERIFY(f.import(path, {.encoding = Encoding::Utf8}).value().isResumed); // goes on as it began
        QCOMPARE(f.texts("SELECT encoding FROM source_file"), QStringList{QLatin1StringView(encodingName(encoding))});
        QCOMPARE(f.number("SELECT count(DISTINCT request_id) FROM generation"), 50);
        QCOMPARE(f.count("quarantine"), 0);
        QCOMPARE(f.number("SELECT count(*) FROM generation_text WHERE prompt LIKE '%𠮷é'"), 17);
        const QByteArray record = rawRecord(f.database, GenerationId(22)).value();
        QCOMPARE(record + '\n', rows(22).toUtf8().last(record.size() + 1));
    }

    void oneBadByteInUtf8CostsOneRecord()
    {
        ImportFixture f;
        QByteArray log = rows(50).toUtf8();
        const qsizetype bad = log.indexOf("\"7\"");
        log.replace(log.indexOf("\xe7\xac\xac", bad), 1, "\xff");
        QVERIFY(f.import(f.folder.write(u"log"_s, log)));
        QCOMPARE(f.count("generation"), 49);
        QCOMPARE(f.texts("SELECT reason || ' ' || line FROM quarantine"), QStringList{u"not-utf8 8"_s});
        QCOMPARE(f.texts("SELECT encoding FROM source_file"), QStringList{u"utf-8"_s});
    }

    void oneBadByteInGb18030CostsOneRecord()
    {
        ImportFixture f;
        QByteArray log = encoded(rows(50), Encoding::Gb18030);
        log.replace(log.indexOf("\xb5\xda", log.indexOf("\"7\"")), 1, "\xff");
        QVERIFY(f.import(f.folder.write(u"log"_s, log)));
        QCOMPARE(f.count("generation"), 49);
        QCOMPARE(f.texts("SELECT reason || ' ' || line FROM quarantine"), QStringList{u"not-utf8 8"_s});
        QVERIFY(rawRecord(f.database, QuarantineId(1)).value().contains('\xff'));
    }

    void chineseBehindAMegabyteOfAsciiNeedsToBeTold()
    {
        QByteArray log;
        while (log.size() < 1 << 20)
            log += R"({"prompt":"a plain question","response":"a plain answer"})"
                   "\n";
        log += encoded(rows(3), Encoding::Gb18030);
        ImportFixture detected;
        QVERIFY(detected.import(detected.folder.write(u"log"_s, log)));
        QCOMPARE(detected.texts("SELECT DISTINCT reason FROM quarantine"), QStringList{u"not-utf8"_s});
        ImportFixture told;
        QVERIFY(told.import(told.folder.write(u"log"_s, log), {.encoding = Encoding::Gb18030}));
        QCOMPARE(told.count("quarantine"), 0);
    }
};

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
