#include "app/detect/findingstore.h"
#include "tests/estimates/judged.h"

#include <QTest>

using namespace estimates;
using namespace Qt::StringLiterals;

/// Classifiers over stored generations.
class TestJudging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGenerationIsJudgedAndWhatReachesItsThresholdIsFlagged()
    {
        JudgedStore store;
        const ClassifierId id = store.addModel();
        QCOMPARE(store.classifier(id).state, ClassifierState::On); // there was nothing to try it on
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(1000)));
        const Result<JudgingReport> report = store.judge();
        QVERIFY(report);
        QCOMPARE(report->generations, 1000);
        QCOMPARE(report->estimates, 200);
        QCOMPARE(store.number("SELECT count(*) FROM verdict"), 1000);
        QCOMPARE(store.number("SELECT count(*) FROM flag WHERE findings = 0 AND estimates = 1"), 200);
        const auto found = estimates::estimates(store.database, GenerationId(1)).value();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].part, 0);
        QCOMPARE(found[0].risks, QStringList{u"A.1.f"_s});
        QVERIFY(found[0].probability > 0.5);
        QCOMPARE(store.texts("SELECT kind FROM audit_event WHERE kind LIKE 'classifier.%' ORDER BY sequence"),
                 (QStringList{u"classifier.added"_s, u"classifier.judged"_s}));
    }

    void onlyWhatIsNewIsJudged()
    {
        JudgedStore store;
        store.addModel();
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(100)));
        QVERIFY(store.judge());
        QCOMPARE(store.judge()->generations, 0);
        QVERIFY(store.importLines(u"b.jsonl"_s, JudgedStore::log(30).replace("r-", "s-")));
        QCOMPARE(store.judge()->generations, 30);
    }

    void aTextThatChangesIsJudgedAgain()
    {
        JudgedStore store;
        const ClassifierId id = store.addModel();
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(10)));
        QVERIFY(store.judge());
        store.database.run("UPDATE generation_text SET prompt = 'question' WHERE generation_id = 1");
        store.database.run("UPDATE generation_text SET output = 'alpha' WHERE generation_id = 2");
        QCOMPARE(waitingFor(store.database, store.classifier(id)).value(), 2);
        QCOMPARE(store.judge()->generations, 2);
        QCOMPARE(store.texts("SELECT generation_id || ' ' || part FROM estimate ORDER BY 1"),
                 (QStringList{u"2 1"_s, u"6 0"_s}));
        QCOMPARE(store.texts("SELECT generation_id FROM flag ORDER BY 1"), (QStringList{u"2"_s, u"6"_s}));
        QCOMPARE(waitingFor(store.database, store.classifier(id)).value(), 0);
    }

    void aTextThatChangesWhileItIsJudgedIsJudgedAgain()
    {
        JudgedStore store;
        store.addModel();
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(10)));
        int works =
            0; // on the writer: what there is, loading, what has changed, reading the texts; the next one comes behind
        const auto change = [&] {
            store.database.run("UPDATE generation_text SET prompt = 'question' WHERE generation_id = 1");
            store.database.run("DELETE FROM generation WHERE id = 6");
        };
        const auto judged = estimates::judgeWaiting([&](const ingest::WriterWork &work) {
            if (++works == 5)
                change();
            return work(store.database, store.journal);
        });
        QVERIFY2(judged, judged ? "" : qPrintable(judged.error().detail));
        QCOMPARE(judged->generations, 11);
        QCOMPARE(store.number("SELECT count(*) FROM estimate"), 0);
        QCOMPARE(store.number("SELECT count(*) FROM verdict"), 9);
        QCOMPARE(store.number("SELECT count(*) FROM unjudged"), 0);
    }

    void whatWasStoppedGoesOnWhereItWas()
    {
        JudgedStore store;
        store.addModel();
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(3000)));
        std::stop_source stop;
        const auto stopSoon = [&](const Progress &) { stop.request_stop(); };
        const Result<JudgingReport> stopped = store.judge(stopSoon, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Failure::Kind::Cancelled);
        const qint64 done = store.number("SELECT count(*) FROM verdict");
        QVERIFY(done > 0 && done < 3000);
        QCOMPARE(store.judge()->generations, 3000 - done);
        QCOMPARE(store.number("SELECT count(*) FROM estimate"), 600);
    }

    void inShadowNothingCounts()
    {
        JudgedStore store;
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(50)));
        const ClassifierId id = store.addModel();
        QCOMPARE(store.classifier(id).state, ClassifierState::Shadow); // nothing goes live unseen
        QCOMPARE(store.judge()->estimates, 0);
        QCOMPARE(store.number("SELECT count(*) FROM verdict"), 50);
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 0);
        QVERIFY(store.classifiers.setState(id, ClassifierState::On));
        QCOMPARE(store.number("SELECT count(*) FROM flag"), 10);
    }

    void findingsAndEstimatesOfOneRiskMakeOneScore()
    {
        JudgedStore store;
        store.addModel();
        QVERIFY(store.importLines(u"a.jsonl"_s, "{\"id\":\"1\",\"prompt\":\"alpha forbidden\",\"response\":\"x\"}\n"));
        QVERIFY(store.judge());
        const auto flag = detect::FindingStore(store.database).flag(GenerationId(1)).value();
        QVERIFY(flag);
        QCOMPARE(flag->findings, 1);
        QCOMPARE(flag->estimates, 1);
        QCOMPARE(flag->severity, 3); // the rule's
        const auto evidence = detect::evidenceOf(store.database, GenerationId(1));
        const auto risks = detect::riskScores(evidence);
        QCOMPARE(risks.size(), 1);
        QVERIFY(risks[0].findings > 0 && risks[0].estimates > 0.5);
        QCOMPARE(flag->score, risks[0].score());
    }

    void aGenerationThatGoesTakesItsVerdictsAlong()
    {
        JudgedStore store;
        store.addModel();
        QVERIFY(store.importLines(u"a.jsonl"_s, JudgedStore::log(5)));
        QVERIFY(store.judge());
        store.database.execute("PRAGMA foreign_keys = ON; DELETE FROM generation WHERE id = 1");
        QCOMPARE(store.number("SELECT count(*) FROM verdict"), 4);
        QCOMPARE(store.number("SELECT count(*) FROM estimate"), 0);
    }
};

QTEST_APPLESS_MAIN(TestJudging)
#include "tst_judging.moc"
