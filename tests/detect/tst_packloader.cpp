#include "app/base/hash.h"
#include "app/base/resources.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using samplepack::rule;

class TestPackLoader : public QObject
{
    Q_OBJECT

    const QByteArray casino = "terms = ['casino']\nmatch = ['casino']\nno_match = ['park']\n";

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void everyFieldIsRead()
    {
        const QByteArray fields = R"(also = ["A.1.h"]
score = 0.5
terms = ["Kasino"]
regex = ["roulette[0-9]"]
validator = "email"
whole_word = false
parts = ["output"]
match = ["a@casino.example"]
no_match = ["roulette"])";
        // The validator makes every sample fail but an address: taken out, the rest must be read.
        const auto pack = samplepack::read(
            rule("gamble",
                 QByteArray(fields).replace("validator = \"email\"\n", "").replace("a@casino.example", "Kasino")));
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
        QCOMPARE(pack->id, u"test"_s);
        QCOMPARE(pack->languages, (QStringList{u"zh"_s, u"en"_s}));
        QCOMPARE(pack->hash, Sha256::of(pack->text));
        const detect::Rule &read = pack->rules.at(0);
        QCOMPARE(read.id, u"gamble"_s);
        QCOMPARE(read.title.zh, u"规"_s);
        QCOMPARE(read.risk, u"A.1.f"_s);
        QCOMPARE(read.also, QStringList{u"A.1.h"_s});
        QCOMPARE(read.severity, 2);
        QCOMPARE(read.score, 0.5);
        QCOMPARE(read.terms, std::vector<std::string>{"Kasino"});
        QCOMPARE(read.regexes, std::vector<std::string>{"roulette[0-9]"});
        QCOMPARE(read.wholeWord, std::optional(false));
        QVERIFY(!read.inPrompt && read.inOutput);
    }

    void aCardIsReadAndWrittenAsItIs()
    {
        const detect::Card card{.data = u"a \"table\""_s,
                                .split = u"test"_s,
                                .date = QDate(2026, 11, 29),
                                .rows = 20,
                                .limits = {u"限"_s, u"limits"_s},
                                .figures = {{.label = u"sexual"_s,
                                             .language = u"zh"_s,
                                             .truePositives = 8,
                                             .falsePositives = 2,
                                             .falseNegatives = 8,
                                             .trueNegatives = 2,
                                             .precision = detect::CardShare{0.8, 0.49, 0.943},
                                             .recall = detect::CardShare{0.5, 0.28, 0.72},
                                             .f1 = detect::CardShare{0.615, 0.4, 0.79}},
                                            {.label = u"unsafe"_s,
                                             .falseNegatives = 1,
                                             .recall = detect::CardShare{},
                                             .f1 = detect::CardShare{}}}};
        const auto pack = samplepack::read(rule("a", casino) + detect::toToml(card));
        QVERIFY2(pack, pack ? "" : qPrintable(pack.error().detail));
        QVERIFY(pack->card == card);
        QVERIFY(!samplepack::read(rule("a", casino))->card);
    }

    void aCardWhoseFiguresAreNotWhatItsCountsGiveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("figure");
        QTest::addColumn<QString>("detail");

        const QByteArray counts =
            "label = 'x'\ntrue_positives = 8\nfalse_positives = 2\nfalse_negatives = 8\ntrue_negatives = 2\n";
        const QByteArray shares = "recall = [0.5, 0.3, 0.7]\nf1 = [0.615, 0.4, 0.8]\n";
        QTest::newRow("too good") << counts + "precision = [0.9, 0.5, 1.0]\n" + shares << u"give 0.800"_s;
        QTest::newRow("beside its interval") << counts + "precision = [0.8, 0.85, 0.9]\n" + shares << u"interval"_s;
        QTest::newRow("one number") << counts + "precision = [0.8]\n" + shares << u"three numbers"_s;
        QTest::newRow("left out") << counts + shares << u"a share is there"_s;
        QTest::newRow("no counts") << "label = 'x'\n" + shares << u"true_positives"_s;
        QTest::newRow("misspelt") << counts + "precison = [0.8, 0.5, 0.9]\n" + shares << u"a share is there"_s;
    }

    void aCardWhoseFiguresAreNotWhatItsCountsGiveIsRefused()
    {
        QFETCH(QByteArray, figure);
        QFETCH(QString, detail);
        const auto pack = samplepack::read(
            rule("a", casino) + "[card]\ndata = 't'\ndate = 2026-11-29\nrows = 20\n[[card.figure]]\n" + figure);
        QVERIFY(!pack);
        QVERIFY2(pack.error().detail.contains(detail), qPrintable(pack.error().detail));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("place");

        const QByteArray samples = "match = ['casino']\nno_match = ['park']\n";
        const QByteArray good = "terms = ['casino']\n" + samples;
        // The first rule's table starts in line 10 with its id in line 11; its fields in line 17.
        QTest::newRow("unknown field") << rule("a", good + "wholeword = true") << u"\"wholeword\""_s << u":20:13"_s;
        QTest::newRow("unknown risk") << rule("a", good, "A.9.z") << u"A.9.z"_s << u":13:8"_s;
        QTest::newRow("unknown further risk") << rule("a", good + "also = ['x']") << u"x is no"_s << u":20:8"_s;
        QTest::newRow("severity 4") << rule("a", good, "A.1.f", 4) << u"1 to 3"_s << u":14:12"_s;
        QTest::newRow("two rules of one id") << rule("a", good) + rule("a", good) << u"id a"_s << u":23:6"_s;
        QTest::newRow("a term of nothing")
            << rule("a", "terms = ['ok', '\u200b']\n" + samples) << u"blank"_s << u":17:16"_s;
        QTest::newRow("a padded term") << rule("a", "terms = ['casino ']\n" + samples) << u"blank"_s << u":17:10"_s;
        QTest::newRow("a bad regex") << rule("a", "regex = ['(casino']\n" + samples) << u"regular expression"_s
                                     << u":17:10"_s;
        QTest::newRow("a regex that finds the empty text")
            << rule("a", "regex = ['x*']\n" + samples) << u"empty"_s << u":17:10"_s;
        QTest::newRow("a regex with look-behind")
            << rule("a", "regex = ['(?<=a)b']\n" + samples) << u"regular expression"_s << u":17:10"_s;
        QTest::newRow("full-width in a regex")
            << rule("a", "regex = ['casino！']\n" + samples) << u"write \"!\""_s << u":17:10"_s;
        QTest::newRow("a capital in a regex")
            << rule("a", "regex = ['\\W[Cc]asino']\n" + samples) << u"write \"c\""_s << u":17:10"_s;
        QTest::newRow("unknown validator")
            << rule("a", good + "validator = 'iban'") << u"cn-id, cn-mobile"_s << u":20:13"_s;
        QTest::newRow("unknown part") << rule("a", good + "parts = ['output', 'title']") << u"\"parts\""_s
                                      << u":20:9"_s;
        QTest::newRow("neither terms nor regex") << rule("a", samples) << u"neither"_s << u":11:6"_s;
        QTest::newRow("no sample to find")
            << rule("a", "terms = ['x']\nno_match = ['y']") << u"\"match\""_s << u":11:6"_s;
        QTest::newRow("no sample to leave")
            << rule("a", "terms = ['x']\nmatch = ['x']") << u"\"no_match\""_s << u":11:6"_s;
        QTest::newRow("a sample that is not found")
            << rule("a", "terms = ['casino']\nmatch = ['casinos']\nno_match = ['x']") << u"\"casinos\""_s << u":11:6"_s;
        QTest::newRow("a sample found in error")
            << rule("a", "terms = ['赌']\nmatch = ['赌']\nno_match = ['打赌']") << u"\"打赌\""_s << u":11:6"_s;
        QTest::newRow("no rule at all") << ""_ba << u"no rule"_s << u"test.toml:1"_s;
        QTest::newRow("terms are no list") << rule("a", "terms = 'x'\n" + samples) << u"must be a list"_s << u":17:9"_s;
        QTest::newRow("a number among the terms")
            << rule("a", "terms = ['x', 1]\n" + samples) << u"texts only"_s << u":17:15"_s;
        QTest::newRow("one language only")
            << rule("a", good).replace(", en = \"rule\"", "") << u"\"en\""_s << u":12:9"_s;
        const QByteArray condition = good + "[[rule.condition]]\n"; // its fields stand in line 21
        QTest::newRow("a condition that says nothing")
            << rule("a", condition + "in = 'other'") << u"near, not_near"_s << u":20:1"_s;
        QTest::newRow("a condition that says two things")
            << rule("a", condition + "any_of = ['x']\nat_least = 2") << u"of its own"_s << u":22:12"_s;
        QTest::newRow("near without a distance")
            << rule("a", condition + "near = ['x']") << u"\"within\" is missing"_s << u":20:1"_s;
        QTest::newRow("near in a half") << rule("a", condition + "near = ['x']\nwithin = 3\nin = 'other'")
                                        << u"same half"_s << u":23:6"_s;
        QTest::newRow("a distance of 0") << rule("a", condition + "near = ['x']\nwithin = 0") << u"1 to 2000"_s
                                         << u":22:10"_s;
        QTest::newRow("a distance for words anywhere")
            << rule("a", condition + "any_of = ['x']\nwithin = 3") << u"\"within\""_s << u":22:10"_s;
        QTest::newRow("at least once") << rule("a", condition + "at_least = 1") << u"2 to 1000"_s << u":21:12"_s;
        QTest::newRow("a language that is not known")
            << rule("a", condition + "language = 'fr'") << u"zh, en"_s << u":21:12"_s;
        QTest::newRow("a half that is not known")
            << rule("a", condition + "any_of = ['x']\nin = 'title'") << u"same, other"_s << u":22:6"_s;
        QTest::newRow("a condition without words")
            << rule("a", condition + "all_of = []") << u"at least one word"_s << u":21:10"_s;
        QTest::newRow("a word of nothing")
            << rule("a", condition + "all_of = ['ok', ' ']") << u"blanks"_s << u":21:17"_s;
        QTest::newRow("an unknown field of a condition")
            << rule("a", condition + "any_of = ['x']\nwithn = 3") << u"\"withn\""_s << u":22:9"_s;
        const QByteArray context = good + "[[rule.context]]\nwords = ['x']\n";
        QTest::newRow("a context that moves nothing")
            << rule("a", context + "add = 0") << u"must not be 0"_s << u":22:7"_s;
        QTest::newRow("a context without a move") << rule("a", context) << u"\"add\" is missing"_s << u":20:1"_s;
        QTest::newRow("a context that moves too much")
            << rule("a", context + "add = 1.5") << u"-1 to 1"_s << u":22:7"_s;
        QTest::newRow("an exception that is not known")
            << rule("a", good + "exceptions = { weather = -0.2 }") << u"quotation, refusal, news"_s << u":20:26"_s;
        QTest::newRow("an exception that raises")
            << rule("a", good + "exceptions = { news = 0.2 }") << u"below 0"_s << u":20:23"_s;
        QTest::newRow("an exception of an unknown word")
            << rule("a", good + "exceptions = { news = 'drop' }") << u"suppress"_s << u":20:23"_s;
        QTest::newRow("a term table without a term")
            << rule("a", "terms = [{ whole_word = true }]\n" + samples) << u"\"term\" is missing"_s << u":17:10"_s;
        QTest::newRow("an unknown field of a term")
            << rule("a", "terms = [{ term = 'casino', weight = 1 }]\n" + samples) << u"\"weight\""_s << u":17:38"_s;
        QTest::newRow("half a pair") << rule("a", good + "\n").replace("['park']", "[{ prompt = 'park' }]")
                                     << u"\"output\" is missing"_s << u":19:13"_s;
        QTest::newRow("a sample that is a number")
            << rule("a", good).replace("['park']", "[1]") << u"a sample is"_s << u":19:13"_s;
        QTest::newRow("no TOML") << "[[rule]\n"_ba << QString() << u":9:"_s;
    }

    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, rules);
        QFETCH(QString, detail);
        QFETCH(QString, place);
        const auto pack = samplepack::read(rules);
        QVERIFY(!pack);
        QCOMPARE(pack.error().kind, Failure::Kind::BadInput);
        QVERIFY2(pack.error().detail.contains(detail), qPrintable(pack.error().detail));
        QVERIFY2(pack.error().where.contains(place), qPrintable(pack.error().where + u' ' + pack.error().detail));
    }

    void aNewerFormatIsRefused()
    {
        const auto taxonomy = detect::Taxonomy::load().value();
        const QByteArray text = QByteArray(samplepack::header).replace("format = 1", "format = 2");
        const auto pack = detect::readRulePack(text, u"new.toml"_s, taxonomy);
        QVERIFY(!pack);
        QVERIFY(pack.error().detail.contains(u"format"_s) || pack.error().detail.contains(u"rule"_s));
    }
};

QTEST_APPLESS_MAIN(TestPackLoader)
#include "tst_packloader.moc"
