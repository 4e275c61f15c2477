#include "tests/ui/pageworkspace.h"
#include "ui/rules/matchmodel.h"
#include "ui/rules/packmodel.h"
#include "ui/rules/rulemodel.h"
#include "ui/rules/rulesheet.h"
#include "ui/rules/ruleswords.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace ui;

class TestRulesModels : public QObject
{
    Q_OBJECT

    static KnownPack known(const QString &id, bool enabled)
    {
        const auto pack = std::ranges::find(knowledge().packs, id, &detect::RulePack::id);
        return {.registered = {.id = detect::RulePackId(7),
                               .pack = id,
                               .version = pack->version,
                               .hash = pack->hash,
                               .title = pack->title,
                               .enabled = enabled},
                .pack = std::make_shared<const detect::RulePack>(*pack)};
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aPackIsARow()
    {
        PackModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto snapshot = std::make_shared<RulesSnapshot>();
        snapshot->packs = {known(u"pii"_s, true), known(u"violence"_s, false), {}};
        snapshot->packs[2].registered.pack = u"broken"_s;
        model.setSnapshot(snapshot);
        QCOMPARE(model.index(0, PackModel::State).data().toString(), u"On"_s);
        QCOMPARE(model.index(1, PackModel::State).data().toString(), u"Off"_s);
        QCOMPARE(model.index(2, PackModel::Rules).data().toString(), u"unreadable"_s);
        QCOMPARE(model.rowOf(u"violence"_s), 1);
        QCOMPARE(model.rowOf(u"none"_s), -1);
    }

    void aRuleShowsWhatItFound()
    {
        RuleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        KnownPack pack = known(u"pii"_s, true);
        const QString first = pack.pack->rules.front().id;
        pack.counts.emplace(first, detect::RuleCount{.rule = first, .findings = 12, .generations = 9});
        model.setPack(pack);
        QCOMPARE(model.rowCount(), int(pack.pack->rules.size()));
        QCOMPARE(model.index(0, RuleModel::Findings).data().toString(), u"12"_s);
        QCOMPARE(model.index(0, RuleModel::Risk).data(RiskRole).toInt(), int(RiskClass::PersonalInformation));
        QCOMPARE(model.rowOf(first), 0);
        QCOMPARE(pack.findings(), 12);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aSheetShowsTheRulesOwnSamples()
    {
        const KnownPack pack = known(u"commercial"_s, true);
        const detect::Rule &rule = pack.pack->rules.front();
        const QString sheet = ruleSheet(rule, knowledge().taxonomy, 3);
        QVERIFY(sheet.contains(QString::fromStdString(rule.matches.front())));
        QVERIFY(sheet.contains(QString::fromStdString(rule.noMatches.front())));
        QVERIFY(sheet.contains(rule.explanation.en.toHtmlEscaped()));
        QVERIFY(packSheet(pack).contains(QString::fromLatin1(pack.registered.hash.toHex())));
    }

    void aSheetSaysWhatARuleAsksOfItsSurroundings()
    {
        detect::Rule rule{.id = u"r"_s, .risk = u"A.1.f"_s, .terms = {"word"}};
        rule.conditions = {{.kind = detect::Condition::Kind::Near, .words = {"one", "two"}, .within = 7},
                           {.kind = detect::Condition::Kind::AnyOf,
                            .words = {"three"},
                            .where = detect::Condition::Where::Output}};
        rule.contexts = {{.words = {"four"}, .within = 9, .add = -0.25}};
        rule.exceptions = {{.kind = detect::ExceptionKinds::load().value().find(u"news"_s)}};
        rule.matchPairs = {{"asked", "answered"}};
        const QString sheet = ruleSheet(rule, knowledge().taxonomy, 0);
        for (const QString &said :
             {u"within 7 characters: one、two"_s, u"in the output, any of: three"_s,
              u"−0.25 within 9 characters of: four"_s, u"news: no finding"_s, u"asked / answered"_s})
            QVERIFY2(sheet.contains(said), qPrintable(said + u" in "_s + sheet));
        QVERIFY(!ruleSheet({.id = u"r"_s, .risk = u"A.1.f"_s, .terms = {"word"}}, knowledge().taxonomy, 0)
                     .contains(u"Conditions"_s));
    }

    void matchesStandInTheOrderOfTheText()
    {
        const auto matcher = detect::Matcher::compile(knowledge().packs).value();
        const std::string text = "手机13812345678，盗版软件，手机13912345678";
        detect::Scratch scratch;
        MatchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMatches(matcher, text, matcher->scan(text, detect::Part::Prompt, scratch));
        QVERIFY(model.rowCount() >= 3);
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.matchAt(row - 1).span.begin <= model.matchAt(row).span.begin);
        QVERIFY(model.index(0, MatchModel::Found).data().toString().contains(u"13812345678"_s));
    }

    void aRiskIsNamedAsTheStandardPrintsIt()
    {
        QVERIFY(riskText(knowledge().taxonomy, u"A.4.f"_s).startsWith(u"A.4 f "_s));
        QCOMPARE(riskText(knowledge().taxonomy, u"A.9.z"_s), u"A.9 z"_s);
    }
};

QTEST_MAIN(TestRulesModels)
#include "tst_rules_models.moc"
