#include "app/ingest/bytesource.h"
#include "tests/ingest/archives.h"
#include "tests/ingest/logfolder.h"

using ingest::ByteSource;
using ingest::Compression;

Q_DECLARE_METATYPE(Compression)

class TestByteSource : public QObject
{
    Q_OBJECT

    LogFolder m_folder;

    /// Reads to the end, or to the first fault, in pieces of an odd size.
    static QByteArray readAll(ByteSource &source, Failure *fault = nullptr)
    {
        QByteArray all;
        std::vector<char> piece(1001);
        for (;;) {
            const Result<size_t> count = source.read(piece);
            if (!count && fault)
                *fault = count.error();
            if (!count || *count == 0)
                return all;
            all.append(piece.data(), static_cast<qsizetype>(*count));
        }
    }

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
    }

    void anyCompressionGivesTheSameBytes()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(QByteArray, bytes);
        QFETCH(Compression, compression);

        auto source = ByteSource::open(m_folder.write(QStringLiteral("log"), onDisk)).value();
        Failure fault;
        QCOMPARE(readAll(*source, &fault), bytes);
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
    }

    void whatWasReadBeforeTheFaultIsKept()
    {
        QFETCH(QByteArray, onDisk);
        QFETCH(Failure::Kind, kind);

        const QString path = m_folder.write(QStringLiteral("broken"), onDisk);
        auto source = ByteSource::open(path).value();
        Failure fault;
        const QByteArray kept = readAll(*source, &fault);
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
    }

    void skippingLeadsToTheSamePlace()
    {
        QFETCH(QByteArray, onDisk);
        auto source = ByteSource::open(m_folder.write(QStringLiteral("log"), onDisk)).value();
        QVERIFY(source->skipTo(123'456).has_value());
        QCOMPARE(source->position(), 123'456);
        QCOMPARE(readAll(*source), manyLines().sliced(123'456));
        QVERIFY(!source->skipTo(1 << 30).has_value());
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
