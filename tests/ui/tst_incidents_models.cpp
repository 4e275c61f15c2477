#include "tests/ui/pageworkspace.h"
#include "ui/incidents/caselistmodel.h"
#include "ui/incidents/casewords.h"
#include "ui/incidents/clockline.h"
#include "ui/incidents/drafthtml.h"
#include "ui/incidents/evidencemodel.h"
#include "ui/incidents/stepmodel.h"
#include "ui/incidents/timelinemodel.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace ui;
using incident::Incident;
using incident::IncidentEvent;

class TestIncidentsModels : public QObject
{
    Q_OBJECT

    static constexpr Moment start = PageWorkspace::start;
    static constexpr Moment hour = 3'600'000;

    static Incident content()
    {
        return {.id = IncidentId(1),
                .number = u"VI-2026-0001"_s,
                .title = u"t"_s,
                .discoveredAt = start,
                .openedAt = start};
    }

    static IncidentEvent step(qint64 id, const QString &subject, Moment at, const QString &proof = {})
    {
        return {.id = id,
                .at = at,
                .recordedAt = at,
                .actor = u"officer-a"_s,
                .kind = IncidentEvent::Kind::Step,
                .subject = subject,
                .proof = proof};
    }

    static std::vector<ClockLine> lines(const Incident &incident, const std::vector<IncidentEvent> &events, Moment now)
    {
        std::vector<ClockLine> lines;
        const registry::Rulebook &rules = knowledge().rules;
        for (const auto &clock :
             incident::caseClocks(knowledge().procedure, incident, events, rules.clocks, rules.days, now))
            lines.push_back(clockLine(clock, rules.days, now));
        return lines;
    }

private Q_SLOTS:
    void aContentCaseHasAnInternalTargetAndNoStatutoryClock()
    {
        const auto clocks = lines(content(), {step(1, u"found"_s, start)}, start + 6 * hour);
        QCOMPARE(clocks.size(), 1U);
        QVERIFY(clocks[0].kind == ClockKind::Internal);
        QVERIFY(clocks[0].rule.startsWith(u"internal target; the law says: timely"_s));
        QCOMPARE(clocks[0].left, u"18 h left"_s);
        QVERIFY(clocks[0].running);
    }

    void aNetworkCaseOfTheLargerGradeHasAStatutoryClock()
    {
        Incident attack = content();
        attack.kind = incident::Kind::Network;
        const auto ungraded = lines(attack, {step(1, u"found"_s, start)}, start + hour);
        QCOMPARE(ungraded.size(), 1U);
        QCOMPARE(ungraded[0].left, u"3 h left"_s);
        QVERIFY2(ungraded[0].title.startsWith(u"if graded larger"_s), qPrintable(ungraded[0].title));
        attack.severity = incident::Severity::Larger;
        const auto clocks = lines(attack, {step(1, u"found"_s, start)}, start + 5 * hour);
        QCOMPARE(clocks.size(), 1U);
        QVERIFY(clocks[0].kind == ClockKind::Statutory);
        QCOMPARE(clocks[0].left, u"overdue by 1 h"_s);
        QVERIFY(clocks[0].role == Role::Negative);
    }

    void aClockThatWasMetNoLongerRuns()
    {
        const std::vector events{step(1, u"found"_s, start), step(2, u"report"_s, start + 2 * hour)};
        const auto clocks = lines(content(), events, start + 90 * hour);
        QCOMPARE(clocks[0].left, u"done in time"_s);
        QVERIFY(!clocks[0].running);
        QVERIFY(!mostUrgent(clocks));
    }

    void clocksOfCasesAreReadOnlyWhenTheyAreLookedAt()
    {
        int asked = 0;
        CaseListModel model([&](const Incident &) {
            ++asked;
            return std::vector<ClockLine>{};
        });
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<Incident> cases;
        for (int i = 1; i <= 50; ++i) {
            Incident each = content();
            each.id = IncidentId(i);
            each.status = i % 2 ? incident::Status::Open : incident::Status::Closed;
            cases.push_back(each);
        }
        model.setCases(cases);
        QCOMPARE(model.rowCount(), 25);
        asked = 0;
        (void)model.clock(3);
        (void)model.clock(3);
        QVERIFY(asked <= 1);
        model.setShow(CaseListModel::Show::All);
        QCOMPARE(model.rowCount(), 50);
        QCOMPARE(model.rowOf(IncidentId(50)), 49);
    }

    void stepsSayWhatIsDoneAndWhatShowsIt()
    {
        const std::vector events{step(1, u"found"_s, start), step(2, u"remove"_s, start + hour, u"G-42 and G-43"_s)};
        StepModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSteps(incident::stepStates(knowledge().procedure, incident::Incident{}, events), 7);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(model.index(0).data(StepModel::EvidenceRole).toString(), u"7 piece(s) of evidence"_s);
        QCOMPARE(model.index(3).data(StepModel::EvidenceRole).toString(), u"2 piece(s) of evidence"_s);
        QCOMPARE(model.index(1).data(StepModel::WhenRole).toString(), u"Not recorded yet"_s);
        QCOMPARE(model.firstOpen(), 1);
        QCOMPARE(model.openTitles().size(), 6);
    }

    void theTimelineShowsTheNewestFirst()
    {
        TimelineModel model(knowledge().procedure);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEvents({step(1, u"found"_s, start), step(2, u"remove"_s, start + hour)});
        QCOMPARE(model.index(0, TimelineModel::What).data().toString(), u"Content removed"_s);
        QCOMPARE(model.index(1, TimelineModel::When).data().toString(), u"2026-09-21 22:13"_s);
    }

    void anExcerptShowsNoPersonalInformation()
    {
        incident::EvidenceItem item{.generation = GenerationId(42),
                                    .output = "我的身份证号是110101199003071233，请记住。",
                                    .flaggedRisk = u"A.4.f"_s};
        const auto begin = qint64(std::string_view(item.output).find("1101"));
        item.findings = {{.part = incident::FrozenFinding::Part::Output,
                          .begin = begin,
                          .end = begin + 18,
                          .rule = u"cn-id"_s,
                          .risk = u"A.4.f"_s}};
        EvidenceModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems({item});
        const QString excerpt = model.index(0, EvidenceModel::Excerpt).data().toString();
        QVERIFY(excerpt.contains(u"身份证号"_s));
        QVERIFY(!excerpt.contains(u"1990"_s));
        QCOMPARE(model.index(0, EvidenceModel::Reference).data().toString(), u"G-42"_s);
        QCOMPARE(model.index(0, EvidenceModel::Risk).data(RiskRole).toString(), u"A.4.f"_s);
    }

    void aDraftIsEscapedAndItsRecordsAreLinks()
    {
        report::Document document{.title = u"a <b> c"_s};
        document.sections = {
            {.title = u"s"_s, .blocks = {report::Paragraph{{{.text = u"x < y"_s, .evidence = {GenerationId(5)}}}}}}};
        const QString html = draftHtml(document);
        QVERIFY(html.contains(u"a &lt;b&gt; c"_s));
        QVERIFY(html.contains(u"x &lt; y"_s));
        QVERIFY(html.contains(u"href=\"record:5\""_s));
        QCOMPARE(recordOf(QUrl(u"record:5"_s)), GenerationId(5));
        QVERIFY(!recordOf(QUrl(u"http://example.invalid"_s)));
    }

    void aMomentIsEnteredInShanghaiWhateverTheMachineThinks()
    {
        MomentEdit edit(start, 0, start);
        QCOMPARE(edit.text(), u"2026-09-21 22:13"_s);
        QCOMPARE(edit.moment(), start);
        edit.setDateTime(QDateTime::fromMSecsSinceEpoch(start + hour));
        QCOMPARE(edit.moment(), start); // nothing after the latest
    }
};

QTEST_MAIN(TestIncidentsModels)
#include "tst_incidents_models.moc"
