#include "app/incident/remarks.h"
#include "app/incident/tasks.h"
#include "tests/incident/casefixture.h"

#include <QTest>

using namespace incident;
using namespace Qt::StringLiterals;

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openTasksComeFirstAndWhatIsDueFirstOnTop()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        const qint64 whenever = setTask(f.database, f.journal, id, u"whenever"_s).value();
        const qint64 late = setTask(f.database, f.journal, id, u"late"_s, u"officer-b"_s, QDate(2026, 9, 20)).value();
        const qint64 soon = setTask(f.database, f.journal, id, u"soon"_s, {}, QDate(2026, 9, 30)).value();
        const qint64 done = setTask(f.database, f.journal, id, u"done"_s, {}, QDate(2026, 9, 1)).value();
        QVERIFY(settleTask(f.database, f.journal, id, done, Task::State::Done));
        std::vector<qint64> order;
        const auto all = tasks(f.database, id).value();
        for (const Task &task : all)
            order.push_back(task.id);
        QCOMPARE(order, (std::vector{late, soon, whenever, done}));
        const Task first = tasks(f.database, id).value().front();
        QCOMPARE(first.assignee, u"officer-b"_s);
        QVERIFY(first.isOverdue(QDate(2026, 9, 21)));
        QVERIFY(!first.isOverdue(QDate(2026, 9, 20))); // its last day is not over
        QVERIFY(!tasks(f.database, id).value().back().isOverdue(QDate(2026, 9, 21)));
    }

    void aTaskIsSettledOnceAndADroppedOneSaysWhy()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        const qint64 task = setTask(f.database, f.journal, id, u"t"_s).value();
        QCOMPARE(settleTask(f.database, f.journal, id, task, Task::State::Dropped).error().kind,
                 Failure::Kind::BadInput);
        QCOMPARE(settleTask(f.database, f.journal, id, 99, Task::State::Done).error().kind, Failure::Kind::NotFound);
        QVERIFY(settleTask(f.database, f.journal, id, task, Task::State::Dropped, u"not needed"_s));
        QCOMPARE(settleTask(f.database, f.journal, id, task, Task::State::Done).error().kind, Failure::Kind::Refused);
        const Task now = tasks(f.database, id).value().front();
        QCOMPARE(now.state, Task::State::Dropped);
        QCOMPARE(now.note, u"not needed"_s);
        QCOMPARE(now.settledAt, f.moment);
        const auto events = f.events(id, IncidentEvent::Kind::Task);
        QCOMPARE(events.size(), 2u);
        QCOMPARE(events[1].subject, u"1 dropped"_s);
        QVERIFY(f.journalBodies(u"incident.task"_s).contains("\"is\":\"dropped\""));
    }

    void theSchemaKeepsASettledTask()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        const qint64 task = setTask(f.database, f.journal, id, u"t"_s).value();
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("UPDATE incident_task SET title = 'x'"));
        QVERIFY(settleTask(f.database, f.journal, id, task, Task::State::Done));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("UPDATE incident_task SET note = 'x'"));
        QVERIFY_THROWS_EXCEPTION(db::Error, f.database.run("DELETE FROM incident_task"));
    }

    void aCommentStaysBetweenOfficers()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        QVERIFY(addComment(f.database, f.journal, id, u" 内部讨论 "_s));
        QCOMPARE(addComment(f.database, f.journal, id, u" "_s).error().kind, Failure::Kind::BadInput);
        QCOMPARE(comments(f.database, id).value(),
                 (std::vector<Comment>{{1, f.moment, u"officer-a"_s, u"内部讨论"_s}}));
        const CaseFile whole = f.file(id);
        for (const IncidentEvent &event : whole.events) // what reports read
            QVERIFY(!event.note.contains(u"内部讨论"));
        QVERIFY(!f.journalBodies(u"incident.commented"_s).contains("内部"));
        QVERIFY(f.journalBodies(u"incident.commented"_s).contains("words_sha256"));
    }

    void anEntryByHandHappenedBeforeItWasWritten()
    {
        CaseFixture f;
        const IncidentId id = f.open();
        const Moment at = f.moment - 5 * CaseFixture::minute;
        QVERIFY(addEntry(f.database, f.journal, id, at, u"电话沟通"_s, u"T-1"_s));
        QCOMPARE(addEntry(f.database, f.journal, id, f.moment + 1, u"x"_s, {}).error().kind, Failure::Kind::Refused);
        const auto entry = f.events(id, IncidentEvent::Kind::Entry).front();
        QCOMPARE(entry.at, at);
        QCOMPARE(entry.recordedAt, f.moment);
        QCOMPARE(entry.proof, u"T-1"_s);
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
