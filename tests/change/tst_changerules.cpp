#include "app/change/changerules.h"
#include "app/registry/rulestore.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace change;
using namespace Qt::StringLiterals;

namespace {

const registry::Rulebook &rulebook()
{
    static const registry::Rulebook book = [] {
        initResources();
        return registry::shippedRulebook().value();
    }();
    return book;
}

QByteArray rule(const QByteArray &lines)
{
    return "version = \"1\"\ngrave = \"major\"\n[[rule]]\n" + lines
        + "why = { zh = \"a\", en = \"a\" }\nsource = { zh = \"a\", en = \"a\" }\nconfidence = \"V\"\n";
}

} // namespace

class TestChangeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedRulesNameEachEventAndItsSource()
    {
        const EmptyStore store;
        const auto rules = readRules(store.database, rulebook());
        QVERIFY2(rules, rules ? "" : qPrintable(rules.error().where + u" "_s + rules.error().detail));
        for (const Event event : {Event::ModelVersion, Event::Function, Event::Domain, Event::Growth,
                                  Event::WeakControls, Event::Retirement, Event::Subject, Event::Notice})
            QVERIFY2(std::ranges::any_of(rules->rules, [&](const Rule &each) { return each.event == event; }),
                     qPrintable(name(event)));
        const Rule *retirement = rules->find(u"alg.retirement"_s);
        QVERIFY(retirement);
        QCOMPARE(retirement->clock, u"alg.cancel"_s);
        QCOMPARE(retirement->source.en, u"Algorithm Recommendation Provisions, Art. 24(3)"_s);
        QCOMPARE(rules->find(u"genai.subject"_s)->confidence, registry::Confidence::GeneralKnowledge);
    }

    void aFaultIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("word");
        const QByteArray event = "event = \"function\"\n";
        const QByteArray kinds = "kinds = [\"algorithm_filing\"]\n";
        const QByteArray change = "records = \"change\"\nclock = \"alg.change\"\n";
        QTest::newRow("an unknown event") << rule("id = \"a\"\nevent = \"tea\"\n" + kinds + change) << 5 << "event";
        QTest::newRow("an unknown kind") << rule("id = \"a\"\n" + event + "kinds = [\"tea\"]\n" + change) << 6 << "tea";
        QTest::newRow("an unknown clock")
            << rule("id = \"a\"\n" + event + kinds + "records = \"change\"\nclock = \"tea\"\n") << 8 << "tea";
        QTest::newRow("a clock that another event starts")
            << rule("id = \"a\"\n" + event + kinds + "records = \"change\"\nclock = \"alg.cancel\"\n") << 8
            << "alg.cancel";
        QTest::newRow("a clock of another kind")
            << rule("id = \"a\"\n" + event + "kinds = [\"algorithm_filing\", \"genai_filing\"]\n" + change) << 8
            << "genai_filing";
        QTest::newRow("a note with a clock")
            << rule("id = \"a\"\n" + event + kinds + "records = \"note\"\nclock = \"alg.change\"\n") << 8 << "note";
        QTest::newRow("a field of no use")
            << rule("id = \"a\"\n" + event + kinds + change + "colour = \"red\"\n") << 9 << "colour";
        QTest::newRow("missing of the company")
            << rule("id = \"a\"\n" + event + kinds + "reach = \"company\"\nmissing = true\n" + change) << 8
            << "missing";
    }

    void aFaultIsToldWithItsLine()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, word);
        const auto rules = parseRules(text, u"own.toml"_s, rulebook());
        QVERIFY(!rules);
        QCOMPARE(rules.error().kind, Failure::Kind::BadInput);
        QVERIFY2(rules.error().where.startsWith(u"own.toml:%1:"_s.arg(line)), qPrintable(rules.error().where));
        QVERIFY2(rules.error().detail.contains(word), qPrintable(rules.error().detail));
    }

    void theWorkspacesOwnRulesTakeTheirPlace()
    {
        EmptyStore store;
        const QByteArray own = rule("id = \"own\"\nevent = \"domain\"\nkinds = [\"algorithm_filing\"]\nrecords = "
                                    "\"change\"\nclock = \"alg.change\"\n");
        QVERIFY(setRules(store.database, store.journal, RuleFile::Changes, u"own.toml"_s, own, rulebook()));
        const RuleTable rules = readRules(store.database, rulebook()).value();
        QCOMPARE(rules.rules.size(), size_t(1));
        QCOMPARE(rules.rules[0].id, u"own"_s);
        QCOMPARE(ruleText(store.database, RuleFile::Changes).value(), own);
        QVERIFY(ruleText(store.database, RuleFile::Usage).value().contains("ant22.monthly"));
        QCOMPARE(store.count("audit_event WHERE kind = 'change.rules'"), 1);
    }

    void rulesThatCannotBeReadChangeNothing()
    {
        EmptyStore store;
        const auto set =
            setRules(store.database, store.journal, RuleFile::Usage, u"own.toml"_s, "version = 1", rulebook());
        QCOMPARE(set.error().kind, Failure::Kind::BadInput);
        QCOMPARE(store.count("registry_rule_file"), 0);
        QCOMPARE(store.count("audit_event WHERE kind = 'change.rules'"), 0);
    }
};

QTEST_APPLESS_MAIN(TestChangeRules)
#include "tst_changerules.moc"
