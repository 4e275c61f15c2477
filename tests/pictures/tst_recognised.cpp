#include "app/pictures/readlines.h"

#include <QTest>

using namespace pictures;

/// Text of pictures, word by word.
class TestRecognised : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsOfScriptsWithoutBlanksGrowTogether()
    {
        RecognisedText text;
        text.add("今天", {0, 0, 10, 10}, 0.9, true);
        text.add("开会", {10, 0, 10, 10}, 0.9, false);
        text.add("at", {20, 0, 10, 10}, 0.9, false);
        text.add("three", {30, 0, 10, 10}, 0.9, false);
        text.add("，", {40, 0, 5, 10}, 0.9, false);
        text.add("请", {0, 20, 10, 10}, 0.9, true);
        text.add("", {0, 20, 10, 10}, 0.9, true);
        QCOMPARE(text.text, "今天开会 at three ，\n请");
        for (const RecognisedWord &word : text.words)
            QVERIFY(!text.text.substr(word.span.begin, word.span.size()).contains(' '));
    }

    void aSpanIsOfTheWordsThatItTouches()
    {
        RecognisedText text;
        for (int i = 0; i < 4; ++i)
            text.add("ab", {i * 10, 0, 8, 10}, 0.25 * (i + 1), false);
        QCOMPARE(text.wordsOf({0, 2}).size(), 1); // "ab ab ab ab"
        QCOMPARE(text.wordsOf({1, 4}).size(), 2);
        QCOMPARE(text.wordsOf({2, 3}).size(), 0); // the blank between
        QCOMPARE(text.wordsOf({0, 11}).size(), 4);
        QCOMPARE(text.confidence(), 0.625);
        QCOMPARE(RecognisedText().confidence(), 0.0);
    }

    void wordsAreReadBack()
    {
        RecognisedText text;
        text.add("one", {1, 2, 3, 4}, 0.5, true);
        text.add("二", {5, 6, 7, 8}, 1, true);
        QCOMPARE(wordsFromJson(wordsToJson(text.words)), text.words);
        QCOMPARE(boxesFromJson(boxesToJson(text.words)), (std::vector<QRect>{{1, 2, 3, 4}, {5, 6, 7, 8}}));
        QVERIFY(wordsFromJson("no json").empty());
    }

    void ofTwoReadingsEachLineIsTheBetterOne()
    {
        const auto line = [](const char *text, int top, double confidence) {
            return ReadLine{.words = {{text, {10, top, 100, 20}, confidence}}};
        };
        const std::vector<ReadLine> large{line("headline", 0, 0.9), line("smudge", 50, 0.5),
                                          line("only here", 100, 0.8)};
        const std::vector<ReadLine> small{line("headl1ne", 2, 0.6), line("smooth", 52, 0.95),
                                          line("only there", 30, 0.8)};
        const RecognisedText text = toText(merged(large, small, 0.4), 0.4);
        QCOMPARE(text.text, "headline\nonly there\nsmooth\nonly here");
        QCOMPARE(toText({line("unsure", 0, 0.1)}, 0.4).state, TextState::Nothing);
        QCOMPARE(middleHeight(large), 20.0);
        QCOMPARE(middleHeight({}), 0.0);
    }
};

QTEST_MAIN(TestRecognised)
#include "tst_recognised.moc"
