#include "app/base/resources.h"
#include "app/demo/demoworkspace.h"
#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/incident/procedure.h"
#include "app/journal/verification.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/status.h"
#include "app/review/decision.h"
#include "app/review/queue.h"
#include "app/workspace/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using review::QueueFilter;

namespace {

const QDate today(2026, 11, 23);

} // namespace

/// One demo workspace, made once, and what a person would find in it.
class TestDemoWorkspace : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    demo::DemoReport m_report;
    std::unique_ptr<workspace::Workspace> m_workspace;

    const db::Database &database() const { return m_workspace->database(); }

    qint64 number(QByteArrayView sql) const
    {
        db::Statement query = database().prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

    qint64 queued(QueueFilter::State state) const
    {
        const auto count = review::queueCount(database(), {.state = state});
        return count ? count->items : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        qint64 last = 0;
        const auto report = demo::makeDemo(m_folder.filePath(u"demo.vml"_s), today, [&](const Progress &progress) {
            QVERIFY(progress.done > last && progress.done <= progress.total);
            last = progress.done;
        });
        QVERIFY2(report, report ? "" : qPrintable(report.error().where + u": "_s + report.error().detail));
        QVERIFY(last > 0);
        m_report = *report;
        auto opened = workspace::Workspace::open(m_report.workspacePath, {.readOnly = true});
        QVERIFY(opened);
        m_workspace = std::make_unique<workspace::Workspace>(std::move(*opened));
    }

    void theLogsAreInTheWorkspace()
    {
        QCOMPARE(number("SELECT count(*) FROM generation"), m_report.generations);
        QVERIFY(m_report.generations >= 1800);
        QCOMPARE(number("SELECT count(*) FROM quarantine"), m_report.quarantined);
        QVERIFY(m_report.quarantined >= 4 && m_report.quarantined <= 10);
        QCOMPARE(number("SELECT count(*) FROM source_file WHERE state = 'complete'"), 5);
        QVERIFY(number("SELECT count(DISTINCT user_ref) FROM generation") >= 100);
        QVERIFY(number("SELECT count(*) FROM generation WHERE age_band = 'under 8'") > 0);
        QVERIFY(number("SELECT count(*) FROM generation WHERE at IS NULL") > 0);
        QVERIFY(number("SELECT count(DISTINCT blocked) FROM generation") >= 4);
    }

    void rulesFindSomethingInEightToFourteenPercent()
    {
        const qint64 permille = 1000 * number("SELECT count(*) FROM flag WHERE findings > 0") / m_report.generations;
        QVERIFY2(permille >= 80 && permille <= 140, qPrintable(QString::number(permille)));
    }

    void theClassifierAloneFlagsNoMoreThanOneInTen()
    {
        QVERIFY(number("SELECT count(*) FROM estimate") > 0);
        const qint64 permille = 1000 * number("SELECT count(*) FROM flag WHERE findings = 0") / m_report.generations;
        QVERIFY2(permille <= 100, qPrintable(QString::number(permille)));
    }

    void everyClassThatThePacksCoverIsFlagged_data()
    {
        QTest::addColumn<QString>("riskClass");
        for (const char *riskClass : {"A.1", "A.2", "A.3", "A.4"})
            QTest::newRow(riskClass) << QString::fromLatin1(riskClass);
    }
    void everyClassThatThePacksCoverIsFlagged()
    {
        QFETCH(QString, riskClass);
        const auto count = review::queueCount(database(), {.state = QueueFilter::State::Any, .riskClass = riskClass});
        QVERIFY(count && count->items >= 10);
    }

    void twoOfficersDecidedSomeAndLeftSome()
    {
        QVERIFY(number("SELECT count(*) FROM review_event WHERE actor = 'officer-a'") >= 20);
        QVERIFY(number("SELECT count(*) FROM review_event WHERE actor = 'officer-b'") >= 15);
        QVERIFY(number("SELECT count(*) FROM review_event WHERE kind = 'undo'") >= 1);
        QVERIFY(number("SELECT count(*) FROM review_state WHERE disposition = 'not_a_problem'") >= 10);
        QVERIFY(number("SELECT count(*) FROM review_state WHERE disposition IN ('illegal', 'harmful')") >= 10);
        QCOMPARE(number("SELECT count(*) FROM review_state WHERE disposition = 'confirmed'"), 0);
        QVERIFY(number("SELECT count(*) FROM decision WHERE purpose = 'blind'") >= 8);
        QVERIFY(queued(QueueFilter::State::Disagreement) >= 1);
        QVERIFY(queued(QueueFilter::State::Blind) >= 3);
        QVERIFY(queued(QueueFilter::State::Appealed) >= 1);
        QVERIFY(number("SELECT count(*) FROM review_holder") >= 5);
        QVERIFY(queued(QueueFilter::State::SecondOpinion) >= 1);
        QVERIFY(queued(QueueFilter::State::ToDecide) >= 30);
    }

    void theCasesStandAsTheirStoriesSay()
    {
        const auto cases = incident::incidents(database());
        QVERIFY(cases);
        QCOMPARE(std::ssize(*cases), m_report.incidents);
        std::set<std::pair<incident::Kind, incident::Status>> kinds;
        for (const incident::Incident &each : *cases) {
            kinds.insert({each.kind, each.status});
            const auto file = incident::caseFile(database(), each.id);
            QVERIFY(file);
            QVERIFY2(!file->evidence.empty(), qPrintable(each.title));
            for (const incident::EvidenceItem &item : file->evidence)
                QVERIFY(item.decision
                        && review::isProblem(review::dispositionNamed(item.decision->disposition).value()));
            if (each.status == incident::Status::Closed) {
                const auto states = incident::stepStates(*incident::readProcedure(), each, file->events);
                QVERIFY(incident::openSteps(states).isEmpty());
            }
        }
        QVERIFY(kinds.contains({incident::Kind::Content, incident::Status::Closed}));
        QVERIFY(kinds.contains({incident::Kind::Content, incident::Status::Open}));
        QVERIFY(kinds.contains({incident::Kind::Both, incident::Status::Open}));
    }

    void theRegisterShowsEveryStatus()
    {
        const auto registered = registry::readRegister(database());
        const auto rules = registry::readRulebook(database());
        QVERIFY(registered && rules);
        std::set<registry::ItemStatus::Status> seen;
        bool provisional = false;
        for (const registry::ItemStatus &status : registry::statusOn(today, *registered, *rules)) {
            seen.insert(status.status);
            for (const registry::Duty &duty : status.duties)
                provisional = provisional || duty.provisional;
        }
        for (int status = 0; status <= int(registry::ItemStatus::Status::NotRequired); ++status)
            QVERIFY2(seen.contains(registry::ItemStatus::Status(status)),
                     qPrintable(registry::name(registry::ItemStatus::Status(status))));
        QVERIFY(provisional); // on this day: a deadline in a year without a holiday notice
    }

    void theRegisterHasAnItemInEveryStateAndWhatBelongsToIt()
    {
        const auto registered = registry::readRegister(database());
        QVERIFY(registered);
        std::set<registry::State> states;
        for (const registry::RegistryItem &item : registered->items)
            states.insert(registry::stateOn(item, registered->transitions, today));
        for (int state = 0; state <= int(registry::State::NotRequired); ++state)
            QVERIFY2(states.contains(registry::State(state)), qPrintable(registry::name(registry::State(state))));
        std::set<registry::ModelOrigin> origins;
        for (const registry::Model &model : registered->models)
            origins.insert(model.origin);
        QCOMPARE(origins.size(), size_t(3));
        QVERIFY(registered->serviceModels.size() >= 4 && registered->serviceAlgorithms.size() >= 3);
        QVERIFY(number("SELECT max(revision) FROM registry_document") > 1);
        QVERIFY(number("SELECT count(*) FROM registry_submission") >= 2);
        QVERIFY(number("SELECT count(*) FROM registry_display") >= 3);
    }

    void theJournalIsSoundAndNeverGoesBack()
    {
        const auto verified = journal::verify(database());
        QVERIFY(verified && verified->ok());
        QVERIFY(verified->checked > 150);
        QCOMPARE(number("SELECT count(*) FROM audit_event a JOIN audit_event b ON b.sequence = a.sequence + 1 WHERE "
                        "b.at < a.at"),
                 0);
        QVERIFY(number("SELECT max(at) FROM audit_event") < startOfDay(today));
    }

    void whereSomethingIsAlreadyNothingIsTouched()
    {
        const auto again = demo::makeDemo(m_report.workspacePath, today);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Failure::Kind::BadInput);
        QVERIFY(QFile::exists(m_report.workspacePath));
        QVERIFY(QDir(m_report.logsFolder).entryList(QDir::Files).size() == 5);
    }

    void aStoppedDemoLeavesNothingBehind()
    {
        QTemporaryDir folder;
        std::stop_source stop;
        const auto made = demo::makeDemo(
            folder.filePath(u"x.vml"_s), today,
            [&](const Progress &progress) {
                if (progress.done == 10)
                    stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!made);
        QCOMPARE(made.error().kind, Failure::Kind::Cancelled);
        QVERIFY2(QDir(folder.path()).isEmpty(), qPrintable(QDir(folder.path()).entryList().join(u' ')));
    }

    /// Whatever the day of the week or the season.
    void itWorksOnAnyDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::newRow("a Saturday") << QDate(2026, 10, 3);
        QTest::newRow("a Monday after New Year") << QDate(2027, 1, 4);
        QTest::newRow("a leap day") << QDate(2028, 2, 29);
    }
    void itWorksOnAnyDay()
    {
        QFETCH(QDate, day);
        QTemporaryDir folder;
        const auto made = demo::makeDemo(folder.filePath(u"x.vml"_s), day);
        QVERIFY2(made, made ? "" : qPrintable(made.error().where + u": "_s + made.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestDemoWorkspace)
#include "tst_demoworkspace.moc"
