#include "app/incident/evidencestore.h"
#include "app/incident/incidentstore.h"
#include "tests/support/decided.h"
#include "tests/support/generations.h"

#include <QTest>

using namespace incident;

class TestEvidenceStore : public QObject
{
    Q_OBJECT

    struct Fixture : EmptyStore
    {
        IncidentStore store{database, journal, readProcedure().value()};

        /// A flagged generation with one finding of a known pack, confirmed by an officer.
        GenerationId decided()
        {
            const GenerationId id = addGeneration(database, "A.1.f", 3, now - 1000);
            database.run(
                "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
                " VALUES (5, 'core', '1.2', ?, 'x', 'x', 2, 0, zeroblob(1))",
                QByteArray(32, 'p'));
            database.run(
                "INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,"
                " score) VALUES (?, 1, 3, 9, 'core.word', 5, 'A.1.f', 3, 0.5)",
                id);
            addDecision(database, qint64(id), "confirmed", "A.1.f", 123, "officer-b");
            return id;
        }
    };

private Q_SLOTS:
    void evidenceBringsItsFileFindingsAndDecision()
    {
        Fixture f;
        const GenerationId id = f.decided();
        const EvidenceItem item = currentEvidence(f.database, {id}).value().front();
        QCOMPARE(item.generation, id);
        QCOMPARE(item.at, EmptyStore::now - 1000);
        QCOMPARE(item.sourcePath, QStringLiteral("test.jsonl"));
        QCOMPARE(item.sourceSha256, QByteArray(32, '\0'));
        QCOMPARE(item.prompt, std::string("a question"));
        QCOMPARE(item.output, std::string("an answer"));
        QCOMPARE(item.findings.size(), 1u);
        QCOMPARE(item.findings.front().rule, QStringLiteral("core.word"));
        QCOMPARE(item.findings.front().pack, QStringLiteral("core"));
        QCOMPARE(item.findings.front().packVersion, QStringLiteral("1.2"));
        QCOMPARE(item.findings.front().packSha256, QByteArray(32, 'p'));
        QCOMPARE(item.decision->actor, QStringLiteral("officer-b"));
        QCOMPARE(item.risk(), QStringLiteral("A.1.f"));
    }

    void aGenerationWithoutFlagTextOrDecisionIsEvidenceToo()
    {
        Fixture f;
        const GenerationId id = addGeneration(f.database);
        f.database.run("DELETE FROM generation_text WHERE generation_id = ?", id);
        const EvidenceItem item = currentEvidence(f.database, {id}).value().front();
        QVERIFY(item.output.empty() && item.findings.empty() && !item.decision && !item.at);
        QCOMPARE(item.risk(), QString());
        QVERIFY(f.store.openWith({.title = QStringLiteral("x")}, {item}));
    }

    void anUnknownGenerationIsNotFoundAndNoCaseIsOpened()
    {
        Fixture f;
        const auto result = f.store.open({.title = QStringLiteral("x")}, {GenerationId(404)});
        QCOMPARE(result.error().kind, Failure::Kind::NotFound);
        QVERIFY(result.error().detail.contains(QStringLiteral("G-404")));
        QCOMPARE(f.count("incident"), 0);
    }

    void theOrderAskedForIsTheOrderGiven()
    {
        Fixture f;
        const GenerationId first = addGeneration(f.database);
        const GenerationId second = addGeneration(f.database);
        const auto items = currentEvidence(f.database, {second, first}).value();
        QCOMPARE(items[0].generation, second);
        QCOMPARE(items[1].generation, first);
    }

    void deletingTheLogLeavesTheCaseAsItWas()
    {
        Fixture f;
        const GenerationId id = f.decided();
        const IncidentId incident = f.store.open({.title = QStringLiteral("x")}, {id}).value();
        const auto before = frozenEvidence(f.database, incident).value();
        QCOMPARE(before, currentEvidence(f.database, {id}).value());

        f.database.execute(
            "DELETE FROM review_state; DELETE FROM generation_text; DELETE FROM finding; DELETE FROM flag;"
            "PRAGMA foreign_keys = OFF; DELETE FROM generation; DELETE FROM source_file;");
        QCOMPARE(frozenEvidence(f.database, incident).value(), before);
    }

    void aCopyThatWasTamperedWithIsCorrupt()
    {
        Fixture f;
        const IncidentId incident = f.store.open({.title = QStringLiteral("x")}, {f.decided()}).value();
        f.database.execute("DROP TRIGGER incident_evidence_is_never_changed;"
                           "UPDATE incident_evidence SET output = 'a harmless answer';");
        const auto result = frozenEvidence(f.database, incident);
        QCOMPARE(result.error().kind, Failure::Kind::Corrupt);
        QVERIFY(result.error().detail.contains(QStringLiteral("G-1")));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceStore)
#include "tst_evidencestore.moc"
