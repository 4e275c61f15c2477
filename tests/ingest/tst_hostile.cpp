#include "tests/ingest/archives.h"
#include "tests/ingest/importfixture.h"
#include "tests/ingest/packing.h"

using namespace Qt::StringLiterals;

/// A sink that breaks down when all batches are stored and the source is not yet complete.
class UnfinishedSink : public ingest::WriterSink
{
public:
    explicit UnfinishedSink(ImportFixture &fixture)
        : WriterSink([&fixture](const ingest::WriterWork &work) { return work(fixture.database, fixture.journal); },
                     fixture.matcher, fixture.packIds)
    {
    }

    Result<ingest::SourceTotals> finish(SourceId) override { throw std::runtime_error("the power went out"); }
};

/// Input that means harm: it ends in quarantine, with its place and the reason, and its neighbours go in.
class TestHostile : public QObject
{
    Q_OBJECT

    static QByteArray nested(int depth)
    {
        return "{\"prompt\":" + QByteArray(depth, '[') + QByteArray(depth, ']') + "}";
    }

    /// Each between two good rows, so that its place is known.
    static QStringList quarantineOf(const ImportFixture &f)
    {
        return f.texts("SELECT reason || ' ' || line || ' ' || byte_offset || ' ' || byte_length FROM quarantine");
    }

private Q_SLOTS:
    void aBadLineIsQuarantinedAtItsPlace_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("reason");
        const QByteArray nul("{\"prompt\":\"a\0b\",\"response\":\"c\"}", 32);
        QTest::newRow("brackets, 10,000 deep") << nested(10'000) << u"too-deep"_s;
        QTest::newRow("brackets without end") << QByteArray(10'000, '[') << u"bad-json"_s;
        QTest::newRow("objects without end") << QByteArray("{\"a\":").repeated(10'000) << u"truncated"_s;
        QTest::newRow("a NUL in a text") << nul << u"bad-json"_s;
        QTest::newRow("nothing but NULs") << QByteArray(1000, '\0') << u"bad-json"_s;
        QTest::newRow("cut off in a text") << QByteArray("{\"prompt\":\"a") << u"truncated"_s;
        QTest::newRow("cut off behind a backslash") << QByteArray("{\"prompt\":\"a\\") << u"truncated"_s;
        QTest::newRow("half an escape") << QByteArray("{\"prompt\":\"\\ud8") << u"truncated"_s;
        QTest::newRow("an overlong slash") << QByteArray("{\"prompt\":\"\xc0\xaf\"}") << u"not-utf8"_s;
        QTest::newRow("a surrogate in UTF-8") << QByteArray("{\"prompt\":\"\xed\xa0\x80\"}") << u"not-utf8"_s;
        QTest::newRow("behind the last character of Unicode")
            << QByteArray("{\"prompt\":\"\xf4\x90\x80\x80\"}") << u"not-utf8"_s;
        QTest::newRow("two objects on a line") << QByteArray("{}{}") << u"bad-json"_s;
        QTest::newRow("a number too large for anything")
            << "{\"prompt\":1" + QByteArray(400, '0') + "}" << u"bad-json"_s;
        QTest::newRow("an escape that is none") << QByteArray("{\"prompt\":\"\\x41\"}") << u"bad-json"_s;
    }

    void aBadLineIsQuarantinedAtItsPlace()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, reason);
        ImportFixture f;
        const QByteArray before = ImportFixture::rows(2);
        QVERIFY(f.import(f.folder.write(u"log"_s, before + line + '\n' + ImportFixture::rows(2, 2))));
        QCOMPARE(quarantineOf(f), QStringList{u"%1 3 %2 %3"_s.arg(reason).arg(before.size()).arg(line.size())});
        QCOMPARE(f.count("generation"), 4);
    }

    void halfAPairOfSurrogatesIsPutRightAndNoted()
    {
        ImportFixture f;
        QVERIFY(f.import(
            f.folder.write(u"log"_s, "{\"prompt\":\"\\udc00\\ud800\",\"response\":\"\\ud83d\\ud83d\\ude00\"}")));
        QCOMPARE(f.texts("SELECT prompt || output FROM generation_text"), QStringList{u"\ufffd\ufffd\ufffd😀"_s});
        QCOMPARE(f.texts("SELECT notes FROM generation"), QStringList{u"lone-surrogate"_s});
    }

    void aKeyThatComesTwiceIsNoted()
    {
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"log"_s, R"({"prompt":"a","prompt":"b","response":"c"})")));
        QCOMPARE(f.texts("SELECT notes FROM generation"), QStringList{u"duplicate-key"_s});
    }

    void aLineOfAHundredMebibytesIsPassedOver()
    {
        ImportFixture f;
        const QByteArray before = ImportFixture::rows(1);
        const QString path = f.folder.write(u"log"_s, before + "{\"prompt\":\"");
        QFile file(path);
        QVERIFY(file.resize(before.size() + (100 << 20)) && file.open(QIODevice::Append));
        QVERIFY(file.write("\"}\n" + ImportFixture::rows(1, 1)) > 0);
        file.close();
        QVERIFY(f.import(path));
        QCOMPARE(quarantineOf(f), QStringList{u"too-long 2 %1 %2"_s.arg(before.size()).arg((100 << 20) + 2)});
        QCOMPARE(f.count("generation"), 2);
        QCOMPARE(f.number("SELECT length(raw) FROM quarantine"), 4096);
    }

    void theEndOfABrokenLogIsToldOfOnceThoughTheImportIsResumedThere_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        const QByteArray rows = ImportFixture::rows(2000);
        const QByteArray array = "[" + ImportFixture::rows(2000).replace("\n", ",\n").chopped(2) + "]";
        const auto cut = [](const QByteArray &bytes) { return bytes.first(bytes.size() / 2); };
        QTest::newRow("lines") << cut(gzipped(rows));
        QTest::newRow("an array") << cut(gzipped(array));
        QTest::newRow("an array that nothing closes") << array.chopped(1);
        QTest::newRow("cut behind the last line") << gzipped(rows).chopped(6);
        QTest::newRow("a line that breaks off") << rows.chopped(5);
    }

    void theEndOfABrokenLogIsToldOfOnceThoughTheImportIsResumedThere()
    {
        QFETCH(QByteArray, onDisk);
        ImportFixture f;
        const QString path = f.folder.write(u"log"_s, onDisk);
        UnfinishedSink sink(f);
        QVERIFY(!ingest::run(path, {}, f.matcher, f.pseudonyms, sink));
        const auto report = f.import(path);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QVERIFY(report->isResumed);
        QCOMPARE(f.count("quarantine"), 1);
        QCOMPARE(report->totals.quarantined, 1);
        QCOMPARE(report->totals.rows, f.count("generation") + 1);
        QCOMPARE(f.number("SELECT count(DISTINCT request_id) FROM generation"), f.count("generation"));
    }

    void aPackedLogThatBreaksOffEndsInQuarantine_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        const QByteArray rows = ImportFixture::rows(20'000);
        QTest::newRow("gzip") << gzipped(rows);
        QTest::newRow("zstd") << zstdCompressed(rows);
        QTest::newRow("xz") << xzCompressed(rows);
        QTest::newRow("bzip2") << bzip2Compressed(rows);
    }

    void aPackedLogThatBreaksOffEndsInQuarantine()
    {
        QFETCH(QByteArray, onDisk);
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(u"log"_s, onDisk.first(onDisk.size() * 3 / 4)), {.isSearchable = false}));
        QCOMPARE(f.texts("SELECT reason FROM quarantine"), QStringList{u"truncated"_s});
        QVERIFY(f.count("generation") > 100);
        QCOMPARE(f.number("SELECT line FROM quarantine"), f.count("generation") + 1);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
