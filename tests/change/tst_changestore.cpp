#include "app/change/changestore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/status.h"
#include "tests/support/schema.h"

#include <QTest>

using namespace change;
using namespace Qt::StringLiterals;
using registry::RegistryEvent;
using registry::State;

namespace {

struct Fixture : EmptyStore
{
    registry::Rulebook rulebook = registry::shippedRulebook().value();
    RuleTable rules = readRules(database, rulebook).value();
    registry::RegistryStore registered{database, journal};
    ServiceId chat = registered.add(registry::Service{.name = u"chat"_s}).value();
    RegistryItemId filing = registered
                                .add(registry::RegistryItem{.service = chat,
                                                            .kind = u"algorithm_filing"_s,
                                                            .name = u"chat algorithm"_s,
                                                            .state = State::Filed,
                                                            .submittedOn = QDate(2026, 1, 5),
                                                            .grantedOn = QDate(2026, 2, 2)})
                                .value();
    ChangeStore store{database, journal};

    /// Of the day before now; it proposes one change of the filing.
    ChangeEvent changed() const
    {
        return {.event = Event::Domain, .on = QDate(2026, 9, 1), .service = chat, .note = u"a new field"_s};
    }

    Changes changes() const { return readChanges(database).value(); }
    ProposalId propose()
    {
        const ChangeEventId id = store.record(changed(), rules).value();
        const Changes all = changes();
        return std::ranges::find(all.proposals, id, &Proposal::event)->id;
    }
    std::vector<registry::Duty> duties(QDate day) const
    {
        const registry::Register all = registry::readRegister(database).value();
        std::vector<registry::Duty> found;
        for (const registry::ItemStatus &status : registry::statusOn(day, all, rulebook)) {
            if (status.item == filing)
                found = status.duties;
        }
        return found;
    }
    QStringList journaled() const
    {
        QStringList kinds;
        db::Statement row =
            database.prepare("SELECT kind FROM audit_event WHERE kind LIKE 'change.%' ORDER BY sequence");
        while (row.next())
            kinds.append(row.text(0));
        return kinds;
    }
};

} // namespace

class TestChangeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsKeptWithWhatIsProposedForIt()
    {
        Fixture f;
        f.propose();
        const Changes all = f.changes();
        QCOMPARE(all.events.size(), size_t(1));
        QCOMPARE(all.events[0].note, u"a new field"_s);
        QCOMPARE(all.events[0].actor, u"officer-a"_s);
        QCOMPARE(all.proposals.size(), size_t(1));
        QCOMPARE(all.proposals[0].item, std::optional(f.filing));
        QCOMPARE(all.proposals[0].clock, u"alg.change"_s);
        QCOMPARE(all.waiting(), 1);
        QVERIFY(f.duties(QDate(2026, 9, 21)).empty()); // a proposal starts no clock
    }

    void aConfirmationStartsTheClockOnTheDayOfTheEvent()
    {
        Fixture f;
        const ProposalId id = f.propose();
        QVERIFY(f.store.confirm(id, {}));
        const std::vector<registry::Duty> duties = f.duties(QDate(2026, 9, 21));
        QCOMPARE(duties.size(), size_t(1));
        QCOMPARE(duties[0].clock, u"alg.change"_s);
        QCOMPARE(duties[0].start, QDate(2026, 9, 1));
        QCOMPARE(duties[0].due, QDate(2026, 9, 15)); // ten working days, backdated: it is late
        QCOMPARE(duties[0].status, registry::Duty::Status::Late);
        QCOMPARE(f.changes().proposals[0].state, Proposal::State::Confirmed);
        QCOMPARE(f.changes().proposals[0].decidedBy, u"officer-a"_s);
        QCOMPARE(f.store.confirm(id, {}).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.count("registry_event WHERE kind = 'change'"), 1);
        QCOMPARE(f.journaled(), (QStringList{u"change.recorded"_s, u"change.confirmed"_s}));
    }

    void aConfirmationThatFailsLeavesNothingBehind()
    {
        Fixture f;
        const ChangeEventId event =
            f.store.record({.event = Event::Notice, .on = QDate(2026, 9, 1), .service = f.chat}, f.rules).value();
        const Changes before = f.changes();
        const Proposal proposal = *std::ranges::find(before.proposals, event, &Proposal::event);
        QVERIFY(!proposal.item);
        f.database.execute("CREATE TEMP TRIGGER full BEFORE INSERT ON change_decision"
                           " BEGIN SELECT RAISE(ABORT, 'the disk is full'); END;");
        const qint64 entries = f.count("audit_event");
        QVERIFY(!f.store.confirm(proposal.id, u"Assessment of chat"_s));
        QCOMPARE(f.count("registry_item"), 1); // the item that it had added is gone again
        QCOMPARE(f.count("registry_event WHERE kind = 'assessment'"), 0);
        QCOMPARE(f.count("audit_event"), entries);
    }

    void whatAServiceLacksIsAddedOnceItIsConfirmed()
    {
        Fixture f;
        QVERIFY(f.store.record({.event = Event::Notice, .on = QDate(2026, 9, 1), .service = f.chat}, f.rules));
        QVERIFY(f.store.confirm(f.changes().proposals[0].id, u"Assessment of chat"_s));
        const registry::Register all = registry::readRegister(f.database).value();
        const auto added = std::ranges::find(all.items, u"security_assessment"_s, &registry::RegistryItem::kind);
        QVERIFY(added != all.items.end());
        QCOMPARE(added->name, u"Assessment of chat"_s);
        QCOMPARE(added->service, std::optional(f.chat));
        QCOMPARE(added->state, State::Preparing);
    }

    void aWaiverNeedsAReasonAndStartsNothing()
    {
        Fixture f;
        const ProposalId id = f.propose();
        QCOMPARE(f.store.waive(id, u" "_s).error().kind, Failure::Kind::BadInput);
        QVERIFY(f.store.waive(id, u"nothing that was filed changed"_s));
        QCOMPARE(f.changes().proposals[0].state, Proposal::State::Waived);
        QCOMPARE(f.changes().proposals[0].reason, u"nothing that was filed changed"_s);
        QCOMPARE(f.changes().waiting(), 0);
        QVERIFY(f.duties(QDate(2026, 9, 21)).empty());
        QCOMPARE(f.store.confirm(id, {}).error().kind, Failure::Kind::Refused);
    }

    void anUndoneConfirmationStopsTheClockAndStaysInTheHistory()
    {
        Fixture f;
        const ProposalId id = f.propose();
        QVERIFY(f.store.confirm(id, {}));
        QCOMPARE(f.store.undo(id, {}).error().kind, Failure::Kind::BadInput);
        QVERIFY(f.store.undo(id, u"the wrong service"_s));
        QVERIFY(f.duties(QDate(2026, 9, 21)).empty());
        QCOMPARE(f.duties(QDate(2026, 9, 20)).size(), size_t(1)); // the day before, it ran
        QCOMPARE(f.changes().waiting(), 1);
        QCOMPARE(f.count("registry_event WHERE kind = 'note' AND note = 'the wrong service'"), 1);
        QCOMPARE(f.journaled(), (QStringList{u"change.recorded"_s, u"change.confirmed"_s, u"change.undone"_s}));
        QVERIFY(f.store.confirm(id, {})); // it waits again
        QCOMPARE(f.duties(QDate(2026, 9, 21)).size(), size_t(1));
    }

    void aDutyThatWasMetIsNotUndone()
    {
        Fixture f;
        const ProposalId id = f.propose();
        const auto recorded = f.store.confirm(id, {}).value();
        QVERIFY(f.registered.complete(recorded, QDate(2026, 9, 10)));
        QCOMPARE(f.store.undo(id, u"a mistake"_s).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.changes().waiting(), 0);
    }

    void anUndoneWaiverWaitsAgain()
    {
        Fixture f;
        const ProposalId id = f.propose();
        QCOMPARE(f.store.undo(id, u"x"_s).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.waive(id, u"a reason"_s));
        QVERIFY(f.store.undo(id, u"it did change"_s));
        QCOMPARE(f.changes().waiting(), 1);
    }

    void nothingIsProposedTwice()
    {
        Fixture f;
        ChangeEvent suggested = f.changed();
        suggested.key = u"version/12"_s;
        suggested.origin = Origin::Register;
        QVERIFY(f.store.record(suggested, f.rules));
        QCOMPARE(f.store.record(suggested, f.rules).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.dismiss(suggested, u"no"_s).error().kind, Failure::Kind::Refused);
        suggested.key = u"version/13"_s;
        QCOMPARE(f.store.dismiss(suggested, {}).error().kind, Failure::Kind::BadInput);
        QVERIFY(f.store.dismiss(suggested, u"a patch"_s));
        QCOMPARE(f.store.record(suggested, f.rules).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.changes().proposals.size(), size_t(1));
        QCOMPARE(f.changes().events[1].dismissed, u"a patch"_s);
        QCOMPARE(f.journaled(), (QStringList{u"change.recorded"_s, u"change.dismissed"_s}));
    }

    void historyIsOnlyAddedTo()
    {
        Fixture f;
        const ProposalId id = f.propose();
        QVERIFY(f.store.waive(id, u"a reason"_s));
        for (const QByteArray &table : {"change_event"_ba, "change_proposal"_ba, "change_decision"_ba}) {
            QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("DELETE FROM " + table));
            QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("UPDATE " + table + " SET id = 99"));
        }
    }

    void anEventOfSomethingThatIsNotThereIsRefused()
    {
        Fixture f;
        ChangeEvent event = f.changed();
        event.service = ServiceId{99};
        QCOMPARE(f.store.record(event, f.rules).error().kind, Failure::Kind::NotFound);
        event = f.changed();
        event.on = {};
        QCOMPARE(f.store.record(event, f.rules).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("change_event"), 0);
    }
};

QTEST_APPLESS_MAIN(TestChangeStore)
#include "tst_changestore.moc"
