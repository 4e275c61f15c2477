#include "tests/ui/pageworkspace.h"
#include "ui/rules/auditmodel.h"
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

    static KnownPack known(const QString &id, detect::PackState state)
    {
        const auto pack = std::ranges::find(knowledge().packs, id, &detect::RulePack::id);
        return {.registered = {.id = detect::RulePackId(7),
                               .pack = id,
                               .version = pack->version,
                               .hash = pack->hash,
                               .title = pack->title,
                               .state = state,
                               .seenAt = 0},
                .pack = std::make_shared<const detect::RulePack>(*pack)};
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aPackIsARow()
    {
        PackModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto snapshot = std::make_shared<RulesSnapshot>();
        snapshot->packs = {known(u"pii"_s, detect::PackState::On), known(u"violence"_s, detect::PackState::Off), {}};
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
        KnownPack pack = known(u"pii"_s, detect::PackState::On);
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

    void aSampleThatFailsIsRed()
    {
        KnownPack pack = known(u"pii"_s, detect::PackState::On);
        const QString first = pack.pack->rules.front().id;
        pack.samples = {{first, {.passed = 6, .failed = 1}}};
        RuleModel model;
        model.setPack(pack);
        QCOMPARE(model.index(0, RuleModel::Tests).data().toString(), u"1 of 7 fail"_s);
        QCOMPARE(model.index(0, RuleModel::Tests).data(StatusRole).toInt(), int(Role::Negative));
        QCOMPARE(model.index(1, RuleModel::Tests).data().toString(), QString());
        QCOMPARE(pack.allSamples(), (SampleTally{.passed = 6, .failed = 1}));
    }

    void whatTheLibraryLacksComesFirst()
    {
        AuditModel model(knowledge().taxonomy);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRisks({{.code = u"A.1.a"_s, .terms = 250, .least = 200},
                        {.code = u"A.2.b"_s, .terms = 30, .least = 100},
                        {.code = u"A.5.a"_s, .terms = 3}});
        QCOMPARE(model.index(0, AuditModel::Missing).data().toString(), u"70"_s);
        QCOMPARE(model.index(0, AuditModel::Missing).data(StatusRole).toInt(), int(Role::Negative));
        QCOMPARE(model.index(1, AuditModel::Missing).data().toString(), QString());
        QCOMPARE(model.index(2, AuditModel::Least).data().toString(), QString()); // the standard gives no figure
        QVERIFY(model.asText().contains(u"A.2 b\t"_s));
    }

    void aSheetShowsTheRulesOwnSamples()
    {
        const KnownPack pack = known(u"commercial"_s, detect::PackState::On);
        const detect::Rule &rule = pack.pack->rules.front();
        const QString sheet = ruleSheet(rule, knowledge().taxonomy, {.findings = 3, .generations = 2});
        QVERIFY(sheet.contains(QString::fromStdString(rule.matches.front())));
        QVERIFY(sheet.contains(QString::fromStdString(rule.noMatches.front())));
        QVERIFY(sheet.contains(rule.explanation.en.toHtmlEscaped()));
        QVERIFY(packSheet(pack, 5).contains(QString::fromLatin1(pack.registered.hash.toHex())));
    }

    void aPackThatNobodyTriedStandsOut()
    {
        PackModel model;
        auto snapshot = std::make_shared<RulesSnapshot>();
        snapshot->packs = {known(u"pii"_s, detect::PackState::Shadow), known(u"pii"_s, detect::PackState::Off)};
        snapshot->packs[1].registered.seenAt.reset();
        model.setSnapshot(snapshot);
        QCOMPARE(model.index(0, PackModel::State).data().toString(), u"In shadow"_s);
        QCOMPARE(model.index(1, PackModel::State).data().toString(), u"Not tried"_s);
        QCOMPARE(model.index(1, PackModel::State).data(StatusRole).toInt(), int(Role::Attention));
    }

    void aPackInShadowSaysWhatItWouldCost()
    {
        KnownPack pack = known(u"commercial"_s, detect::PackState::Shadow);
        pack.shadow = {.findings = 12, .generations = 9, .newlyFlagged = 7, .confirmed = 2, .decided = 3};
        const QString sheet = packSheet(pack, 100);
        QVERIFY(sheet.contains(u"12 findings in 9 generations; 7 of them"_s));
        QVERIFY(sheet.contains(u"Of 3 decided, 2 were confirmed"_s));
        QVERIFY(sheet.contains(u"Rules that found nothing"_s));
    }

    void aRuleThatOfficersDisagreeWithSaysSo()
    {
        KnownPack pack = known(u"pii"_s, detect::PackState::On);
        const QString first = pack.pack->rules.front().id;
        pack.decisions.emplace(first, detect::RuleDecisions{.rule = first, .confirmed = 7, .notAProblem = 2});
        RuleModel model;
        model.setPack(pack);
        QCOMPARE(model.index(0, RuleModel::Disagreed).data().toString(), u"2 of 9"_s);
        QCOMPARE(model.index(1, RuleModel::Disagreed).data().toString(), QString());
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
        const QString sheet = ruleSheet(rule, knowledge().taxonomy, {});
        for (const QString &said :
             {u"within 7 characters: one、two"_s, u"in the output, any of: three"_s,
              u"−0.25 within 9 characters of: four"_s, u"news: no finding"_s, u"asked / answered"_s})
            QVERIFY2(sheet.contains(said), qPrintable(said + u" in "_s + sheet));
        QVERIFY(!ruleSheet({.id = u"r"_s, .risk = u"A.1.f"_s, .terms = {"word"}}, knowledge().taxonomy, {})
                     .contains(u"Conditions"_s));
    }

    void matchesStandInTheOrderOfTheText()
    {
        const auto matcher = detect::Matcher::compile(knowledge().packs).value();
        const std::string text = "手机13812345678，盗版软件，手机13912345678";
        detect::Scratch scratch;
        MatchModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::string answer = "手机13712345678";
        model.setMatches(matcher, {text, answer}, matcher->scan(text, answer, scratch));
        QVERIFY(model.rowCount() >= 4);
        const auto place = [&](int row) { return std::pair(model.matchAt(row).part, model.matchAt(row).span.begin); };
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(place(row - 1) <= place(row));
        QVERIFY(model.index(model.rowCount() - 1, MatchModel::Found).data().toString().contains(u"13712345678"_s));
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
