#include "app/base/resources.h"
#include "app/detect/matcher.h"
#include "app/detect/reason.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::Match;
using detect::Matcher;
using detect::Part;
using detect::Reason;
using samplepack::rule;

/// What a rule says of the surroundings of its matches.
class TestConditions : public QObject
{
    Q_OBJECT

    detect::Scratch m_scratch;

    /// A rule for 苹果 and "apple" with \a fields besides. Its samples are of no matter here.
    static std::shared_ptr<const Matcher> matcher(const QByteArray &fields, const QByteArray &score = "0.5")
    {
        const QByteArray text = samplepack::header
            + rule("a", "score = " + score + "\nterms = ['苹果', 'apple']\nmatch = ['x']\nno_match = ['x']\n" + fields);
        const auto taxonomy = detect::Taxonomy::load().value();
        auto pack = detect::readRulePack(text, u"test.toml"_s, taxonomy, detect::Samples::Trust);
        if (!pack)
            qFatal("%s %s", qPrintable(pack.error().detail), qPrintable(pack.error().where));
        return Matcher::compile({*pack}).value();
    }

    /// "prompt:苹果@0.5" for each finding.
    QStringList found(const Matcher &matcher, const QByteArray &prompt, const QByteArray &output)
    {
        QStringList list;
        for (const Match &match : matcher.scan(prompt.toStdString(), output.toStdString(), m_scratch)) {
            const bool isPrompt = match.part == Part::Prompt;
            const QByteArray &text = isPrompt ? prompt : output;
            list.append((isPrompt ? u"prompt:"_s : u"output:"_s)
                        + QString::fromUtf8(text.mid(qsizetype(match.span.begin), qsizetype(match.span.size()))) + u'@'
                        + QString::number(match.score));
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aConditionDecidesWhatIsAFinding_data()
    {
        QTest::addColumn<QByteArray>("condition");
        QTest::addColumn<QByteArray>("prompt");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QStringList>("expected");

        const QStringList none;
        const QStringList inPrompt{u"prompt:苹果@0.5"_s};
        const QByteArray near = "near = ['红色', 'red']\nwithin = 3"_ba;
        QTest::newRow("near, before") << near << "红色的大苹果"_ba << ""_ba << inPrompt;
        QTest::newRow("near, behind") << near << "苹果是那红色"_ba << ""_ba << inPrompt;
        QTest::newRow("near, three characters off") << near << "苹果一二三红色"_ba << ""_ba << inPrompt;
        QTest::newRow("near, four characters off") << near << "苹果一二三四红色"_ba << ""_ba << none;
        QTest::newRow("near, three letters off") << near << "苹果abc红色"_ba << ""_ba << inPrompt;
        QTest::newRow("near, four letters off") << near << "苹果abcd红色"_ba << ""_ba << none;
        QTest::newRow("near, full width and zero width") << near << "苹果 ＲＥＤ"_ba << ""_ba << inPrompt;
        QTest::newRow("near, but inside a word") << near << "苹果 redo"_ba << ""_ba << none;
        QTest::newRow("near, in the other half only") << near << "苹果"_ba << "红色"_ba << none;
        QTest::newRow("near, one of two matches") << near << "红色苹果。一二三四五六七，苹果"_ba << ""_ba << inPrompt;
        const QByteArray notNear = "not_near = ['手机']\nwithin = 2"_ba;
        QTest::newRow("not near, absent") << notNear << "苹果"_ba << ""_ba << inPrompt;
        QTest::newRow("not near, near") << notNear << "苹果手机"_ba << ""_ba << none;
        QTest::newRow("not near, far off") << notNear << "苹果和我的手机"_ba << ""_ba << inPrompt;
        const QByteArray all = "all_of = ['红色', '绿色']"_ba;
        QTest::newRow("all of, both") << all << "绿色一二三四五六苹果红色"_ba << ""_ba << inPrompt;
        QTest::newRow("all of, one twice") << all << "红色红色苹果"_ba << ""_ba << none;
        QTest::newRow("all of, one in each half")
            << "all_of = ['红色', '绿色']\nin = 'either'"_ba << "红色苹果"_ba << "绿色"_ba << inPrompt;
        const QByteArray any = "any_of = ['红色', '绿色']"_ba;
        QTest::newRow("any of, one") << any << "绿色，一二三四五六七八九，苹果"_ba << ""_ba << inPrompt;
        QTest::newRow("any of, none") << any << "苹果"_ba << "绿色"_ba << none;
        QTest::newRow("any of, asked of the output") << any + "\nin = 'output'" << "苹果"_ba << "绿色"_ba << inPrompt;
        QTest::newRow("any of, asked of the other half")
            << any + "\nin = 'other'" << "绿色"_ba << "苹果"_ba << QStringList{u"output:苹果@0.5"_s};
        QTest::newRow("any of, the other half is empty") << any + "\nin = 'other'" << "绿色苹果"_ba << ""_ba << none;
        QTest::newRow("none of, absent") << "none_of = ['红色']"_ba << "苹果"_ba << "红色"_ba << inPrompt;
        QTest::newRow("none of, there") << "none_of = ['红色']"_ba << "苹果，一二三四五，红色"_ba << ""_ba << none;
        QTest::newRow("at least, too few") << "at_least = 2"_ba << "苹果"_ba << "苹果"_ba << none;
        QTest::newRow("at least, enough") << "at_least = 2"_ba << "苹果和苹果"_ba << "苹果"_ba
                                          << QStringList{u"prompt:苹果@0.5"_s, u"prompt:苹果@0.5"_s};
        QTest::newRow("at least, in both halves") << "at_least = 2\nin = 'either'"_ba << "苹果"_ba << "苹果"_ba
                                                  << QStringList{u"prompt:苹果@0.5"_s, u"output:苹果@0.5"_s};
        QTest::newRow("language, Chinese with an English word")
            << "language = 'zh'"_ba << "我买了一个 apple 给他"_ba << "I ate an apple yesterday 了"_ba
            << QStringList{u"prompt:apple@0.5"_s};
        QTest::newRow("language, English") << "language = 'en'"_ba << "我买了一个 apple 给他"_ba
                                           << "I ate an apple yesterday 了"_ba << QStringList{u"output:apple@0.5"_s};
    }

    void aConditionDecidesWhatIsAFinding()
    {
        QFETCH(QByteArray, condition);
        QFETCH(QByteArray, prompt);
        QFETCH(QByteArray, output);
        QTEST(found(*matcher("[[rule.condition]]\n" + condition), prompt, output), "expected");
    }

    void everyConditionMustHold()
    {
        const auto both = matcher("[[rule.condition]]\nany_of = ['红']\n[[rule.condition]]\nnone_of = ['绿']");
        QCOMPARE(found(*both, "红苹果", "").size(), 1);
        QCOMPARE(found(*both, "苹果", "").size(), 0);
        QCOMPARE(found(*both, "红绿苹果", "").size(), 0);
    }

    void wordsMoveTheScore_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("expected");

        const QByteArray raise = "[[rule.context]]\nwords = ['购买', '出售']\nwithin = 5\nadd = 0.3\n"
                                 "[[rule.context]]\nwords = ['练习']\nadd = -0.2\n"_ba;
        QTest::newRow("neither") << raise << "苹果"_ba << QStringList{u"output:苹果@0.5"_s};
        QTest::newRow("raised once, whatever the number of words")
            << raise << "购买出售苹果"_ba << QStringList{u"output:苹果@0.8"_s};
        QTest::newRow("too far off") << raise << "购买一二三四五六苹果"_ba << QStringList{u"output:苹果@0.5"_s};
        QTest::newRow("lowered from anywhere")
            << raise << "练习。一二三四五六七八九十一二三四五六七八九十苹果"_ba << QStringList{u"output:苹果@0.3"_s};
        QTest::newRow("both") << raise << "练习：购买苹果"_ba << QStringList{u"output:苹果@0.6"_s};
        QTest::newRow("not above 1") << "[[rule.context]]\nwords = ['购买']\nadd = 0.9"_ba << "购买苹果"_ba
                                     << QStringList{u"output:苹果@1"_s};
        QTest::newRow("down to nothing") << "[[rule.context]]\nwords = ['练习']\nadd = -0.5"_ba << "练习苹果"_ba
                                         << QStringList{};
    }

    void wordsMoveTheScore()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, text);
        QTEST(found(*matcher(fields), "", text), "expected");
    }

    void exceptionsAreMade_data()
    {
        QTest::addColumn<QByteArray>("exceptions");
        QTest::addColumn<QByteArray>("prompt");
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QStringList>("expected");

        const QStringList none;
        QTest::newRow("news lowers") << "news = -0.3"_ba << ""_ba << "据报道，苹果涨价"_ba
                                     << QStringList{u"output:苹果@0.2"_s};
        QTest::newRow("news suppresses") << "news = 'suppress'"_ba << ""_ba << "据报道，苹果涨价"_ba << none;
        QTest::newRow("another setting") << "medical = 'suppress'"_ba << ""_ba << "据报道，苹果涨价"_ba
                                         << QStringList{u"output:苹果@0.5"_s};
        QTest::newRow("law, English") << "legal = 'suppress'"_ba << ""_ba << "the Court took an apple"_ba << none;
        QTest::newRow("a refusal, anywhere in the output")
            << "refusal = 'suppress'"_ba << "苹果"_ba
            << QByteArray("抱歉，我不能提供这些。" + QByteArray("一二三四五").repeated(30) + "苹果")
            << QStringList{u"prompt:苹果@0.5"_s};
        QTest::newRow("a prompt is no refusal")
            << "refusal = 'suppress'"_ba << "我无法回答苹果"_ba << ""_ba << QStringList{u"prompt:苹果@0.5"_s};
        QTest::newRow("within marks") << "quotation = 'suppress'"_ba << "他说“苹果好吃”"_ba << ""_ba << none;
        QTest::newRow("behind marks") << "quotation = 'suppress'"_ba << "他说“好吃”苹果”"_ba << ""_ba
                                      << QStringList{u"prompt:苹果@0.5"_s};
        QTest::newRow("between two quotations")
            << "quotation = 'suppress'"_ba << "\"a\" apple \"b\""_ba << ""_ba << QStringList{u"prompt:apple@0.5"_s};
        QTest::newRow("within straight marks")
            << "quotation = 'suppress'"_ba << "\"a\" \"an apple\""_ba << ""_ba << none;
        QTest::newRow("marks in two lines")
            << "quotation = 'suppress'"_ba << "“\n苹果”"_ba << ""_ba << QStringList{u"prompt:苹果@0.5"_s};
    }

    void exceptionsAreMade()
    {
        QFETCH(QByteArray, exceptions);
        QFETCH(QByteArray, prompt);
        QFETCH(QByteArray, output);
        QTEST(found(*matcher("exceptions = { " + exceptions + " }"), prompt, output), "expected");
    }

    void aTermMaySayItDifferently()
    {
        const auto pack =
            samplepack::read(rule("a",
                                  "score = 0.4\nterms = ['red', { term = 'blue', whole_word = false, score = 0.9 }]\n"
                                  "match = ['blues', 'red']\nno_match = ['reds']"));
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
        const auto compiled = Matcher::compile({*pack}).value();
        const auto matches = compiled->scan("red blues", Part::Prompt, m_scratch);
        QCOMPARE(matches.size(), size_t(2));
        QCOMPARE(matches[0].score, 0.4);
        QCOMPARE(matches[1].score, 0.9);
    }

    void aFindingSaysWhy()
    {
        const auto with = matcher("exceptions = { news = -0.1 }\n"
                                  "[[rule.condition]]\nnear = ['红色']\nwithin = 9\n"
                                  "[[rule.condition]]\nat_least = 2\n"
                                  "[[rule.context]]\nwords = ['购买']\nadd = 0.3");
        const auto matches = with->scan("据报道，购买红色苹果，又买苹果", Part::Prompt, m_scratch);
        QCOMPARE(matches.size(), size_t(2));
        const Reason why = Reason::fromJson(matches[0].why).value();
        QCOMPARE(why.terms, std::vector<QString>{u"苹果"_s});
        QCOMPARE(why.conditions.size(), size_t(2));
        QCOMPARE(why.conditions[0], (Reason::Held{u"near"_s, u"红色"_s}));
        QCOMPARE(why.conditions[1], (Reason::Held{u"at_least"_s, {}, 2}));
        QCOMPARE(why.movements.size(), size_t(2));
        QCOMPARE(why.movements[0], (Reason::Moved{u"context"_s, u"购买"_s, 0.3}));
        QCOMPARE(why.movements[1], (Reason::Moved{u"news"_s, u"据报道"_s, -0.1}));
        QCOMPARE(why.from, std::optional(0.5));
        QCOMPARE(Reason::fromJson(why.toJson()), std::optional(why));
    }

    void whatThePlaceSaysIsNotSaidAgain()
    {
        const auto pack = samplepack::read(
            rule("one", "terms = ['甲乙', '乙丙', '丙丁戊']\nregex = ['己{2,3}']\nmatch = ['甲乙']\nno_match = ['x']"));
        const auto compiled = Matcher::compile({*pack}).value();
        const auto why = [&](const char *text) { return compiled->scan(text, Part::Prompt, m_scratch).at(0).why; };
        QCOMPARE(why("甲乙"), std::string());
        QCOMPARE(Reason::fromJson(why("甲乙丙"))->terms, (std::vector<QString>{u"甲乙"_s, u"乙丙"_s}));
        QCOMPARE(Reason::fromJson(why("己己"))->expressions, std::vector<int>{1});
    }

    void rulesAcrossHalvesAreKnown()
    {
        QVERIFY(matcher("[[rule.condition]]\nany_of = ['红']")->rulesAcrossHalves().empty());
        QCOMPARE(matcher("[[rule.condition]]\nany_of = ['红']\nin = 'other'")->rulesAcrossHalves(),
                 std::vector<uint32_t>{0});
    }

    void samplesMayBePairs()
    {
        const QByteArray across = "terms = ['苹果']\nmatch = [{ prompt = '红色', output = '苹果' }]\n"
                                  "no_match = ['苹果', { prompt = '绿色', output = '苹果' }]\n"
                                  "[[rule.condition]]\nany_of = ['红色']\nin = 'prompt'";
        QVERIFY(samplepack::read(rule("a", across)));
        const auto wrong =
            samplepack::read(rule("a", QByteArray(across).replace("prompt = '绿色'", "prompt = '红色的'")));
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().detail.contains(u"红色的 / 苹果"_s), qPrintable(wrong.error().detail));
        QVERIFY(!samplepack::read(rule("a", QByteArray(across).replace("prompt = '红色'", "prompt = '绿色的'"))));
    }

    void everyKindOfExceptionHasWordsInBothLanguages()
    {
        const auto kinds = detect::ExceptionKinds::load();
        QVERIFY2(kinds, kinds ? "" : qPrintable(kinds.error().detail));
        QCOMPARE(kinds->ids(), (QStringList{u"quotation"_s, u"refusal"_s, u"news"_s, u"medical"_s, u"legal"_s}));
        for (const auto &kind : kinds->all()) {
            QVERIFY(std::ranges::any_of(kind->words, [](const std::string &w) { return w[0] >= 'a' && w[0] <= 'z'; }));
            QVERIFY(std::ranges::any_of(kind->words, [](const std::string &w) { return uchar(w[0]) >= 0x80; }));
        }
    }

    /// A hostile text: every word is near every match.
    void aTextFullOfWordsIsJudgedInTime()
    {
        const auto near = matcher("exceptions = { news = -0.1 }\n[[rule.condition]]\nnear = ['红']\nwithin = 2000\n"
                                  "[[rule.context]]\nwords = ['绿']\nwithin = 2000\nadd = 0.1");
        const QByteArray text = QByteArray("苹果红绿").repeated(20'000);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(found(*near, text, {}).size(), 20'000);
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestConditions)
#include "tst_conditions.moc"
