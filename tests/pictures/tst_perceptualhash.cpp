#include "app/pictures/decoding.h"
#include "app/pictures/knownpicture.h"
#include "tests/pictures/drawn.h"

#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

namespace {

PerceptualHash hashOf(const QImage &image)
{
    return perceptualHashOf(image.convertToFormat(QImage::Format_RGB32)).value();
}

PerceptualHash hashOf(const QByteArray &bytes)
{
    return hashOf(decode(bytes).image);
}

} // namespace

/// What the hash of a picture forgives, and what it tells apart.
class TestPerceptualHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureIsKnownAgain_data()
    {
        QTest::addColumn<std::function<QByteArray(const QImage &)>>("change");
        const auto row = [](const char *name, const std::function<QByteArray(const QImage &)> &change) {
            QTest::newRow(name) << change;
        };
        using drawn::encoded;
        row("JPEG, quality 90", [](const QImage &image) { return encoded(image, "jpeg", 90); });
        row("JPEG, quality 20", [](const QImage &image) { return encoded(image, "jpeg", 20); });
        row("half the size", [](const QImage &image) {
            return encoded(image.scaled(image.size() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "png");
        });
        row("three times the size", [](const QImage &image) {
            return encoded(image.scaled(image.size() * 3, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "png");
        });
        row("another shape", [](const QImage &image) {
            return encoded(image.scaled({300, 300}, Qt::IgnoreAspectRatio, Qt::SmoothTransformation), "png");
        });
        row("a thumbnail as JPEG",
            [](const QImage &image) { return encoded(image.scaledToWidth(80, Qt::SmoothTransformation), "jpeg", 60); });
        row("brighter", [](const QImage &image) { return encoded(drawn::relit(image, 1, 25), "png"); });
        row("darker, less contrast", [](const QImage &image) { return encoded(drawn::relit(image, 0.7, 10), "png"); });
        row("2 % of its sides cut off",
            [](const QImage &image) { return encoded(drawn::cropped(image, 0.02), "png"); });
    }

    void aPictureIsKnownAgain()
    {
        QFETCH(std::function<QByteArray(const QImage &)>, change);
        int beyond = 0;
        int worst = 0;
        constexpr int count = 40;
        for (quint32 seed = 0; seed < count; ++seed) {
            const QImage image = drawn::scene(seed);
            const int distance = hashOf(image).distanceTo(hashOf(change(image)));
            worst = std::max(worst, distance);
            beyond += distance > KnownPicture::usualBound ? 1 : 0;
        }
        qInfo("worst %d of 64 bits, %d of %d beyond the bound", worst, beyond, count);
        QCOMPARE(beyond, 0);
    }

    void differentPicturesAreFarApart()
    {
        std::vector<PerceptualHash> hashes;
        for (quint32 seed = 0; seed < 400; ++seed)
            hashes.push_back(hashOf(drawn::scene(seed)));
        int nearest = 64;
        for (size_t i = 0; i < hashes.size(); ++i) {
            for (size_t j = 0; j < i; ++j)
                nearest = std::min(nearest, hashes[i].distanceTo(hashes[j]));
        }
        qInfo("the nearest two of 79800 pairs differ in %d bits", nearest);
        QVERIFY(nearest > KnownPicture::usualBound);
    }

    void whatIsPlainHasNoHash()
    {
        QImage plain({64, 64}, QImage::Format_RGB32);
        plain.fill(Qt::red);
        QVERIFY(!perceptualHashOf(plain));
        plain.setPixel(3, 3, 0xffffffffU); // a speck is no shape
        QVERIFY(!perceptualHashOf(plain));
        QVERIFY(!perceptualHashOf({}));
    }

    void aPictureOfOnePixelOrOneLineIsNoTrouble()
    {
        QImage line({500, 1}, QImage::Format_RGB32);
        for (int x = 0; x < line.width(); ++x)
            line.setPixel(x, 0, qRgb(x / 2, x / 2, x / 2));
        QVERIFY(perceptualHashOf(line));
        QVERIFY(!perceptualHashOf(line.copy(0, 0, 1, 1)));
    }

    void itsTextIsReadBack()
    {
        const PerceptualHash hash{0x0123456789abcdef};
        QCOMPARE(hash.text(), u"0123456789abcdef"_s);
        QCOMPARE(PerceptualHash::fromText(hash.text()), hash);
        for (const QString &other :
             {u"123"_s, u"0123456789abcdeg"_s, u"-123456789abcdef"_s, u" 123456789abcdef"_s, QString()})
            QVERIFY(!PerceptualHash::fromText(other));
    }

    void theSameBitsComeOutAsEver()
    {
        QImage image({64, 48}, QImage::Format_RGB32); // arithmetic alone: no drawing that another Qt does otherwise
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                image.setPixel(x, y, qRgb(x * 4, y * 5, (x * y) % 256));
        }
        QCOMPARE(hashOf(image).text(), u"0000c38fcfe7f9c7"_s);
    }
};

QTEST_MAIN(TestPerceptualHash)
#include "tst_perceptualhash.moc"
