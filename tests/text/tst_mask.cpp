#include "app/text/mask.h"

#include <QTest>

using text::Span;

class TestMask : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodePointOfASpanIsHidden()
    {
        const Span phone{3, 14};
        QCOMPARE(text::mask("电13812345678。", {&phone, 1}), std::string("电███████████。"));
    }

    void aSpanThatCutsACharacterHidesAllOfIt()
    {
        const Span half{1, 4};
        QCOMPARE(text::mask("甲乙丙", {&half, 1}), std::string("██丙"));
    }

    void spansMayOverlapAndStandInAnyOrder()
    {
        const std::vector<Span> spans = {{4, 6}, {0, 3}, {1, 2}, {5, 99}};
        QCOMPARE(text::mask("abcdefgh", spans), std::string("███d████"));
    }

    void aListOfSpansIsReadUpToWhatIsNone()
    {
        using Spans = std::vector<text::Span>;
        QVERIFY(text::spansIn("12-30,41-52") == (Spans{{12, 30}, {41, 52}}));
        QVERIFY(text::spansIn("").empty());
        QVERIFY(text::spansIn("7").empty());
        QVERIFY(text::spansIn("1-2,x").size() == 1);
        QVERIFY(text::spansIn("1-2,3-").size() == 1);
    }

    void withoutSpansTheTextStays()
    {
        const Span empty{2, 2};
        QCOMPARE(text::mask("abc\xFF", {}), std::string("abc\xFF"));
        QCOMPARE(text::mask("abc", {&empty, 1}), std::string("abc"));
    }
};

QTEST_APPLESS_MAIN(TestMask)
#include "tst_mask.moc"
