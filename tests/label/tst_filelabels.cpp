#include "app/label/filelabels.h"
#include "tests/label/samplefiles.h"

#include <QBuffer>
#include <QImage>
#include <QRandomGenerator>
#include <QTest>

#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace samplefiles;

class TestFileLabels : public QObject
{
    Q_OBJECT

    static QByteArray packed(const QByteArray &text)
    {
        uLongf size = compressBound(uLong(text.size()));
        QByteArray bytes(qsizetype(size), '\0');
        compress(reinterpret_cast<Bytef *>(bytes.data()), &size, reinterpret_cast<const Bytef *>(text.constData()),
                 uLong(text.size()));
        return bytes.left(qsizetype(size));
    }

    static QByteArray utf16(const QString &text)
    {
        return QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    }

    static QByteArray escaped(const QByteArray &text) { return QByteArray(text).replace('"', "&quot;"); }

    static Result<label::FileLabels> read(const QByteArray &bytes)
    {
        return label::readFileLabels({bytes.constData(), size_t(bytes.size())});
    }

    static QList<std::pair<QByteArray, QByteArray>> samples()
    {
        const QByteArray inXmp = xmp({}, "<TC260:AIGC>" + escaped(json) + "</TC260:AIGC>");
        return {
            {"PNG tEXt", png(pngChunk("tEXt", QByteArray("AIGC\0", 5) + value))},
            {"PNG tEXt", png(pngChunk("tEXt", QByteArray("Comment\0", 8) + json))},
            {"PNG zTXt", png(pngChunk("zTXt", QByteArray("AIGC\0\0", 6) + packed(value)))},
            {"PNG iTXt", png(pngChunk("iTXt", QByteArray("AIGC\0\0\0\0\0", 9) + value))},
            {"PNG iTXt", png(pngChunk("iTXt", QByteArray("AIGC\0\1\0zh\0\0", 11) + packed(value)))},
            {"XMP", png(pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + inXmp))},
            {"EXIF 0x9286", png(pngChunk("eXIf", exif(QByteArray("ASCII\0\0\0", 8) + json)))},
            {"EXIF 0x9286", jpeg('\xe1', QByteArray("Exif\0\0", 6) + exif(QByteArray(8, '\0') + json))},
            {"XMP", jpeg('\xe1', QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + inXmp)},
            {"XMP",
             jpeg('\xe1',
                  QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + xmp("TC260:AIGC=\"" + escaped(json) + '"', {}))},
            {"JPEG COM", jpeg('\xfe', json)},
            {"JPEG APP11", jpeg('\xeb', json)},
            {"XMP", riff("WEBP", riffChunk("VP8 ", QByteArray(11, 'x')) + riffChunk("XMP ", inXmp))},
            {"EXIF 0x9286", riff("WEBP", riffChunk("EXIF", exif(QByteArray(8, '\0') + json)))},
            {"RIFF INFO", riff("WAVE", riffChunk("LIST", "INFO" + riffChunk("ICMT", json + '\0')))},
            {"RIFF AIGC", riff("WAVE", riffChunk("AIGC", value))},
            {"RIFF AIGC", riff("WAVE", riffChunk("LIST", "INFO" + riffChunk("AIGC", value)))},
            {"ID3 TXXX", riff("WAVE", riffChunk("id3 ", id3(3, "TXXX", QByteArray("\0AIGC\0", 6) + value)))},
            {"ID3 TXXX", id3(3, "TXXX", QByteArray("\0AIGC\0", 6) + value)},
            {"ID3 TXXX", id3(4, "TXXX", QByteArray("\3AIGC\0", 6) + value)},
            {"ID3 TXXX",
             id3(3, "TXXX", '\1' + utf16(u"AIGC"_s) + QByteArray(2, '\0') + utf16(QString::fromUtf8(value)))},
            {"ID3 TXX", id3(2, "TXX", QByteArray("\0AIGC\0", 6) + value)},
            {"ID3 COMM", id3(4, "COMM", QByteArray("\3chi\0", 5) + json)},
            {"GIF", "GIF89a" + QByteArray(7, '\0') + "\x21\xfe" + char(json.size()) + json + QByteArray("\0;", 2)},
            {"XMP", "GIF89a" + QByteArray(7, '\0') + "\x21\xff\x0bXMP DataXMP" + inXmp + "\x01\xff\xfe"},
            {"XMP", "<?xpacket begin='' id='x'?>" + inXmp + "<?xpacket end='w'?>"},
            {"MP4 ilst",
             mp4(box("udta",
                     box("meta",
                         QByteArray(4, '\0') + box("hdlr", QByteArray(25, '\0'))
                             + box("ilst",
                                   box("\xa9"
                                       "cmt",
                                       box("data", QByteArray("\0\0\0\1\0\0\0\0", 8) + json))))))},
            {"MP4 ilst",
             mp4(box("meta",
                     box("hdlr", QByteArray(25, '\0'))
                         + box("ilst",
                               box(QByteArray("\0\0\0\1", 4),
                                   box("data", QByteArray("\0\0\0\1\0\0\0\0", 8) + value)))))},
            {"MP4 udta", mp4(box("udta", box("AIGC", value) + QByteArray(4, '\0')))},
            {"XMP", mp4({}) + box("uuid", "\xbe\x7a\xcf\xcb\x97\xa9\x42\xe8\x9c\x71\x99\x94\x91\xe3\xaf\xac" + inXmp)},
            {"JSON", json},
            {"JSON", "\xef\xbb\xbf " + value},
        };
    }

private Q_SLOTS:
    void aLabelIsFoundWhereItStands_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        int number = 0;
        for (const auto &[place, bytes] : samples())
            QTest::addRow("%s, sample %d", place.constData(), ++number) << bytes << QString::fromUtf8(place);
    }

    void aLabelIsFoundWhereItStands()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto found = read(bytes);
        QVERIFY(found);
        QCOMPARE(found->labels.size(), 1U);
        QCOMPARE(found->labels[0].place, place);
        QVERIFY2(found->labels[0].text == value || found->labels[0].text.trimmed() == json
                     || found->labels[0].text.endsWith(value),
                 found->labels[0].text.constData());
        QVERIFY(!found->isDamaged);
    }

    /// What another program writes: Qt's own PNG and JPEG.
    void aPictureThatQtWroteIsRead_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << "PNG"_ba;
        QTest::newRow("JPEG") << "JPEG"_ba;
    }

    void aPictureThatQtWroteIsRead()
    {
        QFETCH(QByteArray, format);
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(0xff8040);
        QBuffer plain;
        QVERIFY(plain.open(QIODevice::WriteOnly) && image.save(&plain, format.constData()));
        QCOMPARE(read(plain.data()).value().labels.size(), 0U);
        QVERIFY(!read(plain.data()).value().isDamaged);
        image.setText(u"AIGC"_s, QString::fromUtf8(json));
        QBuffer labelled;
        QVERIFY(labelled.open(QIODevice::WriteOnly) && image.save(&labelled, format.constData()));
        const auto found = read(labelled.data()).value();
        QCOMPARE(found.labels.size(), 1U);
        QVERIFY(found.labels[0].text.endsWith(json));
    }

    void whatIsNoSuchFileIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("text") << "AIGC {}"_ba;
        QTest::newRow("another RIFF") << riff("AVI ", riffChunk("AIGC", value));
        QTest::newRow("a page") << "<html>AIGC {}</html>"_ba;
    }

    void whatIsNoSuchFileIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto found = read(bytes);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Failure::Kind::BadInput);
    }

    void aTagMadeSafeForOldPlayersIsReadAsItWas()
    {
        QByteArray data = QByteArray("\0AIGC\0", 6) + value + "\xff";
        const QByteArray before = id3(3, "TXXX", data);
        data.insert(data.size(), '\0');
        QByteArray tag = id3(3, "TXXX", data);
        tag[5] = '\x80';
        tag.replace(10 + 4, 4, before.mid(10 + 4, 4)); // the frame's length counts what was there before
        const auto found = read(tag).value();
        QCOMPARE(found.labels.size(), 1U);
        QVERIFY(found.labels[0].text.startsWith(value));
    }

    void twoLabelsAreBothTold()
    {
        const auto found = read(png(pngChunk("tEXt", QByteArray("AIGC\0", 5) + value)
                                    + pngChunk("tEXt", QByteArray("Comment\0", 8) + json)))
                               .value();
        QCOMPARE(found.labels.size(), 2U);
    }

    void aFileThatRepeatsItselfIsReadOnlySoFar()
    {
        QByteArray chunks;
        for (int i = 0; i < 1'000; ++i)
            chunks += pngChunk("tEXt", QByteArray("AIGC\0", 5) + value);
        QCOMPARE(read(png(chunks)).value().labels.size(), label::mostLabels);
    }

    void aFileOfManyPartsIsReadOnlySoFar_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray packedPart = pngChunk("zTXt", QByteArray("a\0\0", 3) + packed("x")).repeated(100'000);
        QTest::newRow("PNG") << png(packedPart + pngChunk("tEXt", QByteArray("AIGC\0", 5) + value));
        QTest::newRow("WebP") << riff("WEBP", riffChunk("XMP ", "<a/>").repeated(100'000) + riffChunk("AIGC", value));
    }

    void aFileOfManyPartsIsReadOnlySoFar()
    {
        QFETCH(QByteArray, bytes);
        const auto found = read(bytes).value();
        QCOMPARE(found.parts, label::mostParts);
        QVERIFY(found.labels.empty());
    }

    void aPackedTextThatSwellsIsCut()
    {
        const QByteArray bomb = packed("{\"AIGC\":\"" + QByteArray(8 << 20, 'a'));
        const auto found = read(png(pngChunk("zTXt", QByteArray("AIGC\0\0", 6) + bomb))).value();
        QCOMPARE(found.labels.size(), 1U);
        QCOMPARE(size_t(found.labels[0].text.size()), label::longestLabel);
    }

    void anEntityThatMultipliesIsNotExpanded()
    {
        const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
            + xmp({}, "<TC260:AIGC>&b;&b;&b;</TC260:AIGC>");
        const auto found = read(bomb).value();
        QVERIFY(found.labels.empty());
        QVERIFY(found.isDamaged);
    }

    /// Cut anywhere, or with any byte changed: whatever is read, nothing is read past the end (the sanitizers look).
    void aDamagedFileIsReadAsFarAsItGoes()
    {
        QRandomGenerator random(20261128);
        int damaged = 0;
        for (const auto &[place, bytes] : samples()) {
            for (qsizetype length = 0; length < bytes.size(); ++length) {
                const QByteArray cut(bytes.constData(), length); // its own memory, so that its end is one
                const auto found = read(cut);
                damaged += found && found->isDamaged;
            }
            for (int i = 0; i < 300; ++i) {
                QByteArray changed = bytes;
                for (int change = 0; change <= i % 4; ++change)
                    changed[random.bounded(changed.size())] = char(random.bounded(256));
                const auto found = read(changed);
                QVERIFY(!found || found->labels.size() <= label::mostLabels);
            }
        }
        QVERIFY(damaged > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestFileLabels)
#include "tst_filelabels.moc"
