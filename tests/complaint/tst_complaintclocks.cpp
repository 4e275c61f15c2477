#include "tests/complaint/somecomplaints.h"

using namespace complaint;
using namespace Qt::StringLiterals;
using calendar::ClockKind;
using calendar::Unit;
using State = ComplaintClock::State;

class TestComplaintClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLimitIsTheEarlierOfPromiseAndCeiling_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("amount"); // 0: no promise
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QDate>("received");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<QDate>("conservative");
        QTest::addColumn<QString>("setBy"); // "": nobody
        QTest::addColumn<bool>("provisional");
        const auto row = [](const char *what, const char *kind, int amount, const char *unit, QDate received, QDate due,
                            QDate conservative, const char *setBy, bool provisional = false) {
            QTest::newRow(what) << QString::fromLatin1(kind) << amount << QString::fromLatin1(unit) << received << due
                                << conservative << QString::fromLatin1(setBy) << provisional;
        };
        const QDate none;
        // The worked dates of 10 working days, across holidays and make-up working days.
        row("10 working days across the Spring Festival 2026, 14 and 28 February worked", "general", 10, "working-day",
            {2026, 2, 10}, {2026, 3, 2}, {2026, 2, 28}, "promise");
        row("10 working days across Labour Day 2026, 9 May worked", "general", 10, "working-day", {2026, 4, 28},
            {2026, 5, 14}, {2026, 5, 13}, "promise");
        row("10 working days across Mid-Autumn and National Day 2026", "general", 10, "working-day", {2026, 9, 23},
            {2026, 10, 14}, {2026, 10, 13}, "promise");
        row("10 working days across National Day 2026, 10 October worked", "general", 10, "working-day", {2026, 9, 30},
            {2026, 10, 20}, {2026, 10, 19}, "promise");
        row("received on a day off: the first working day counts as the first", "general", 1, "working-day",
            {2026, 2, 15}, {2026, 2, 24}, {2026, 2, 24}, "promise");
        row("received on a make-up Saturday: the cautious reading counts it", "general", 1, "working-day",
            {2026, 2, 14}, {2026, 2, 24}, {2026, 2, 14}, "promise");

        row("a general complaint without a promise has no limit", "general", 0, "working-day", {2026, 2, 10}, none,
            none, "");
        row("personal information without a promise: 15 working days across the Spring Festival",
            "personal_information", 0, "working-day", {2026, 2, 10}, {2026, 3, 9}, {2026, 3, 6}, "statutory");
        row("personal information with a shorter promise: the promise", "personal_information", 5, "working-day",
            {2026, 3, 2}, {2026, 3, 9}, {2026, 3, 6}, "promise");
        row("personal information, 15 days of the calendar run out before 15 working days", "personal_information", 15,
            "day", {2026, 3, 2}, {2026, 3, 17}, {2026, 3, 16}, "promise");
        row("personal information, 60 days of the calendar: the ceiling", "personal_information", 60, "day",
            {2026, 3, 2}, {2026, 3, 23}, {2026, 3, 20}, "statutory");
        row("a request for deletion stands under the same ceiling", "rights_delete", 0, "working-day", {2026, 3, 2},
            {2026, 3, 23}, {2026, 3, 20}, "statutory");
        row("a request for access has a yardstick and no limit", "rights_access", 0, "working-day", {2026, 3, 2}, none,
            none, "");
        row("15 working days into a year without a notice are provisional", "personal_information", 0, "working-day",
            {2026, 12, 28}, {2027, 1, 18}, {2027, 1, 15}, "statutory", true);
        row("a promise into a year without a notice is provisional", "general", 10, "working-day", {2026, 12, 25},
            {2027, 1, 8}, {2027, 1, 7}, "promise", true);
    }

    void theLimitIsTheEarlierOfPromiseAndCeiling()
    {
        QFETCH(QString, kind);
        QFETCH(int, amount);
        QFETCH(QString, unit);
        QFETCH(QDate, received);
        QFETCH(QDate, due);
        QFETCH(QString, setBy);
        ComplaintFixture f;
        f.moment = at(QDate(2027, 6, 1));
        if (amount > 0)
            QVERIFY(f.promise(amount, promiseUnitNamed(unit).value(), {}, at({2025, 1, 1})));
        const ComplaintId id = f.receive(at(received), kind);
        const auto clocks = f.clocksOf(id);
        const ComplaintClock *limit = governing(clocks);
        QCOMPARE(limit != nullptr, due.isValid());
        if (!limit)
            return;
        QCOMPARE(limit->due.day, due);
        QTEST(limit->due.conservative, "conservative");
        QTEST(limit->due.provisional, "provisional");
        QCOMPARE(calendar::name(limit->clock.kind), setBy);
        QCOMPARE(limit->dueAt, startOfDay(due.addDays(1)) - 1);
    }

    void aPromiseThatWasNotMadeIsSaidAndNotInvented()
    {
        ComplaintFixture f;
        const ComplaintId id = f.receive(EmptyStore::now);
        const auto clocks = f.clocksOf(id);
        QCOMPARE(clocks.size(), 1u);
        QCOMPARE(clocks[0].clock.kind, ClockKind::Promise);
        QVERIFY(!clocks[0].due.isSet());
        QCOMPARE(clocks[0].state, State::Running);
        QVERIFY(!clocks[0].clock.isStatutory());
        QVERIFY(!foremost(clocks));
    }

    void lawPromiseStandardAndOwnTargetAreToldApart()
    {
        ComplaintFixture f;
        QVERIFY(f.promise(10, Unit::WorkingDay));
        QVERIFY(f.promise(3, Unit::WorkingDay, u"rights_access"_s, {}, Promise::Target::Internal));
        QVERIFY(f.promise(24, Unit::Hour, {}, {}, Promise::Target::Acknowledge));
        std::vector<ClockKind> kinds;
        for (const ComplaintClock &clock : f.clocksOf(f.receive(EmptyStore::now, u"rights_access"_s)))
            kinds.push_back(clock.clock.kind);
        QCOMPARE(kinds,
                 (std::vector{ClockKind::Promise, ClockKind::Yardstick, ClockKind::Internal, ClockKind::Internal}));
        const auto pi = f.clocksOf(f.receive(EmptyStore::now, u"personal_information"_s));
        QCOMPARE(pi.size(), 3u);
        QVERIFY(pi[0].clock.isStatutory());
        QCOMPARE(pi[0].clock.amount, 15);
        QVERIFY(!pi[1].clock.isStatutory());
        QCOMPARE(pi[2].purpose, ComplaintClock::Purpose::Acknowledge);
        QCOMPARE(pi[2].due.moment, EmptyStore::now + 24 * 3'600'000LL);
    }

    void anOwnTargetNeverGoverns()
    {
        ComplaintFixture f;
        QVERIFY(f.promise(1, Unit::Hour, {}, {}, Promise::Target::Internal));
        const auto clocks = f.clocksOf(f.receive(EmptyStore::now));
        QVERIFY(!governing(clocks));
        QCOMPARE(foremost(clocks).value().clock.kind, ClockKind::Internal);
    }

    void aPromiseHoldsForWhatWasReceivedSinceItWasMade()
    {
        ComplaintFixture f;
        const ComplaintId before = f.receive(f.moment);
        f.moment += 1000;
        QVERIFY(f.promise(10, Unit::WorkingDay));
        const ComplaintId under = f.receive(f.moment);
        f.moment += 1000;
        QVERIFY(f.promise(5, Unit::WorkingDay));
        const ComplaintId shorter = f.receive(f.moment);
        f.moment += 1000;
        QVERIFY(f.promise(0, Unit::WorkingDay)); // taken back
        const ComplaintId after = f.receive(f.moment);
        const auto amount = [&](ComplaintId id) { return f.clocksOf(id).front().clock.amount; };
        QCOMPARE(amount(before), 0);
        QCOMPARE(amount(under), 10);
        QCOMPARE(amount(shorter), 5);
        QCOMPARE(amount(after), 0);
    }

    void aKindsOwnPromiseGoesBeforeTheCommonOne()
    {
        ComplaintFixture f;
        QVERIFY(f.promise(10, Unit::WorkingDay));
        QVERIFY(f.promise(3, Unit::Day, u"minors"_s));
        QCOMPARE(f.clocksOf(f.receive(f.moment, u"minors"_s)).front().clock.amount, 3);
        QCOMPARE(f.clocksOf(f.receive(f.moment, u"general"_s)).front().clock.amount, 10);
    }

    void aTargetOfTheClockTableCountsWhereNoPromiseStands()
    {
        ComplaintFixture f;
        f.clocks = f.clocks.withTarget(u"complaint.general"_s, 7).value().withTarget(u"complaint.pi"_s, 4).value();
        QCOMPARE(f.clocksOf(f.receive(f.moment)).front().clock.amount, 7);
        const auto pi = f.clocksOf(f.receive(f.moment, u"personal_information"_s));
        QCOMPARE(pi[0].clock.amount, 15); // the law's number is not ours to change
        QCOMPARE(pi[1].clock.amount, 4);
        QVERIFY(pi[1].governs);
    }

    void whatIsNoPromiseIsRefused()
    {
        ComplaintFixture f;
        QCOMPARE(f.promise(16, Unit::WorkingDay, u"personal_information"_s).error().kind, Failure::Kind::Refused);
        QVERIFY(f.promise(15, Unit::WorkingDay, u"personal_information"_s));
        QVERIFY(f.promise(16, Unit::WorkingDay, u"general"_s));
        QCOMPARE(f.promise(1001, Unit::WorkingDay).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.promise(-1, Unit::WorkingDay).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.promise(1, Unit::Month).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.promise(1, Unit::Day, u"no such"_s).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.promise(1, Unit::Day, {}, f.moment + 1).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("complaint_promise"), 2);
        QCOMPARE(f.count("audit_event"), 2);
    }

    void feedbackStopsTheClockAndLateStaysLate()
    {
        ComplaintFixture f;
        const Moment received = at({2026, 3, 2});
        QVERIFY(f.promise(2, Unit::WorkingDay, {}, at({2026, 1, 1})));
        const ComplaintId inTime = f.receive(received);
        const ComplaintId late = f.receive(received);
        for (const auto &[id, told] : {std::pair(inTime, at({2026, 3, 4}, 23, 59)), {late, at({2026, 3, 5}, 0, 0)}}) {
            QVERIFY(f.store.decide(id, Outcome::Unfounded, u"looked into"_s));
            QVERIFY(f.store.feedBack(id, Channel::Email, u"told"_s, told));
        }
        QCOMPARE(f.clocksOf(inTime).front().state, State::Met);
        QCOMPARE(f.clocksOf(late).front().state, State::Late);
        QCOMPARE(f.clocksOf(late).front().metAt, at({2026, 3, 5}, 0, 0));
    }

    void runningClocksComeTheMostUrgentFirstWithoutThoseTold()
    {
        ComplaintFixture f;
        f.moment = at({2026, 3, 20});
        QVERIFY(f.promise(10, Unit::WorkingDay, u"general"_s, at({2026, 1, 1})));
        const ComplaintId overdue = f.receive(at({2026, 3, 2}));
        const ComplaintId later = f.receive(at({2026, 3, 19}), u"personal_information"_s);
        const ComplaintId sooner = f.receive(at({2026, 3, 18}));
        f.receive(at({2026, 3, 2}), u"minors"_s); // nothing was promised for it
        const ComplaintId told = f.receive(at({2026, 3, 3}));
        QVERIFY(f.store.decide(told, Outcome::Unfounded, u"r"_s));
        QVERIFY(f.store.feedBack(told, Channel::App, u"told"_s));
        QVERIFY(f.store.assign(sooner, u"officer-b"_s));
        const auto running = runningComplaintClocks(f.database, f.rules(), f.moment).value();
        QCOMPARE(running.size(), 3u);
        QCOMPARE(running[0].id, overdue);
        QVERIFY(running[0].isOverdue());
        QCOMPARE(running[1].id, sooner);
        QCOMPARE(running[1].officer, u"officer-b"_s);
        QVERIFY(!running[1].isOverdue());
        QCOMPARE(running[2].id, later);
    }

    void theKindsThatShipHaveTheirClocksAndTellHowSureTheyAre()
    {
        const auto kinds = shippedKinds().value();
        QCOMPARE(kinds.size(), 9u);
        const auto clocks = calendar::loadClocks().value();
        for (const Kind &kind : kinds) {
            QVERIFY2(kind.ceiling.isEmpty() || clocks.find(kind.ceiling), qPrintable(kind.id));
            QVERIFY2(!kind.source.zh.isEmpty() && !kind.source.en.isEmpty(), qPrintable(kind.id));
        }
        QCOMPARE(kindCalled(kinds, u"隐私"_s)->id, u"personal_information"_s);
        QCOMPARE(kindCalled(kinds, u" Privacy "_s)->id, u"personal_information"_s);
        QVERIFY(!kindCalled(kinds, u"weather"_s));
        QVERIFY(calendar::confirmWithCounsel(findKind(kinds, u"rights_delete"_s)->confidence));
    }
};

QTEST_GUILESS_MAIN(TestComplaintClocks)

#include "tst_complaintclocks.moc"
