#include "app/base/hash.h"
#include "app/dossier/dossierjson.h"
#include "app/dossier/dossierstore.h"
#include "app/dossier/proposals.h"
#include "app/registry/registrystore.h"
#include "app/review/auditsample.h"
#include "app/review/reviewstore.h"
#include "tests/dossier/sampledossier.h"
#include "tests/support/generations.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace dossier;

class TestDossierStore : public QObject
{
    Q_OBJECT

    static constexpr Moment day = 86'400'000;

    struct Fixture : EmptyStore
    {
        DossierStore store{database, journal};
        registry::ModelId model =
            registry::RegistryStore(database, journal).add(registry::Model{.name = u"model-x"_s}).value();

        Dossier sample(const QString &hash = {}) const
        {
            Dossier dossier = sampleDossier(hash);
            dossier.model = model;
            return dossier;
        }

        QJsonObject lastEntry() const
        {
            db::Statement row =
                database.prepare("SELECT kind, object, body FROM audit_event ORDER BY sequence DESC LIMIT 1");
            row.next();
            QJsonObject body = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
            body.insert(u"@kind"_s, row.text(0));
            body.insert(u"@object"_s, row.text(1));
            return body;
        }
    };

private Q_SLOTS:
    void aModelWithoutADossierHasAnEmptyOneOfVersionZero()
    {
        Fixture f;
        const auto none = readDossier(f.database, f.model);
        QVERIFY(none);
        QCOMPARE(none->version.number, 0);
        QCOMPARE(none->dossier, (Dossier{.model = f.model}));
        QCOMPARE(readDossier(f.database, registry::ModelId{99}).error().kind, Failure::Kind::NotFound);
    }

    void whatIsKeptComesBackUnchanged()
    {
        Fixture f;
        QCOMPARE(f.store.save(f.sample(), 0).value(), 1);
        const auto kept = readDossier(f.database, f.model);
        QVERIFY(kept);
        QCOMPARE(kept->dossier, f.sample());
        QCOMPARE(kept->version.number, 1);
        QCOMPARE(kept->version.actor, u"officer-a"_s);
        QCOMPARE(kept->version.sha256, Sha256::of(canonicalBytes(f.sample())));
    }

    void aDossierOfAnyDayIsThereStill()
    {
        Fixture f;
        f.store.save(f.sample(), 0).value();
        f.moment += 3 * day;
        Dossier later = f.sample();
        later.identity.version = u"2.0"_s;
        QCOMPARE(f.store.save(later, 1).value(), 2);
        const QDate first = shanghaiDay(EmptyStore::now);
        const auto versionOn = [&](QDate on) { return readDossier(f.database, f.model, on)->version.number; };
        QCOMPARE(versionOn(first.addDays(-1)), 0);
        QCOMPARE(versionOn(first), 1);
        QCOMPARE(versionOn(first.addDays(2)), 1);
        QCOMPARE(versionOn(first.addDays(3)), 2);
        QCOMPARE(readVersion(f.database, f.model, 1)->dossier.identity.version, u"1.3"_s);
        QVERIFY(!readVersion(f.database, f.model, 3));
        QCOMPARE(versionsOf(f.database, f.model)->size(), 2u);
    }

    void aChangeIsJournaledFieldByFieldWithoutWhatSomebodyWrote()
    {
        Fixture f;
        f.store.save(f.sample(), 0).value();
        Dossier changed = f.sample();
        changed.sources[0].records = 20'000;
        changed.sources[0].proof = u"asked Sample Person on the phone"_s;
        f.store.save(changed, 1).value();
        const QJsonObject entry = f.lastEntry();
        QCOMPARE(entry[u"@kind"], u"dossier.changed"_s);
        QCOMPARE(entry[u"@object"], objectOf(f.model));
        QCOMPARE(entry[u"version"], 2);
        const QJsonObject fields = entry[u"fields"].toObject();
        QCOMPARE(fields.keys(), (QStringList{u"sources.s1.proof"_s, u"sources.s1.records"_s}));
        QCOMPARE(fields[u"sources.s1.records"][u"old"], 10'000);
        QCOMPARE(fields[u"sources.s1.records"][u"new"], 20'000);
        QVERIFY(!QJsonDocument(entry).toJson().contains("Sample Person"));
    }

    void nothingChangedMakesNoVersionAndNoEntry()
    {
        Fixture f;
        f.store.save(f.sample(), 0).value();
        const qint64 entries = f.count("audit_event");
        QCOMPARE(f.store.save(f.sample(), 1).value(), 1);
        QCOMPARE(f.count("audit_event"), entries);
        QCOMPARE(f.count("dossier_version"), 1);
    }

    void whoeverChangesAnOldVersionIsRefused()
    {
        Fixture f;
        f.store.save(f.sample(), 0).value();
        Dossier other = f.sample();
        other.identity.version = u"9"_s;
        QCOMPARE(f.store.save(other, 0).error().kind, Failure::Kind::Refused);
        QCOMPARE(readDossier(f.database, f.model)->version.number, 1);
    }

    void aDocumentIsKeptOnceUnderBothItsHashes()
    {
        Fixture f;
        const QString hash = f.store.addDocument(f.model, u"abc.txt"_s, u"licence"_s, "abc").value();
        QCOMPARE(hash, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
        QCOMPARE(f.store.addDocument(f.model, u"again.txt"_s, u"licence"_s, "abc").value(), hash);
        const auto documents = documentsOf(f.database, f.model);
        QVERIFY(documents);
        QCOMPARE(documents->size(), 1u);
        QCOMPARE(documents->front().sm3.toHex(), // GB/T 32905-2016, A.1
                 QByteArray("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0"));
        QCOMPARE(documents->front().size, 3);
        QCOMPARE(documentBytes(f.database, f.model, hash).value(), QByteArray("abc"));
        QCOMPARE(f.lastEntry()[u"sha256"].toString(), hash);
        QVERIFY(!QJsonDocument(f.lastEntry()).toJson().contains("abc.txt"));
    }

    void aFieldNamesOnlyDocumentsThatAreKept()
    {
        Fixture f;
        const auto refused = f.store.save(f.sample(QString(64, u'a')), 0);
        QCOMPARE(refused.error().kind, Failure::Kind::BadInput);
        QCOMPARE(refused.error().where, u"sources.s1.document"_s);
        QCOMPARE(f.count("dossier_version"), 0);
        const QString hash = f.store.addDocument(f.model, u"abc.txt"_s, u"licence"_s, "abc").value();
        QVERIFY(f.store.save(f.sample(hash), 0));
    }

    void badDocumentsAreRefused()
    {
        Fixture f;
        QCOMPARE(f.store.addDocument(f.model, u" "_s, u"other"_s, "abc").error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.addDocument(f.model, u"empty"_s, u"other"_s, {}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.addDocument(registry::ModelId{99}, u"abc"_s, u"other"_s, "abc").error().kind,
                 Failure::Kind::NotFound);
    }

    void neitherVersionsNorDocumentsCanBeChangedOrRemoved()
    {
        Fixture f;
        f.store.save(f.sample(), 0).value();
        f.store.addDocument(f.model, u"abc.txt"_s, u"licence"_s, "abc").value();
        for (const char *sql : {"UPDATE dossier_version SET actor = 'x'", "DELETE FROM dossier_version",
                                "UPDATE dossier_document SET name = 'x'", "DELETE FROM dossier_document"})
            QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run(sql));
    }

    void ofAnAuditSampleThePartOfTheModelIsProposedOnce()
    {
        Fixture f;
        const Rulebook rules = loadRulebook().value();
        std::vector<GenerationId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(addGeneration(f.database));
        f.database.run("UPDATE generation SET model = iif(id <= 3, 'model-x-1.3', 'model-y')");
        const auto draw = review::drawAudit(f.database, {}, 5, 1).value();
        review::AuditSampleStore(f.database, f.journal).add(draw).value();
        review::ReviewStore reviews(f.database, f.journal);
        QVERIFY(reviews.decide(ids[0], {.disposition = review::Disposition::Harmful, .risk = u"A.1.f"_s}));
        QVERIFY(reviews.decide(ids[1], {.disposition = review::Disposition::NotAProblem}));
        QVERIFY(reviews.decide(ids[4], {.disposition = review::Disposition::Harmful, .risk = u"A.1.f"_s}));
        const PackWords words(rules, report::Language::English);
        const auto proposed = proposedEvaluations(f.database, u"model-x"_s, words);
        QVERIFY(proposed);
        QCOMPARE(proposed->size(), 1u);
        QCOMPARE(proposed->front().origin, u"audit:1"_s);
        QCOMPARE(proposed->front().tries, 2); // the third was not read
        QCOMPARE(proposed->front().hits, 1);
        QCOMPARE(proposed->front().name, u"Audit of unflagged outputs, sample 1"_s);
        QVERIFY(proposedEvaluations(f.database, u"model-x"_s, words, *proposed)->empty());
        QVERIFY(proposedEvaluations(f.database, u"model-z"_s, words)->empty());
    }

    void aModelIsKnownByItsNameAndTheNamesOfItsVersions_data()
    {
        QTest::addColumn<QString>("logged");
        QTest::addColumn<bool>("concerned");
        QTest::newRow("the name") << u"model-x"_s << true;
        QTest::newRow("in other letters") << u"Model-X"_s << true;
        QTest::newRow("a version") << u"model-x-1.3"_s << true;
        QTest::newRow("a tag") << u"model-x:latest"_s << true;
        QTest::newRow("another that begins alike") << u"model-xl"_s << false;
        QTest::newRow("another") << u"model-y"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void aModelIsKnownByItsNameAndTheNamesOfItsVersions()
    {
        QFETCH(const QString, logged);
        QFETCH(const bool, concerned);
        QCOMPARE(concerns(logged, u"model-x"_s), concerned);
        QVERIFY(!concerns(logged, {}));
    }
};

QTEST_GUILESS_MAIN(TestDossierStore)
#include "tst_dossierstore.moc"
