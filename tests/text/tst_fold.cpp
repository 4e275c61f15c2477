#include "app/text/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What single texts fold to, and which part of the original a piece of the folded text means.
class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFolded_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("nothing") << ""_ba << ""_ba;
        QTest::newRow("capitals") << "The [Quick] BROWN @Z`a{ fox"_ba << "the [quick] brown @z`a{ fox"_ba;
        QTest::newRow("full-width letters") << "ＡＢＣ　１２３！"_ba << "abc 123!"_ba;
        QTest::newRow("half-width Kana") << "ｶﾞ"_ba << "カ\xE3\x82\x99"_ba;
        QTest::newRow("simplified stays") << "生成式人工智能"_ba << "生成式人工智能"_ba;
        QTest::newRow("zero-width space inside a word") << "赌\xE2\x80\x8B博"_ba << "赌博"_ba;
        QTest::newRow("soft hyphen and byte order mark") << "\xEF\xBB\xBFpo\xC2\xADrn"_ba << "porn"_ba;
        QTest::newRow("joiners of emoji") << "👩‍👩‍👧"_ba << "👩👩👧"_ba;
        QTest::newRow("ligature") << "ﬁne"_ba << "fine"_ba;
        QTest::newRow("sharp s") << "Straße"_ba << "strasse"_ba;
        QTest::newRow("accents are kept") << "É e\xCC\x81"_ba << "é e\xCC\x81"_ba;
        QTest::newRow("circled and superscript digits") << "①²"_ba << "12"_ba;
        QTest::newRow("the longest folding") << "\xEF\xB7\xBA"_ba << "صلى الله عليه وسلم"_ba;
        QTest::newRow("a compatibility character") << "\xEF\xA4\x80"_ba << "岂"_ba;
        QTest::newRow("a Kangxi radical") << "\xE2\xBC\xA5"_ba << "女"_ba;
        QTest::newRow("bytes that are not UTF-8") << "A\xFF\xE4\xB8Z"_ba << "a\xFF\xE4\xB8z"_ba;
    }

    void textIsFolded()
    {
        QFETCH(QByteArray, original);
        QFETCH(QByteArray, expected);
        if (QByteArray(QTest::currentDataTag()) == "a compatibility character" && !text::foldsTraditional())
            QSKIP("OpenCC's data is not installed");
        QCOMPARE(QByteArray::fromStdString(text::fold(original.toStdString()).text), expected);
    }

    void traditionalIsFoldedToSimplified_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("Taiwan") << "臺灣"_ba << "台湾"_ba;
        QTest::newRow("a sentence") << "網絡賭博與詐騙"_ba << "网络赌博与诈骗"_ba;
        QTest::newRow("characters beyond the basic plane") << "𠁞"_ba << "𠀾"_ba;
        QTest::newRow("one by one, not by phrases") << "乾隆"_ba << "干隆"_ba;
    }

    void traditionalIsFoldedToSimplified()
    {
        if (!text::foldsTraditional())
            QSKIP("OpenCC's data is not installed");
        QFETCH(QByteArray, original);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(text::fold(original.toStdString()).text), expected);
    }

    void aPieceOfTheFoldedTextMeansAPieceOfTheOriginal_data()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<QByteArray>("folded");
        QTest::addColumn<QByteArray>("expected");

        QTest::newRow("full-width") << "xＡＢＣy"_ba << "bc"_ba << "ＢＣ"_ba;
        QTest::newRow("zero-width inside") << "a赌\xE2\x80\x8B博b"_ba << "赌博"_ba << "赌\xE2\x80\x8B博"_ba;
        QTest::newRow("zero-width at both edges") << "\xE2\x80\x8B赌博\xE2\x80\x8B"_ba << "赌博"_ba << "赌博"_ba;
        QTest::newRow("half a ligature is all of it") << "oﬁx"_ba << "of"_ba << "oﬁ"_ba;
        QTest::newRow("the other half too") << "oﬁx"_ba << "ix"_ba << "ﬁx"_ba;
        QTest::newRow("two letters of the same length") << "aĳb"_ba << "i"_ba << "ĳ"_ba;
        QTest::newRow("three letters of the same length") << "a㎬b"_ba << "p"_ba << "㎬"_ba;
        QTest::newRow("after an invalid byte") << "\xFFＡb"_ba << "ab"_ba << "Ａb"_ba;
        QTest::newRow("a folding longer than the text") << "ﷺﷺﷺA"_ba << "a"_ba << "A"_ba;
    }

    void aPieceOfTheFoldedTextMeansAPieceOfTheOriginal()
    {
        QFETCH(QByteArray, original);
        QFETCH(QByteArray, folded);
        QFETCH(QByteArray, expected);
        const text::Folded result = text::fold(original.toStdString());
        const size_t at = result.text.find(folded.toStdString());
        QVERIFY(at != std::string::npos);
        const text::Span span = result.map.toOriginal({at, at + size_t(folded.size())});
        QCOMPARE(original.mid(qsizetype(span.begin), qsizetype(span.size())), expected);
    }

    void plainTextNeedsOneRun()
    {
        const std::string mixed = "Plain ASCII, 中文和臺灣, and e\xCC\x81 again";
        QCOMPARE(text::fold(mixed).map.runs().size(), size_t(1));
    }

    void buffersAreUsedAgain()
    {
        text::Folded folded;
        text::fold("\xFF a long first text of ＷＩＤＥ letters", folded);
        text::fold("Short", folded);
        QCOMPARE(folded.text, std::string("short"));
        QCOMPARE(folded.map.runs().size(), size_t(1));
        QVERIFY(folded.valid);
    }

    void bytesThatAreNotUtf8AreReported()
    {
        QVERIFY(text::fold("fine 好").valid);
        QVERIFY(!text::fold("not \x80 fine").valid);
    }
};

QTEST_APPLESS_MAIN(TestFold)
#include "tst_fold.moc"
