#include "app/base/resources.h"
#include "app/incident/caseclocks.h"

#include <QTest>

using namespace incident;

class TestCaseClocks : public QObject
{
    Q_OBJECT

    using State = CaseClock::State;

    static constexpr Moment hour = 3'600'000;
    static constexpr Moment found = 1'790'000'000'000;

    static IncidentEvent event(const QString &step, Moment at, IncidentEvent::Kind kind = IncidentEvent::Kind::Step)
    {
        static qint64 id = 0;
        return {.id = ++id, .at = at, .recordedAt = at, .kind = kind, .subject = step, .note = QStringLiteral("x")};
    }

    std::vector<CaseClock> clocks(Kind kind, Severity severity, const std::vector<IncidentEvent> &events,
                                  Moment now) const
    {
        const Incident incident{.kind = kind, .severity = severity, .discoveredAt = found, .openedAt = found};
        return caseClocks(*m_procedure, incident, events, *m_table, *m_days, now);
    }

    static QStringList ids(const std::vector<CaseClock> &clocks)
    {
        QStringList found;
        for (const CaseClock &clock : clocks)
            found.append(clock.clock.id);
        return found;
    }

    std::optional<Procedure> m_procedure;
    std::optional<calendar::ClockTable> m_table;
    std::optional<calendar::WorkingDays> m_days;

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        m_procedure = readProcedure().value();
        m_table = calendar::loadClocks().value();
        m_days = calendar::WorkingDays::load().value();
    }

    void everyClockOfTheProcedureIsInTheClockTable()
    {
        for (const ClockUse &use : m_procedure->clocks)
            QVERIFY2(m_table->find(use.clock), qPrintable(use.clock));
    }

    void aContentCaseHasAnInternalTargetAndNeverAStatutoryHour()
    {
        const auto running =
            clocks(Kind::Content, Severity::Extraordinary, {event(QStringLiteral("found"), found)}, found);
        QCOMPARE(ids(running), QStringList{QStringLiteral("content.report")});
        QVERIFY(!running.front().isStatutory());
        QCOMPARE(running.front().clock.wording.zh, QStringLiteral("及时"));
    }

    void aNetworkCaseHasFourStatutoryHoursFromGradeLargerOn()
    {
        const std::vector<IncidentEvent> events{event(QStringLiteral("found"), found),
                                                event(QStringLiteral("criterion"), found, IncidentEvent::Kind::Grade)};
        QVERIFY(clocks(Kind::Network, Severity::General, events, found).empty());
        const auto running = clocks(Kind::Network, Severity::Larger, events, found + hour);
        QVERIFY(!running.front().isUntilGraded);
        QCOMPARE(ids(running), QStringList{QStringLiteral("net.report.general")});
        QVERIFY(running.front().isStatutory());
        QCOMPARE(running.front().dueAt, found + 4 * hour);
        QCOMPARE(running.front().state, State::Running);
    }

    void theHoursCountFromFindingBeforeAnybodyHasGradedTheCase()
    {
        const auto running =
            clocks(Kind::Network, Severity::General, {event(QStringLiteral("found"), found)}, found + 5 * hour);
        QCOMPARE(ids(running), QStringList{QStringLiteral("net.report.general")});
        QVERIFY(running.front().isUntilGraded);
        QVERIFY(running.front().clock.title.zh.startsWith(QStringLiteral("若定级为较大及以上：")));
        QVERIFY(running.front().clock.title.en.startsWith(QStringLiteral("if graded larger")));
        QCOMPARE(running.front().dueAt, found + 4 * hour);
        QCOMPARE(running.front().state, State::Late);
    }

    void aCaseOfBothKindsHasBothClocks()
    {
        const auto running = clocks(Kind::Both, Severity::Major, {event(QStringLiteral("found"), found)}, found);
        QCOMPARE(ids(running), QStringList({QStringLiteral("content.report"), QStringLiteral("net.report.general")}));
    }

    void theStateFollowsTheLimit_data()
    {
        QTest::addColumn<Moment>("reported"); // 0: not yet
        QTest::addColumn<Moment>("now");
        QTest::addColumn<int>("state");

        QTest::newRow("in the last millisecond") << Moment(0) << 4 * hour << int(State::Running);
        QTest::newRow("past it") << Moment(0) << 4 * hour + 1 << int(State::Late);
        QTest::newRow("met in time, asked later") << 4 * hour << 9 * hour << int(State::Met);
        QTest::newRow("met too late") << 4 * hour + 1 << 9 * hour << int(State::Late);
    }

    void theStateFollowsTheLimit()
    {
        QFETCH(Moment, reported);
        QFETCH(Moment, now);
        QFETCH(int, state);
        std::vector<IncidentEvent> events{event(QStringLiteral("found"), found)};
        if (reported > 0)
            events.push_back(event(QStringLiteral("net_report"), found + reported));
        const auto running = clocks(Kind::Network, Severity::Larger, events, found + now);
        QCOMPARE(running.size(), 1u);
        QCOMPARE(int(running.front().state), state);
        QCOMPARE(running.front().metAt.has_value(), reported > 0);
    }

    void aWaivedReportHasNoClock()
    {
        const auto running = clocks(Kind::Network, Severity::Larger,
                                    {event(QStringLiteral("found"), found),
                                     event(QStringLiteral("net_report"), found, IncidentEvent::Kind::Waive)},
                                    found + 99 * hour);
        QVERIFY(running.empty());
    }

    void aReportWaivedBelowTheGradeHasItsClockBackOnceTheGradeRises()
    {
        IncidentEvent raised = event(QStringLiteral("severity"), found, IncidentEvent::Kind::Change);
        raised.proof = QStringLiteral(R"({"from":"1","to":"2"})");
        std::vector<IncidentEvent> events{event(QStringLiteral("found"), found),
                                          event(QStringLiteral("net_report"), found, IncidentEvent::Kind::Waive),
                                          raised};
        for (size_t i = 0; i < events.size(); ++i)
            events[i].id = qint64(i) + 1;
        const auto running = clocks(Kind::Network, Severity::Larger, events, found + hour);
        QCOMPARE(ids(running), QStringList{QStringLiteral("net.report.general")});
    }

    void theClosingReportIsDueAtTheEndOfItsThirtiethDayOrTheNextWorkingDay()
    {
        // Handled on 2026-09-21 (Monday): the 30th day is Wednesday 2026-10-21.
        const auto running = clocks(Kind::Network, Severity::Larger,
                                    {event(QStringLiteral("found"), found), event(QStringLiteral("net_report"), found),
                                     event(QStringLiteral("net_handled"), startOfDay(QDate(2026, 9, 21)) + hour)},
                                    found);
        QCOMPARE(ids(running), QStringList({QStringLiteral("net.report.general"), QStringLiteral("net.closing")}));
        QCOMPARE(running[1].due.day, QDate(2026, 10, 21));
        QCOMPARE(running[1].dueAt, startOfDay(QDate(2026, 10, 22)) - 1);
    }

    void aTargetThatTheOfficerSetCounts()
    {
        const auto table = m_table->withTarget(QStringLiteral("content.report"), 2).value();
        const Incident incident{.kind = Kind::Content, .discoveredAt = found, .openedAt = found};
        const auto running =
            caseClocks(*m_procedure, incident, {event(QStringLiteral("found"), found)}, table, *m_days, found);
        QCOMPARE(running.front().dueAt, found + 2 * hour);
    }
};

QTEST_GUILESS_MAIN(TestCaseClocks)
#include "tst_caseclocks.moc"
