#include "app/incident/incidentstore.h"
#include "app/incident/leadtime.h"
#include "app/incident/tasks.h"
#include "tests/ui/pageworkspace.h"
#include "ui/overview/alarmlist.h"
#include "ui/overview/overviewpage.h"
#include "ui/shell/destination.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

class TestOverviewAlarms : public QObject
{
    Q_OBJECT

    static IncidentId openCase(PageWorkspace &store, incident::Kind kind)
    {
        return store
            .write([=](db::Database &database, journal::Journal &journal) {
                return incident::IncidentStore(database, journal, knowledge().procedure)
                    .open({.title = u"t"_s, .kind = kind, .severity = incident::Severity::Larger}, {});
            })
            .value();
    }

    static void setTask(PageWorkspace &store, IncidentId id, QDate due)
    {
        store.write([=](db::Database &database, journal::Journal &journal) {
            return incident::setTask(database, journal, id, u"count"_s, {}, due);
        });
    }

    static void read(OverviewPage &page)
    {
        page.refresh();
        QTRY_VERIFY(!page.isLoading());
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void theLawsClocksOfTodayStandAboveOurOwnThatAreOverdueAndLeadToTheirCase()
    {
        PageWorkspace store;
        const IncidentId content = openCase(store, incident::Kind::Content);
        const IncidentId network = openCase(store, incident::Kind::Network);
        setTask(store, content, QDate(2026, 9, 20)); // yesterday
        OverviewPage page(store.session(), knowledge());
        page.setVisible(true);
        read(page);
        auto *list = page.findChild<AlarmList *>();
        const auto *model = qobject_cast<AlarmModel *>(list->list()->model());
        QCOMPARE(model->rowCount(), 3);
        QCOMPARE(model->row(1).clock.title, u"Task: count"_s);
        QCOMPARE(model->row(1).clock.role, Role::Negative);
        QCOMPARE(model->row(0).to, (Destination{u"incidents"_s, {{u"id"_s, qlonglong(network)}}}));
        QCOMPARE(model->row(0).clock.kind, ClockKind::Statutory);
        QVERIFY(model->index(0).data(Qt::AccessibleTextRole).toString().contains(u"statutory"));
        QCOMPARE(model->row(2).clock.kind, ClockKind::Internal);
        QSignalSpy went(&page, &Page::navigate);
        Q_EMIT list->list()->activated(model->index(0));
        QCOMPARE(went.size(), 1);
        const auto place = went.front().front().value<Destination>();
        QCOMPARE(place.page, u"incidents"_s);
        QCOMPARE(place.filter.value(u"id"_s).toLongLong(), qint64(network));
    }

    void theLeadTimeIsKeptAndHidesWhatIsFar()
    {
        PageWorkspace store;
        const IncidentId id = openCase(store, incident::Kind::Content);
        setTask(store, id, QDate(2026, 10, 30));
        OverviewPage page(store.session(), knowledge());
        connect(&store.session(), &workspace::Session::changed, &page, &OverviewPage::refresh);
        page.setVisible(true);
        read(page);
        auto *list = page.findChild<AlarmList *>();
        QCOMPARE(list->list()->model()->rowCount(), 1); // 72 h: the clock, not the task
        Q_EMIT list->leadChosen(8760);
        QTRY_COMPARE(list->list()->model()->rowCount(), 2);
        QCOMPARE(incident::readLeadHours(store.session().reader()).value(), 8760);
        QCOMPARE(list->lead()->currentData().toInt(), 8760);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'workspace.lead_time'"), 1);
    }

    void theListIsASoundModel()
    {
        AlarmModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({{.number = u"VI-2026-0001"_s, .clock = {.title = u"Report"_s}}});
        QCOMPARE(model.rowCount(), 1);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestOverviewAlarms)
#include "tst_overview_alarms.moc"
