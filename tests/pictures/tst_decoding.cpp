#include "app/pictures/decoding.h"
#include "tests/pictures/drawn.h"
#include "tests/ui/drawnpictures.h"

#include <QElapsedTimer>
#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

/// Pictures of logs, which are not to be trusted.
class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewKindsAreDecoded_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "jpeg", "bmp", "webp"})
            QTest::newRow(format) << QByteArray(format);
    }

    void fewKindsAreDecoded()
    {
        QFETCH(QByteArray, format);
        if (!QImageWriter::supportedImageFormats().contains(format))
            QSKIP("Qt does not write this kind here");
        const Decoding decoding = decode(drawn::encoded(drawn::scene(1), format.constData()));
        QCOMPARE(decoding.condition, Condition::Decoded);
        QCOMPARE(decoding.size, QSize(400, 300));
        QCOMPARE(decoding.image.size(), QSize(400, 300));
        QCOMPARE(decoding.image.format(), QImage::Format_RGB32);
    }

    void whatIsSeenThroughIsWhite()
    {
        QImage glass({20, 20}, QImage::Format_ARGB32);
        glass.fill(Qt::transparent);
        QCOMPARE(decode(drawn::encoded(glass, "png")).image.pixel(5, 5), 0xffffffffU);
    }

    void whatIsNoPictureHasAClearCondition_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Condition>("condition");
        const QByteArray png = drawn::encoded(drawn::scene(1), "png");
        const QByteArray jpeg = drawn::encoded(drawn::scene(1), "jpeg");
        QTest::newRow("nothing") << QByteArray("") << Condition::UnknownKind;
        QTest::newRow("a text") << QByteArray("no picture at all") << Condition::UnknownKind;
        QTest::newRow("a drawing program") << QByteArray("<svg xmlns=''/>") << Condition::UnknownKind;
        QTest::newRow("a signature alone") << png.first(8) << Condition::Damaged;
        QTest::newRow("cut off within the head") << png.first(20) << Condition::Damaged;
        QTest::newRow("a JPEG of its first bytes") << jpeg.first(12) << Condition::Damaged;
        QTest::newRow("a PNG that says it is a JPEG inside") << QByteArray(png.first(8) + jpeg) << Condition::Damaged;
        QTest::newRow("gigabytes are declared") << declaredPicture({60000, 60000}) << Condition::TooLarge;
        QTest::newRow("long and thin") << declaredPicture({900'000, 100}) << Condition::TooLarge;
    }

    void whatIsNoPictureHasAClearCondition()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Condition, condition);
        QElapsedTimer clock;
        clock.start();
        const Decoding decoding = decode(bytes);
        QCOMPARE(decoding.condition, condition);
        QVERIFY(decoding.image.isNull());
        QVERIFY(clock.elapsed() < 10'000);
    }

    void aJpegOfTooManyScansIsNotDecoded()
    {
        QByteArray jpeg = drawn::encoded(drawn::scene(1), "jpeg");
        const QByteArray scan("\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00", 10); // a head of a scan, with nothing in it
        jpeg.insert(jpeg.size() - 2, scan.repeated(1000));
        QCOMPARE(decode(jpeg).condition, Condition::TooLarge);
    }

    void brokenBytesNeverCrash()
    {
        QRandomGenerator random(7);
        for (const char *format : {"png", "jpeg", "bmp", "webp"}) {
            if (!QImageWriter::supportedImageFormats().contains(format))
                continue;
            const QByteArray whole = drawn::encoded(drawn::scene(2, {80, 60}), format);
            for (int i = 0; i < 300; ++i) {
                QByteArray broken = whole;
                for (int k = 0; k < 1 + i % 8; ++k)
                    broken[random.bounded(int(broken.size()))] = char(random.generate());
                if (i % 3 == 0)
                    broken.truncate(random.bounded(int(broken.size())));
                decode(broken);
            }
        }
    }
};

QTEST_MAIN(TestDecoding)
#include "tst_decoding.moc"
