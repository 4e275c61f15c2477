#include "app/base/resources.h"
#include "app/detect/matcher.h"
#include "app/detect/patternset.h"
#include "app/text/utf8.h"
#include "tests/detect/samplepack.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using detect::Match;
using detect::Matcher;
using detect::Part;
using samplepack::rule;

class TestMatcher : public QObject
{
    Q_OBJECT

    detect::Scratch m_scratch;

    static std::shared_ptr<const Matcher> matcher(const QByteArray &rules)
    {
        const auto pack = samplepack::read(rules);
        if (!pack)
            qFatal("%s %s", qPrintable(pack.error().detail), qPrintable(pack.error().where));
        return Matcher::compile({*pack}).value();
    }

    /// What is found in \a text, as "rule:words".
    QStringList found(const Matcher &matcher, const QByteArray &text, Part part = Part::Output)
    {
        QStringList list;
        for (const Match &match : matcher.scan(text.toStdString(), part, m_scratch)) {
            list.append(matcher.rule(match.rule).id + u':'
                        + QString::fromUtf8(text.mid(qsizetype(match.span.begin), qsizetype(match.span.size()))));
        }
        return list;
    }

    static std::shared_ptr<const Matcher> rules()
    {
        return matcher(
            rule("word", "terms = ['porn video', 'bet']\nmatch = ['bet']\nno_match = ['better']")
            + rule("zh", "terms = ['赌博', '网络赌博', '博彩']\nmatch = ['赌博']\nno_match = ['打赌']")
            + rule("women",
                   "regex = ['女(人|性)(就|都)?不(适合|配).{0,4}']\nmatch = ['女性不适合']\nno_match = ['女性适合']")
            + rule("phone",
                   "regex = ['1[3-9][0-9](?:[ \\-]?[0-9]{4}){2}']\nvalidator = 'cn-mobile'\nmatch = "
                   "['13800000000']\nno_match = ['138']")
            + rule("out", "terms = ['only out']\nparts = ['output']\nmatch = ['only out']\nno_match = ['x']")
            + rule("inner", "terms = ['ass']\nwhole_word = false\nmatch = ['class']\nno_match = ['x']")
            + rule("again", "terms = ['赌博']\nmatch = ['赌博']\nno_match = ['x']"));
    }

private Q_SLOTS:
    /// The engine misses it at some addresses of a text: which, depends on its length.
    void aMatchAtTheVeryEndIsFoundWhereverTheTextLies()
    {
        using detect::PatternSet;
        alignas(64) static std::array<char, 512> memory;
        detect::HsScratch scratch;
        for (const auto starts : {PatternSet::Starts::Unknown, PatternSet::Starts::Leftmost}) {
            const auto set = PatternSet::ofExpressions({"[a-z]+@[a-z]+(?:\\.[a-z]+)+"}, starts).value();
            for (size_t before = 0; before < 130; ++before) {
                const std::string text = std::string(before, ' ') + "one@two.example";
                for (size_t address = 0; address < 64; ++address) {
                    std::ranges::copy(text, memory.begin() + static_cast<std::ptrdiff_t>(address));
                    std::vector<detect::Hit> hits;
                    set.scan({memory.data() + address, text.size()}, scratch, hits);
                    const bool isFound =
                        std::ranges::contains(hits, text.size(), [](const detect::Hit &hit) { return hit.span.end; });
                    QVERIFY2(isFound, qPrintable(QStringLiteral("%1 blanks at %2").arg(before).arg(address)));
                }
            }
        }
    }

    void initTestCase() { initResources(); }

    void placesAreOfTheOriginalText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("nothing") << ""_ba << QStringList{};
        QTest::newRow("no match") << "a quiet text 安静"_ba << QStringList{};
        QTest::newRow("capitals") << "A Porn Video!"_ba << QStringList{u"word:Porn Video"_s};
        QTest::newRow("full width") << "看ｂｅｔ吧"_ba << QStringList{u"word:ｂｅｔ"_s};
        QTest::newRow("part of a word") << "better alphabet"_ba << QStringList{};
        QTest::newRow("part of a word with an accent") << "béta bet\xCC\x81 bet_1"_ba << QStringList{};
        QTest::newRow("between Chinese characters") << "用bet玩"_ba << QStringList{u"word:bet"_s};
        QTest::newRow("inside a word, as the rule says") << "class"_ba << QStringList{u"inner:ass"_s};
        QTest::newRow("two rules with one term") << "赌博"_ba << QStringList{u"zh:赌博"_s, u"again:赌博"_s};
        QTest::newRow("overlapping terms are one")
            << "网络赌博彩票"_ba << QStringList{u"zh:网络赌博彩"_s, u"again:赌博"_s};
        QTest::newRow("touching terms are two") << "博彩博彩"_ba << QStringList{u"zh:博彩"_s, u"zh:博彩"_s};
        QTest::newRow("traditional and zero-width")
            << "賭\xE2\x80\x8B博"_ba << QStringList{u"zh:賭\u200B博"_s, u"again:賭\u200B博"_s};
        QTest::newRow("the longest end of a regex")
            << "女性都不适合做事，"_ba << QStringList{u"women:女性都不适合做事"_s};
        QTest::newRow("a phone") << "电话１３８ 0000 0000转1"_ba << QStringList{u"phone:１３８ 0000 0000"_s};
        QTest::newRow("a longer number") << "138000000001"_ba << QStringList{};
        QTest::newRow("bytes that are not UTF-8")
            << "\xFF bet \xE4\xB8 女性不配\x80"_ba << QStringList{u"word:bet"_s, u"women:女性不配\uFFFD"_s};
    }

    void placesAreOfTheOriginalText()
    {
        QFETCH(QByteArray, text);
        QFETCH(QStringList, expected);
        if (text.contains("賭") && !text::foldsTraditional())
            QSKIP("OpenCC's data is not installed");
        QCOMPARE(found(*rules(), text), expected);
    }

    void aRuleLooksAtItsPartsOnly()
    {
        QCOMPARE(found(*rules(), "only out", Part::Output), QStringList{u"out:only out"_s});
        QCOMPARE(found(*rules(), "only out", Part::Prompt), QStringList{});
    }

    void withoutPacksNothingIsFound()
    {
        const auto empty = Matcher::compile({}).value();
        QCOMPARE(found(*empty, "bet"), QStringList{});
        QCOMPARE(empty->ruleCount(), size_t(0));
    }

    void theScoreIsTheRules()
    {
        const auto scored = matcher(rule("a", "score = 0.25\nterms = ['x']\nmatch = ['x']\nno_match = ['y']"));
        QCOMPARE(scored->scan("x", Part::Prompt, m_scratch).at(0).score, 0.25);
    }

    void aRegexThatCannotBeUsedNamesItsRule()
    {
        detect::RulePack pack{.id = u"p"_s};
        pack.rules.push_back({.id = u"good"_s, .regexes = {"a+"}});
        pack.rules.push_back({.id = u"bad"_s, .regexes = {"(a"}});
        const auto compiled = Matcher::compile({pack});
        QVERIFY(!compiled);
        QCOMPARE(compiled.error().where, u"p/bad"_s);
    }

    void oneScratchServesEveryMatcher()
    {
        const auto first = rules();
        const auto second = matcher(rule("a", "regex = ['q[a-z]{3}']\nmatch = ['quit']\nno_match = ['x']"));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(found(*first, "bet"), QStringList{u"word:bet"_s});
            QCOMPARE(found(*second, "quit"), QStringList{u"a:quit"_s});
        }
    }

    void manyThreadsScanAtATime()
    {
        const auto shared = rules();
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                detect::Scratch scratch;
                for (int round = 0; round < 500; ++round)
                    wrong += shared->scan("一场赌博, a bet, 13800000000", Part::Output, scratch).size() != 4;
            });
        }
        threads.clear();
        QCOMPARE(wrong.load(), 0);
    }

    /// Against a search that is too simple to be wrong: every term at every place.
    void termsAreFoundWhereASimpleSearchFindsThem()
    {
        std::mt19937 random(20260611);
        const std::vector<std::string> pieces = {"a",    "b",  "ab",           " ", "中",          "文",
                                                 "中文", "ａ", "\xE2\x80\x8B", "é", "👩‍👧", "\xFF"};
        detect::RulePack pack{.id = u"p"_s, .steps = text::Steps::folding()};
        const std::vector<std::string> terms = {"ab", "中文中", "ba", "文a", "b 中", "aab"};
        for (const std::string &term : terms)
            pack.rules.push_back({.id = QString::fromStdString(term), .terms = {term}, .wholeWord = false});
        const auto compiled = Matcher::compile({pack}).value();
        for (int round = 0; round < 500; ++round) {
            std::string text;
            for (int i = 0; i < 20; ++i)
                text += pieces[random() % pieces.size()];
            const std::string folded = text::fold(text).text;
            const auto matches = compiled->scan(text, Part::Output, m_scratch);
            for (uint32_t number = 0; number < terms.size(); ++number) {
                const bool expected = folded.contains(terms[number]);
                QCOMPARE(std::ranges::contains(matches, number, &Match::rule), expected);
            }
            for (const Match &match : matches)
                QVERIFY(text::isBoundary(text, match.span.begin) && text::isBoundary(text, match.span.end));
        }
    }

    void tenThousandTermsCompileQuickly()
    {
        detect::RulePack pack{.id = u"p"_s};
        detect::Rule many{.id = u"many"_s};
        for (int i = 0; i < 10'000; ++i) {
            std::string term;
            for (int n = i + 10'000; n > 0; n /= 23)
                text::append(term, char32_t(0x4e00 + n % 23 * 31));
            many.terms.push_back(term);
        }
        pack.rules.push_back(many);
        QElapsedTimer timer;
        timer.start();
        const auto compiled = Matcher::compile({pack}).value();
        QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!compiled->scan(many.terms[4711], Part::Output, m_scratch).empty());
    }
};

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
