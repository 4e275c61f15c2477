#include "tests/pictures/picturestore.h"
#include "tests/ui/drawnpictures.h"

#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

/// Hashes of all that is stored.
class TestHashing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPictureGetsWhatCanBeMadeOfIt()
    {
        PictureStore store;
        QImage plain({30, 20}, QImage::Format_RGB32);
        plain.fill(Qt::blue);
        store.add(drawn::scene(1));
        store.add(plain);
        store.add("large", true, false);
        store.add("no picture");
        store.add(drawn::encoded(drawn::scene(2), "png").first(20));
        store.add(declaredPicture({60000, 60000}));
        const HashReport report = store.hash().value();
        QCOMPARE(report.pictures, (std::array<qint64, 6>{1, 1, 1, 1, 1, 1}));
        QCOMPARE(store.texts(
                     "SELECT state || ' ' || coalesce(width || 'x' || height, '-') FROM picture_hash ORDER BY 1"),
                 (QStringList{u"0 400x300"_s, u"1 30x20"_s, u"2 -"_s, u"3 -"_s, u"4 -"_s, u"5 60000x60000"_s}));
        QCOMPARE(store.number("SELECT count(*) FROM picture_hash WHERE perceptual IS NOT NULL"), 1);
        QCOMPARE(store.events(), QStringList{u"pictures.hashed"_s});
    }

    void onlyWhatIsNewIsHashed()
    {
        PictureStore store;
        store.add(drawn::scene(1));
        QCOMPARE(store.hash()->total(), 1);
        QCOMPARE(store.hash()->total(), 0);
        store.add(drawn::scene(1)); // the same bytes are one picture
        store.add(drawn::scene(2));
        QCOMPARE(store.hash()->total(), 1);
        QCOMPARE(store.events().size(), 2);
    }

    void whatWasStoppedGoesOnWhereItWas()
    {
        PictureStore store;
        for (quint32 seed = 0; seed < 150; ++seed)
            store.database.run("INSERT INTO picture (sha256, size, bytes) VALUES (?, 5, ?)",
                               Sha256::of(QByteArray::number(seed)), QByteArray("bytes"));
        std::stop_source stop;
        const auto stopped = store.hash([&](const Progress &) { stop.request_stop(); }, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        const qint64 done = store.count("picture_hash");
        QVERIFY(done > 0 && done < 150);
        QCOMPARE(store.hash()->total(), 150 - done);
        QCOMPARE(store.count("picture_hash"), 150);
    }

    void aPictureOfAnOlderMethodIsHashedAgain()
    {
        PictureStore store;
        store.add(drawn::scene(1));
        QVERIFY(store.hash());
        store.database.execute("UPDATE picture_hash SET method = 99");
        QCOMPARE(store.hash()->total(), 1);
        QCOMPARE(store.number("SELECT method FROM picture_hash"), PerceptualHash::method);
    }
};

QTEST_MAIN(TestHashing)
#include "tst_hashing.moc"
