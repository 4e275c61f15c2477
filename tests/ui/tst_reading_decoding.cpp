#include "tests/ui/drawnpictures.h"
#include "ui/reading/decodedpicture.h"

#include <QElapsedTimer>
#include <QTest>

using namespace ui;

/// Pictures of logs, which are not to be trusted, become something that can be looked at or a reason why not.
class TestReadingDecoding : public QObject
{
    Q_OBJECT

    /// How many colours there are along the middle row, coarsely.
    static int colours(const QImage &image)
    {
        QSet<QRgb> found;
        for (int x = 0; x < image.width(); ++x)
            found.insert(image.pixel(x, image.height() / 2) & 0xe0e0e0U);
        return static_cast<int>(found.size());
    }

private Q_SLOTS:
    void whatItIsShowsInItsBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<PictureTrouble>("trouble");
        const QByteArray png = drawnPicture({60, 40}, "png");
        const QByteArray jpeg = drawnPicture({60, 40}, "jpg");
        QByteArray torn = png.first(png.size() / 2);
        QTest::newRow("PNG") << png << "PNG" << PictureTrouble::None;
        QTest::newRow("JPEG") << jpeg << "JPEG" << PictureTrouble::None;
        QTest::newRow("BMP") << drawnPicture({60, 40}, "bmp") << "BMP" << PictureTrouble::None;
        QTest::newRow("half a PNG") << torn << "PNG" << PictureTrouble::Damaged;
        QTest::newRow("the head of a PNG alone") << png.first(20) << "PNG" << PictureTrouble::Damaged;
        QTest::newRow("the first bytes of a JPEG alone") << jpeg.first(12) << "JPEG" << PictureTrouble::Damaged;
        QTest::newRow("noise behind the signature of a PNG")
            << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(400, 'x') << "PNG" << PictureTrouble::Damaged;
        QTest::newRow("SVG, which is a program")
            << QByteArray("<svg xmlns='x'><rect width='5' height='5'/></svg>") << "SVG" << PictureTrouble::UnknownKind;
        QTest::newRow("XPM in a text") << QByteArray("/* XPM */ static char *x[] = {\"1 1 1 1\",\"a c red\",\"a\"};")
                                       << QString() << PictureTrouble::UnknownKind;
        QTest::newRow("words") << QByteArray("not a picture") << QString() << PictureTrouble::UnknownKind;
        QTest::newRow("one byte") << QByteArray("B") << QString() << PictureTrouble::UnknownKind;
        QTest::newRow("nothing") << QByteArray() << QString() << PictureTrouble::UnknownKind;
        QTest::newRow("a head that declares 10 gigapixels")
            << declaredPicture({100'000, 100'000}) << "PNG" << PictureTrouble::TooLarge;
        QTest::newRow("a head that declares a few pixels too many")
            << declaredPicture({10'001, 5'000}) << "PNG" << PictureTrouble::TooLarge;
    }

    void whatItIsShowsInItsBytes()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(PictureTrouble, trouble);
        QElapsedTimer clock;
        clock.start();
        const DecodedPicture picture = decodePicture(bytes);
        QVERIFY(clock.elapsed() < 20'000);
        QCOMPARE(picture.kind, kind);
        QCOMPARE(picture.trouble, trouble);
        QCOMPARE(picture.image.isNull(), trouble != PictureTrouble::None);
        if (trouble == PictureTrouble::None)
            QCOMPARE(picture.image.size(), QSize(60, 40));
    }

    void aLargeOneIsMadeToFitAndKeepsItsProportions()
    {
        const DecodedPicture picture = decodePicture(drawnPicture({3000, 1000}, "jpg"), {300, 300});
        QCOMPARE(picture.size, QSize(3000, 1000)); // what it declares
        QCOMPARE(picture.image.size(), QSize(300, 100));
        QCOMPARE(decodePicture(drawnPicture({3000, 1}, "png"), {300, 300}).image.size(), QSize(300, 1));
        QCOMPARE(decodePicture(drawnPicture({20, 10}, "png"), {300, 300}).image.size(), QSize(20, 10));
    }

    /// A stripe of black and white a pixel wide is grey once it is blurred: nothing can be read.
    void blurredNothingIsLeftOfItsDetails()
    {
        QImage stripes(400, 300, QImage::Format_RGB32);
        for (int y = 0; y < stripes.height(); ++y) {
            for (int x = 0; x < stripes.width(); ++x)
                stripes.setPixel(x, y, x / 4 % 2 == 0 ? 0xff000000U : 0xffffffffU);
        }
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QVERIFY(stripes.save(&buffer, "png"));
        const DecodedPicture picture = decodePicture(bytes);
        QCOMPARE(colours(picture.image), 2);
        for (int x = 0; x < picture.blurred.width(); ++x) {
            const int grey = qGray(picture.blurred.pixel(x, picture.blurred.height() / 2));
            QVERIFY2(grey > 80 && grey < 175, qPrintable(QString::number(grey)));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadingDecoding)
#include "tst_reading_decoding.moc"
