#include "app/scan/versions.h"
#include "tests/scan/packs.h"

#include <QTest>

#include <set>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

using Places = std::set<std::tuple<QString, int, size_t, size_t>>;

Places placesOf(const detect::Matcher &matcher, std::string_view prompt, std::string_view output)
{
    Places places;
    detect::Scratch scratch;
    for (const detect::Match &match : matcher.scan(prompt, output, scratch))
        places.insert({matcher.rule(match.rule).id, int(match.part), match.span.begin, match.span.end});
    return places;
}

/// What \a versions says that one of its sides finds.
Places placesOf(const scan::Versions &versions, bool after, std::string_view prompt, std::string_view output)
{
    Places places;
    detect::Scratch scratch;
    for (const detect::Match &match : versions.matcher().scan(prompt, output, scratch)) {
        const scan::Versions::Role &role = versions.role(match.rule);
        if (after ? role.isAfter : role.isBefore)
            places.insert({versions.ruleIds()[role.rule], int(match.part), match.span.begin, match.span.end});
    }
    return places;
}

} // namespace

/// Two versions of rules in one pass.
class TestVersions : public QObject
{
    Q_OBJECT

    /// Three rules: "one", "two" and "three", each of which looks for its own name.
    static detect::RulePack pack()
    {
        detect::RulePack pack = packOf(u"p"_s, {"one"});
        pack.rules.front().id = u"one"_s;
        for (const QString &name : {u"two"_s, u"three"_s}) {
            detect::Rule rule = pack.rules.front();
            rule.id = name;
            rule.terms = {name.toStdString()};
            pack.rules.push_back(rule);
        }
        return pack;
    }

private Q_SLOTS:
    void aRuleThatFindsTheSameIsThereOnce()
    {
        const detect::RulePack before = pack();
        detect::RulePack after = pack();
        after.rules[0].title.en = u"another name"_s;
        after.rules[0].severity = 3;
        after.rules[1].terms = {"deux"};
        std::swap(after.rules[0], after.rules[2]);
        const auto versions = scan::Versions::compile({&before, 1}, {&after, 1});
        QVERIFY(versions);
        QCOMPARE(versions->matcher().ruleCount(), size_t(4));
        QCOMPARE(versions->ruleIds(), (std::vector<QString>{u"one"_s, u"three"_s, u"two"_s}));
    }

    void eachSideFindsWhatItFindsAlone_data()
    {
        using Change = std::function<void(detect::RulePack &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("nothing changed") << Change([](detect::RulePack &) {});
        QTest::newRow("a term") << Change([](detect::RulePack &pack) { pack.rules[1].terms = {"ones"}; });
        QTest::newRow("a rule less") << Change([](detect::RulePack &pack) { pack.rules.erase(pack.rules.begin()); });
        QTest::newRow("a rule more") << Change([](detect::RulePack &pack) {
            pack.rules.push_back(pack.rules.front());
            pack.rules.back().id = u"four"_s;
        });
        QTest::newRow("an expression") << Change([](detect::RulePack &pack) { pack.rules[2].regexes = {"t[a-z]+"}; });
        QTest::newRow("one half only") << Change([](detect::RulePack &pack) { pack.rules[0].inOutput = false; });
        QTest::newRow("parts of words") << Change([](detect::RulePack &pack) { pack.rules[0].wholeWord = false; });
        QTest::newRow("a condition") << Change([](detect::RulePack &pack) {
            pack.rules[0].conditions = {{.kind = detect::Condition::Kind::Near, .words = {"two"}, .within = 8}};
        });
        QTest::newRow("words around") << Change(
            [](detect::RulePack &pack) { pack.rules[0].contexts = {{.words = {"three"}, .within = 0, .add = -1}}; });
        QTest::newRow("steps") << Change([](detect::RulePack &pack) { pack.steps = text::Steps::folding(); });
        QTest::newRow("another pack") << Change([](detect::RulePack &pack) { pack.id = u"q"_s; });
    }

    void eachSideFindsWhatItFindsAlone()
    {
        QFETCH(std::function<void(detect::RulePack &)>, change);
        const detect::RulePack before = pack();
        detect::RulePack after = pack();
        change(after);
        const auto versions = scan::Versions::compile({&before, 1}, {&after, 1});
        QVERIFY(versions);
        const auto old = detect::Matcher::compile({before}).value();
        const auto now = detect::Matcher::compile({after}).value();
        const std::pair<std::string_view, std::string_view> texts[] = {{"one two three", "phones and three ones"},
                                                                       {"t w o, o-n-e", "ｔｗｏ oné"},
                                                                       {"two one", "three"},
                                                                       {"", "one"}};
        for (const auto &[prompt, output] : texts) {
            QCOMPARE(placesOf(*versions, false, prompt, output), placesOf(*old, prompt, output));
            QCOMPARE(placesOf(*versions, true, prompt, output), placesOf(*now, prompt, output));
        }
    }

    void whatCannotBeCompiledSaysWhichRule()
    {
        detect::RulePack after = pack();
        after.rules[1].regexes = {"("};
        const auto versions = scan::Versions::compile({}, {&after, 1});
        QVERIFY(!versions);
        QCOMPARE(versions.error().where, u"p/two"_s);
    }
};

QTEST_APPLESS_MAIN(TestVersions)
#include "tst_versions.moc"
