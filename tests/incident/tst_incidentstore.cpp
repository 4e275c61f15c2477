#include "app/incident/entitlement.h"
#include "app/incident/eventstore.h"
#include "app/incident/incidentstore.h"
#include "app/journal/verification.h"
#include "tests/support/schema.h"

#include <QJsonDocument>
#include <QTest>

using namespace incident;

namespace {

constexpr Moment minute = 60'000;

EvidenceItem item(qint64 id, const std::string &output = "回答")
{
    return {.generation = GenerationId(id),
            .at = EmptyStore::now - 90 * minute,
            .service = QStringLiteral("助手"),
            .sourcePath = QStringLiteral("a.jsonl"),
            .sourceSha256 = QByteArray(32, 'a'),
            .recordHash = QByteArray(16, 'r'),
            .prompt = "问题",
            .output = output,
            .flaggedRisk = QStringLiteral("A.1.f")};
}

struct Fixture : EmptyStore
{
    IncidentStore store{database, journal, readProcedure().value()};

    /// A case that was found an hour before now.
    IncidentId open(Kind kind = Kind::Content, const std::vector<EvidenceItem> &evidence = {item(1)})
    {
        return store
            .openWith({.title = QStringLiteral("低俗内容"), .kind = kind, .discoveredAt = moment - 60 * minute},
                      evidence)
            .value();
    }

    /// Whoever writes here may waive, as a lead may.
    void entitle()
    {
        setEntitled(database, journal, Entitled::Waive, journal.actor(), true, QStringLiteral("lead")).value();
    }

    /// Does each step but \a left; what the program records is waived.
    void fillBut(IncidentId id, const QString &left)
    {
        if (!requireEntitled(database, Entitled::Waive, journal.actor()))
            entitle();
        const Incident incident = findIncident(database, id).value();
        for (const Step &step : store.procedure().stepsFor({.kind = incident.kind})) {
            if (step.id == left || step.id == QStringLiteral("found"))
                continue;
            if (step.id == QStringLiteral("rectify"))
                store.rectify(id, moment, {.means = {Means::Filter}}).value();
            else if (step.isByHand)
                store.recordStep(id, step.id, moment).value();
            else
                store.waiveStep(id, step.id, QStringLiteral("model taken down")).value();
        }
    }

    /// The kinds of the journal's events about the case, oldest first.
    QStringList journalKinds(IncidentId id) const
    {
        db::Statement row = database.prepare("SELECT kind FROM audit_event WHERE object = ? ORDER BY sequence");
        row.with(QStringLiteral("incident/%1").arg(qint64(id)));
        QStringList kinds;
        while (row.next())
            kinds.append(row.text(0));
        return kinds;
    }
};

} // namespace

class TestIncidentStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenedCaseHasItsDiscoveryAndEvidenceRecorded()
    {
        Fixture f;
        const IncidentId id = f.open(Kind::Content, {item(1), item(2)});
        const CaseFile file = caseFile(f.database, id).value();
        QCOMPARE(file.incident.number, QStringLiteral("VI-2026-0001"));
        QCOMPARE(file.incident.service, QStringLiteral("助手"));
        QCOMPARE(file.incident.owner, QStringLiteral("officer-a"));
        QCOMPARE(file.incident.openedAt, EmptyStore::now);
        QCOMPARE(file.events.size(), 2u);
        QCOMPARE(file.events[0].subject, QStringLiteral("found"));
        QCOMPARE(file.events[0].at, EmptyStore::now - 60 * minute);
        QCOMPARE(file.events[1].subject, QStringLiteral("G-1 G-2"));
        QCOMPARE(file.evidence, (std::vector{item(1), item(2)}));
        QCOMPARE(findIncident(f.database, QStringLiteral("VI-2026-0001")).value(), file.incident);
    }

    void numbersCountFromOneInEachYearOfShanghai()
    {
        Fixture f;
        f.moment = startOfDay(QDate(2027, 1, 1)) - 1;
        QCOMPARE(findIncident(f.database, f.open()).value().number, QStringLiteral("VI-2026-0001"));
        QCOMPARE(findIncident(f.database, f.open()).value().number, QStringLiteral("VI-2026-0002"));
        f.moment = startOfDay(QDate(2027, 1, 1));
        QCOMPARE(findIncident(f.database, f.open()).value().number, QStringLiteral("VI-2027-0001"));
    }

    void theNumberAfter9999HasFiveDigitsAndCountsOn()
    {
        Fixture f;
        f.database.run("INSERT INTO incident (number, title, kind, severity, discovered_at, opened_at, owner)"
                       " VALUES ('VI-2026-9999', 'x', 'content', 1, 0, 0, 'a')");
        QCOMPARE(findIncident(f.database, f.open()).value().number, QStringLiteral("VI-2026-10000"));
        QCOMPARE(findIncident(f.database, f.open()).value().number, QStringLiteral("VI-2026-10001"));
    }

    void aCaseNeedsATitleAndADiscoveryThatHasHappened()
    {
        Fixture f;
        QCOMPARE(f.store.openWith({.title = QStringLiteral(" ")}, {}).error().kind, Failure::Kind::BadInput);
        const auto early = f.store.openWith({.title = QStringLiteral("x"), .discoveredAt = f.moment + 1}, {});
        QCOMPARE(early.error().kind, Failure::Kind::Refused);
        QCOMPARE(incidents(f.database).value().size(), 0u);
    }

    void closingIsRefusedWhileAStepIsEmptyAndSaysWhich()
    {
        Fixture f;
        const IncidentId id = f.open();
        f.fillBut(id, QStringLiteral("rectify"));
        const Result<void> refused = f.store.close(id);
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QCOMPARE(refused.error().detail, QStringLiteral("neither done nor waived: rectify"));
        QCOMPARE(findIncident(f.database, id).value().status, Status::Open);

        QVERIFY(f.store.waiveStep(id, QStringLiteral("rectify"), QStringLiteral("不属于违法内容")));
        QVERIFY(f.store.close(id));
        const Incident closed = findIncident(f.database, id).value();
        QCOMPARE(closed.status, Status::Closed);
        QCOMPARE(closed.closedAt, EmptyStore::now);
    }

    void aClosedCaseTakesNoChangeUntilItIsReopenedWithAReason()
    {
        Fixture f;
        const IncidentId id = f.open();
        f.fillBut(id, {});
        f.store.close(id).value();
        const auto kindOf = [](const auto &result) { return result ? Failure::Kind::Storage : result.error().kind; };
        QCOMPARE(kindOf(f.store.close(id)), Failure::Kind::Refused);
        QCOMPARE(kindOf(f.store.addNote(id, QStringLiteral("late"))), Failure::Kind::Refused);
        QCOMPARE(kindOf(f.store.addItems(id, {item(9)})), Failure::Kind::Refused);
        QCOMPARE(kindOf(f.store.recordStep(id, QStringLiteral("remove"), f.moment)), Failure::Kind::Refused);
        QCOMPARE(kindOf(f.store.reopen(id, {})), Failure::Kind::BadInput);
        QVERIFY(f.store.reopen(id, QStringLiteral("发现新的内容")));
        QVERIFY(f.store.addNote(id, QStringLiteral("late")));
        QVERIFY(!findIncident(f.database, id).value().closedAt);
    }

    void aWaiverNeedsAReasonAndAStepThatMayBeWaivedAndIsNotDone()
    {
        Fixture f;
        f.entitle();
        const IncidentId id = f.open();
        const QString reason = QStringLiteral("理由");
        QCOMPARE(f.store.waiveStep(id, QStringLiteral("remove"), QStringLiteral("  ")).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(f.store.waiveStep(id, QStringLiteral("found"), reason).error().kind, Failure::Kind::Refused);
        QCOMPARE(f.store.waiveStep(id, QStringLiteral("net_report"), reason).error().kind, Failure::Kind::BadInput);
        f.store.recordStep(id, QStringLiteral("remove"), f.moment).value();
        QCOMPARE(f.store.waiveStep(id, QStringLiteral("remove"), reason).error().kind, Failure::Kind::Refused);
    }

    void aStepThatTheProgramRecordsIsNotRecordedByHand()
    {
        Fixture f;
        const IncidentId id = f.open();
        QCOMPARE(f.store.recordStep(id, QStringLiteral("retest"), f.moment).error().kind, Failure::Kind::Refused);
    }

    void onlyWhoIsEntitledWaives()
    {
        Fixture f;
        const IncidentId id = f.open();
        const QString reason = QStringLiteral("理由");
        QCOMPARE(f.store.waiveStep(id, QStringLiteral("remove"), reason).error().kind, Failure::Kind::Refused);
        f.entitle();
        QVERIFY(f.store.waiveStep(id, QStringLiteral("remove"), reason));

        journal::Journal other(f.database, QStringLiteral("officer-z"), [&f] { return f.moment; });
        IncidentStore theirs(f.database, other, readProcedure().value());
        QCOMPARE(theirs.waiveStep(id, QStringLiteral("report"), reason).error().kind, Failure::Kind::Refused);
    }

    void aCaseKeepsWhereItCameFromAndWhatItConcerns()
    {
        Fixture f;
        const IncidentId flagged = f.open();
        QCOMPARE(findIncident(f.database, flagged).value().origin, Origin::Flagged);
        const IncidentId notice = f.store
                                      .openWith({.title = QStringLiteral("x"),
                                                 .origin = Origin::Notice,
                                                 .originRef = QStringLiteral("2026-77"),
                                                 .concerns = {.personalInformation = true}},
                                                {})
                                      .value();
        const Incident found = findIncident(f.database, notice).value();
        QCOMPARE(found.origin, Origin::Notice);
        QCOMPARE(found.originRef, QStringLiteral("2026-77"));
        QVERIFY(found.concerns.personalInformation && !found.concerns.flaw);
        QVERIFY(f.store.recordStep(notice, QStringLiteral("pi_authority"), f.moment));
        QCOMPARE(f.store.recordStep(notice, QStringLiteral("flaw_report"), f.moment).error().kind,
                 Failure::Kind::BadInput);
    }

    void aRefusedChangeLeavesNeitherEventNorJournalEntry()
    {
        Fixture f;
        const IncidentId id = f.open();
        const qint64 entries = f.count("audit_event");
        const qint64 events = f.count("incident_event");
        QVERIFY(!f.store.recordStep(id, QStringLiteral("remove"), f.moment + minute));
        QVERIFY(!f.store.recordStep(id, QStringLiteral("remove"), f.moment - 61 * minute));
        QVERIFY(!f.store.close(id));
        QVERIFY(!f.store.openWith({.title = QStringLiteral("x")}, {item(1), item(1, "andere"), EvidenceItem{}}));
        QCOMPARE(f.count("audit_event"), entries);
        QCOMPARE(f.count("incident_event"), events);
        QCOMPARE(f.count("incident"), 1);
    }

    void everyChangeIsInTheJournalOnceAndTheChainHolds()
    {
        Fixture f;
        f.entitle();
        const IncidentId id = f.open();
        f.store.addItems(id, {item(2)}).value();
        f.store.recordStep(id, QStringLiteral("remove"), f.moment, QStringLiteral("已删除"), QStringLiteral("CHG-7"))
            .value();
        f.store.waiveStep(id, QStringLiteral("rectify"), QStringLiteral("理由")).value();
        f.store.addNote(id, QStringLiteral("说明")).value();
        f.store
            .recordReport(id,
                          {.kind = QStringLiteral("content-incident"),
                           .file = QStringLiteral("draft.pdf"),
                           .sha256 = QByteArray(32, 'x'),
                           .language = QStringLiteral("zh"),
                           .format = QStringLiteral("pdf")})
            .value();
        QCOMPARE(f.journalKinds(id),
                 QStringList({QStringLiteral("incident.opened"), QStringLiteral("incident.step"),
                              QStringLiteral("incident.evidence"), QStringLiteral("incident.evidence"),
                              QStringLiteral("incident.step"), QStringLiteral("incident.waive"),
                              QStringLiteral("incident.note"), QStringLiteral("report.drafted"),
                              QStringLiteral("incident.report")}));
        QVERIFY(journal::verify(f.database).value().ok());
    }

    void theJournalHoldsHashesAndNoTexts()
    {
        Fixture f;
        const IncidentId id = f.open();
        f.store.addNote(id, QStringLiteral("张三的说明")).value();
        db::Statement row = f.database.prepare("SELECT group_concat(body, ' ') FROM audit_event");
        QVERIFY(row.next());
        const QString bodies = row.text(0);
        QVERIFY(!bodies.contains(QStringLiteral("张三")));
        QVERIFY(!bodies.contains(QStringLiteral("问题")));
        QVERIFY(bodies.contains(QString::fromLatin1(frozenSha256(item(1)).toHex())));
    }

    void aMovedDiscoveryMovesTheCase()
    {
        Fixture f;
        const IncidentId id = f.open();
        const Moment earlier = f.moment - 3 * 60 * minute;
        QVERIFY(f.store.recordStep(id, QStringLiteral("found"), earlier, QStringLiteral("值班记录")));
        QCOMPARE(findIncident(f.database, id).value().discoveredAt, earlier);
        QVERIFY(f.store.recordStep(id, QStringLiteral("stop_generation"), earlier + minute));
        QCOMPARE(f.store.recordStep(id, QStringLiteral("found"), earlier + 2 * minute).error().kind,
                 Failure::Kind::Refused);
    }

    void theTimelineIsInTheOrderInWhichThingsHappened()
    {
        Fixture f;
        const IncidentId id = f.open();
        f.store.recordStep(id, QStringLiteral("remove"), f.moment - 10 * minute).value();
        f.store.recordStep(id, QStringLiteral("stop_generation"), f.moment - 50 * minute).value();
        f.store.addNote(id, QStringLiteral("一")).value();
        f.store.addNote(id, QStringLiteral("二")).value();
        QStringList order;
        const auto events = timeline(f.database, id).value();
        for (const IncidentEvent &event : events)
            order.append(event.subject.isEmpty() ? event.note : event.subject);
        QCOMPARE(order,
                 QStringList({QStringLiteral("found"), QStringLiteral("stop_generation"), QStringLiteral("remove"),
                              QStringLiteral("G-1"), QStringLiteral("一"), QStringLiteral("二")}));
    }

    void evidenceIsAddedOnce()
    {
        Fixture f;
        const IncidentId id = f.open();
        QCOMPARE(f.store.addItems(id, {item(1), item(2), item(2)}).value(), 1);
        QCOMPARE(f.store.addItems(id, {item(2)}).value(), 0);
        QCOMPARE(caseFile(f.database, id).value().evidence.size(), 2u);
    }

    void eventsAndEvidenceAreNeverChangedOrRemoved_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("event") << QByteArray("UPDATE incident_event SET at = 0");
        QTest::newRow("event removed") << QByteArray("DELETE FROM incident_event");
        QTest::newRow("evidence") << QByteArray("UPDATE incident_evidence SET output = ''");
        QTest::newRow("evidence removed") << QByteArray("DELETE FROM incident_evidence");
        QTest::newRow("case removed") << QByteArray("DELETE FROM incident");
        QTest::newRow("number") << QByteArray("UPDATE incident SET number = 'VI-2026-0009'");
    }

    void eventsAndEvidenceAreNeverChangedOrRemoved()
    {
        QFETCH(QByteArray, sql);
        Fixture f;
        f.open();
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.execute(sql));
    }

    void whatIsNotThereIsNotFound()
    {
        Fixture f;
        QCOMPARE(f.store.close(IncidentId(9)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(caseFile(f.database, IncidentId(9)).error().kind, Failure::Kind::NotFound);
        QCOMPARE(findIncident(f.database, QStringLiteral("VI-2026-0009")).error().kind, Failure::Kind::NotFound);
    }

    void theNewestCaseIsListedFirst()
    {
        Fixture f;
        f.open();
        f.moment += minute;
        const IncidentId second = f.open(Kind::Network, {});
        const auto all = incidents(f.database).value();
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all.front().id, second);
        QCOMPARE(all.front().kind, Kind::Network);
    }
};

QTEST_GUILESS_MAIN(TestIncidentStore)
#include "tst_incidentstore.moc"
