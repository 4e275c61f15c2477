#include "app/text/pinyin.h"

#include <QTest>

using text::writtenBySound;
using Forms = std::vector<std::string>;

/// Terms written by their sound.
class TestPinyin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syllablesAreJoinedSpacedAndMixed()
    {
        QCOMPARE(writtenBySound("样例", {.pinyin = true}), (Forms{"yang li", "yangli", "yang例", "样li"}));
        QCOMPARE(writtenBySound("样例词", {.pinyin = true}).size(), size_t(2 + 6));
        QCOMPARE(writtenBySound("一二三四五", {.pinyin = true}), (Forms{"yi er san si wu", "yiersansiwu"}));
    }

    void initialsAreAskedForByThemselves()
    {
        QCOMPARE(writtenBySound("样例词", {.initials = true}), Forms{"ylc"});
        QCOMPARE(writtenBySound("样例词", {}), Forms{});
    }

    void umlautsAreWrittenAsTheyAreTyped()
    {
        QCOMPARE(writtenBySound("绿女", {.initials = true}), Forms{"ln"});
        QVERIFY(std::ranges::contains(writtenBySound("绿女", {.pinyin = true}), std::string("lvnv")));
    }

    void otherScriptsStayAsTheyAre()
    {
        QCOMPARE(writtenBySound("样b", {.pinyin = true}), (Forms{"yang b", "yangb"}));
        QCOMPARE(writtenBySound("example", {.pinyin = true, .initials = true}), Forms{});
        QCOMPARE(writtenBySound("样", {.pinyin = true, .initials = true}), Forms{});
    }

    void aCharacterHasItsMostCommonReadingOnly()
    {
        QVERIFY(!std::ranges::contains(writtenBySound("银行", {.pinyin = true}), std::string("yinhang")));
    }
};

QTEST_APPLESS_MAIN(TestPinyin)
#include "tst_pinyin.moc"
