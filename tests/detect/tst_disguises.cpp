#include "app/base/resources.h"
#include "app/detect/matcher.h"
#include "app/detect/termforms.h"
#include "app/text/graphemes.h"
#include "app/text/view.h"
#include "tests/detect/samplepack.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using detect::Match;
using detect::Matcher;
using detect::Part;
using text::Step;
using text::Steps;

/// Words that are disguised, from the pack's header to the span that is reported.
class TestDisguises : public QObject
{
    Q_OBJECT

    detect::Scratch m_scratch;

    static constexpr Steps everything = Steps::folding() | Steps::disguises() | Step::Split;

    static detect::RulePack pack(Steps steps)
    {
        detect::RulePack pack{.id = u"p"_s, .steps = steps};
        pack.rules.push_back({.id = u"zh"_s, .terms = {"样例词", "词样"}});
        pack.rules.push_back({.id = u"en"_s, .terms = {"example", "hello"}});
        pack.rules.push_back({.id = u"sound"_s, .terms = {"样例词"}, .readings = {.pinyin = true, .initials = true}});
        return pack;
    }

    QStringList found(const Matcher &matcher, const std::string &text)
    {
        QStringList list;
        for (const Match &match : matcher.scan(text, Part::Output, m_scratch))
            list.append(matcher.rule(match.rule).id + u':'
                        + QString::fromStdString(text.substr(match.span.begin, match.span.size())));
        return list;
    }

    struct Technique
    {
        const char *name;
        std::string text;
        const char *needs; ///< a step or option that is off unless asked for
    };

    static std::vector<Technique> techniques()
    {
        return {{"as written", "样例词", ""},
                {"full width", "ｅｘａｍｐｌｅ", ""},
                {"capitals", "ExAmPlE", ""},
                {"traditional characters", "樣例詞", ""},
                {"zero-width characters inside", "样\u200B例\u2060词", ""},
                {"mathematical letters", "𝓮𝔁𝓪𝓶𝓹𝓵𝓮", ""},
                {"circled letters", "ⓔⓧⓐⓜⓟⓛⓔ", ""},
                {"accents", "éxàmplè", ""},
                {"stacked marks", "e\u0301\u0302x\u0303a\u0304m\u0305p\u0306l\u0307e\u0308", ""},
                {"strike-through", "样\u0336例\u0336词\u0336", ""},
                {"Cyrillic homoglyphs", "\u0435\u0445\u0430m\u0440l\u0435", ""},
                {"Greek homoglyphs", "ex\u03B1mple", ""},
                {"letters in black squares", "🅴🆇🅰🅼🅿🅻🅴", ""},
                {"blanks between characters", "看 样 例 词 吧", ""},
                {"blanks between letters", "an e x a m p l e here", ""},
                {"dots between letters", "e.x.a.m.p.l.e", ""},
                {"signs between characters", "这是样*例-词吗", ""},
                {"emoji between characters", "这是样😀例👍🏽词吗", ""},
                {"ZWJ emoji between characters", "样👩\u200D👩\u200D👧例词", ""},
                {"repeated letters", "heeeelllo", ""},
                {"repeated characters", "样样样例词词词词", ""},
                {"several at once", "ｅ.\u0445.á.m.\u0440.l.e", ""},
                {"digits for letters", "3xamp1e", "lookalikes"},
                {"signs for letters", "ex@mple", "lookalikes"},
                {"characters taken apart", "木羊例讠司", "split"},
                {"one character taken apart", "样亻列词", "split"},
                {"pinyin", "yanglici", "pinyin"},
                {"pinyin with blanks", "Yang Li Ci", "pinyin"},
                {"pinyin and characters", "样li词", "pinyin"},
                {"initials", "YLC", "initials"},
                {"letters in reverse", "elpmaxe", "not undone"},
                {"another word of the same sound", "样利词", "not undone"},
                {"one below the other", "样\n例\n词", "not undone"}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        if (!text::foldsTraditional())
            QSKIP("OpenCC's data is not installed");
    }

    /// The table of what gets past the folding alone, past the standard steps, and past all of them.
    void evasionsAreCaught()
    {
        detect::RulePack plain = pack(Steps::folding());
        detect::RulePack standard = pack(Steps::standard());
        plain.rules.pop_back();
        standard.rules.pop_back();
        const auto before = Matcher::compile({plain}).value();
        const auto after = Matcher::compile({standard}).value();
        const auto all = Matcher::compile({pack(everything)}).value();
        int caught[3] = {};
        qInfo("| technique | folding | standard | all steps, pinyin, initials | needs |");
        for (const Technique &technique : techniques()) {
            const bool is[3] = {!found(*before, technique.text).isEmpty(), !found(*after, technique.text).isEmpty(),
                                !found(*all, technique.text).isEmpty()};
            for (int i = 0; i < 3; ++i)
                caught[i] += is[i] ? 1 : 0;
            const auto word = [](bool yes) { return yes ? "caught" : "missed"; };
            qInfo("| %s | %s | %s | %s | %s |", technique.name, word(is[0]), word(is[1]), word(is[2]), technique.needs);
            const std::string_view needs = technique.needs;
            QVERIFY2(is[1] == needs.empty(), technique.name);
            QVERIFY2(is[2] == (needs != "not undone"), technique.name);
        }
        qInfo("%d, %d and %d of %d", caught[0], caught[1], caught[2], int(techniques().size()));
        QVERIFY(caught[0] < caught[1] && caught[1] < caught[2]);
    }

    void ordinaryTextIsLeftAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a blank between phrases") << u"看样 例词"_s;
        QTest::newRow("one character alone") << u"看 样 例词典"_s;
        QTest::newRow("across sentences") << u"看样。例词"_s;
        QTest::newRow("across lines") << u"样\n例词"_s;
        QTest::newRow("an ellipsis") << u"样...例词"_s;
        QTest::newRow("inside a longer word") << u"examples, ex-ample, hellos"_s;
        QTest::newRow("inside a longer word with marks") << u"éxamples"_s;
        QTest::newRow("one l is no disguise") << u"helo"_s;
        QTest::newRow("initials inside a word") << u"xylcx"_s;
    }

    void ordinaryTextIsLeftAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(found(*Matcher::compile({pack(everything)}).value(), text.toStdString()), QStringList());
    }

    void spansAreOfTheOriginal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("emoji inside") << u"看样😀例👍🏽词吧"_s << QStringList{u"zh:样😀例👍🏽词"_s};
        QTest::newRow("a family inside") << u"样👩\u200D👩\u200D👧例词"_s
                                         << QStringList{u"zh:样👩\u200D👩\u200D👧例词"_s};
        QTest::newRow("right-to-left around") << u"שלום 样*例*词 عالم"_s << QStringList{u"zh:样*例*词"_s};
        QTest::newRow("a mark at the end") << u"样例词\u0336\u0336吧"_s << QStringList{u"zh:样例词\u0336\u0336"_s};
        QTest::newRow("repeats at the ends") << u"样样样例词词词吧"_s << QStringList{u"zh:样样样例词词词"_s};
        QTest::newRow("plain and disguised are one") << u"样例词*样"_s << QStringList{u"zh:样例词*样"_s};
        QTest::newRow("between Han") << u"用ехаmple吧"_s << QStringList{u"en:ехаmple"_s};
    }

    void spansAreOfTheOriginal()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        detect::RulePack two = pack(Steps::standard());
        two.rules.pop_back();
        QCOMPARE(found(*Matcher::compile({two}).value(), text.toStdString()), expected);
    }

    /// Random texts of terms, disguises and noise: what is reported is whole characters, and, cut out by itself,
    /// becomes by the same steps a form that its rule looks for.
    void everySpanBecomesWhatMatched()
    {
        const detect::RulePack rules = pack(everything);
        const auto matcher = Matcher::compile({rules}).value();
        std::mt19937 random(20261128);
        const auto terms = techniques();
        const std::vector<std::string> noise = {"样",     "例",   "词",   "e",          "x",  "ample",  " ",
                                                "*",      ".",    "😀",   "👩\u200D👩", "🇨🇳", "\u0301", "\u0336",
                                                "\u200B", "שלום", "中文", "。",         "\n", "3",      "@",
                                                "а",      "ж",    "ll",   "hel",        "o",  "\xFF",   "👍🏽",
                                                "한",     "ก",    "ำ"};
        int reported = 0;
        for (int round = 0; round < 5000; ++round) {
            std::string text;
            for (size_t count = random() % 8 + 1; count > 0; --count)
                text += random() % 4 == 0 ? terms[random() % terms.size()].text : noise[random() % noise.size()];
            for (const Match &match : matcher->scan(text, Part::Output, m_scratch)) {
                ++reported;
                QVERIFY(text::isGraphemeBoundary(text, match.span.begin));
                QVERIFY(text::isGraphemeBoundary(text, match.span.end));
                const std::string cut = text.substr(match.span.begin, match.span.size());
                const detect::Rule &rule = matcher->rule(match.rule);
                const std::string plain = text::fold(cut).text;
                const std::string undone = text::normalise(cut, everything).text;
                const bool isForm = std::ranges::any_of(rule.terms, [&](const std::string &term) {
                    const auto forms = detect::formsOf(term, rule, everything);
                    const auto isIn = [](const std::string &whole) {
                        return [&whole](const std::string &form) { return whole.contains(form); };
                    };
                    return std::ranges::any_of(forms.plain, isIn(plain))
                        || std::ranges::any_of(forms.disguised, isIn(undone));
                });
                QVERIFY2(isForm, cut.c_str());
            }
        }
        QVERIFY(reported > 3000);
    }

    void aPackChoosesItsSteps()
    {
        const QByteArray rule =
            samplepack::rule("a", "terms = ['example']\nmatch = ['example']\nno_match = ['sample']");
        const auto read = [&](const QByteArray &normalise) {
            return samplepack::read("[normalise]\n" + normalise + rule);
        };
        QCOMPARE(samplepack::read(rule)->steps, Steps::standard());
        QCOMPARE(read("without = ['marks']\nwith = ['split']\n")->steps,
                 Steps::standard().without(Step::Marks) | Step::Split);
        QVERIFY(read("with = ['everything']\n").error().detail.contains(u"\"everything\" is none of compatibility"_s));
        QVERIFY(read("with = ['marks']\n").error().detail.contains(u"taken in any case"_s));
        QVERIFY(read("without = ['split']\n").error().detail.contains(u"not taken in any case"_s));
        QVERIFY(!read("steps = ['marks']\n"));
    }

    void packsWithDifferentStepsWorkSideBySide()
    {
        detect::RulePack exact{.id = u"exact"_s, .steps = {}};
        exact.rules.push_back({.id = u"exact"_s, .terms = {"Example"}, .regexes = {"[A-Z]{4}"}});
        detect::RulePack folded = pack(Steps::folding());
        const auto matcher = Matcher::compile({exact, folded, pack(Steps::standard())}).value();
        QCOMPARE(found(*matcher, "Example"), (QStringList{u"exact:Example"_s, u"en:Example"_s, u"en:Example"_s}));
        QCOMPARE(found(*matcher, "example ABCD"), (QStringList{u"exact:ABCD"_s, u"en:example"_s, u"en:example"_s}));
        QCOMPARE(found(*matcher, "éxample ＡＢＣＤ"), QStringList{u"en:éxample"_s});
    }
};

QTEST_APPLESS_MAIN(TestDisguises)
#include "tst_disguises.moc"
