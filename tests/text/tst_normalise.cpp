#include "app/text/disguises.h"
#include "app/text/splitcharacters.h"
#include "app/text/utf8.h"
#include "app/text/view.h"

#include <QTest>

using namespace Qt::StringLiterals;
using text::Step;
using text::Steps;

/// What each step makes of single texts, and what it leaves alone.
class TestNormalise : public QObject
{
    Q_OBJECT

    static QByteArray normalised(const QByteArray &original, Steps steps)
    {
        return QByteArray::fromStdString(text::normalise(original.toStdString(), steps).text);
    }

    static void columns()
    {
        QTest::addColumn<QByteArray>("original");
        QTest::addColumn<QByteArray>("expected");
    }

    /// Compares with what \a step makes of the row, once what fold() does is done.
    static void compare(Step step)
    {
        QFETCH(QByteArray, original);
        QFETCH(QByteArray, expected);
        QCOMPARE(normalised(original, Steps::folding() | step), expected);
    }

private Q_SLOTS:
    void marksAreRemovedWhereTheyDecorate_data()
    {
        columns();
        QTest::newRow("one code point") << "Éxámplë"_ba << "example"_ba;
        QTest::newRow("two code points") << "e\xCC\x81xample"_ba << "example"_ba;
        QTest::newRow("a stack of them") << "e\xCC\x81\xCC\x82\xCC\x83x\xCD\x9C"
                                            "ample"_ba
                                         << "example"_ba;
        QTest::newRow("on Han characters") << "样\xCC\xB6例\xCC\xB6词\xCC\xB6"_ba << "样例词"_ba;
        QTest::newRow("a keycap") << "1\xEF\xB8\x8F\xE2\x83\xA3"_ba << "1"_ba;
        QTest::newRow("variation selectors") << "样\xEF\xB8\x8F例\xF3\xA0\x84\x80词"_ba << "样例词"_ba;
        QTest::newRow("Vietnamese") << "tiếng Việt"_ba << "tieng viet"_ba;
        QTest::newRow("Cyrillic in two code points stays") << "и\xCC\x86"_ba << "и\xCC\x86"_ba;
        QTest::newRow("Thai stays") << "ที่นี่"_ba << "ที่นี่"_ba;
        QTest::newRow("Arabic stays") << "مُحَمَّد"_ba << "مُحَمَّد"_ba;
        QTest::newRow("Devanagari stays") << "हिन्दी"_ba << "हिन्दी"_ba;
        QTest::newRow("voiced Kana stay") << "か\xE3\x82\x99"_ba << "か\xE3\x82\x99"_ba;
        QTest::newRow("a mark at the start") << "\xCC\x81x"_ba << "x"_ba;
    }
    void marksAreRemovedWhereTheyDecorate() { compare(Step::Marks); }

    void homoglyphsAreReplacedInWordsThatPretendToBeLatin_data()
    {
        columns();
        QTest::newRow("Cyrillic beside Latin") << "ехаmрlе"_ba << "example"_ba;
        QTest::newRow("Cyrillic alone") << "роса"_ba << "poca"_ba;
        QTest::newRow("capitals") << "ЕХАМРLЕ"_ba << "example"_ba;
        QTest::newRow("Greek beside Latin") << "exαmple"_ba << "example"_ba;
        QTest::newRow("mathematical letters fold by NFKC") << "𝐞𝔁𝒂𝗆𝚙𝙡𝕖"_ba << "example"_ba;
        QTest::newRow("small capitals") << "ᴇxᴀᴍᴘʟᴇ"_ba << "example"_ba;
        QTest::newRow("letters in black squares") << "🅴🆇🅰🅼🅿🅻🅴"_ba << "example"_ba;
        QTest::newRow("a Russian sentence") << "Они пошли в хор, а нос у сосны"_ba
                                            << "они пошли в хор, а нос у сосны"_ba;
        QTest::newRow("a Greek sentence") << "Το νερό και ο άνεμος"_ba << "το νερό και ο άνεμοσ"_ba;
        QTest::newRow("Hebrew and Arabic") << "שלום عالم"_ba << "שלום عالم"_ba;
        QTest::newRow("Chinese with English") << "请看 example 的用法"_ba << "请看 example 的用法"_ba;
    }
    void homoglyphsAreReplacedInWordsThatPretendToBeLatin() { compare(Step::Homoglyphs); }

    void lookalikesAreReplacedBesideLetters_data()
    {
        columns();
        QTest::newRow("digits") << "3x4mpl3"_ba << "example"_ba;
        QTest::newRow("signs") << "ex@mp!e te$t"_ba << "example test"_ba;
        QTest::newRow("numbers stay") << "1024, 3.14, $5, 2026-11-28"_ba << "1024, 3.14, $5, 2026-11-28"_ba;
        QTest::newRow("an exclamation stays") << "example! 样例！"_ba << "example! 样例!"_ba;
        QTest::newRow("digits beside Han stay") << "第3章5样"_ba << "第3章5样"_ba;
    }
    void lookalikesAreReplacedBesideLetters() { compare(Step::Lookalikes); }

    void separatorsAreRemovedWhereTheySplitAWord_data()
    {
        columns();
        const auto stays = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << text; };
        QTest::newRow("stars") << "这是样*例*词吗"_ba << "这是样例词吗"_ba;
        QTest::newRow("dots and dashes") << "样·例-词"_ba << "样例词"_ba;
        QTest::newRow("several in a row") << "样***例"_ba << "样例"_ba;
        QTest::newRow("emoji") << "样😀例👍🏽词"_ba << "样例词"_ba;
        QTest::newRow("a family of emoji") << "样👩‍👩‍👧‍👦例"_ba << "样例"_ba;
        QTest::newRow("a flag") << "样🇨🇳例"_ba << "样例"_ba;
        QTest::newRow("blanks") << "请看 样 例 词 吧"_ba << "请看 样例词吧"_ba;
        QTest::newRow("two characters") << "样 例"_ba << "样例"_ba;
        QTest::newRow("full-width blanks") << "样　例　词"_ba << "样例词"_ba;
        QTest::newRow("Latin letters") << "an e x a m p l e!"_ba << "an example!"_ba;
        QTest::newRow("Latin letters with dots") << "e.x.a.m.p.l.e"_ba << "example"_ba;
        QTest::newRow("different signs") << "e.x-a*m.p_l~e"_ba << "example"_ba;
        QTest::newRow("dots and blanks") << "样 . 例 . 词"_ba << "样例词"_ba;
        stays("a blank between phrases", "玩样 例如书");
        stays("one character stands alone", "玩 样例如书");
        stays("options", "plan a b");
        stays("compounds", "state-of-the-art");
        stays("an abbreviation", "u.s. stocks, e.g. q & a");
        stays("sentences", "样。例,词;好!吗?是:否、无");
        stays("line breaks", "样\n例\n词");
        stays("dashes and dots between clauses", "样——例......词...好..无");
        stays("words and numbers", "a 5 kg box of 12 items - 3 left");
        stays("too many signs", "样*******例");
        stays("English", "the quick brown fox * jumps + over");
        stays("dates", "2026-11-28 10:30");
        stays("right-to-left words", "שלום * עולם");
    }
    void separatorsAreRemovedWhereTheySplitAWord() { compare(Step::Separators); }

    void repeatsAreOne_data()
    {
        columns();
        QTest::newRow("Latin letters") << "heeeello"_ba << "hello"_ba;
        QTest::newRow("Han characters") << "样样样例"_ba << "样例"_ba;
        QTest::newRow("Cyrillic letters") << "дааа"_ba << "да"_ba;
        QTest::newRow("beyond the basic plane") << "𠀾𠀾𠀾𠀾"_ba << "𠀾"_ba;
        QTest::newRow("two stay") << "good 妈妈"_ba << "good 妈妈"_ba;
        QTest::newRow("digits and signs stay") << "1000 ... !!! 😀😀😀"_ba << "1000 ... !!! 😀😀😀"_ba;
        QTest::newRow("at the end") << "soooo"_ba << "so"_ba;
    }
    void repeatsAreOne() { compare(Step::Repeats); }

    void stepsWorkTogether_data()
    {
        columns();
        QTest::newRow("look-alikes, repeats") << "3xaaamp1e"_ba << "example"_ba;
        QTest::newRow("marks, homoglyphs") << "ех\xCC\xB6аmplé"_ba << "example"_ba;
        QTest::newRow("homoglyphs, blanks") << "е х а м р l е"_ba << "example"_ba;
        QTest::newRow("full width, stars, repeats") << "ｅ＊ｘ＊ａ＊ａ＊ａ＊ｍ＊ｐ＊ｌ＊ｅ"_ba << "example"_ba;
        QTest::newRow("traditional, zero-width, emoji") << "樣\xE2\x80\x8B😀例👍詞"_ba << "样例词"_ba;
    }

    void stepsWorkTogether()
    {
        QFETCH(QByteArray, original);
        QFETCH(QByteArray, expected);
        if (!text::foldsTraditional())
            QSKIP("OpenCC's data is not installed");
        QCOMPARE(normalised(original, Steps::folding() | Steps::disguises()), expected);
    }

    void bytesThatAreNotUtf8PassThrough()
    {
        const Steps all = Steps::folding() | Steps::disguises();
        const QByteArray bad = "\xFF\x80 a\xE4\xB8 b\xC3"_ba;
        QCOMPARE(normalised(bad, all), bad);
        QCOMPARE(normalised("\xF0*\x9F", all), "\xF0*\x9F"_ba);
        QCOMPARE(normalised("aaa\xE4", all), "a\xE4"_ba);
    }

    void eachStepOfFoldingCanBeLeftOut_data()
    {
        QTest::addColumn<int>("without");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("none") << 0 << "abc样词fi"_ba;
        QTest::newRow("compatibility") << int(Step::Compatibility) << "aｂc样词fi"_ba;
        QTest::newRow("case") << int(Step::Case) << "ABc样词fi"_ba;
        QTest::newRow("simplified") << int(Step::Simplified) << "abc樣詞fi"_ba;
        QTest::newRow("invisible") << int(Step::Invisible)
                                   << "ab\xE2\x80\x8B"
                                      "c样词fi"_ba;
    }

    void eachStepOfFoldingCanBeLeftOut()
    {
        QFETCH(int, without);
        QFETCH(QByteArray, expected);
        if (!text::foldsTraditional())
            QSKIP("OpenCC's data is not installed");
        const Steps steps = without == 0 ? Steps::folding() : Steps::folding().without(Step(without));
        const QByteArray original = "AＢ\xE2\x80\x8B"
                                    "c樣詞ﬁ";
        QCOMPARE(normalised(original, steps), expected);
    }

    void theFourAreTheFold()
    {
        for (char32_t c = 1; c < 0x30000; ++c) {
            if (c >= 0xd800 && c < 0xe000)
                continue;
            std::string one;
            text::append(one, c);
            QCOMPARE(text::normalise(one, Steps::folding()).text, text::fold(one).text);
        }
    }

    void everyStepHasAName()
    {
        Steps all;
        for (const text::NamedStep &named : text::namedSteps()) {
            QVERIFY(!all.has(named.step));
            QCOMPARE(text::stepNamed(named.name), std::optional(named.step));
            all = all | named.step;
        }
        QCOMPARE(all, Steps::folding() | Steps::disguises() | Step::Split);
        QCOMPARE(text::stepNamed("everything"), std::nullopt);
    }

    void halvesOfCharactersAreCharacters()
    {
        for (const text::SplitCharacter &split : text::splitCharacters()) {
            std::string all;
            text::append(all, split.whole);
            text::append(all, split.parts.at(0));
            text::append(all, split.parts.at(1));
            QVERIFY2(all.size() == 9 && text::fold(all).text == all, all.c_str());
        }
    }

    void aTermIsTakenApartInEveryWay()
    {
        using Forms = std::vector<std::string>;
        QCOMPARE(text::splitForms("好样"), (Forms{"好木羊", "女子样", "女子木羊"}));
        QCOMPARE(text::splitForms("证件"), (Forms{"证亻牛", "言正件", "言正亻牛", "讠正件", "讠正亻牛"}));
        QCOMPARE(text::splitForms("好"), Forms{});
        QCOMPARE(text::splitForms("一二"), Forms{});
        QCOMPARE(text::splitForms("好好好好好"), Forms{"女子女子女子女子女子"});
    }
};

QTEST_APPLESS_MAIN(TestNormalise)
#include "tst_normalise.moc"
