#include "app/registry/registrystore.h"
#include "tests/support/schema.h"

#include <QJsonDocument>
#include <QTest>

using registry::Access;
using registry::readItem;
using registry::readRegister;
using registry::readService;
using registry::RegistryEvent;
using registry::RegistryEventId;
using registry::RegistryItem;
using registry::RegistryStore;
using registry::Role;
using registry::Scope;
using registry::Service;
using registry::State;

class TestRegistryStore : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        RegistryStore store{database, journal};

        /// The body of the newest journal entry, with its kind and object.
        QJsonObject lastEntry() const
        {
            db::Statement query =
                database.prepare("SELECT kind, object, body FROM audit_event ORDER BY sequence DESC LIMIT 1");
            if (!query.next())
                return {};
            QJsonObject body = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
            body.insert(u"@kind", query.text(0));
            body.insert(u"@object", query.text(1));
            return body;
        }
    };

    static Service service(const char *name)
    {
        return {.name = QString::fromUtf8(name),
                .description = QStringLiteral("对话"),
                .scope = Scope::Public,
                .accesses = Access::App | Access::Api,
                .startedOn = QDate(2026, 2, 10),
                .regime = QStringLiteral("genai-public"),
                .regimeReason = QStringLiteral("Art. 2")};
    }

    static RegistryItem filing(std::optional<ServiceId> owner)
    {
        return {.service = owner,
                .kind = QStringLiteral("algorithm_filing"),
                .role = Role::Provider,
                .name = QStringLiteral("对话生成算法"),
                .number = QStringLiteral("网信算备110108000000101240011号"),
                .authority = QStringLiteral("CAC"),
                .state = State::Filed,
                .submittedOn = QDate(2026, 2, 24),
                .grantedOn = QDate(2026, 4, 1),
                .validUntil = QDate(2031, 3, 31),
                .displayCheckedOn = QDate(2026, 4, 2),
                .displayEvidence = QStringLiteral("footer of the site, screenshot of 2 April"),
                .upstreamModel = QStringLiteral("model-x"),
                .upstreamNumber = QStringLiteral("Beijing-MoXing-20230821"),
                .notes = QStringLiteral("asked Ms Example on the phone")};
    }

private Q_SLOTS:
    void whatIsAddedComesBackUnchanged()
    {
        Fixture f;
        Service chat = service("chat");
        chat.id = f.store.add(chat).value();
        RegistryItem item = filing(chat.id);
        item.id = f.store.add(item).value();
        QCOMPARE(readService(f.database, chat.id).value(), chat);
        QCOMPARE(readItem(f.database, item.id).value(), item);

        RegistryItem bare{.kind = QStringLiteral("icp_record"), .name = QStringLiteral("ICP")};
        bare.id = f.store.add(bare).value();
        const RegistryItem read = readItem(f.database, bare.id).value();
        QVERIFY(!read.service && !read.role && !read.validUntil.isValid() && read.number.isEmpty());
        QCOMPARE(f.count("registry_item"), 2);
    }

    void everythingIsReadAtOnce()
    {
        Fixture f;
        const ServiceId b = f.store.add(service("b")).value();
        f.store.add(service("a")).value();
        const RegistryItemId item = f.store.add(filing(b)).value();
        f.store.record({.item = item, .kind = RegistryEvent::Kind::Change, .on = QDate(2026, 5, 6)}).value();
        f.store.record({.item = item, .kind = RegistryEvent::Kind::Granted, .on = QDate(2026, 4, 1)}).value();
        const auto all = readRegister(f.database).value();
        QCOMPARE(all.services.size(), size_t(2));
        QCOMPARE(all.services[0].name, QStringLiteral("a"));
        QCOMPARE(all.items.size(), size_t(1));
        QCOMPARE(all.events.size(), size_t(2));
        QCOMPARE(all.events[0].kind, RegistryEvent::Kind::Granted);
        QCOMPARE(all.events[0].actor, QStringLiteral("officer-a"));
        QCOMPARE(all.events[0].recordedAt, EmptyStore::now);
    }

    void anEditIsJournaledWithOldAndNewValues()
    {
        Fixture f;
        RegistryItem item = filing(std::nullopt);
        item.id = f.store.add(item).value();
        item.number = QStringLiteral("网信算备110108000000101240022号");
        item.validUntil = {};
        QVERIFY(f.store.update(item));
        QCOMPARE(readItem(f.database, item.id).value(), item);

        const QJsonObject entry = f.lastEntry();
        QCOMPARE(entry[u"@kind"].toString(), QStringLiteral("registry.changed"));
        QCOMPARE(entry[u"@object"].toString(), QStringLiteral("registry/%1").arg(qint64(item.id)));
        QCOMPARE(entry[u"number"][u"old"].toString(), QStringLiteral("网信算备110108000000101240011号"));
        QCOMPARE(entry[u"number"][u"new"].toString(), QStringLiteral("网信算备110108000000101240022号"));
        QCOMPARE(entry[u"valid_until"][u"old"].toString(), QStringLiteral("2031-03-31"));
        QCOMPARE(entry[u"valid_until"][u"new"].toString(), QString());
        QVERIFY(!entry.contains(u"name"));
    }

    void anEditOfWhatWasChangedMeanwhileIsRefused()
    {
        Fixture f;
        RegistryItem first = filing(std::nullopt);
        first.id = f.store.add(first).value();
        RegistryItem mine = first;
        mine.notes = QStringLiteral("mine");
        RegistryItem theirs = first;
        theirs.conditions = QStringLiteral("theirs");
        QVERIFY(f.store.update(first, theirs));
        QCOMPARE(f.store.update(first, mine).error().kind, Failure::Kind::Refused);
        QCOMPARE(readItem(f.database, first.id).value(), theirs);
        mine.conditions = theirs.conditions;
        QVERIFY(f.store.update(theirs, mine));
        QCOMPARE(readItem(f.database, first.id).value(), mine);
    }

    void aRenewalAndItsEventAreKeptTogether()
    {
        Fixture f;
        const RegistryItemId item = f.store.add(filing(std::nullopt)).value();
        const RegistryEvent renewed{.item = item, .kind = RegistryEvent::Kind::Renewed, .on = QDate(2031, 3, 2)};
        const QString number = readItem(f.database, item).value().number;
        QVERIFY(f.store.renew(renewed, QDate(2036, 3, 31), {}));
        QCOMPARE(readItem(f.database, item).value().validUntil, QDate(2036, 3, 31));
        QCOMPARE(readItem(f.database, item).value().number, number); // as it was
        QCOMPARE(readRegister(f.database).value().events.size(), size_t(1));
        QVERIFY(!f.store.renew({.item = item, .kind = RegistryEvent::Kind::Renewed}, QDate(2041, 3, 31), {})); // no day
        QCOMPARE(readItem(f.database, item).value().validUntil, QDate(2036, 3, 31));
    }

    void aServiceIsEditedTheSameWay()
    {
        Fixture f;
        Service chat = service("chat");
        chat.id = f.store.add(chat).value();
        chat.endedOn = QDate(2026, 9, 23);
        QVERIFY(f.store.update(chat));
        QCOMPARE(readService(f.database, chat.id).value(), chat);
        QCOMPARE(f.lastEntry()[u"ended_on"][u"new"].toString(), QStringLiteral("2026-09-23"));
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        Fixture f;
        RegistryItem item = filing(std::nullopt);
        item.id = f.store.add(item).value();
        Service chat = service("chat");
        chat.id = f.store.add(chat).value();
        const qint64 before = f.count("audit_event");
        QVERIFY(f.store.update(item));
        QVERIFY(f.store.update(chat));
        QCOMPARE(f.count("audit_event"), before);
    }

    void theJournalHoldsNoFreeText()
    {
        Fixture f;
        const RegistryItemId item = f.store.add(filing(f.store.add(service("chat")).value())).value();
        f.store.record({.item = item, .on = QDate(2026, 5, 6), .note = QStringLiteral("Ms Example called")}).value();
        db::Statement query = f.database.prepare("SELECT group_concat(body) FROM audit_event");
        QVERIFY(query.next());
        const QString bodies = query.text(0);
        QVERIFY(!bodies.contains(QStringLiteral("Example")));
        QVERIFY(!bodies.contains(QStringLiteral("screenshot")));
        QVERIFY(!bodies.contains(QStringLiteral("对话\"")));
        QVERIFY(bodies.contains(QStringLiteral("sha256:")));
    }

    void anEventIsRecordedInItsItemsHistoryAndDoneOnce()
    {
        Fixture f;
        const RegistryItemId item = f.store.add(filing(std::nullopt)).value();
        const RegistryEventId change =
            f.store.record({.item = item, .kind = RegistryEvent::Kind::Change, .on = QDate(2026, 4, 28)}).value();
        QCOMPARE(f.lastEntry()[u"@kind"].toString(), QStringLiteral("registry.event"));
        QCOMPARE(f.store.complete(change, QDate(2026, 4, 27)).error().kind, Failure::Kind::Refused);
        QVERIFY(f.store.complete(change, QDate(2026, 5, 8)));
        QCOMPARE(f.lastEntry()[u"@kind"].toString(), QStringLiteral("registry.event_done"));
        QCOMPARE(readRegister(f.database).value().events[0].doneOn, QDate(2026, 5, 8));
        QCOMPARE(f.store.complete(change, QDate(2026, 5, 9)).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.complete(RegistryEventId(99), QDate(2026, 5, 9)).error().kind, Failure::Kind::NotFound);
    }

    void everyKindOfEventCanBeStored()
    {
        Fixture f;
        const RegistryItemId item = f.store.add(filing(std::nullopt)).value();
        for (int kind = 0; kind <= int(RegistryEvent::Kind::Note); ++kind)
            QVERIFY(f.store.record({.item = item, .kind = RegistryEvent::Kind(kind), .on = QDate(2026, 5, 6)}));
        const auto events = readRegister(f.database).value().events;
        for (int kind = 0; kind <= int(RegistryEvent::Kind::Note); ++kind)
            QCOMPARE(events.at(size_t(kind)).kind, RegistryEvent::Kind(kind));
    }

    void everyStateCanBeStored()
    {
        Fixture f;
        for (int state = 0; state <= int(State::NotRequired); ++state) {
            RegistryItem item = filing(std::nullopt);
            item.state = State(state);
            QCOMPARE(readItem(f.database, f.store.add(item).value()).value().state, State(state));
        }
    }

    void whatCannotBeRightIsRefused()
    {
        Fixture f;
        const ServiceId chat = f.store.add(service("chat")).value();
        const qint64 before = f.count("audit_event");
        Service backwards = service("other");
        backwards.endedOn = QDate(2026, 2, 9);
        RegistryItem early = filing(chat);
        early.grantedOn = QDate(2026, 2, 23);
        RegistryItem nameless = filing(chat);
        nameless.name = QStringLiteral("  ");
        QCOMPARE(f.store.add(service("chat")).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(service("")).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(backwards).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(early).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(nameless).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.add(filing(ServiceId(99))).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.update(filing(chat)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(f.store.record({.item = RegistryItemId(99), .on = QDate(2026, 5, 6)}).error().kind,
                 Failure::Kind::NotFound);
        QCOMPARE(f.store.record({.item = RegistryItemId(1)}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.count("audit_event"), before);
        QCOMPARE(f.count("registry_item"), 0);
    }

    void aRefusedInsertLeavesNoJournalEntry_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::newRow("the row is refused") << QByteArray("registry_item");
        QTest::newRow("the journal is refused") << QByteArray("audit_event");
    }

    void aRefusedInsertLeavesNoJournalEntry()
    {
        QFETCH(QByteArray, table);
        Fixture f;
        f.store.add(service("chat")).value();
        const qint64 before = f.count("audit_event");
        f.database.execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main." + table
                           + " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        QVERIFY(!f.store.add(filing(ServiceId(1))));
        QCOMPARE(f.count("registry_item"), 0);
        QCOMPARE(f.count("audit_event"), before);

        f.database.execute("DROP TRIGGER refuse");
        QVERIFY(f.store.add(filing(ServiceId(1)))); // no transaction was left open
        QCOMPARE(f.count("audit_event"), before + 1);
    }

    void aRefusedEditLeavesTheOldValues()
    {
        Fixture f;
        RegistryItem item = filing(std::nullopt);
        item.id = f.store.add(item).value();
        RegistryItem changed = item;
        changed.number = QStringLiteral("other");
        f.database.execute("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.audit_event"
                           " BEGIN SELECT RAISE(ABORT, 'disk full'); END");
        QVERIFY(!f.store.update(changed));
        QCOMPARE(readItem(f.database, item.id).value(), item);
    }

    void theSchemaKeepsHistoryWhateverTheProgramDoes_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an event is not removed") << QByteArray("DELETE FROM registry_event");
        QTest::newRow("an event is not rewritten") << QByteArray("UPDATE registry_event SET note = 'x'");
        QTest::newRow("an event is not moved") << QByteArray("UPDATE registry_event SET happened_on = '2026-05-07'");
        QTest::newRow("an item is not removed") << QByteArray("DELETE FROM registry_item");
        QTest::newRow("a service is not removed") << QByteArray("DELETE FROM service");
        QTest::newRow("a day exists") << QByteArray("UPDATE registry_item SET valid_until = '2031-02-30'");
        QTest::newRow("a day is a day") << QByteArray("UPDATE service SET started_on = 'soon'");
        QTest::newRow("a state is known") << QByteArray("UPDATE registry_item SET state = 'lost'");
    }

    void theSchemaKeepsHistoryWhateverTheProgramDoes()
    {
        QFETCH(QByteArray, sql);
        Fixture f;
        const RegistryItemId item = f.store.add(filing(f.store.add(service("chat")).value())).value();
        f.store.record({.item = item, .on = QDate(2026, 5, 6)}).value();
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(sql));
    }
};

QTEST_APPLESS_MAIN(TestRegistryStore)
#include "tst_registrystore.moc"
