#include "app/registry/register.h"
#include "app/registry/states.h"

#include <QTest>

#include <map>
#include <set>

using namespace registry;
using enum State;

namespace {

constexpr int stateCount = int(NotRequired) + 1;

/// The machine, written a second time: from each state what may come next.
const std::map<State, std::set<State>> machine{
    {Preparing, {Submitted, NotRequired, Cancelled}},
    {Submitted, {Accepted, Returned, Filed, Cancelled}},
    {Returned, {Submitted, Preparing, NotRequired, Cancelled}},
    {Accepted, {Filed, Returned, Cancelled}},
    {Filed, {Changing, Cancelled, Expired}},
    {Changing, {Filed, Cancelled, Expired}},
    {Cancelled, {Preparing}},
    {Expired, {Submitted, Filed, Preparing, Cancelled}},
    {NotRequired, {Preparing}},
};

Transition step(std::optional<State> from, State to, QDate on)
{
    return {.from = from, .to = to, .on = on};
}

} // namespace

class TestStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfStatesIsAllowedOrRefused_data()
    {
        QTest::addColumn<State>("from");
        QTest::addColumn<State>("to");
        for (int from = 0; from < stateCount; ++from) {
            for (int to = 0; to < stateCount; ++to)
                QTest::addRow("%s to %s", qPrintable(name(State(from))), qPrintable(name(State(to))))
                    << State(from) << State(to);
        }
    }

    void everyPairOfStatesIsAllowedOrRefused()
    {
        QFETCH(State, from);
        QFETCH(State, to);
        const bool allowed = machine.at(from).contains(to);
        const auto fault = moveFault(from, to);
        QCOMPARE(!fault, allowed);
        QCOMPARE(std::ranges::contains(nextStates(from), to), allowed);
        if (fault) {
            QCOMPARE(fault->kind, Failure::Kind::Refused);
            for (const State next : machine.at(from)) // it says what is allowed
                QVERIFY2(fault->detail.contains(name(next)), qPrintable(fault->detail));
        }
    }

    void noStateIsADeadEndAndEachCanBeReached()
    {
        std::set<State> reached{Preparing};
        for (int round = 0; round < stateCount; ++round) {
            for (const State state : std::set<State>(reached)) {
                for (const State next : nextStates(state))
                    reached.insert(next);
            }
        }
        QCOMPARE(int(reached.size()), stateCount);
        for (int state = 0; state < stateCount; ++state)
            QVERIFY(!nextStates(State(state)).empty());
    }

    void aMoveSetsTheDaysThatFit()
    {
        RegistryItem item{.kind = QStringLiteral("icp_licence"), .name = QStringLiteral("ICP")};
        item = moved(item, Preparing, {.to = Submitted, .on = QDate(2026, 3, 2)});
        QCOMPARE(item.submittedOn, QDate(2026, 3, 2));
        item = moved(item, Submitted, {.to = Accepted, .on = QDate(2026, 3, 9)});
        QVERIFY(!item.grantedOn.isValid());
        item = moved(item, Accepted,
                     {.to = Filed,
                      .on = QDate(2026, 4, 20),
                      .number = QStringLiteral("B2-1"),
                      .validUntil = QDate(2031, 4, 19)});
        QCOMPARE(item.grantedOn, QDate(2026, 4, 20));
        QCOMPARE(item.number, QStringLiteral("B2-1"));
        QCOMPARE(item.validUntil, QDate(2031, 4, 19));

        const RegistryItem changing = moved(item, Filed, {.to = Changing, .on = QDate(2026, 6, 1)});
        const RegistryItem changed = moved(changing, Changing, {.to = Filed, .on = QDate(2026, 6, 20)});
        QCOMPARE(changed.grantedOn, QDate(2026, 4, 20)); // it was granted once
        QCOMPARE(changed.validUntil, QDate(2031, 4, 19));

        const RegistryItem lapsed = moved(item, Filed, {.to = Expired, .on = QDate(2027, 1, 5)});
        QCOMPARE(lapsed.validUntil, QDate(2027, 1, 4));
        const RegistryItem again = moved(lapsed, Expired, {.to = Submitted, .on = QDate(2027, 2, 1)});
        QCOMPARE(again.submittedOn, QDate(2027, 2, 1));
        QVERIFY(!again.grantedOn.isValid() && !again.validUntil.isValid());
    }

    void aRenewalThatNamesNoLastDayLeavesNoneThatIsOver()
    {
        const RegistryItem lapsed{.state = Expired, .grantedOn = QDate(2021, 1, 4), .validUntil = QDate(2026, 1, 3)};
        QVERIFY(!moved(lapsed, Expired, {.to = Filed, .on = QDate(2026, 2, 2)}).validUntil.isValid());
        QCOMPARE(
            moved(lapsed, Expired, {.to = Filed, .on = QDate(2026, 2, 2), .validUntil = QDate(2031, 1, 3)}).validUntil,
            QDate(2031, 1, 3));
    }

    void theStateOfADayComesFromTheHistory_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<State>("expected");
        QTest::newRow("before anything") << QDate(2025, 12, 31) << Preparing;
        QTest::newRow("handed in") << QDate(2026, 1, 5) << Submitted;
        QTest::newRow("returned") << QDate(2026, 1, 20) << Returned;
        QTest::newRow("handed in again") << QDate(2026, 2, 2) << Submitted;
        QTest::newRow("accepted") << QDate(2026, 2, 9) << Accepted;
        QTest::newRow("the day before the grant") << QDate(2026, 3, 15) << Accepted;
        QTest::newRow("filed") << QDate(2026, 3, 16) << Filed;
        QTest::newRow("a change is handed in") << QDate(2026, 5, 6) << Changing;
        QTest::newRow("the change is filed") << QDate(2026, 6, 1) << Filed;
        QTest::newRow("on its last day") << QDate(2026, 9, 30) << Filed;
        QTest::newRow("the day after, though nobody wrote it down") << QDate(2026, 10, 1) << Expired;
    }

    void theStateOfADayComesFromTheHistory()
    {
        QFETCH(QDate, day);
        const std::vector<Transition> steps{
            step({}, Preparing, {2025, 12, 1}),       step(Preparing, Submitted, {2026, 1, 5}),
            step(Submitted, Returned, {2026, 1, 20}), step(Returned, Submitted, {2026, 2, 2}),
            step(Submitted, Accepted, {2026, 2, 9}),  step(Accepted, Filed, {2026, 3, 16}),
            step(Filed, Changing, {2026, 5, 6}),      step(Changing, Filed, {2026, 6, 1}),
        };
        const RegistryItem item{.state = Filed,
                                .submittedOn = QDate(2026, 2, 2),
                                .grantedOn = QDate(2026, 3, 16),
                                .validUntil = QDate(2026, 9, 30)};
        QTEST(stateOn(item, steps, day), "expected");
    }

    void theStepsOfOtherItemsDoNotCount()
    {
        Transition other = step({}, Cancelled, {2026, 1, 5});
        other.item = RegistryItemId(9);
        const RegistryItem item{.id = RegistryItemId(1), .state = Filed, .grantedOn = QDate(2026, 1, 2)};
        QCOMPARE(stateOn(item, std::vector{other}, QDate(2026, 2, 2)), Filed);
    }

    void aDayThatIsPutRightInTheItemMovesItsStep()
    {
        const std::vector<Transition> steps{step({}, Submitted, {2026, 1, 5}), step(Submitted, Filed, {2026, 3, 16})};
        const RegistryItem item{.state = Filed, .submittedOn = QDate(2026, 1, 5), .grantedOn = QDate(2026, 3, 20)};
        QCOMPARE(stateOn(item, steps, QDate(2026, 3, 17)), Submitted);
        QCOMPARE(stateOn(item, steps, QDate(2026, 3, 20)), Filed);
        QCOMPARE(lastMovedOn(item, steps), QDate(2026, 3, 20));
    }

    void whatIsRegisteredAsItStandsHasTheStepsThatItsDaysTell_data()
    {
        QTest::addColumn<RegistryItem>("item");
        QTest::addColumn<QString>("expected");
        const QDate in(2026, 1, 5);
        const QDate out(2026, 3, 16);
        const auto row = [](const char *what, RegistryItem item, const char *steps) {
            QTest::newRow(what) << std::move(item) << QString::fromLatin1(steps);
        };
        row("in preparation", {.state = Preparing}, "preparing 2026-09-21");
        row("submitted", {.state = Submitted, .submittedOn = in}, "submitted 2026-01-05");
        row("submitted, nobody knows when", {.state = Submitted}, "");
        row("filed", {.state = Filed, .submittedOn = in, .grantedOn = out},
            "submitted 2026-01-05, submitted>filed 2026-03-16");
        row("filed, nobody knows when", {.state = Filed, .submittedOn = in}, "");
        row("filed, only the grant is known", {.state = Filed, .grantedOn = out}, "filed 2026-03-16");
        row("returned", {.state = Returned, .submittedOn = in}, "submitted 2026-01-05, submitted>returned 2026-09-21");
        row("expired", {.state = Expired, .grantedOn = in, .validUntil = out},
            "filed 2026-01-05, filed>expired 2026-03-17");
        row("changing", {.state = Changing, .grantedOn = out}, "filed 2026-03-16, filed>changing 2026-09-21");
        row("cancelled", {.state = Cancelled, .grantedOn = out}, "filed 2026-03-16, filed>cancelled 2026-09-21");
        row("not required", {.state = NotRequired, .submittedOn = in}, "");
    }

    void whatIsRegisteredAsItStandsHasTheStepsThatItsDaysTell()
    {
        QFETCH(RegistryItem, item);
        QStringList steps;
        for (const Transition &each : firstSteps(item, QDate(2026, 9, 21)))
            steps += (each.from ? name(*each.from) + QLatin1Char('>') : QString()) + name(each.to) + QLatin1Char(' ')
                + each.on.toString(Qt::ISODate);
        QTEST(steps.join(QStringLiteral(", ")), "expected");
    }
};

QTEST_APPLESS_MAIN(TestStates)
#include "tst_states.moc"
