#include "app/base/resources.h"
#include "app/detect/draftcheck.h"
#include "tests/detect/samplepack.h"

#include <QTest>

using namespace Qt::StringLiterals;
using detect::DraftCheck;
using samplepack::rule;

class TestDraftCheck : public QObject
{
    Q_OBJECT

    static DraftCheck check(const QByteArray &text, std::span<const detect::RegisteredPack> known = {})
    {
        return detect::checkDraft(text, detect::Taxonomy::load().value(), known);
    }

    static QByteArray good(const QByteArray &id)
    {
        return rule(id, "terms = ['casino']\nmatch = ['a casino']\nno_match = ['a park']");
    }

    static detect::RegisteredPack version(const QString &name, const QByteArray &hash)
    {
        return {.id = detect::RulePackId(7), .pack = u"test"_s, .version = name, .hash = hash, .title = {}};
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void aDraftWithoutFaultCanBeRegistered()
    {
        const DraftCheck done = check(samplepack::header + good("a"));
        QVERIFY(done.canBeRegistered());
        QVERIFY(done.matcher);
        QCOMPARE(done.pack.rules.size(), size_t(1));
        QCOMPARE(done.rules.at(0).line, 10);
        QCOMPARE(done.samples.size(), size_t(2));
    }

    void everyProblemIsNamedWithItsPlace()
    {
        const DraftCheck done = check(QByteArray(samplepack::header).replace("licence = \"GPL-3.0-or-later\"\n", "")
                                      + rule("a",
                                             "terms = [' x', 'ok', '\u200b']\nregex = ['(y']\nmatch = ['ok']\n"
                                             "no_match = ['n']\nwholeword = true",
                                             "A.9.z")
                                      + good("b"));
        QStringList said;
        for (const detect::DraftProblem &problem : done.problems)
            said.append(u"%1:%2 %3"_s.arg(problem.range.line).arg(problem.range.column).arg(problem.detail));
        QCOMPARE(done.problems.size(), size_t(6));
        QVERIFY2(said[0].startsWith(u"1:1 \"licence\" is missing"_s), qPrintable(said[0]));
        QVERIFY2(said[1].startsWith(u"12:8 A.9.z"_s), qPrintable(said[1]));
        QVERIFY2(said[2].startsWith(u"16:10 a term"_s), qPrintable(said[2]));
        QVERIFY2(said[3].startsWith(u"16:22 a term"_s), qPrintable(said[3]));
        QVERIFY2(said[4].startsWith(u"17:10 not a usable"_s), qPrintable(said[4]));
        QVERIFY2(said[5].startsWith(u"20:13 \"wholeword\""_s), qPrintable(said[5]));
        QCOMPARE(done.problems[1].range.endColumn, 15); // behind "A.9.z" in quotes
    }

    void aRuleThatIsWrongDoesNotHideTheSamplesOfTheOthers()
    {
        const DraftCheck done = check(samplepack::header + rule("a", "terms = ['x']", "A.9.z")
                                      + rule("b", "terms = ['casino']\nmatch = ['a park']\nno_match = ['a garden']"));
        QVERIFY(!done.problems.empty());
        QCOMPARE(done.samples.size(), size_t(2));
        QCOMPARE(done.failing(), size_t(1));
        QVERIFY(!done.canBeRegistered());
    }

    void aFailingSampleIsNoProblemButHasItsPlace()
    {
        const DraftCheck done =
            check(samplepack::header
                  + rule("a",
                         "terms = ['casino']\nmatch = ['a casino', { prompt = 'p', output = 'q' }, 'a park']\n"
                         "no_match = ['a garden']"));
        QVERIFY(done.problems.empty());
        QCOMPARE(done.failing(), size_t(2));
        QVERIFY(!done.canBeRegistered());
        const auto placeOf = [&](const std::string &prompt) {
            return std::ranges::find(done.samples, prompt, [](const detect::DraftSample &s) { return s.result.prompt; })
                ->range;
        };
        QCOMPARE(placeOf("a casino"), (detect::TextRange{18, 10, 18, 20}));
        QCOMPARE(placeOf("p").column, 22);
        QCOMPARE(placeOf("a park").column, 54);
        QCOMPARE(placeOf("a garden").line, 19);
    }

    void whatIsNoTomlIsNamedWithItsPlace()
    {
        const DraftCheck done = check(samplepack::header + "[[rule]\n");
        QCOMPARE(done.problems.size(), size_t(1));
        QCOMPARE(done.problems[0].range.line, 9);
        QVERIFY(done.problems[0].detail.startsWith(u"not TOML"_s));
        QVERIFY(!done.matcher);
    }

    void nothingAtAllIsAProblem() { QVERIFY(!check({}).problems.empty()); }

    void aVersionThatAnotherTextHasIsRefused()
    {
        const std::vector known{version(u"1"_s, QByteArray(32, 'x'))};
        const DraftCheck done = check(samplepack::header + good("a"), known);
        QCOMPARE(done.problems.size(), size_t(1));
        QCOMPARE(done.problems[0].range.line, 3);
        QVERIFY(done.problems[0].detail.contains(u"version 1 is taken"_s));
        QVERIFY(!done.canBeRegistered());
        const QByteArray raised = QByteArray(samplepack::header).replace("version = \"1\"", "version = \"2\"");
        QVERIFY(check(raised + good("a"), known).canBeRegistered());
    }

    void theVeryTextOfAVersionIsThatVersion()
    {
        const QByteArray text = samplepack::header + good("a");
        const std::vector known{version(u"1"_s, check(text).pack.hash)};
        const DraftCheck done = check(text, known);
        QVERIFY(done.problems.empty());
        QCOMPARE(done.sameAs, std::optional(detect::RulePackId(7)));
        QVERIFY(!done.canBeRegistered());
    }

    void theStarterPacksAreWithoutFault()
    {
        const auto packs = detect::starterPacks().value();
        for (const detect::RulePack &pack : packs) {
            const DraftCheck done = check(pack.text);
            QVERIFY2(done.problems.empty(), qPrintable(pack.id));
            QVERIFY2(done.failing() == 0, qPrintable(pack.id));
        }
    }
};

QTEST_APPLESS_MAIN(TestDraftCheck)
#include "tst_draftcheck.moc"
