#include "tests/pictures/picturestore.h"

#include <QTest>

using namespace pictures;
using namespace Qt::StringLiterals;

/// The bank of known pictures, and what it does to generations.
class TestBank : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameBytesAreCertain()
    {
        PictureStore store;
        const GenerationId generation = store.add(drawn::scene(1));
        QVERIFY(store.hash());
        QVERIFY(!store.flag(generation));
        QVERIFY(store.bank.add(PictureStore::known(drawn::scene(1))));
        const auto matches = pictureMatches(store.database).value();
        QCOMPARE(matches.size(), 1);
        QCOMPARE(matches[0].generation, generation);
        QVERIFY(!matches[0].nearness.distance);
        QVERIFY(matches[0].isOutput);
        const auto flag = store.flag(generation);
        QVERIFY(flag);
        QCOMPARE(flag->risk, u"A.1.f"_s);
        QCOMPARE(flag->severity, 3);
        QCOMPARE(flag->score, 1.0);
        QCOMPARE(flag->findings, 1);
    }

    void bytesMatchBeforeAnythingIsDecoded()
    {
        PictureStore store;
        const GenerationId generation = store.add("too large to be kept", true, false);
        const QByteArray sha256 = Sha256::of("too large to be kept");
        QVERIFY(store.bank.add({.sha256 = sha256, .risk = u"A.1.d"_s, .reason = u"of a list"_s}));
        QVERIFY(store.flag(generation));
        QCOMPARE(store.hash()->matches, 1);
        QCOMPARE(pictureMatches(store.database)->size(), 1);
    }

    void anotherEncodingIsNear()
    {
        PictureStore store;
        QVERIFY(store.bank.add(PictureStore::known(drawn::scene(1))));
        const GenerationId same = store.add(drawn::scene(1).scaledToWidth(250, Qt::SmoothTransformation), "jpeg", 70);
        const GenerationId other = store.add(drawn::scene(2));
        QCOMPARE(store.hash()->matches, 1);
        const auto matches = pictureMatches(store.database, same).value();
        QCOMPARE(matches.size(), 1);
        QVERIFY(matches[0].nearness.distance.value() <= KnownPicture::usualBound);
        QVERIFY(store.flag(same)->score < 1);
        QVERIFY(!store.flag(other));
        QVERIFY(pictureMatches(store.database, other)->empty());
    }

    void aBoundOfItsOwnIsKept()
    {
        PictureStore store;
        store.add(drawn::scene(3), "bmp");
        QVERIFY(store.hash());
        KnownPicture known = PictureStore::known(drawn::scene(3));
        known.looks->bits ^= 7U; // three bits away
        known.bound = 2;
        const auto strict = store.bank.add(known);
        QVERIFY(strict);
        QVERIFY(pictureMatches(store.database)->empty());
        QVERIFY(store.bank.remove(strict->id));
        known.bound = 3;
        QVERIFY(store.bank.add(known));
        QCOMPARE(pictureMatches(store.database)->front().nearness.distance, 3);
    }

    void whatIsTakenOutStaysInTheJournal()
    {
        PictureStore store;
        const GenerationId generation = store.add(drawn::scene(1));
        const KnownPicture known = store.bank.add(PictureStore::known(drawn::scene(1))).value();
        QVERIFY(store.flag(generation));
        QCOMPARE(store.bank.remove(known.id)->reason, known.reason);
        QVERIFY(!store.flag(generation));
        QVERIFY(knownPictures(store.database)->empty());
        QCOMPARE(store.count("picture_match"), 0);
        QCOMPARE(store.events(), (QStringList{u"pictures.known"_s, u"pictures.forgotten"_s}));
        const QString body = store.texts("SELECT body FROM audit_event WHERE kind = 'pictures.forgotten'").constFirst();
        QVERIFY(body.contains(QString::fromLatin1(known.sha256.toHex())));
        QVERIFY(body.contains(known.reason));
        QVERIFY(body.contains(u"officer-a"_s));
        QCOMPARE(store.bank.remove(known.id).error().kind, Failure::Kind::NotFound);
    }

    void aFlagThatRulesMadeStays()
    {
        PictureStore store;
        QVERIFY(store.import(
            store.folder.write(u"x.jsonl"_s, "{\"id\":\"1\",\"prompt\":\"forbidden\",\"response\":\"x\"}\n")));
        const auto generation = GenerationId(1);
        store.add(drawn::scene(1));
        store.database.execute("INSERT INTO generation_picture SELECT 1, 0, 1, id, '', '', NULL FROM picture");
        const KnownPicture known = store.bank.add(PictureStore::known(drawn::scene(1))).value();
        QCOMPARE(store.flag(generation)->findings, 2);
        QVERIFY(store.bank.remove(known.id));
        QCOMPARE(store.flag(generation)->findings, 1);
    }

    void aKnownPictureThatComesAgainIsFlaggedWithTheNextRun()
    {
        PictureStore store;
        store.add(drawn::scene(1));
        QVERIFY(store.bank.add(PictureStore::known(drawn::scene(1))));
        QVERIFY(store.hash());
        const GenerationId later = store.add(drawn::scene(1));
        QVERIFY(!store.flag(later));
        QCOMPARE(store.hash()->total(), 0);
        QVERIFY(store.flag(later));
    }

    void anEntryNeedsWhatItIsKnownByAndWhy_data()
    {
        QTest::addColumn<std::function<void(KnownPicture &)>>("spoil");
        const auto row = [](const char *name, const std::function<void(KnownPicture &)> &spoil) {
            QTest::newRow(name) << spoil;
        };
        row("no hash", [](KnownPicture &picture) {
            picture.sha256 = {};
            picture.looks = {};
        });
        row("half a hash", [](KnownPicture &picture) { picture.sha256.chop(1); });
        row("no such risk", [](KnownPicture &picture) { picture.risk = u"A.9.x"_s; });
        row("no reason", [](KnownPicture &picture) { picture.reason = u"  "_s; });
        row("severity", [](KnownPicture &picture) { picture.severity = 4; });
        row("bound", [](KnownPicture &picture) { picture.bound = 17; });
    }

    void anEntryNeedsWhatItIsKnownByAndWhy()
    {
        QFETCH(std::function<void(KnownPicture &)>, spoil);
        PictureStore store;
        KnownPicture known = PictureStore::known(drawn::scene(1));
        spoil(known);
        QCOMPARE(store.bank.add(known).error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.bank.addList({&known, 1}, u"list"_s, QByteArray(32, 'h')).error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.count("known_picture"), 0);
        QVERIFY(store.events().isEmpty());
    }

    void aListComesInAsAWhole()
    {
        PictureStore store;
        store.add(drawn::scene(2));
        QVERIFY(store.hash());
        std::vector<KnownPicture> list;
        for (quint32 seed = 0; seed < 4; ++seed)
            list.push_back(PictureStore::known(drawn::scene(seed)));
        QVERIFY(store.bank.add(list[0]));
        QCOMPARE(store.bank.add(list[0]).error().kind, Failure::Kind::Refused);
        const BankAdditions sum = store.bank.addList(list, u"list"_s, QByteArray(32, 'h')).value();
        QCOMPARE(sum.added, 3);
        QCOMPARE(sum.known, 1);
        QCOMPARE(sum.matches, 1);
        QCOMPARE(store.events(), (QStringList{u"pictures.hashed"_s, u"pictures.known"_s, u"pictures.listimported"_s}));
    }

    void aGenerationThatGoesTakesNothingElseAlong()
    {
        PictureStore store;
        store.add(drawn::scene(1));
        QVERIFY(store.bank.add(PictureStore::known(drawn::scene(1))));
        store.database.execute("DELETE FROM generation WHERE id = 1");
        QCOMPARE(store.count("picture_match"), 1); // of the picture
        QVERIFY(pictureMatches(store.database)->empty());
    }
};

QTEST_MAIN(TestBank)
#include "tst_bank.moc"
