#include "app/base/resources.h"
#include "app/incident/casestate.h"

#include <QTest>

using namespace incident;

class TestCaseState : public QObject
{
    Q_OBJECT

    using State = StepState::State;

    static constexpr Moment discovered = 1'790'000'000'000;

    static IncidentEvent event(qint64 id, IncidentEvent::Kind kind, const QString &subject, Moment at = discovered,
                               const QString &note = {})
    {
        return {.id = id, .at = at, .recordedAt = at, .kind = kind, .subject = subject, .note = note};
    }

    static State stateOf(const std::vector<StepState> &states, const QString &id)
    {
        const auto found = std::ranges::find(states, id, [](const StepState &state) { return state.step.id; });
        return found == states.end() ? State::Empty : found->state;
    }

    Procedure m_procedure;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = readProcedure().value();
    }

    void aCaseWithoutEventsHasEveryStepOpen()
    {
        const auto states = stepStates(m_procedure, Incident{}, {});
        QCOMPARE(openSteps(states).size(), 8);
    }

    void theEventWrittenDownLastCountsWhateverTheOrder()
    {
        using enum IncidentEvent::Kind;
        const QString removal = QStringLiteral("remove");
        std::vector<IncidentEvent> events{event(3, Step, removal, discovered + 5000), event(1, Waive, removal),
                                          event(2, Step, removal, discovered + 9000)};
        auto states = stepStates(m_procedure, Incident{}, events);
        QCOMPARE(stateOf(states, removal), State::Done);
        QCOMPARE(doneAt(states, removal), discovered + 5000);

        events.push_back(event(4, Waive, removal));
        states = stepStates(m_procedure, Incident{}, events);
        QCOMPARE(stateOf(states, removal), State::Waived);
        QVERIFY(!doneAt(states, removal));
    }

    void aNoteAboutAStepDoesNotFillIt()
    {
        const auto states =
            stepStates(m_procedure, Incident{}, {event(1, IncidentEvent::Kind::Note, QStringLiteral("remove"))});
        QCOMPARE(stateOf(states, QStringLiteral("remove")), State::Empty);
    }

    void aReportThatWasWaivedIsOpenAgainOnceTheGradeAsksForIt()
    {
        const QString report = QStringLiteral("net_report");
        const Incident larger{.kind = Kind::Network, .severity = Severity::Larger};
        const IncidentEvent waiver = event(2, IncidentEvent::Kind::Waive, report);
        const auto raised = [](qint64 id, const char *change) {
            IncidentEvent made = event(id, IncidentEvent::Kind::Change, QStringLiteral("severity"));
            made.proof = QString::fromLatin1(change);
            return made;
        };
        const auto after = [&](const Incident &incident, const IncidentEvent &change) {
            return stateOf(stepStates(m_procedure, incident, {waiver, change}), report);
        };
        QCOMPARE(after(larger, raised(3, R"({"from":"1","to":"2"})")), State::Empty);
        QCOMPARE(after(larger, raised(1, R"({"from":"1","to":"2"})")), State::Waived); // waived knowing the grade
        QCOMPARE(after(larger, raised(3, R"({"from":"3","to":"2"})")), State::Waived);
        QCOMPARE(after({.kind = Kind::Network}, raised(3, R"({"from":"1","to":"2"})")), State::Waived); // back since
    }

    void theLatestNoteOnATopicIsTheOneToPrint()
    {
        using enum IncidentEvent::Kind;
        const QString cause = QStringLiteral("cause");
        const std::vector<IncidentEvent> events{event(1, Note, cause, discovered, QStringLiteral("first")),
                                                event(2, Note, cause, discovered, QStringLiteral("second")),
                                                event(3, Note, {}, discovered, QStringLiteral("other"))};
        QCOMPARE(latestNote(events, cause)->note, QStringLiteral("second"));
        QVERIFY(!latestNote(events, QStringLiteral("impact")));
    }

    void aMomentThatCannotBeIsRefusedWithBothMoments_data()
    {
        QTest::addColumn<QString>("step");
        QTest::addColumn<Moment>("at");
        QTest::addColumn<QString>("detail");

        const QString stop = QStringLiteral("stop_generation");
        const QString found = QLatin1StringView(foundStep);
        QTest::newRow("at the discovery") << stop << discovered << QString();
        QTest::newRow("now") << stop << discovered + 120'000 << QString();
        QTest::newRow("in the future") << stop << discovered + 120'001 << QStringLiteral("in the future");
        QTest::newRow("before the discovery") << stop << discovered - 1 << QStringLiteral("before the discovery");
        QTest::newRow("found earlier") << found << discovered - 86'400'000 << QString();
        QTest::newRow("found after a step") << found << discovered + 40'000 << QStringLiteral("after remove at");
        QTest::newRow("found after the opening") << found << discovered + 60'001 << QStringLiteral("was opened");
    }

    void aMomentThatCannotBeIsRefusedWithBothMoments()
    {
        QFETCH(QString, step);
        QFETCH(Moment, at);
        QFETCH(QString, detail);
        const Incident incident{.discoveredAt = discovered, .openedAt = discovered + 60'000};
        const auto states =
            stepStates(m_procedure, Incident{},
                       {event(1, IncidentEvent::Kind::Step, QStringLiteral("remove"), discovered + 30'000)});
        const Result<void> result = checkMoment(incident, states, step, at, discovered + 120'000);
        QCOMPARE(result.has_value(), detail.isEmpty());
        if (!result) {
            QCOMPARE(result.error().kind, Failure::Kind::Refused);
            QVERIFY2(result.error().detail.contains(detail), qPrintable(result.error().detail));
            QVERIFY(result.error().detail.contains(shanghaiText(at)));
        }
    }
};

QTEST_GUILESS_MAIN(TestCaseState)
#include "tst_casestate.moc"
