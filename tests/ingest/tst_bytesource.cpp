#include "app/ingest/sources/bytesource.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/drain.h"
#include "tests/ingest/logfolder.h"
#include "tests/ingest/packing.h"

using ingest::ByteSource;
using ingest::Compression;

Q_DECLARE_METATYPE(Compression)

class TestByteSource : public QObject
{
    Q_OBJECT

    LogFolder m_folder;

    static QByteArray manyLines(int count = 20'000)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += "line " + QByteArray::number(i * 7919) + "\n";
        return text;
    }

private Q_SLOTS:
    void anyCompressionGivesTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Compression>("compression");

        const QByteArray a = manyLines();
        const QByteArray b = "the second part\n";
        QTest::newRow("plain") << a << a << Compression::None;
        QTest::newRow("empty") << QByteArray() << QByteArray() << Compression::None;
        QTest::newRow("gzip") << gzipped(a) << a << Compression::Gzip;
        QTest::newRow("gzip of two members") << gzipped(a) + gzipped(b) << a + b << Compression::Gzip;
        QTest::newRow("gzip of an empty member") << gzipped({}) + gzipped(b) << b << Compression::Gzip;
        QTest::newRow("gzip padded with zeros") << gzipped(b) + QByteArray(512, '\0') << b << Compression::Gzip;
        QTest::newRow("zstd") << zstdCompressed(a) << a << Compression::Zstd;
        QTest::newRow("zstd of two frames") << zstdCompressed(a) + zstdCompressed(b) << a + b << Compression::Zstd;
        QTest::newRow("zstd of an empty frame") << zstdCompressed({}) + zstdCompressed(b) << b << Compression::Zstd;
        QTest::newRow("xz") << xzCompressed(a) << a << Compression::Xz;
        QTest::newRow("xz of two streams") << xzCompressed(a) + xzCompressed(b) << a + b << Compression::Xz;
        QTest::newRow("xz of nothing") << xzCompressed({}) << QByteArray() << Compression::Xz;
        QTest::newRow("bzip2") << bzip2Compressed(a) << a << Compression::Bzip2;
        QTest::newRow("bzip2 of two streams") << bzip2Compressed(a) + bzip2Compressed(b) << a + b << Compression::Bzip2;
    }

    void anyCompressionGivesTheSameBytes()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(QByteArray, bytes);
        QFETCH(Compression, compression);

        auto source = ByteSource::open(m_folder.write(QStringLiteral("log"), onDisk)).value();
        Failure fault;
        QCOMPARE(drained(*source, &fault), bytes);
        QCOMPARE(fault, Failure());
        QCOMPARE(source->compression(), compression);
        QCOMPARE(source->position(), bytes.size());
        QCOMPARE(source->positionOnDisk(), onDisk.size());
    }

    void whatWasReadBeforeTheFaultIsKept_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::addColumn<Failure::Kind>("kind");

        const QByteArray gz = gzipped(manyLines());
        const QByteArray zst = zstdCompressed(manyLines());
        const auto spoiled = [](QByteArray bytes) {
            bytes.replace(bytes.size() / 2, 64, QByteArray(64, '\xff'));
            return bytes;
        };
        QTest::newRow("gzip cut off") << gz.first(gz.size() * 2 / 3) << Failure::Kind::BadInput;
        QTest::newRow("gzip cut off in its trailer") << gz.chopped(3) << Failure::Kind::BadInput;
        QTest::newRow("gzip with rubbish behind it") << gz + "rubbish" << Failure::Kind::Corrupt;
        QTest::newRow("gzip damaged") << spoiled(gz) << Failure::Kind::Corrupt;
        QTest::newRow("zstd cut off") << zst.first(zst.size() * 2 / 3) << Failure::Kind::BadInput;
        QTest::newRow("zstd damaged") << spoiled(zst) << Failure::Kind::Corrupt;
        const QByteArray xz = xzCompressed(manyLines());
        const QByteArray bz = bzip2Compressed(manyLines(200'000));
        QTest::newRow("xz cut off") << xz.first(xz.size() * 2 / 3) << Failure::Kind::BadInput;
        QTest::newRow("xz damaged") << spoiled(xz) << Failure::Kind::Corrupt;
        QTest::newRow("bzip2 cut off") << bz.first(bz.size() * 2 / 3) << Failure::Kind::BadInput;
        QTest::newRow("bzip2 damaged") << spoiled(bz) << Failure::Kind::Corrupt;
    }

    void whatWasReadBeforeTheFaultIsKept()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(Failure::Kind, kind);

        const QString path = m_folder.write(QStringLiteral("broken"), onDisk);
        auto source = ByteSource::open(path).value();
        Failure fault;
        const QByteArray kept = drained(*source, &fault);
        QCOMPARE(fault.kind, kind);
        QVERIFY2(fault.where.startsWith(path + QStringLiteral(" @")), qPrintable(fault.where));
        QVERIFY(manyLines().startsWith(kept.first(std::min<qsizetype>(kept.size(), 1000))));
    }

    void skippingLeadsToTheSamePlace_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        QTest::newRow("plain") << manyLines();
        QTest::newRow("gzip") << gzipped(manyLines());
        QTest::newRow("zstd") << zstdCompressed(manyLines());
        QTest::newRow("xz") << xzCompressed(manyLines());
        QTest::newRow("bzip2") << bzip2Compressed(manyLines());
    }

    void skippingLeadsToTheSamePlace()
    {
        QFETCH(QByteArray, onDisk);
        auto source = ByteSource::open(m_folder.write(QStringLiteral("log"), onDisk)).value();
        QVERIFY(source->skipTo(123'456).has_value());
        QCOMPARE(source->position(), 123'456);
        QCOMPARE(drained(*source), manyLines().sliced(123'456));
        QVERIFY(!source->skipTo(1 << 30).has_value());
    }

    void memoryIsReadLikeAFile()
    {
        auto source = ByteSource::over(inMemory(xzCompressed(manyLines()))).value();
        QCOMPARE(drained(*source), manyLines());
        QCOMPARE(source->path(), QStringLiteral("memory"));
    }

    void aBombEndsWhereItsSizeSays_data()
    {
        QTest::addColumn<QByteArray>("onDisk");
        const QByteArray nothing(80 << 20, '\0');
        QTest::newRow("zstd") << zstdCompressed(nothing);
        QTest::newRow("xz") << xzCompressed(nothing);
    }

    void aBombEndsWhereItsSizeSays()
    {
        QFETCH(QByteArray, onDisk);
        const qint64 most = ingest::mostFrom(onDisk.size());
        QVERIFY(most < 80 << 20);
        for (const size_t pieceSize : {1 << 20, 999'983}) {
            auto source = ByteSource::over(inMemory(onDisk)).value();
            Failure fault;
            QCOMPARE(drained(*source, &fault, pieceSize).size(), most);
            QCOMPARE(fault.kind, Failure::Kind::Corrupt);
            QVERIFY2(fault.detail.contains(QString::number(most)), qPrintable(fault.detail));
        }
    }

    void aFileThatIsNotThereIsBadInput()
    {
        const auto source = ByteSource::open(m_folder.path(QStringLiteral("nothing")));
        QVERIFY(!source);
        QCOMPARE(source.error().kind, Failure::Kind::BadInput);
    }
};

QTEST_GUILESS_MAIN(TestByteSource)
#include "tst_bytesource.moc"
