#include "app/incident/evidence.h"

#include <QTest>

using namespace incident;

class TestEvidence : public QObject
{
    Q_OBJECT

    static EvidenceItem item()
    {
        return {.generation = GenerationId(42),
                .at = 1'790'000'000'000,
                .service = QStringLiteral("助手"),
                .model = QStringLiteral("model-x"),
                .userRef = QStringLiteral("u-7f3a"),
                .sourcePath = QStringLiteral("logs/a.jsonl"),
                .sourceSha256 = QByteArray(32, 'a'),
                .byteOffset = 4711,
                .byteLength = 200,
                .recordHash = QByteArray(16, 'r'),
                .prompt = "问题",
                .output = "回答",
                .findings = {{.begin = 0,
                              .end = 6,
                              .rule = QStringLiteral("r1"),
                              .risk = QStringLiteral("A.1.f"),
                              .severity = 3,
                              .score = 0.87,
                              .pack = QStringLiteral("core"),
                              .packVersion = QStringLiteral("1"),
                              .packSha256 = QByteArray(32, 'b')}},
                .flaggedRisk = QStringLiteral("A.1.f")};
    }

private Q_SLOTS:
    void findingsAndDecisionsComeBackFromTheirJson()
    {
        const EvidenceItem kept = item();
        QCOMPARE(findingsFromJson(findingsJson(kept.findings)), kept.findings);
        const FrozenDecision decision{.disposition = QStringLiteral("confirmed"),
                                      .risk = QStringLiteral("A.2.a"),
                                      .actor = QStringLiteral("officer-a"),
                                      .at = 1'790'000'000'000};
        QCOMPARE(decisionFromJson(decisionJson(decision)), decision);
    }

    void anyChangeOfTheRecordChangesItsHash_data()
    {
        QTest::addColumn<int>("field");
        for (int field = 0; field < 12; ++field)
            QTest::newRow(qPrintable(QString::number(field))) << field;
    }

    void anyChangeOfTheRecordChangesItsHash()
    {
        QFETCH(int, field);
        EvidenceItem other = item();
        QCOMPARE(frozenSha256(other), frozenSha256(item()));
        switch (field) {
        case 0: other.generation = GenerationId(43); break;
        case 1: other.at.reset(); break;
        case 2: std::swap(other.provider, other.service); break; // the same bytes in another field
        case 3: other.userRef += QLatin1Char('0'); break;
        case 4: other.sourceSha256[31] = 'b'; break;
        case 5: ++other.byteOffset; break;
        case 6: other.prompt += "回"; break;
        case 7: std::swap(other.prompt, other.output); break;
        case 8: other.findings.front().end = 3; break;
        case 9: other.findings.clear(); break;
        case 10: other.flaggedRisk.clear(); break;
        case 11: other.decision.emplace(); break;
        }
        QVERIFY(frozenSha256(other) != frozenSha256(item()));
    }

    void theDecidedRiskGoesBeforeTheFlagged()
    {
        EvidenceItem decided = item();
        QCOMPARE(decided.risk(), QStringLiteral("A.1.f"));
        decided.decision = FrozenDecision{.disposition = QStringLiteral("confirmed"), .risk = QStringLiteral("A.4.a")};
        QCOMPARE(decided.risk(), QStringLiteral("A.4.a"));
        decided.decision = FrozenDecision{.disposition = QStringLiteral("not_a_problem")};
        QCOMPARE(decided.risk(), QString());
    }

    void theSummarySpansTheEvidence()
    {
        EvidenceItem later = item();
        later.generation = GenerationId(43);
        later.at = *later.at + 1000;
        later.flaggedRisk = QStringLiteral("A.2.a");
        later.findings.front().risk = QStringLiteral("A.4.f");
        EvidenceItem timeless = item();
        timeless.at.reset();
        timeless.service.clear();

        const EvidenceSummary summary = summarise({later, timeless, item()});
        QCOMPARE(summary.first, item().at);
        QCOMPARE(summary.last, later.at);
        QCOMPARE(summary.services, QStringList{QStringLiteral("助手")});
        QCOMPARE(summary.risks, QStringList({QStringLiteral("A.1.f"), QStringLiteral("A.2.a")}));
        QCOMPARE(summary.otherRisks, QStringList{QStringLiteral("A.4.f")});
        QCOMPARE(summary.users, 1);
        QVERIFY(!summarise({}).first);
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
