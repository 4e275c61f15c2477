#include "app/users/rulestore.h"
#include "tests/users/someusers.h"
#include "ui/users/evidencechoice.h"
#include "ui/users/measuremodel.h"
#include "ui/users/promptmodel.h"
#include "ui/users/usersduemodel.h"
#include "ui/users/userwords.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;
using users::MeasureKind;

class TestUsersModels : public QObject
{
    Q_OBJECT

    static users::Prompt prompt(int id, const QString &disposition, std::optional<Moment> at = 1'790'000'000'000)
    {
        return {.verdict = {.generation = GenerationId(id), .at = at, .disposition = disposition, .risk = u"A.1.f"_s},
                .opening = u"opening %1"_s.arg(id)};
    }

    static users::Conduct conduct(std::vector<users::Prompt> prompts)
    {
        users::Conduct known{.user = u"u-one"_s, .prompts = std::move(prompts)};
        known.opened = known.prompts.size();
        return known;
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void promptsStandTheNewestFirstWithWhatWasDecided()
    {
        PromptModel model;
        const QAbstractItemModelTester tester(&model);
        auto known = conduct({prompt(1, u"not_a_problem"_s), prompt(2, u"confirmed"_s), prompt(3, {}, std::nullopt)});
        known.opened = 2;
        model.setPrompts(known, {GenerationId(2)});
        QCOMPARE(model.rowCount(), 2);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, PromptModel::Record), u"G-3"_s);
        QCOMPARE(text(0, PromptModel::When), u"no time in the log"_s);
        QCOMPARE(text(0, PromptModel::Decision), u"waiting"_s);
        QVERIFY(text(0, PromptModel::Counts).isEmpty());
        QCOMPARE(text(1, PromptModel::When), u"2026-09-21 22:13"_s);
        QCOMPARE(text(1, PromptModel::Decision), u"Confirmed"_s);
        QCOMPARE(text(1, PromptModel::Counts), u"counts"_s);
        QCOMPARE(model.index(1, PromptModel::Risk).data(RiskRole).toString(), u"A.1.f"_s);
    }

    void dueUsersSayWhatTheyReached()
    {
        UsersDueModel model;
        const QAbstractItemModelTester tester(&model);
        const auto rules = users::shippedRules().value();
        model.setUsers({{.user = u"u-one"_s,
                         .reached = {{.rule = u"row"_s, .counted = 3, .isReached = true},
                                     {.rule = u"day"_s, .counted = 5, .isReached = true, .last = 1'790'000'000'000}},
                         .waiting = 2,
                         .inForce = {MeasureKind::Suspend}},
                        {.user = u"u-two"_s, .reached = {{.rule = u"month"_s, .counted = 9, .isReached = true}}}},
                       rules);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(u"u-two"_s), 1);
        QCOMPARE(model.rowOf(u"u-three"_s), -1);
        QCOMPARE(model.index(0, UsersDueModel::Reached).data().toString(), u"3 of 3 in a row"_s);
        QCOMPARE(model.index(1, UsersDueModel::Reached).data().toString(), u"9 (limit 8) in 30 days"_s);
        const QString whole = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY2(whole.contains(u"5 of 5 on 2026-09-21"_s), qPrintable(whole));
        QVERIFY(whole.contains(u"2 flagged, not decided"_s) && whole.contains(u"Suspension in force"_s));
    }

    void measuresSayHowTheyStand_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qlonglong>("until");
        QTest::addColumn<int>("further");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, MeasureKind kind, qlonglong until, MeasureKind further,
                            const char *state) {
            QTest::newRow(name) << int(kind) << until << int(further) << QString::fromLatin1(state);
        };
        using enum MeasureKind;
        row("a warning", Warn, 0, None, "given");
        row("a suspension", Suspend, 0, None, "in force");
        row("a suspension with an end", Suspend, 60'000, None, "in force until 2026-09-21 22:14");
        row("a suspension that ended", Suspend, -60'000, None, "ended 2026-09-21 22:12");
        row("one lifted", Limit, 0, Lift, "lifted 2026-09-21 22:13");
        row("one withdrawn", Terminate, 0, Withdraw, "withdrawn: error");
        row("no measure", None, 0, None, "looked at");
    }

    void measuresSayHowTheyStand()
    {
        QFETCH(int, kind);
        QFETCH(qlonglong, until);
        QFETCH(int, further);
        constexpr Moment now = 1'790'000'000'000;
        users::Measure measure{.event = {.id = UserMeasureId(4), .kind = static_cast<MeasureKind>(kind), .from = 1}};
        if (until != 0)
            measure.event.until = now + until;
        const users::MeasureEvent more{.from = now, .reason = u"error"_s};
        if (further == int(MeasureKind::Lift))
            measure.lift = more;
        if (further == int(MeasureKind::Withdraw))
            measure.withdrawal = more;
        MeasureModel model;
        const QAbstractItemModelTester tester(&model);
        model.setMeasures({measure}, now);
        QTEST(model.index(0, MeasureModel::State).data().toString(), "state");
        QCOMPARE(model.index(0, MeasureModel::Reference).data().toString(), u"M-4"_s);
    }

    void whetherTheAuthorityWasToldStandsBesideAMeasureThatStands()
    {
        users::Measure measure{.event = {.kind = MeasureKind::Suspend}};
        QCOMPARE(reportText(measure), u"not told"_s);
        measure.reports = {{.from = 1'790'000'000'000, .authority = u"CAC"_s, .receipt = u"no. 5"_s}};
        QCOMPARE(reportText(measure), u"CAC, 2026-09-21 22:13, no. 5"_s);
        measure.withdrawal = users::MeasureEvent{};
        QVERIFY(reportText(measure).isEmpty());
    }

    void evidenceIsChosenAmongWhatWasDecidedToBeAProblem()
    {
        EvidenceChoice choice({prompt(1, u"illegal"_s), prompt(2, u"not_a_problem"_s), prompt(3, u"harmful"_s),
                               prompt(4, {}), prompt(5, u"confirmed"_s)},
                              {GenerationId(1), GenerationId(5)});
        const QAbstractItemModelTester tester(&choice);
        QCOMPARE(choice.rowCount(), 3);
        QVERIFY(choice.index(0).data().toString().startsWith(u"G-5"_s));
        QCOMPARE(choice.chosen(), (std::vector{GenerationId(1), GenerationId(5)}));
        QSignalSpy changed(&choice, &EvidenceChoice::chosenChanged);
        QVERIFY(choice.setData(choice.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(choice.setData(choice.index(0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(choice.chosen(), (std::vector{GenerationId(1), GenerationId(3)}));
    }

    void whatCountsIsThatOfTheRulesReachedElseOfAll()
    {
        const users::RuleState reached{.rule = u"a"_s, .isReached = true, .generations = {GenerationId(1)}};
        const users::RuleState open{.rule = u"b"_s, .generations = {GenerationId(2)}};
        QCOMPARE(countedOf({reached, open}), std::set{GenerationId(1)});
        QCOMPARE(countedOf({open}), std::set{GenerationId(2)});
    }

    void decidedAndWaitingAreCountedApart()
    {
        auto known = conduct({prompt(1, u"illegal"_s), prompt(2, {}), prompt(3, {})});
        known.generations = 1200;
        known.first = 1'790'000'000'000;
        known.last = 1'790'000'000'000 + 86'400'000;
        QLocale::setDefault(QLocale::c());
        QCOMPARE(countsText(known), u"1200 generations · 1 decided, 2 waiting · 2026-09-21 to 2026-09-22"_s);
    }
};

QTEST_MAIN(TestUsersModels)
#include "tst_users_models.moc"
