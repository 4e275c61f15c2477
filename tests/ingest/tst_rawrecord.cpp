#include "app/ingest/rawrecord.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/importfixture.h"

using ingest::rawRecord;

class TestRawRecord : public QObject
{
    Q_OBJECT

    static QByteArray log() { return "\xef\xbb\xbf" + ImportFixture::rows(3000) + "rubbish\r\n\n{\"cut\":"; }

private Q_SLOTS:
    void everyRecordIsReadAgainByteForByte_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::newRow("plain") << log();
        QTest::newRow("gzip") << gzipped(log());
        QTest::newRow("zstd") << zstdCompressed(log());
    }

    void everyRecordIsReadAgainByteForByte()
    {
        QFETCH(QByteArray, onDisk);
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), onDisk)));
        for (const int number : {0, 1, 1500, 2999}) {
            const QByteArray record = rawRecord(f.database, GenerationId(number + 1)).value();
            QCOMPARE(record, ImportFixture::rows(1, number).trimmed());
        }
        QCOMPARE(rawRecord(f.database, QuarantineId(1)).value(), "rubbish");
        QCOMPARE(rawRecord(f.database, QuarantineId(2)).value(), "{\"cut\":");
    }

    void whatABrokenArchiveStillGaveIsReadAgain()
    {
        ImportFixture f;
        const QByteArray whole = ImportFixture::rows(3000);
        const QByteArray gz = gzipped(whole);
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), gz.first(gz.size() / 2))));
        QCOMPARE(f.texts("SELECT reason FROM quarantine"), QStringList{QStringLiteral("truncated")});
        const qint64 offset = f.number("SELECT byte_offset FROM quarantine");
        const qint64 length = f.number("SELECT byte_length FROM quarantine");
        QCOMPARE(rawRecord(f.database, QuarantineId(1)).value(), whole.sliced(offset, length));
        QCOMPARE(rawRecord(f.database, GenerationId(1)).value(), ImportFixture::rows(1).trimmed());
    }

    void theTurnsOfOneRecordShareIt()
    {
        ImportFixture f;
        const QByteArray record =
            R"({"conversation":[{"role":"user","content":"q"},{"role":"assistant","content":"a"},{"role":"assistant","content":"b"}]})";
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), "[\n " + record + "\n]")));
        QCOMPARE(rawRecord(f.database, GenerationId(1)).value(), record);
        QCOMPARE(rawRecord(f.database, GenerationId(2)).value(), record);
    }

    void aFileThatMovedIsNamed()
    {
        ImportFixture f;
        const QString path = f.folder.write(QStringLiteral("log"), ImportFixture::rows(3));
        QVERIFY(f.import(path));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".old")));
        const auto record = rawRecord(f.database, GenerationId(1));
        QVERIFY(!record);
        QCOMPARE(record.error().kind, Failure::Kind::NotFound);
        QCOMPARE(record.error().where, path);

        // The same bytes elsewhere are the same file: importing it again tells where it is now.
        QVERIFY(f.import(path + QStringLiteral(".old")).value().isAlreadyComplete);
        QVERIFY(rawRecord(f.database, GenerationId(1)).has_value());
    }

    void aFileThatChangedIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("now");
        const QByteArray rows = ImportFixture::rows(3);
        QTest::newRow("one letter") << QByteArray(rows).replace("answer 1", "answer 9");
        QTest::newRow("cut off") << rows.first(rows.size() / 2);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("compressed since") << gzipped(QByteArray(rows).replace("answer", "Answer"));
    }

    void aFileThatChangedIsNotBelieved()
    {
        QFETCH(QByteArray, now);
        ImportFixture f;
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), ImportFixture::rows(3))));
        f.folder.write(QStringLiteral("log"), now);
        const auto record = rawRecord(f.database, GenerationId(2));
        QVERIFY(!record);
        QCOMPARE(record.error().kind, Failure::Kind::Corrupt);
        QVERIFY(record.error().where.contains(f.folder.path(QStringLiteral("log"))));
    }

    void aRecordThatWasTooLongIsNotReadAgain()
    {
        ImportFixture f;
        const QByteArray log = ImportFixture::rows(1) + "{\"prompt\":\"" + QByteArray(5000, 'x') + "\"}\n";
        QVERIFY(f.import(f.folder.write(QStringLiteral("log"), log), {.recordLimit = 4500}));
        QCOMPARE(rawRecord(f.database, QuarantineId(1)).error().kind, Failure::Kind::BadInput);
    }

    void whatIsNotThereIsNotFound()
    {
        ImportFixture f;
        QCOMPARE(rawRecord(f.database, GenerationId(1)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(rawRecord(f.database, QuarantineId(1)).error().kind, Failure::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestRawRecord)
#include "tst_rawrecord.moc"
