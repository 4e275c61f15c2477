#include "app/base/resources.h"
#include "app/detect/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSamples : public QObject
{
    Q_OBJECT

    static std::vector<detect::SampleResult> resultsOf(std::vector<detect::Rule> rules)
    {
        detect::RulePack pack;
        pack.id = u"test"_s;
        pack.rules = std::move(rules);
        return detect::testSamples(*detect::Matcher::compile({pack}).value());
    }

    static detect::Rule rule(const QString &id, std::vector<std::string> terms)
    {
        detect::Rule rule;
        rule.id = id;
        rule.risk = u"A.1.f"_s;
        rule.terms = std::move(terms);
        return rule;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void everySampleHasItsResultWhateverBecameOfTheOthers()
    {
        detect::Rule casino = rule(u"casino"_s, {"casino"});
        casino.matches = {"a casino", "a park", "the casino there"};
        casino.noMatches = {"no casino", "a garden"};
        const auto results = resultsOf({casino});
        QCOMPARE(results.size(), size_t(5));
        const std::array passed{true, false, true, false, true};
        for (size_t i = 0; i < results.size(); ++i)
            QCOMPARE(results[i].hasPassed(), passed[i]);
        QCOMPARE(results[2].place, size_t(2));
        QCOMPARE(results[2].prompt, std::string("the casino there"));
        QCOMPARE(results[2].found.at(0).span, (text::Span{4, 10}));
        QVERIFY(!results[3].mustMatch);
        QCOMPARE(results[3].place, size_t(0));
    }

    void whatAnotherRuleFindsIsThereButDoesNotCount()
    {
        detect::Rule casino = rule(u"casino"_s, {"casino"});
        casino.matches = {"roulette"};
        const auto results = resultsOf({casino, rule(u"roulette"_s, {"roulette"})});
        QCOMPARE(results.size(), size_t(1));
        QVERIFY(!results[0].hasPassed());
        QCOMPARE(results[0].found.size(), size_t(1));
        QCOMPARE(results[0].found[0].rule, uint32_t(1));
    }

    void aTextStandsInTheHalfThatItsRuleLooksAtAndAPairInBoth()
    {
        detect::Rule answer = rule(u"answer"_s, {"casino"});
        answer.inPrompt = false;
        answer.conditions = {
            {.kind = detect::Condition::Kind::AnyOf, .words = {"where"}, .where = detect::Condition::Where::Prompt}};
        answer.matchPairs = {{"where is it", "the casino"}};
        answer.noMatches = {"the casino"};
        answer.noMatchPairs = {{"where is the casino", "I do not know"}};
        const auto results = resultsOf({answer});
        QCOMPARE(results.size(), size_t(3));
        QVERIFY(results[0].isPair && results[0].hasPassed());
        QCOMPARE(results[0].found.at(0).part, detect::Part::Output);
        QVERIFY(results[1].prompt.empty());
        QCOMPARE(results[1].output, std::string("the casino"));
        QVERIFY(results[1].hasPassed());
        QVERIFY(results[2].isPair && results[2].hasPassed());
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
