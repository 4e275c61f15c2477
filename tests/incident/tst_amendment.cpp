#include "app/incident/amendment.h"
#include "tests/incident/casefixture.h"

#include <QTest>

using namespace incident;
using namespace Qt::StringLiterals;

class TestAmendment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesIsKeptFromAndTo()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        const Amendment wanted{.title = u" 改后标题 "_s,
                               .severity = Severity::Major,
                               .owner = u"officer-b"_s,
                               .reason = u"复核"_s};
        QVERIFY(amend(f.database, f.journal, f.procedure, id, wanted));
        const Incident now = f.file(id).incident;
        QCOMPARE(now.title, u"改后标题"_s);
        QCOMPARE(now.severity, Severity::Major);
        QCOMPARE(now.owner, u"officer-b"_s);
        const auto events = f.events(id, IncidentEvent::Kind::Change);
        QCOMPARE(events.size(), 3u);
        QCOMPARE(changeOf(events[0]), (FieldChange{u"title"_s, u"低俗内容"_s, u"改后标题"_s}));
        QCOMPARE(changeOf(events[1]), (FieldChange{u"severity"_s, u"2"_s, u"3"_s}));
        QCOMPARE(events[0].note, u"复核"_s);
    }

    void theJournalHasWhatChangedButNoWordsOfTheCase()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        QVERIFY(amend(f.database, f.journal, f.procedure, id,
                      {.title = u"秘密标题"_s, .kind = Kind::Both, .summary = u"秘密摘要"_s}));
        const QByteArray bodies = f.journalBodies(u"incident.change"_s);
        QVERIFY(bodies.contains("\"to\":\"both\""));
        QVERIFY(bodies.contains("\"subject\":\"title\""));
        QVERIFY(!bodies.contains("秘密"));
    }

    void nothingThatDiffersWritesNothing()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        QVERIFY(amend(f.database, f.journal, f.procedure, id, {.title = u"低俗内容"_s, .kind = Kind::Content}));
        QVERIFY(f.events(id, IncidentEvent::Kind::Change).empty());
    }

    void aKindThatHasNoPlaceForARecordedStepIsRefused()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        QVERIFY(f.store.recordStep(id, u"stop_generation"_s, f.moment));
        const auto refused = amend(f.database, f.journal, f.procedure, id, {.kind = Kind::Network});
        QCOMPARE(refused.error().kind, Failure::Kind::Refused);
        QVERIFY(refused.error().detail.contains(u"stop_generation"));
        QCOMPARE(f.file(id).incident.kind, Kind::Content);
        QVERIFY(amend(f.database, f.journal, f.procedure, id, {.kind = Kind::Both}));
    }

    void aConcernWhoseStepIsRecordedStays()
    {
        CaseFixture f;
        const IncidentId id = f.open(Kind::Content, {}, {.personalInformation = true});
        QVERIFY(f.store.recordStep(id, u"pi_authority"_s, f.moment));
        QCOMPARE(amend(f.database, f.journal, f.procedure, id, {.concerns = Concerns{}}).error().kind,
                 Failure::Kind::Refused);
        QVERIFY(amend(f.database, f.journal, f.procedure, id,
                      {.concerns = Concerns{.personalInformation = true, .flaw = true}}));
        QVERIFY(f.file(id).incident.concerns.flaw);
    }

    void aServiceOfTheRegistryIsKnownByItsName()
    {
        CaseFixture f;
        f.database.run("INSERT INTO service (id, name, scope, accesses, created_at, updated_at)"
                       " VALUES (7, '示例助手', 'public', 'app', 0, 0)");
        const IncidentId id = f.open();
        QVERIFY(amend(f.database, f.journal, f.procedure, id, {.service = u"示例助手"_s}));
        QCOMPARE(f.file(id).incident.serviceId, ServiceId(7));
        QVERIFY(amend(f.database, f.journal, f.procedure, id, {.service = u"别的"_s}));
        QVERIFY(!f.file(id).incident.serviceId);
    }

    void aCaseKeepsATitleAndAnOwnerAndAClosedOneTakesNothing()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        QCOMPARE(amend(f.database, f.journal, f.procedure, id, {.title = u" "_s}).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(amend(f.database, f.journal, f.procedure, id, {.owner = u""_s}).error().kind, Failure::Kind::BadInput);
        f.database.run("UPDATE incident SET status = 'closed', closed_at = 1");
        QCOMPARE(amend(f.database, f.journal, f.procedure, id, {.title = u"x"_s}).error().kind, Failure::Kind::Refused);
    }
};

QTEST_GUILESS_MAIN(TestAmendment)
#include "tst_amendment.moc"
