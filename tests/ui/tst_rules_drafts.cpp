#include "app/detect/packloader.h"
#include "tests/detect/samplepack.h"
#include "tests/ui/pageworkspace.h"
#include "ui/rules/draftsbar.h"
#include "ui/rules/draftwords.h"
#include "ui/rules/lintwords.h"
#include "ui/rules/problemmodel.h"
#include "ui/rules/samplemodel.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace ui;
using samplepack::rule;

class TestRulesDrafts : public QObject
{
    Q_OBJECT

    static std::shared_ptr<const detect::DraftCheck> check(const QByteArray &rules)
    {
        return std::make_shared<const detect::DraftCheck>(
            detect::checkDraft(samplepack::header + rules, knowledge().taxonomy));
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aProblemIsARow()
    {
        ProblemModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCheck(check(rule("a", "terms = ['x']\nmatch = ['x']\nno_match = ['y']", "A.9.z")));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ProblemModel::Place).data().toString(), u"13:8"_s);
        model.setCheck(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void aSampleIsARowAndThoseThatFailStandFirst()
    {
        SampleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCheck(check(rule("a", "terms = ['casino']\nmatch = ['casino', 'roulette']\nno_match = ['park']")
                             + rule("b",
                                    "terms = ['roulette']\nmatch = ['roulette']\n"
                                    "no_match = [{ prompt = 'a roulette', output = 'o' }]")));
        QCOMPARE(model.rowCount(), 5);
        const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(shown(0, SampleModel::Rule), u"a"_s);
        QCOMPARE(shown(0, SampleModel::Sample), u"roulette"_s);
        QCOMPARE(shown(0, SampleModel::Expected), u"finds it"_s);
        QCOMPARE(shown(0, SampleModel::Found), u"nothing; but roulette by b"_s);
        QCOMPARE(shown(1, SampleModel::Sample), u"a roulette / o"_s);
        QCOMPARE(shown(1, SampleModel::Expected), u"leaves it"_s);
        QCOMPARE(shown(1, SampleModel::Found), u"roulette"_s);
        QCOMPARE(shown(2, SampleModel::Result), u"passes"_s);
    }

    void whatKeepsADraftFromBeingRegisteredIsSaid()
    {
        QCOMPARE(obstacleText(*check(rule("a", "terms = ['x']\nmatch = ['x']\nno_match = ['y']"))), QString());
        QCOMPARE(obstacleText(*check(rule("a", "terms = ['x']\nmatch = ['y']\nno_match = ['x']"))),
                 u"2 sample(s) failing"_s);
    }

    void theBarLeadsToTheDraftThatIsChosen()
    {
        DraftsBar bar;
        QVERIFY(bar.isHidden());
        QSignalSpy chosen(&bar, &DraftsBar::chosen);
        bar.setDrafts({{.id = detect::PackDraftId(4), .pack = u"house"_s}});
        QVERIFY(!bar.isHidden());
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<detect::PackDraftId>(), detect::PackDraftId(4));
        bar.setDrafts({});
        QVERIFY(bar.isHidden());
    }

    void everyProblemIsSaidInChinese_data()
    {
        QTest::addColumn<QByteArray>("rules");
        const QByteArray samples = "match = ['casino']\nno_match = ['park']\n";
        const QByteArray good = "terms = ['casino']\n" + samples;
        const QByteArray condition = good + "[[rule.condition]]\n";
        const QByteArray context = good + "[[rule.context]]\nwords = ['x']\n";
        QTest::newRow("no rule") << QByteArray();
        QTest::newRow("no TOML") << "[[rule]\n"_ba;
        QTest::newRow("unknown field") << rule("a", good + "wholeword = true");
        QTest::newRow("unknown risk") << rule("a", good, "A.9.z");
        QTest::newRow("unknown further risk") << rule("a", good + "also = ['x']");
        QTest::newRow("severity 4") << rule("a", good, "A.1.f", 4);
        QTest::newRow("score 2") << rule("a", good + "score = 2.0");
        QTest::newRow("no text") << rule("", good);
        QTest::newRow("no truth") << rule("a", good + "whole_word = 1");
        QTest::newRow("two rules of one id") << rule("a", good) + rule("a", good);
        QTest::newRow("a term of nothing") << rule("a", "terms = ['ok', '\u200b']\n" + samples);
        QTest::newRow("a bad regex") << rule("a", "regex = ['(casino']\n" + samples);
        QTest::newRow("full-width in a regex") << rule("a", "regex = ['casino！']\n" + samples);
        QTest::newRow("unknown validator") << rule("a", good + "validator = 'iban'");
        QTest::newRow("unknown part") << rule("a", good + "parts = ['output', 'title']");
        QTest::newRow("neither terms nor regex") << rule("a", samples);
        QTest::newRow("no sample to find") << rule("a", "terms = ['x']\nno_match = ['y']");
        QTest::newRow("terms are no list") << rule("a", "terms = 'x'\n" + samples);
        QTest::newRow("a number among the terms") << rule("a", "terms = ['x', 1]\n" + samples);
        QTest::newRow("a number among the expressions") << rule("a", "regex = [1]\n" + samples);
        QTest::newRow("one language only") << rule("a", good).replace(", en = \"rule\"", "");
        QTest::newRow("no language") << rule("a", good).replace("{ zh = \"规\", en = \"rule\" }", "1");
        QTest::newRow("a condition that says nothing") << rule("a", condition + "in = 'other'");
        QTest::newRow("a condition that says two things") << rule("a", condition + "any_of = ['x']\nat_least = 2");
        QTest::newRow("conditions are no tables") << rule("a", good + "condition = 1");
        QTest::newRow("exceptions are no table") << rule("a", good + "exceptions = 1");
        QTest::newRow("near in a half") << rule("a", condition + "near = ['x']\nwithin = 3\nin = 'other'");
        QTest::newRow("a half that is not known") << rule("a", condition + "any_of = ['x']\nin = 'title'");
        QTest::newRow("a condition without words") << rule("a", condition + "all_of = []");
        QTest::newRow("a context that moves nothing") << rule("a", context + "add = 0");
        QTest::newRow("a context without a move") << rule("a", context);
        QTest::newRow("an exception that is not known") << rule("a", good + "exceptions = { weather = -0.2 }");
        QTest::newRow("an exception that raises") << rule("a", good + "exceptions = { news = 0.2 }");
        QTest::newRow("a sample that is a number") << rule("a", good).replace("['park']", "[1]");
        QTest::newRow("a step that is not known") << "[normalise]\nwith = ['x']\n" + rule("a", good);
        QTest::newRow("a step that is taken") << "[normalise]\nwith = ['case']\n" + rule("a", good);
        QTest::newRow("a step that is not taken") << "[normalise]\nwithout = ['split']\n" + rule("a", good);
    }

    void everyProblemIsSaidInChinese()
    {
        QFETCH(QByteArray, rules);
        const auto done = check(rules);
        QVERIFY(!done->problems.empty());
        QTranslator chinese;
        QVERIFY(chinese.load(u":/i18n/vermilion_zh_CN.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&chinese));
        static const QRegularExpression han(u"[一-鿿]"_s);
        for (const detect::DraftProblem &problem : done->problems)
            QVERIFY2(lintText(problem.detail).contains(han), qPrintable(problem.detail));
        QCOMPARE(lintText(u"nobody says this"_s), u"nobody says this"_s);
    }

    void aTextWithAPlaceholderInItIsSaidAsItIs()
    {
        QCOMPARE(lintText(u"there are two rules with the id %2"_s), u"there are two rules with the id %2"_s);
        QCOMPARE(lintText(u"%2 is no risk of x"_s), u"%2 is no risk of x"_s);
    }
};

QTEST_MAIN(TestRulesDrafts)
#include "tst_rules_drafts.moc"
