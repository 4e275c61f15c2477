#include "tests/registry/shippedduties.h"

using registry::Duty;
using registry::RegistryEvent;
using registry::RegistryItem;
using registry::Scope;
using registry::Service;
using registry::State;

class TestDuties : public QObject
{
    Q_OBJECT

    const ShippedDuties duties;

    static RegistryItem filing(State state)
    {
        return {.kind = QStringLiteral("algorithm_filing"), .name = QStringLiteral("chat"), .state = state};
    }

private Q_SLOTS:
    void aFilingIsDueTenWorkingDaysAfterTheServiceStarts_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *what, QDate start, QDate day, const char *expected) {
            QTest::newRow(what) << start << day << QString::fromUtf8(expected);
        };
        row("across the Spring Festival 2026", {2026, 2, 10}, {2026, 2, 24}, "due alg.file 2026-03-02");
        row("on its last day", {2026, 2, 10}, {2026, 3, 2}, "due alg.file 2026-03-02");
        row("a day too late", {2026, 2, 10}, {2026, 3, 3}, "late alg.file 2026-03-02");
        row("before the service starts", {2026, 2, 10}, {2026, 2, 9}, "upcoming alg.file 2026-03-02");
        row("across National Day", {2026, 9, 23}, {2026, 10, 9}, "due alg.file 2026-10-14");
        row("into a year without notice", {2026, 12, 25}, {2026, 12, 28}, "due alg.file 2027-01-08 provisional");
        row("no start known", {}, {2026, 12, 28}, "nothing");
    }

    void aFilingIsDueTenWorkingDaysAfterTheServiceStarts()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, day);
        const Service service{.name = QStringLiteral("chat"), .startedOn = start};
        QTEST(first(duties(day, filing(State::Preparing), &service)), "expected");
    }

    void theCautiousDayStandsBesideTheDueDay()
    {
        const Service service{.startedOn = QDate(2026, 2, 10)};
        const Duty duty = duties(QDate(2026, 2, 11), filing(State::Preparing), &service).front();
        QCOMPARE(duty.conservative, QDate(2026, 2, 28));
        QCOMPARE(duty.workingDaysLeft, 9);
        QVERIFY(!duty.leftIsEstimate);
        QVERIFY(duty.statutory);
        QCOMPARE(duty.start, QDate(2026, 2, 10));
        QVERIFY(duty.source.en.contains(QStringLiteral("Art. 24(1)")));
    }

    void anInternalServiceAndAServiceThatEndedNeedNoFiling()
    {
        const QDate day(2026, 6, 1);
        const Service internal{.scope = Scope::Internal, .startedOn = QDate(2026, 1, 5)};
        const Service ended{.startedOn = QDate(2026, 1, 5), .endedOn = QDate(2026, 5, 29)};
        QVERIFY(duties(day, filing(State::Preparing), &internal).empty());
        QVERIFY(duties(day, filing(State::Preparing), &ended).empty());
        QVERIFY(duties(day, filing(State::Preparing), nullptr).empty());
    }

    void acceptanceStartsTheAuthoritysThirtyWorkingDaysAndIsNeverOurLateness()
    {
        RegistryItem item = filing(State::Accepted);
        item.submittedOn = QDate(2026, 1, 5);
        const std::vector<registry::Transition> way{
            {.from = State::Submitted, .to = State::Accepted, .on = QDate(2026, 1, 20)}};
        QCOMPARE(first(duties(QDate(2026, 2, 2), item, nullptr, {}, way)),
                 QStringLiteral("expected alg.authority 2026-03-09"));
        const Duty late = duties(QDate(2026, 6, 1), item, nullptr, {}, way).front();
        QCOMPARE(late.status, Duty::Status::Expected);
        QVERIFY(late.workingDaysLeft < 0);
        QVERIFY(!late.statutory);
        QVERIFY(late.reason.en.contains(QStringLiteral("theirs, not ours")));
    }

    void whatIsSubmittedButNotAcceptedHasNoClockYet()
    {
        RegistryItem item = filing(State::Submitted);
        item.submittedOn = QDate(2026, 1, 20);
        QVERIFY(duties(QDate(2026, 2, 2), item, nullptr).empty());
    }

    void theWayIsSeenAsItWasOnTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in preparation") << QDate(2026, 1, 9) << QStringLiteral("due alg.file 2026-01-16");
        QTest::newRow("too late") << QDate(2026, 1, 19) << QStringLiteral("late alg.file 2026-01-16");
        QTest::newRow("handed in") << QDate(2026, 1, 20) << QStringLiteral("nothing");
        QTest::newRow("accepted") << QDate(2026, 2, 2) << QStringLiteral("expected alg.authority 2026-03-13");
        QTest::newRow("granted") << QDate(2026, 3, 6) << QStringLiteral("nothing");
        QTest::newRow("being changed") << QDate(2026, 4, 30) << QStringLiteral("due alg.change 2026-05-14");
    }

    /// Started on Sun 2026-01-04, a make-up working day; 10 working days after it: 5-9 (5), 12-16 (10).
    /// Accepted on Mon 2026-01-26; 30 working days after it: 27-30 (4), Feb 2-6 (9), 9-13 (14), Sat 14 (15),
    /// Spring Festival 15-23 off, 24-27 (19), Sat 28 (20), Mar 2-6 (25), 9-13 (30).
    void theWayIsSeenAsItWasOnTheDay()
    {
        QFETCH(QDate, day);
        RegistryItem item = filing(State::Changing);
        item.submittedOn = QDate(2026, 1, 20);
        item.grantedOn = QDate(2026, 3, 5);
        const std::vector<registry::Transition> way{
            {.to = State::Preparing, .on = QDate(2026, 1, 4)},
            {.from = State::Preparing, .to = State::Submitted, .on = QDate(2026, 1, 20)},
            {.from = State::Submitted, .to = State::Accepted, .on = QDate(2026, 1, 26)},
            {.from = State::Accepted, .to = State::Filed, .on = QDate(2026, 3, 5)},
            {.from = State::Filed, .to = State::Changing, .on = QDate(2026, 4, 29)}};
        const Service service{.name = QStringLiteral("chat"), .startedOn = QDate(2026, 1, 4)};
        const Events events{happened(RegistryEvent::Kind::Change, QDate(2026, 4, 28))};
        QTEST(first(duties(day, item, &service, events, way)), "expected");
    }

    void aChangeIsDueTenWorkingDaysAfterItUntilItIsDone_data()
    {
        QTest::addColumn<QDate>("doneOn");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char *what, QDate doneOn, QDate day, const char *expected) {
            QTest::newRow(what) << doneOn << day << QString::fromUtf8(expected);
        };
        row("before the change", {}, {2026, 4, 27}, "nothing");
        row("open across Labour Day", {}, {2026, 5, 13}, "due alg.change 2026-05-14");
        row("late", {}, {2026, 5, 15}, "late alg.change 2026-05-14");
        row("done", {2026, 5, 8}, {2026, 5, 20}, "nothing");
        row("seen before it was done", {2026, 5, 8}, {2026, 5, 7}, "due alg.change 2026-05-14");
    }

    void aChangeIsDueTenWorkingDaysAfterItUntilItIsDone()
    {
        QFETCH(QDate, doneOn);
        QFETCH(QDate, day);
        const Events events{happened(RegistryEvent::Kind::Change, QDate(2026, 4, 28), doneOn)};
        QTEST(first(duties(day, filing(State::Filed), nullptr, events)), "expected");
    }

    void twoOpenChangesAreTwoDutiesAndTheOlderComesFirst()
    {
        const Events events{happened(RegistryEvent::Kind::Change, QDate(2026, 4, 28)),
                            happened(RegistryEvent::Kind::Change, QDate(2026, 5, 11))};
        const auto found = duties(QDate(2026, 5, 12), filing(State::Filed), nullptr, events);
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(found[0].due < found[1].due);
    }

    void aMaterialChangeOfAGenAiFilingRunsAgainstOurOwnTargetOnly()
    {
        const RegistryItem item{.kind = QStringLiteral("genai_filing"), .state = State::Filed};
        const Duty duty =
            duties(QDate(2026, 5, 6), item, nullptr, {happened(RegistryEvent::Kind::Change, QDate(2026, 5, 6))})
                .front();
        QVERIFY(!duty.statutory);
        QCOMPARE(duty.kind, calendar::ClockKind::Internal);
        QVERIFY(calendar::confirmWithCounsel(duty.confidence));
    }

    void theEndOfAServiceIsCancelledWithinTwentyWorkingDays_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QDate>("endedOn");
        QTest::addColumn<Events>("events");
        QTest::addColumn<QString>("expected");

        const QString due = QStringLiteral("due alg.cancel 2026-10-28");
        const auto end = RegistryEvent::Kind::ServiceEnd;
        QTest::newRow("by the service's last day") << State::Filed << QDate(2026, 9, 23) << Events{} << due;
        QTest::newRow("by an event") << State::Filed << QDate() << Events{happened(end, {2026, 9, 23})} << due;
        QTest::newRow("by both, once") << State::Filed << QDate(2026, 9, 23) << Events{happened(end, {2026, 9, 23})}
                                       << due;
        QTest::newRow("done") << State::Filed << QDate(2026, 9, 23)
                              << Events{happened(end, {2026, 9, 23}, {2026, 10, 9})} << QStringLiteral("nothing");
        QTest::newRow("cancelled") << State::Cancelled << QDate(2026, 9, 23) << Events{} << QStringLiteral("nothing");
        QTest::newRow("never filed") << State::Preparing << QDate(2026, 9, 23) << Events{} << QStringLiteral("nothing");
        QTest::newRow("ends later") << State::Filed << QDate(2026, 12, 1) << Events{} << QStringLiteral("nothing");
    }

    void theEndOfAServiceIsCancelledWithinTwentyWorkingDays()
    {
        QFETCH(State, state);
        QFETCH(QDate, endedOn);
        QFETCH(Events, events);
        const Service service{.startedOn = QDate(2025, 1, 6), .endedOn = endedOn};
        const auto found = duties(QDate(2026, 10, 12), filing(state), &service, events);
        QVERIFY(found.size() <= 1);
        QTEST(first(found), "expected");
    }

    void aSpreadOfIllegalContentAsksForAnAssessment()
    {
        const RegistryItem item{.kind = QStringLiteral("security_assessment"), .state = State::Preparing};
        const Events events{happened(RegistryEvent::Kind::Assessment, QDate(2026, 1, 20))};
        const auto found = duties(QDate(2026, 2, 2), item, nullptr, events);
        QCOMPARE(first(found), QStringLiteral("due asm.trigger34 2026-03-09"));
        QVERIFY(calendar::confirmWithCounsel(found.front().confidence));
    }

    void aStateIsThatOfTheDayOneAsksAbout_data()
    {
        QTest::addColumn<State>("recorded");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<State>("expected");

        QTest::newRow("before it was submitted") << State::Filed << QDate(2026, 1, 1) << State::Preparing;
        QTest::newRow("with the authority") << State::Filed << QDate(2026, 2, 15) << State::Submitted;
        QTest::newRow("in force") << State::Filed << QDate(2026, 3, 1) << State::Filed;
        QTest::newRow("on its last day") << State::Filed << QDate(2026, 6, 30) << State::Filed;
        QTest::newRow("expired, though nobody wrote it down") << State::Filed << QDate(2026, 7, 1) << State::Expired;
        QTest::newRow("recorded as expired, asked about before") << State::Expired << QDate(2026, 6, 1) << State::Filed;
        QTest::newRow("rejected on every day") << State::Returned << QDate(2020, 1, 1) << State::Returned;
    }

    void aStateIsThatOfTheDayOneAsksAbout()
    {
        QFETCH(State, recorded);
        QFETCH(QDate, day);
        const RegistryItem item{.state = recorded,
                                .submittedOn = QDate(2026, 2, 1),
                                .grantedOn = QDate(2026, 3, 1),
                                .validUntil = QDate(2026, 6, 30)};
        QTEST(stateOn(item, {}, day), "expected");
    }
};

QTEST_APPLESS_MAIN(TestDuties)
#include "tst_duties.moc"
