#include "app/base/resources.h"
#include "app/registry/registrystore.h"
#include "db/database.h"
#include "db/migrator.h"
#include "tests/support/scripts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace registry;

/// 0036 makes services and items anew under the rows that point to them.
class TestRegisterMigration : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString scripts(int newest) const { return shippedScripts(newest, m_folder.filePath(QString::number(newest))); }

    /// A workspace as the release before left it: one item in each of its states.
    db::Database older() const
    {
        auto database = db::Database::inMemory();
        db::migrate(database, {}, scripts(35));
        database.execute(
            "INSERT INTO service VALUES (2, 'chat', 'd', 'public', 'both', '2025-01-06', NULL, 'why', 5, 6),"
            " (3, 'staff', '', 'internal', 'app', NULL, '2026-01-01', '', 7, 8),"
            " (4, 'writer', '', 'public', 'api', NULL, NULL, '', 7, 8);"
            "INSERT INTO registry_item (id, service_id, kind, role, name, number, authority, state, submitted_on,"
            " granted_on, valid_until, display_checked_on, display_evidence, upstream_model, upstream_number, notes,"
            " created_at, updated_at) VALUES"
            " (1, 2, 'algorithm_filing', 'provider', 'a', 'N-1', 'CAC', 'in_force', '2025-02-03', '2025-04-01', NULL,"
            "  '2025-05-06', 'footer', 'model-x', 'X-1', 'note', 10, 11),"
            " (2, NULL, 'icp_licence', NULL, 'b', '', '', 'expired', NULL, '2020-01-06', '2025-01-05', NULL, '', '',"
            "  '', '', 10, 11),"
            " (3, 2, 'genai_filing', NULL, 'c', '', '', 'draft', NULL, NULL, NULL, NULL, '', '', '', '', 10, 11),"
            " (4, 2, 'genai_filing', NULL, 'd', '', '', 'rejected', '2025-06-02', NULL, NULL, NULL, '', '', '', '',"
            "  10, 11),"
            " (5, 3, 'app_record', NULL, 'e', '', '', 'cancelled', '2024-01-02', '2024-02-05', NULL, NULL, '', '', '',"
            "  '', 10, 11),"
            " (6, NULL, 'news_licence', NULL, 'f', '', '', 'not_required', NULL, NULL, NULL, NULL, '', '', '', '', 10,"
            "  11),"
            " (7, 4, 'algorithm_filing', NULL, 'g', '', '', 'submitted', '2026-03-02', NULL, NULL, NULL, '', '', '',"
            "  '', 10, 11),"
            " (8, NULL, 'mlps', NULL, 'h', '', '', 'in_force', '2025-01-02', NULL, NULL, NULL, '', '', '', '', 10,"
            "  11);"
            "INSERT INTO registry_event (item_id, kind, happened_on, done_on, note, actor, recorded_at) VALUES"
            " (1, 'change', '2025-06-02', '2025-06-05', 'n', 'officer-a', 12),"
            " (4, 'rejected', '2025-07-01', NULL, '', 'officer-a', 13),"
            " (5, 'cancelled', '2025-08-04', NULL, '', 'officer-b', 14);"
            "INSERT INTO audit_event (sequence, at, actor, kind, object, body, previous, hash) VALUES"
            " (1, 10, 'officer-b', 'registry.added', 'registry/1', '{}', zeroblob(32), zeroblob(32));");
        return database;
    }

    static QString steps(const Register &read, qint64 item)
    {
        QStringList found;
        for (const Transition &step : read.transitions) {
            if (step.item == RegistryItemId(item))
                found += (step.from ? name(*step.from) + QLatin1Char('>') : QString()) + name(step.to)
                    + QLatin1Char(' ') + step.on.toString(Qt::ISODate);
        }
        return found.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void initTestCase() { initResources(); }

    void itemsKeepWhatTheyHeldInTheNewWords()
    {
        auto database = older();
        QCOMPARE(db::migrate(database, {}, scripts(36)), 1);
        const RegistryItem item = readItem(database, RegistryItemId(1)).value();
        const RegistryItem expected{.id = RegistryItemId(1),
                                    .service = ServiceId(2),
                                    .kind = QStringLiteral("algorithm_filing"),
                                    .role = Role::Provider,
                                    .name = QStringLiteral("a"),
                                    .number = QStringLiteral("N-1"),
                                    .authority = QStringLiteral("CAC"),
                                    .state = State::Filed,
                                    .submittedOn = QDate(2025, 2, 3),
                                    .grantedOn = QDate(2025, 4, 1),
                                    .displayCheckedOn = QDate(2025, 5, 6),
                                    .displayEvidence = QStringLiteral("footer"),
                                    .upstreamModel = QStringLiteral("model-x"),
                                    .upstreamNumber = QStringLiteral("X-1"),
                                    .notes = QStringLiteral("note")};
        QCOMPARE(item, expected);
        const Register read = readRegister(database).value();
        QStringList states;
        for (const RegistryItem &each : read.items)
            states += name(each.state);
        QCOMPARE(states.join(QLatin1Char(' ')),
                 QStringLiteral("filed expired preparing returned cancelled not_required submitted filed"));
        QCOMPARE(read.events.size(), size_t(3));
        QCOMPARE(read.events[0].doneOn, QDate(2025, 6, 5));
        const auto seen = readDisplayEvidence(database, RegistryItemId(1)).value();
        QCOMPARE(seen.size(), size_t(1));
        QCOMPARE(seen[0].seenOn, QDate(2025, 5, 6));
        QCOMPARE(seen[0].place, QStringLiteral("footer"));
    }

    void servicesKeepTheirAccessAndTheirReason()
    {
        auto database = older();
        db::migrate(database, {}, scripts(36));
        const Service chat = readService(database, ServiceId(2)).value();
        const Service expected{.id = ServiceId(2),
                               .name = QStringLiteral("chat"),
                               .description = QStringLiteral("d"),
                               .scope = Scope::Public,
                               .accesses = Access::App | Access::Api,
                               .startedOn = QDate(2025, 1, 6),
                               .regimeReason = QStringLiteral("why")};
        QCOMPARE(chat, expected);
        QCOMPARE(readService(database, ServiceId(3)).value().accesses, Accesses(Access::App));
        QCOMPARE(readService(database, ServiceId(4)).value().accesses, Accesses(Access::Api));
    }

    void theDaysThatWereKnownBecomeTheFirstSteps()
    {
        auto database = older();
        db::migrate(database, {}, scripts(36));
        const Register read = readRegister(database).value();
        QCOMPARE(steps(read, 1), QStringLiteral("submitted 2025-02-03, submitted>filed 2025-04-01"));
        QCOMPARE(steps(read, 2), QStringLiteral("filed 2020-01-06"));
        QCOMPARE(steps(read, 3), QString());
        QCOMPARE(steps(read, 4), QStringLiteral("submitted 2025-06-02, submitted>returned 2025-07-01"));
        QCOMPARE(steps(read, 5),
                 QStringLiteral("submitted 2024-01-02, submitted>filed 2024-02-05, filed>cancelled 2025-08-04"));
        QCOMPARE(steps(read, 6), QString());
        QCOMPARE(steps(read, 7), QStringLiteral("submitted 2026-03-02"));
        QCOMPARE(steps(read, 8), QString()); // granted, nobody knows when
        QCOMPARE(read.transitions[0].actor, QStringLiteral("officer-b"));
        QCOMPARE(read.transitions[1].actor, QStringLiteral("earlier release"));
    }

    void whatWasInTheRegisterOnADayStaysSo()
    {
        auto database = older();
        db::migrate(database, {}, scripts(36));
        const Register read = readRegister(database).value();
        const auto on = [&](size_t index, QDate day) { return stateOn(read.items[index], read.transitions, day); };
        QCOMPARE(on(0, QDate(2025, 2, 2)), State::Preparing);
        QCOMPARE(on(0, QDate(2025, 3, 1)), State::Submitted);
        QCOMPARE(on(0, QDate(2025, 4, 1)), State::Filed);
        QCOMPARE(on(1, QDate(2025, 1, 5)), State::Filed);
        QCOMPARE(on(1, QDate(2025, 1, 6)), State::Expired);
        QCOMPARE(on(4, QDate(2025, 8, 3)), State::Filed);
        QCOMPARE(on(4, QDate(2025, 8, 4)), State::Cancelled);
        QCOMPARE(on(5, QDate(2020, 1, 1)), State::NotRequired);
        QCOMPARE(on(7, QDate(2020, 1, 1)), State::Filed);
    }

    void theRulesOfTheTablesStillHold_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("an item of no service") << QByteArray("UPDATE registry_item SET service_id = 99");
        QTest::newRow("an event of no item")
            << QByteArray("INSERT INTO registry_event (item_id, kind, happened_on, actor, recorded_at)"
                          " VALUES (99, 'note', '2026-01-01', 'a', 0)");
        QTest::newRow("an item removed") << QByteArray("DELETE FROM registry_item WHERE id = 3");
        QTest::newRow("a service removed") << QByteArray("DELETE FROM service WHERE id = 4");
        QTest::newRow("an old word") << QByteArray("UPDATE registry_item SET state = 'draft' WHERE id = 3");
        QTest::newRow("an unknown access") << QByteArray("UPDATE service SET accesses = 'api app'");
        QTest::newRow("a step rewritten") << QByteArray("UPDATE registry_transition SET moved_on = '2026-01-01'");
        QTest::newRow("a step removed") << QByteArray("DELETE FROM registry_transition");
        QTest::newRow("another salt") << QByteArray("UPDATE registry_item SET salt = zeroblob(16)");
    }

    void theRulesOfTheTablesStillHold()
    {
        QFETCH(QByteArray, sql);
        auto database = older();
        db::migrate(database, {}, scripts(36));
        QVERIFY_THROWS_EXCEPTION(db::Error, database.execute(sql));
    }

    void eachItemHasASaltOfItsOwn()
    {
        auto database = older();
        db::migrate(database, {}, scripts(36));
        db::Statement salts = database.prepare("SELECT count(DISTINCT salt), count(*) FROM registry_item");
        QVERIFY(salts.next());
        QCOMPARE(salts.integer(0), salts.integer(1));
    }
};

QTEST_GUILESS_MAIN(TestRegisterMigration)
#include "tst_registermigration.moc"
