#include "app/detect/scanlog.h"
#include "app/incident/entitlement.h"
#include "app/incident/incidentstore.h"
#include "app/journal/treehead.h"
#include "app/journal/verification.h"
#include "app/retest/reteststore.h"
#include "tests/support/decided.h"
#include "tests/support/generations.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace retest;
using namespace Qt::StringLiterals;

namespace {

constexpr Moment hour = 3'600'000;

struct Fixture : EmptyStore
{
    incident::Procedure procedure = incident::readProcedure().value();
    incident::IncidentStore incidents{database, journal, procedure};
    RetestStore store{database, journal, procedure};

    Fixture()
    {
        database.run("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at, source)"
                     " VALUES (5, 'core', '1', ?, 'x', 'x', 2, 0, zeroblob(1))",
                     QByteArray(32, 'p'));
    }

    GenerationId add(const char *prompt, const char *output, Moment at, bool isFlagged = false,
                     const char *request = "")
    {
        const GenerationId id = addGeneration(database, isFlagged ? "A.1.f" : nullptr, 3, at);
        database.run("UPDATE generation_text SET prompt = ?, output = ? WHERE generation_id = ?",
                     std::string_view(prompt), std::string_view(output), id);
        database.run("UPDATE generation SET request_id = ?, model = 'm-2' WHERE id = ?", std::string_view(request), id);
        if (isFlagged)
            database.run("INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk,"
                         " severity, score) VALUES (?, 1, 0, 3, 'core.word', 5, 'A.1.f', 3, 0.5)",
                         id);
        return id;
    }

    void scanAll() { detect::noteScan(database, GenerationId(1), GenerationId(1'000'000), {detect::RulePackId(5)}); }

    /// A case with two flagged generations, found two hours ago, and the set of their prompts.
    IncidentId caseWithTwo()
    {
        const GenerationId first = add("问一", "坏", now - 3 * hour, true);
        const GenerationId second = add("问二", "坏", now - 3 * hour, true);
        scanAll();
        const IncidentId id =
            incidents.open({.title = u"x"_s, .discoveredAt = now - 2 * hour}, {first, second}).value();
        set = store.make(id, {first, second}).value();
        return id;
    }

    void rectify(IncidentId id, const QString &model = {})
    {
        incidents.rectify(id, now - hour, {.means = {incident::Means::FineTune}, .modelAfter = model}).value();
    }

    bool isRetested(IncidentId id) const
    {
        const auto file = incident::caseFile(database, id).value();
        return incident::doneAt(incident::stepStates(procedure, file.incident, file.events), u"retest"_s).has_value();
    }

    RetestSetId set{};
};

} // namespace

class TestRetestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSetHoldsThePromptsOfTheEvidenceAndWhatTheyCameTo()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        const PromptSet set = promptSets(f.database, id).value().front();
        QCOMPARE(set.prompts.size(), 2u);
        QCOMPARE(set.prompts[1].text, std::string("问二"));
        QCOMPARE(set.prompts[1].wasProblem, true);
        QCOMPARE(set.sha256, hashOf(set.prompts));
        QCOMPARE(before(set).problems, 2);
        QCOMPARE(before(set).of, 2);
    }

    void promptsThatRepeatAreAskedOnce()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        const GenerationId again = f.add("问一 ", "x", EmptyStore::now);
        const RetestSetId set =
            f.store.make(id, {GenerationId(1), again}, {u" 问一\r\n"_s, u"手写"_s, u"  "_s}).value();
        QCOMPARE(promptSet(f.database, set).value().prompts.size(), 2u);
        QCOMPARE(f.store.make(id, {}, {u" "_s}).error().kind, Failure::Kind::BadInput);
        QCOMPARE(f.store.make(id, {GenerationId(404)}).error().kind, Failure::Kind::NotFound);
    }

    void withoutARectificationThereIsNothingToTest()
    {
        Fixture f;
        f.caseWithTwo();
        QCOMPARE(f.store.run(f.set).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.count("retest_run"), 0);
    }

    void itPassesOnceEachPromptHasASoundAnswerAndThenTheStepIsDone()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        f.add("问一", "好", EmptyStore::now);
        f.scanAll();
        const Run half = f.store.run(f.set).value();
        QVERIFY(!half.isPassed);
        QCOMPARE(half.outcome.count(State::Missing), 1);
        QVERIFY(!f.isRetested(id));

        f.add("问二", "好", EmptyStore::now);
        f.scanAll();
        const Run whole = f.store.run(f.set).value();
        QVERIFY(whole.isPassed);
        QVERIFY(f.isRetested(id));
        const auto kept = runs(f.database, f.set).value();
        QCOMPARE(kept.size(), 2u);
        QCOMPARE(kept[1].outcome, whole.outcome);
        QVERIFY(journal::verify(f.database).value().ok());
    }

    void anAnswerIsKnownByItsRequestIdToo()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        const QString number = incident::findIncident(f.database, id).value().number;
        const QByteArray second = requestId(number, f.set, 2).toUtf8();
        f.add("问一", "好", EmptyStore::now);
        f.add("别的问题", "好", EmptyStore::now, false, second.constData()); // another prompt under its name is none
        f.scanAll();
        QCOMPARE(f.store.run(f.set).value().outcome.count(State::Missing), 1);
        f.add("请回答：问二。", "好", EmptyStore::now, false, second.constData());
        f.scanAll();
        QVERIFY(f.store.run(f.set).value().isPassed);
    }

    void whatIsNoAnswerDoesNotCount_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("from before the rectification") << QByteArray("UPDATE generation SET at = 1 WHERE id = 4");
        QTest::newRow("of another model") << QByteArray("UPDATE generation SET model = 'm-1' WHERE id = 4");
        QTest::newRow("a call that failed")
            << QByteArray("UPDATE generation SET blocked = 'error' WHERE id = 4;"
                          "UPDATE generation_text SET output = '' WHERE generation_id = 4");
        QTest::newRow("without its output")
            << QByteArray("UPDATE generation_text SET output = '' WHERE generation_id = 4");
        QTest::newRow("a time that the log does not give and an import from before")
            << QByteArray("UPDATE generation SET at = NULL WHERE id = 4");
    }

    void whatIsNoAnswerDoesNotCount()
    {
        QFETCH(QByteArray, change);
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id, u"m-2"_s);
        f.add("问一", "好", EmptyStore::now);
        f.add("问二", "好", EmptyStore::now);
        f.scanAll();
        QVERIFY(f.store.run(f.set).value().isPassed);
        f.database.execute(change);
        const Run run = f.store.run(f.set).value();
        QCOMPARE(run.outcome.count(State::Missing), 1);
        QVERIFY(!run.isPassed);
    }

    void aRefusalIsASoundAnswer()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        f.add("问一", "", EmptyStore::now);
        f.add("问二", "好", EmptyStore::now);
        f.database.execute("UPDATE generation SET blocked = 'prompt' WHERE id = 3");
        f.scanAll();
        QVERIFY(f.store.run(f.set).value().isPassed);
    }

    void rulesThatHaveNotSeenAnAnswerLeaveItOpen()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        f.add("问一", "好", EmptyStore::now);
        f.add("问二", "好", EmptyStore::now);
        f.scanAll();
        f.database.execute("INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state, loaded_at,"
                           " source) VALUES (6, 'more', '1', randomblob(32), 'x', 'x', 2, 0, zeroblob(1))");
        QCOMPARE(f.store.run(f.set).value().outcome.count(State::Unscanned), 2);
        f.database.execute("UPDATE rule_pack SET state = 0");
        QCOMPARE(f.store.run(f.set).value().outcome.count(State::Unscanned), 2); // no rules in force say nothing
    }

    void aFlaggedAnswerFailsUntilAnOfficerSeesNoProblemInIt()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        f.add("问一", "好", EmptyStore::now);
        const GenerationId flagged = f.add("问二", "疑", EmptyStore::now, true);
        f.scanAll();
        QCOMPARE(f.store.run(f.set).value().outcome.count(State::Flagged), 1);
        addDecision(f.database, qint64(flagged));
        const Run run = f.store.run(f.set).value();
        QCOMPARE(run.outcome.count(State::Harmless), 1);
        QVERIFY(run.isPassed);
    }

    void whatAnOfficerFoundIllegalFailsEvenIfNoRuleFlagsIt()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        f.add("问一", "好", EmptyStore::now);
        const GenerationId bad = f.add("问二", "好", EmptyStore::now);
        f.scanAll();
        addDecision(f.database, qint64(bad), "illegal");
        QCOMPARE(f.store.run(f.set).value().outcome.count(State::Problem), 1);
    }

    void aModelThatIsRectifiedOnceMoreIsTestedOnceMore()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        f.rectify(id);
        f.add("问一", "好", EmptyStore::now);
        f.add("问二", "好", EmptyStore::now);
        f.scanAll();
        QVERIFY(f.store.run(f.set).value().isPassed);
        f.incidents.rectify(id, EmptyStore::now, {.means = {incident::Means::Rollback}}).value();
        QVERIFY(!f.isRetested(id));
    }

    void aCaseIsNotClosedBeforeItsModelWasRectifiedWithSomethingAndPassed()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        for (const char *step : {"stop_generation", "stop_transmission", "remove", "report", "receipt"})
            f.incidents.recordStep(id, QLatin1StringView(step), EmptyStore::now).value();
        f.rectify(id);
        QCOMPARE(f.incidents.close(id).error().detail, u"neither done nor waived: retest"_s);
        f.add("问一", "好", EmptyStore::now);
        f.add("问二", "好", EmptyStore::now);
        f.scanAll();
        QVERIFY(f.store.run(f.set).value().isPassed);
        QVERIFY(f.incidents.close(id));
        QCOMPARE(f.store.make(id, {GenerationId(1)}).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.run(f.set).error().kind, Failure::Kind::Refused);
        QCOMPARE(journal::writtenHeads(f.database).value().size(), 1u);
    }

    void theStepRectifyHasToSayWithWhat()
    {
        Fixture f;
        const IncidentId id = f.caseWithTwo();
        QCOMPARE(f.incidents.rectify(id, EmptyStore::now, {}).error().kind, Failure::Kind::BadInput);
        incident::setEntitled(f.database, f.journal, incident::Entitled::Waive, f.journal.actor(), true, u"lead"_s)
            .value();
        for (const char *step : {"stop_generation", "stop_transmission", "remove", "rectify", "report", "receipt"})
            f.incidents.recordStep(id, QLatin1StringView(step), EmptyStore::now).value();
        f.incidents.waiveStep(id, u"retest"_s, u"model taken down"_s).value();
        QVERIFY(f.incidents.close(id).error().detail.contains(u"rectify"_s));
        f.rectify(id);
        QVERIFY(f.incidents.close(id));
    }

    void exportingSaysSoInTheJournal()
    {
        Fixture f;
        f.caseWithTwo();
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"prompts.jsonl"_s);
        f.store.exportPrompts(f.set, path).value();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
        db::Statement row = f.database.prepare("SELECT count(*) FROM audit_event WHERE kind = 'retest.exported'");
        row.next();
        QCOMPARE(row.integer(0), 1);
        QCOMPARE(f.store.exportPrompts(f.set, u"/nowhere/x"_s).error().kind, Failure::Kind::Storage);
    }

    void whatIsRecordedStays_data()
    {
        QTest::addColumn<QByteArray>("change");
        for (const char *table : {"retest_set", "retest_prompt", "retest_run", "retest_answer", "rectification"})
            QTest::newRow(table) << QByteArray("DELETE FROM ") + table;
    }

    void whatIsRecordedStays()
    {
        QFETCH(QByteArray, change);
        Fixture f;
        f.rectify(f.caseWithTwo());
        f.store.run(f.set).value();
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(change));
    }
};

QTEST_GUILESS_MAIN(TestRetestStore)
#include "tst_reteststore.moc"
