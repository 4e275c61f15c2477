#include "tests/ingest/partsfixture.h"

using namespace Qt::StringLiterals;

class TestPictures : public QObject
{
    Q_OBJECT

    static QByteArray pictureOf(const QByteArray &bytes) { return "{\"bytes\":\"" + bytes + "\"}"; }

private Q_SLOTS:
    void picturesAreKeptAndListed()
    {
        PartsFixture f;
        f.importParts(
            R"({"prompt":"draw","output":"","pictures":[{"bytes":"made","type":"image/png","output":true},{"url":"store.example/1","type":"image/jpeg"}]})");
        const auto pictures = f.store.pictures(GenerationId(1)).value();
        QCOMPARE(pictures.size(), size_t(2));
        QCOMPARE(pictures[0].isOutput, false); // those of the prompt come first
        QCOMPARE(pictures[0].url, u"store.example/1"_s);
        QCOMPARE(pictures[0].mediaType, u"image/jpeg"_s);
        QVERIFY(pictures[0].sha256.isNull() && !pictures[0].isKept);
        QCOMPARE(pictures[0].size, 0);
        QVERIFY(pictures[1].isOutput && pictures[1].isKept);
        QCOMPARE(pictures[1].sha256, Sha256::of("made"));
        QCOMPARE(pictures[1].size, 4);
        QCOMPARE(f.store.pictureBytes(GenerationId(1), pictures[1].number).value(), "made");
        QCOMPARE(f.store.pictureBytes(GenerationId(1), pictures[0].number).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.pictureBytes(GenerationId(1), 7).error().kind, Failure::Kind::NotFound);
        QVERIFY(f.store.pictures(GenerationId(9)).value().empty());
    }

    void onePictureInManyGenerationsIsKeptOnce()
    {
        PartsFixture f;
        const QByteArray row = R"({"prompt":"q","output":"a","pictures":[{"bytes":"one"},{"bytes":"one"}]})";
        f.importParts(row + '\n' + row);
        QCOMPARE(f.count("picture"), 1);
        QCOMPARE(f.count("generation_picture"), 4);
        QCOMPARE(f.store.pictureBytes(GenerationId(2), 1).value(), "one");
    }

    void ofATooLargeOneOnlyHashAndSizeAreKept()
    {
        PartsFixture f; // keeps up to 1000 bytes
        const QByteArray fits(1000, 'x');
        const QByteArray large(1001, 'y');
        f.importParts("{\"prompt\":\"q\",\"output\":\"a\",\"notes\":\"redacted\",\"pictures\":[" + pictureOf(fits) + ","
                      + pictureOf(large) + "]}");
        const auto pictures = f.store.pictures(GenerationId(1)).value();
        QVERIFY(pictures[0].isKept);
        QVERIFY(!pictures[1].isKept);
        QCOMPARE(pictures[1].sha256, Sha256::of(large));
        QCOMPARE(pictures[1].size, 1001);
        QCOMPARE(f.store.pictureBytes(GenerationId(1), 1).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.find(GenerationId(1)).value().notes, u"redacted picture-too-large"_s);
    }

    void aBatchEndsByTheBytesOfItsPicturesToo()
    {
        PartsFixture f;
        ingest::ImportOptions options = PartsFixture::options();
        options.batchBytes = 500;
        ingest::BatchBuilder builder(f.formats, f.format, options, f.pseudonyms, f.matcher);
        const QByteArray record = "{\"prompt\":\"q\",\"pictures\":[" + pictureOf(QByteArray(600, 'x')) + "]}"
            + QByteArray(ingest::ReadWindow::padding, '\0');
        const auto length = record.size() - qsizetype(ingest::ReadWindow::padding);
        builder.add({.bytes = {record.constData(), size_t(length)}, .length = length, .line = 1}, {});
        QVERIFY(builder.isFull());
    }

    void aGenerationThatGoesTakesItsLinksAlong()
    {
        PartsFixture f;
        f.importParts(R"({"prompt":"q","output":"a","pictures":[{"bytes":"one"}],"scores":[{"name":"x"}]})");
        f.database.execute("DELETE FROM generation");
        QCOMPARE(f.count("generation_picture"), 0);
        QCOMPARE(f.count("upstream_verdict"), 0);
    }
};

QTEST_GUILESS_MAIN(TestPictures)
#include "tst_pictures.moc"
