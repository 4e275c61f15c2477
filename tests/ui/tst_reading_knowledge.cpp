#include "app/detect/findingstore.h"
#include "app/pictures/textfindings.h"
#include "tests/pictures/picturestore.h"
#include "ui/reading/pictureknowledge.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ui::Item itemOf(GenerationId generation, const QByteArray &bytes, bool inOutput)
{
    ui::Item item{.generation = generation};
    item.pictures.push_back({.inOutput = inOutput, .sha256 = Sha256::of(bytes), .isKept = true});
    return item;
}

} // namespace

/// What an officer is told of a picture beside the picture.
class TestReadingKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKnownPictureIsNamedWithItsReason()
    {
        PictureStore store;
        const QByteArray bytes = drawn::encoded(drawn::scene(1), "png");
        const GenerationId generation = store.add(bytes);
        QVERIFY(store.bank.add(PictureStore::known(drawn::scene(1))));
        ui::Item item = itemOf(generation, bytes, true);
        QVERIFY(ui::readPictureKnowledge(store.database, item));
        QCOMPARE(item.pictures[0].known, QStringList{u"A known picture, byte for byte: A.1 f, decided in a case"_s});
        QVERIFY(item.pictures[0].text.isEmpty());
    }

    void whatRulesFoundInItsTextIsNamed()
    {
        PictureStore store;
        const GenerationId generation = store.add("a picture");
        pictures::RecognisedText text{.state = pictures::TextState::Read};
        text.add("forbidden", {0, 0, 10, 10}, 0.9, true);
        text.add("words", {12, 0, 10, 10}, 0.9, false);
        store.database.run("INSERT INTO picture_text SELECT id, 0, ?, ?, 0.9, 'test', 0, '' FROM picture",
                           std::string_view(text.text), std::string_view(wordsToJson(text.words)));
        pictures::TextScan scan({store.matcher, store.packIds});
        scan.find(store.database, pictures::PictureId(1), text);
        ui::Item item = itemOf(generation, "a picture", true);
        QVERIFY(ui::readPictureKnowledge(store.database, item));
        QCOMPARE(item.pictures[0].known, QStringList{u"In its text: A.1 f, rule test/forbidden"_s});
        QCOMPARE(item.pictures[0].text, u"forbidden words"_s);
    }

    void ofAPictureOfWhichNothingIsKnownNothingIsSaid()
    {
        PictureStore store;
        const GenerationId generation = store.add("a picture");
        ui::Item item = itemOf(generation, "a picture", false);
        item.pictures.push_back({.number = 1, .address = u"an address"_s});
        QVERIFY(ui::readPictureKnowledge(store.database, item));
        for (const ui::ItemPicture &picture : item.pictures)
            QVERIFY(picture.known.isEmpty() && picture.text.isEmpty());
    }
};

QTEST_MAIN(TestReadingKnowledge)
#include "tst_reading_knowledge.moc"
