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
        QTEST(first(duties(day, filing(State::Draft), &service)), "expected");
    }

    void theCautiousDayStandsBesideTheDueDay()
    {
        const Service service{.startedOn = QDate(2026, 2, 10)};
        const Duty duty = duties(QDate(2026, 2, 11), filing(State::Draft), &service).front();
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
        QVERIFY(duties(day, filing(State::Draft), &internal).empty());
        QVERIFY(duties(day, filing(State::Draft), &ended).empty());
        QVERIFY(duties(day, filing(State::Draft), nullptr).empty());
    }

    void whatWasHandedInWaitsForTheAuthorityAndIsNeverOurLateness()
    {
        RegistryItem item = filing(State::Submitted);
        item.submittedOn = QDate(2026, 1, 20);
        QCOMPARE(first(duties(QDate(2026, 2, 2), item, nullptr)), QStringLiteral("expected alg.authority 2026-03-09"));
        const Duty late = duties(QDate(2026, 6, 1), item, nullptr).front();
        QCOMPARE(late.status, Duty::Status::Expected);
        QVERIFY(late.workingDaysLeft < 0);
        QVERIFY(!late.statutory);
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
        QTEST(first(duties(day, filing(State::InForce), nullptr, events)), "expected");
    }

    void twoOpenChangesAreTwoDutiesAndTheOlderComesFirst()
    {
        const Events events{happened(RegistryEvent::Kind::Change, QDate(2026, 4, 28)),
                            happened(RegistryEvent::Kind::Change, QDate(2026, 5, 11))};
        const auto found = duties(QDate(2026, 5, 12), filing(State::InForce), nullptr, events);
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(found[0].due < found[1].due);
    }

    void aMaterialChangeOfAGenAiFilingRunsAgainstOurOwnTargetOnly()
    {
        const RegistryItem item{.kind = QStringLiteral("genai_filing"), .state = State::InForce};
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
        QTest::newRow("by the service's last day") << State::InForce << QDate(2026, 9, 23) << Events{} << due;
        QTest::newRow("by an event") << State::InForce << QDate() << Events{happened(end, {2026, 9, 23})} << due;
        QTest::newRow("by both, once") << State::InForce << QDate(2026, 9, 23) << Events{happened(end, {2026, 9, 23})}
                                       << due;
        QTest::newRow("done") << State::InForce << QDate(2026, 9, 23)
                              << Events{happened(end, {2026, 9, 23}, {2026, 10, 9})} << QStringLiteral("nothing");
        QTest::newRow("cancelled") << State::Cancelled << QDate(2026, 9, 23) << Events{} << QStringLiteral("nothing");
        QTest::newRow("never filed") << State::Draft << QDate(2026, 9, 23) << Events{} << QStringLiteral("nothing");
        QTest::newRow("ends later") << State::InForce << QDate(2026, 12, 1) << Events{} << QStringLiteral("nothing");
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
        const RegistryItem item{.kind = QStringLiteral("security_assessment"), .state = State::Draft};
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

        QTest::newRow("before it was submitted") << State::InForce << QDate(2026, 1, 1) << State::Draft;
        QTest::newRow("with the authority") << State::InForce << QDate(2026, 2, 15) << State::Submitted;
        QTest::newRow("in force") << State::InForce << QDate(2026, 3, 1) << State::InForce;
        QTest::newRow("on its last day") << State::InForce << QDate(2026, 6, 30) << State::InForce;
        QTest::newRow("expired, though nobody wrote it down") << State::InForce << QDate(2026, 7, 1) << State::Expired;
        QTest::newRow("recorded as expired, asked about before")
            << State::Expired << QDate(2026, 6, 1) << State::InForce;
        QTest::newRow("rejected on every day") << State::Rejected << QDate(2020, 1, 1) << State::Rejected;
    }

    void aStateIsThatOfTheDayOneAsksAbout()
    {
        QFETCH(State, recorded);
        QFETCH(QDate, day);
        const RegistryItem item{.state = recorded,
                                .submittedOn = QDate(2026, 2, 1),
                                .grantedOn = QDate(2026, 3, 1),
                                .validUntil = QDate(2026, 6, 30)};
        QTEST(stateOn(item, day), "expected");
    }
};

QTEST_APPLESS_MAIN(TestDuties)
#include "tst_duties.moc"
