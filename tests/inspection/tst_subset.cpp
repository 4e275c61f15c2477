#include "app/base/hash.h"
#include "app/inspection/subset.h"
#include "app/inspection/subsetrules.h"
#include "app/journal/verification.h"
#include "tests/inspection/plantedstore.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

/// What goes into a subset of a workspace, and above all what does not.
class TestSubset : public QObject
{
    Q_OBJECT

    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static inspection::SubsetRequest requestOf(const PlantedStore &store, const QString &name)
    {
        return {.live = store.path,
                .scope = store.scope(),
                .mandate = {.number = u"VB-2026-0001"_s, .authority = u"某网信办"_s, .basis = u"第十九条"_s},
                .path = store.folder.filePath(name)};
    }

    static qint64 count(const db::Database &database, QByteArrayView sql)
    {
        db::Statement row = database.prepare(sql);
        return row.next() ? row.integer(0) : -1;
    }

private Q_SLOTS:
    void everyTableOfTheSchemaHasARule()
    {
        const EmptyStore store;
        std::set<QString> named;
        const auto rules = inspection::subsetRules();
        QVERIFY2(rules.has_value(), rules ? "" : qPrintable(rules.error().detail));
        for (const inspection::TableRule &rule : *rules)
            named.insert(rule.name);
        QStringList missing;
        db::Statement row = store.database.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (row.next()) {
            if (named.erase(row.text(0)) == 0)
                missing.append(row.text(0));
        }
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"no rule in resources/inspection/subset.toml: "_s + missing.join(u", ")));
        QVERIFY2(named.empty(), "a rule is of no table of the schema");
    }

    void everyTextColumnOfAnOfficerIsTakenCareOf()
    {
        const EmptyStore store;
        const auto rules = inspection::subsetRules().value();
        for (const inspection::TableRule &rule : rules) {
            if (rule.keep.isEmpty())
                continue;
            for (const char *name : {"actor", "officer", "owner", "created_by", "sent_by", "linked_by"}) {
                db::Statement row = store.database.prepare("SELECT 1 FROM pragma_table_info(?) WHERE name = ?");
                if (row.with(rule.name, std::string_view(name)).next())
                    QVERIFY2(rule.officers.contains(QLatin1StringView(name)), qPrintable(rule.name));
            }
        }
    }

    void nothingOutOfScopeIsInTheBytesOfTheFile()
    {
        const PlantedStore store;
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail + made.error().where));
        const QByteArray bytes = readAll(made->path);
        QVERIFY(bytes.contains(PlantedStore::seen));
        for (const char *planted : {PlantedStore::other, PlantedStore::early, PlantedStore::phone,
                                    PlantedStore::officer, "session-raw", "Example Person", "mail-of-nobody"})
            QVERIFY2(!bytes.contains(planted), planted);
        QVERIFY(!QFile::exists(made->path + u"-wal"_s));
        // the same is in the live file, or the search above would show nothing
        const QByteArray live = readAll(store.path) + readAll(store.path + u"-wal"_s);
        for (const char *planted : {PlantedStore::other, PlantedStore::early, PlantedStore::phone, "session-raw"})
            QVERIFY2(live.contains(planted), planted);
    }

    void rowsInScopeAreThereAndPointAtRowsThatAre()
    {
        const PlantedStore store;
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s)).value();
        const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
        QCOMPARE(count(part, "SELECT count(*) FROM generation"), 2);
        QCOMPARE(count(part, "SELECT count(*) FROM service"), 1);
        QCOMPARE(count(part, "SELECT count(*) FROM complaint"), 1);
        QVERIFY(!part.prepare("PRAGMA foreign_key_check").next());
        QCOMPARE(count(part, "SELECT count(*) FROM generation WHERE user_ref = 'u-7f3a91c2'"), 2);
        QCOMPARE(count(part, "SELECT count(DISTINCT session_id) FROM generation"), 1);
        QCOMPARE(count(part, "SELECT rows FROM source_file"), 2);
        QVERIFY(inspection::mandateIn(part)->number == u"VB-2026-0001");
        QVERIFY(!inspection::mandateIn(store.workspace->database()));
    }

    void aFindingStandsWhereItsWordsWereCovered()
    {
        const PlantedStore store;
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s)).value();
        const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
        db::Statement row =
            part.prepare("SELECT CAST(substr(CAST(output AS BLOB), span_begin + 1, span_end - span_begin) AS"
                         " TEXT) FROM finding JOIN generation_text USING (generation_id)");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), u"███"_s);
    }

    void whatStaysBehindIsCountedByReason()
    {
        const PlantedStore store;
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s)).value();
        const inspection::LeftOut service{u"generations"_s, u"generation"_s, u"service"_s, 1};
        const inspection::LeftOut time{u"generations"_s, u"generation"_s, u"time"_s, 1};
        const inspection::LeftOut complaints{u"complaints"_s, u"complaint"_s, u"scope"_s, 2};
        for (const inspection::LeftOut &one : {service, time, complaints})
            QVERIFY2(std::ranges::contains(made.leftOut, one), qPrintable(one.table + one.why));
    }

    void theJournalOfASubsetIsVerifiedByItsHashes()
    {
        const PlantedStore store;
        auto request = requestOf(store, u"named.vermilion"_s);
        request.namesOfficers = true;
        const auto made = inspection::writeSubset(request).value();
        {
            const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
            const auto found = journal::verify(part).value();
            QVERIFY(found.ok());
            QCOMPARE(found.checked, made.eventsAll);
            QCOMPARE(found.root, journal::verify(store.workspace->database()).value().root);
        }
        const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadWrite});
        part.execute("DROP TRIGGER audit_event_is_never_changed; UPDATE audit_event SET body = '{\"x\":1}'");
        QCOMPARE(journal::verify(part).value().fault, journal::Verification::Fault::Altered);
    }

    void aKindThatIsNotAskedForStaysBehind()
    {
        const PlantedStore store;
        auto request = requestOf(store, u"part.vermilion"_s);
        request.scope.kinds = {u"registry"_s};
        const auto made = inspection::writeSubset(request).value();
        const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
        QCOMPARE(count(part, "SELECT count(*) FROM generation"), 0);
        QCOMPARE(count(part, "SELECT count(*) FROM complaint"), 0);
        QCOMPARE(count(part, "SELECT count(*) FROM service"), 1);
    }

    void aCaseDoesNotTellWhatItIsLinkedToOutOfScope()
    {
        PlantedStore store;
        db::Database &live = store.workspace->database();
        live.execute("INSERT INTO incident (number, title, kind, severity, service, discovered_at, opened_at, owner)"
                     " VALUES ('VI-2026-0001', 'x', 'content', 1, 'alpha', 1790000000000, 1790000000000, 'who')");
        for (const char *target : {"1", "2"}) { // the services alpha and beta
            const QByteArray label = target[0] == '1' ? "alpha" : PlantedStore::other;
            live.run("INSERT INTO incident_link (incident_id, kind, target, label, linked_at, linked_by)"
                     " VALUES (1, 'service', ?, ?, 1, 'who')",
                     std::string_view(target), QString::fromLatin1(label));
            live.run("INSERT INTO incident_event (incident_id, at, recorded_at, actor, kind, subject, note)"
                     " VALUES (1, 1, 1, 'who', 'link', ?, ?)",
                     QStringLiteral("service ") + QLatin1StringView(target), QString::fromLatin1(label));
            store.journal->append(u"incident.link"_s, u"incident/1"_s,
                                  {{u"subject"_s, QString(u"service "_s + QLatin1StringView(target))}});
        }
        live.execute("INSERT INTO incident_event (incident_id, at, recorded_at, actor, kind, subject, note)"
                     " VALUES (1, 1, 1, 'who', 'task', '1 set', 'between officers')");
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail + made.error().where));
        QVERIFY(!readAll(made->path).contains(PlantedStore::other));
        const db::Database part(made->path, {.mode = db::OpenOptions::Mode::ReadOnly});
        QCOMPARE(count(part, "SELECT count(*) FROM incident_event"), 1);
        QCOMPARE(count(part, "SELECT count(*) FROM incident_event WHERE subject = 'service 1'"), 1);
        QCOMPARE(count(part, "SELECT count(*) FROM audit_event WHERE kind = 'incident.link'"), 1);
        QCOMPARE(count(part, "SELECT count(*) FROM audit_event WHERE body LIKE '%service 2%'"), 0);
    }

    void personalInformationInADecisionAboutAChangeIsCovered()
    {
        PlantedStore store;
        db::Database &live = store.workspace->database();
        live.execute("INSERT INTO change_event (id, kind, happened_on, service_id, origin, actor, recorded_at) VALUES"
                     " (1, 'function', '2026-09-01', 1, 'hand', 'who', 1);"
                     "INSERT INTO change_proposal (id, event_id, rule, service_id, item_kind, records) VALUES"
                     " (1, 1, 'asm.function', 1, 'security_assessment', 'note');"
                     "INSERT INTO change_decision (proposal_id, act, reason, actor, at) VALUES"
                     " (1, 'waive', 'said on 13887654321', 'who', 1)");
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s)).value();
        const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
        QCOMPARE(count(part, "SELECT count(*) FROM change_decision WHERE reason = 'said on ███'"), 1);
    }

    void anItemThatAChangeBroughtAfterTheTimeOfTheScopeRefusesNothing()
    {
        PlantedStore store;
        db::Database &live = store.workspace->database();
        registry::RegistryStore registered(live, *store.journal);
        registered
            .add(registry::RegistryItem{.service = ServiceId(1), .kind = u"security_assessment"_s, .name = u"x"_s})
            .value();
        live.execute("UPDATE registry_item SET created_at = 1800000000000;"
                     "INSERT INTO registry_event (id, item_id, kind, happened_on, actor, recorded_at) VALUES"
                     " (1, 1, 'assessment', '2026-09-01', 'who', 1);"
                     "INSERT INTO change_event (id, kind, happened_on, service_id, origin, actor, recorded_at) VALUES"
                     " (1, 'growth', '2026-09-01', 1, 'hand', 'who', 1);"
                     "INSERT INTO change_proposal (id, event_id, rule, service_id, item_kind, records) VALUES"
                     " (1, 1, 'asm.growth', 1, 'security_assessment', 'assessment');"
                     "INSERT INTO change_decision (proposal_id, act, registry_event_id, actor, at) VALUES"
                     " (1, 'confirm', 1, 'who', 1)");
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s));
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail + made.error().where));
    }

    void aDossierThatWasCoveredHasTheHashOfWhatItIsNow()
    {
        PlantedStore store;
        db::Database &live = store.workspace->database();
        live.execute(
            "INSERT INTO registry_model (id, name, origin, created_at, updated_at) VALUES (1, 'm', 'own', 1, 1);"
            "INSERT INTO service_model (service_id, model_id) VALUES (1, 1)");
        const QByteArray content = R"({"note":"call 13887654321"})";
        live.run("INSERT INTO dossier_version (model_id, number, content, sha256, cause, actor, recorded_at) VALUES"
                 " (1, 1, ?, ?, 'edited', 'who', 1)",
                 QString::fromUtf8(content), Sha256::of(content));
        const auto made = inspection::writeSubset(requestOf(store, u"part.vermilion"_s)).value();
        const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
        db::Statement row = part.prepare("SELECT content, sha256 FROM dossier_version");
        QVERIFY(row.next());
        QCOMPARE(row.text(0), uR"({"note":"call ███"})"_s);
        QCOMPARE(row.blob(1), Sha256::of(row.text(0).toUtf8()));
    }

    void theDossierOfAModelThatIsNotInScopeStaysBehind()
    {
        PlantedStore store;
        db::Database &live = store.workspace->database();
        live.execute("INSERT INTO registry_model (id, name, origin, base_id, created_at, updated_at) VALUES"
                     " (1, 'base', 'own', NULL, 1, 1), (2, 'm', 'fine_tuned', 1, 1, 1), (3, 'n', 'own', NULL, 1, 1);"
                     "INSERT INTO service_model (service_id, model_id) VALUES (1, 2)");
        registry::RegistryStore(live, *store.journal) // of the company, and about a model of another service
            .add(registry::RegistryItem{.kind = u"genai_filing"_s, .name = u"x"_s, .model = registry::ModelId(3)})
            .value();
        const QByteArray content = "{}";
        for (const qint64 model : {1, 2, 3})
            live.run("INSERT INTO dossier_version (model_id, number, content, sha256, cause, actor, recorded_at) VALUES"
                     " (?, 1, ?, ?, 'edited', 'who', 1)",
                     model, QString::fromUtf8(content), Sha256::of(content));
        const auto dossiers = [&](const inspection::SubsetRequest &request) {
            const auto made = inspection::writeSubset(request).value();
            const db::Database part(made.path, {.mode = db::OpenOptions::Mode::ReadOnly});
            if (count(part, "SELECT count(*) FROM registry_model WHERE id = 3") != 1) // its filing names it
                return u"the model is missing"_s;
            db::Statement row = part.prepare("SELECT group_concat(model_id) FROM"
                                             " (SELECT model_id FROM dossier_version ORDER BY model_id)");
            return row.next() ? row.text(0) : QString();
        };
        auto request = requestOf(store, u"service.vermilion"_s);
        QCOMPARE(dossiers(request), u"1,2"_s);
        request = requestOf(store, u"model.vermilion"_s);
        request.scope.models = {u"n"_s};
        QCOMPARE(dossiers(request), u"3"_s);
        request = requestOf(store, u"all.vermilion"_s);
        request.scope.services.clear();
        QCOMPARE(dossiers(request), u"1,2,3"_s);
    }

    void dossiersAndReportsAreNotAskedForAlone()
    {
        inspection::Scope scope;
        inspection::setDays(scope, {2026, 9, 1}, {2026, 9, 30});
        scope.kinds = {u"dossiers"_s};
        QCOMPARE(inspection::check(scope).error().kind, Failure::Kind::BadInput);
        scope.kinds = {u"dossiers"_s, u"registry"_s};
        QVERIFY(inspection::check(scope));
        scope.kinds = {u"reports"_s};
        QCOMPARE(inspection::check(scope).error().kind, Failure::Kind::BadInput);
    }

    void anEncryptedSubsetHoldsNothingInPlainText()
    {
        const PlantedStore store;
        auto request = requestOf(store, u"locked.vermilion"_s);
        request.key = "a passphrase of the tests";
        const auto made = inspection::writeSubset(request);
        QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().detail));
        QVERIFY(!readAll(made->path).contains(PlantedStore::seen));
        const auto opened = workspace::Workspace::open(made->path, {.passphrase = request.key, .readOnly = true});
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().detail));
    }

    void aScopeWithoutATimeIsRefused()
    {
        const PlantedStore store;
        auto request = requestOf(store, u"part.vermilion"_s);
        request.scope.to = request.scope.from;
        QCOMPARE(inspection::writeSubset(request).error().kind, Failure::Kind::BadInput);
        QVERIFY(!QFile::exists(request.path));
    }
};

QTEST_GUILESS_MAIN(TestSubset)
#include "tst_subset.moc"
