#include "app/registry/registrystore.h"
#include "tests/ui/pageworkspace.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/statuscounts.h"
#include "ui/registry/statusdaybar.h"
#include "ui/registry/statusexports.h"
#include "ui/registry/statusleads.h"
#include "ui/registry/statusmodel.h"
#include "ui/registry/statusview.h"
#include "ui/registry/timelinechart.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace ui;
using registry::State;

/// The Status view of the Registry page.
class TestRegistryStatus : public QObject
{
    Q_OBJECT

    /// A public service with a filing in force, and one licence of the company that ran out. Today is 2026-09-21.
    static void fill(PageWorkspace &store)
    {
        store.write([](db::Database &database, journal::Journal &journal) -> Result<void> {
            registry::RegistryStore registry(database, journal);
            const auto service = registry.add(registry::Service{.name = u"chat"_s, .startedOn = QDate(2026, 1, 5)});
            if (!service)
                return failed(service);
            for (const registry::RegistryItem &item :
                 {registry::RegistryItem{.service = *service,
                                         .kind = u"algorithm_filing"_s,
                                         .name = u"chat model"_s,
                                         .number = u"网信算备110108970550101240011号"_s,
                                         .state = State::Filed,
                                         .submittedOn = QDate(2026, 1, 12),
                                         .grantedOn = QDate(2026, 2, 2)},
                  registry::RegistryItem{.kind = u"culture_licence"_s,
                                         .name = u"culture"_s,
                                         .state = State::Filed,
                                         .grantedOn = QDate(2023, 8, 1),
                                         .validUntil = QDate(2026, 7, 31)}}) {
                if (const auto id = registry.add(item); !id)
                    return failed(id);
            }
            return {};
        });
    }

    static std::unique_ptr<StatusView> viewOn(PageWorkspace &store)
    {
        auto view = std::make_unique<StatusView>(store.session(), knowledge());
        view->resize(1200, 800);
        view->refresh();
        settle(*view);
        return view;
    }

    static void settle(StatusView &view) { QTRY_VERIFY_WITH_TIMEOUT(!view.isLoading(), 60'000); }

    static StatusModel &model(const StatusView &view) { return *view.findChild<StatusModel *>(); }
    static StatusCounts &counts(const StatusView &view) { return *view.findChild<StatusCounts *>(); }
    static StatusDayBar &bar(const StatusView &view) { return *view.findChild<StatusDayBar *>(); }
    static TableView &table(const StatusView &view) { return *view.findChild<TableView *>(u"statusRows"_s); }

    static QStringList states(const StatusView &view)
    {
        QStringList found;
        for (int row = 0; row < model(view).rowCount(); ++row) {
            if (const auto *status = model(view).status(row))
                found.append(status->kind + u' ' + name(status->status));
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void anEmptyRegisterLeadsToTheRegister()
    {
        PageWorkspace store;
        const auto view = viewOn(store);
        QCOMPARE(view->findChild<StateView *>()->state(), StateView::State::Empty);
        QCOMPARE(model(*view).rowCount(), 0);
    }

    void rowsStandUnderTheirServiceWithReasonAndSource()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        const QAbstractItemModelTester tester(&model(*view));
        QCOMPARE(states(*view),
                 QStringList({u"genai missing"_s, u"icp missing"_s, u"algorithm_filing in_force"_s,
                              u"culture_licence expired"_s}));
        const auto text = [&](int row, int column) { return model(*view).index(row, column).data().toString(); };
        QCOMPARE(text(0, 0), u"chat"_s);
        QVERIFY(text(1, StatusModel::Reason).contains(u"requires one"_s));
        QVERIFY(text(1, StatusModel::Source).contains(u"Art. 17"_s));
        QVERIFY(text(3, StatusModel::Reason).contains(u"Granted on 2026-02-02"_s));
        QVERIFY(text(5, StatusModel::Reason).contains(u"valid until 2026-07-31"_s));
    }

    void anotherDayIsAnotherStatus()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        bar(*view).setDay(QDate(2026, 1, 20));
        settle(*view);
        QVERIFY2(states(*view).contains(u"algorithm_filing pending"_s), qPrintable(states(*view).join(u", ")));
        QVERIFY2(states(*view).contains(u"culture_licence in_force"_s), qPrintable(states(*view).join(u", ")));
        QCOMPARE(view->findChild<TimelineChart *>()->day(), QDate(2026, 1, 20));
        QVERIFY(view->closeInnermost()); // Escape: today again
        settle(*view);
        QVERIFY(states(*view).contains(u"culture_licence expired"_s));
        QVERIFY(!view->closeInnermost());
    }

    void manyDaysInARowEndWithTheLast()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        for (int i = 0; i < 40; ++i)
            bar(*view).setDay(QDate(2026, 1, 1).addDays(i));
        settle(*view);
        QCOMPARE(view->findChild<TimelineChart *>()->day(), QDate(2026, 2, 9));
        QCOMPARE(view->findChild<TimelineChart *>()->plan().asOf, QDate(2026, 2, 9));
    }

    void theJumpsMoveTheDay()
    {
        PageWorkspace store;
        const auto view = viewOn(store);
        const auto press = [&](const char *name) {
            view->findChild<QPushButton *>(QString::fromLatin1(name))->click();
            return bar(*view).day();
        };
        QCOMPARE(press("monthForth"), QDate(2026, 10, 21));
        QCOMPARE(press("monthBack"), QDate(2026, 9, 21));
        QCOMPARE(press("yearsEnd"), QDate(2026, 12, 31));
        QCOMPARE(press("yearsEnd"), QDate(2027, 12, 31));
        QCOMPARE(press("today"), QDate(2026, 9, 21));
    }

    void countsNarrowTheList()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        QCOMPARE(counts(*view).count(StatusCut::Missing), 2);
        QCOMPARE(counts(*view).count(StatusCut::Display), 1);
        QVERIFY2(view->summary().contains(u"1 expired"_s), qPrintable(view->summary())); // as the counts say
        QVERIFY2(!view->summary().contains(u"late"_s), qPrintable(view->summary()));
        QVERIFY(counts(*view).button(StatusCut::Pending)->isHidden());
        counts(*view).button(StatusCut::Missing)->click();
        QCOMPARE(states(*view), QStringList({u"genai missing"_s, u"icp missing"_s}));
        counts(*view).button(StatusCut::Expired)->click();
        QCOMPARE(states(*view).size(), 3);
        QVERIFY(view->closeInnermost());
        QCOMPARE(states(*view).size(), 4);
    }

    void aFilterThatFindsNothingSaysSo()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        view->open({{u"show"_s, u"returned"_s}});
        settle(*view);
        QCOMPARE(view->findChild<StateView *>()->state(), StateView::State::Filtered);
    }

    void aLinkOpensDayAndItem()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        const RegistryItemId item = model(*view).status(5)->item.value();
        view->open({{u"on"_s, QDate(2026, 6, 1)}, {u"id"_s, qlonglong(item)}});
        settle(*view);
        QCOMPARE(bar(*view).day(), QDate(2026, 6, 1));
        QCOMPARE(model(*view).status(table(*view).currentRow())->item, item);
        QVERIFY(view->findChild<QTextBrowser *>(u"statusReasons"_s)->toPlainText().contains(u"2026-07-31"_s));
    }

    void aRowLeadsToTheRegister()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        QSignalSpy gone(view.get(), &RegistryView::navigate);
        table(*view).goToRow(3);
        Q_EMIT table(*view).activated(model(*view).index(3, 0));
        QCOMPARE(gone.size(), 1);
        const auto to = gone.front().front().value<Destination>();
        QCOMPARE(to.page, u"registry"_s);
        QCOMPARE(to.filter.value(u"view"_s).toString(), u"register"_s);
        QVERIFY(to.filter.contains(u"id"_s));
    }

    void theViewWritesDocumentSheetAndCalendar()
    {
        PageWorkspace store;
        fill(store);
        const auto view = viewOn(store);
        auto reading = std::make_shared<const StatusReading>(
            statusReading(readStatusSource(store.session().reader()).value(), QDate(2026, 9, 21)));
        auto *exports = view->findChild<StatusExports *>();
        QSignalSpy said(exports, &StatusExports::message);
        const auto written = [&](const QString &name) {
            if (said.isEmpty() && !said.wait(60'000))
                return QByteArray();
            said.clear();
            QFile file(store.file(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        exports->writeDocument(reading, store.file(u"status.html"_s));
        QVERIFY(written(u"status.html"_s).contains("chat model"));
        exports->writeSheet(reading, statussheet::Paper::A4, store.file(u"sheet.pdf"_s));
        QVERIFY(written(u"sheet.pdf"_s).startsWith("%PDF"));
        exports->writeCalendar(reading, store.file(u"duties.ics"_s));
        QVERIFY(written(u"duties.ics"_s).startsWith("BEGIN:VCALENDAR"));
    }

    void leadTimesAreSetByAForm()
    {
        PageWorkspace store;
        fill(store);
        const auto source = readStatusSource(store.session().reader()).value();
        const auto statuses = registry::statusOn(QDate(2026, 6, 1), source->registered, source->rules);
        const auto licence = std::ranges::find(statuses, u"culture_licence"_s, &registry::ItemStatus::kind);
        auto *dialog = new StatusLeads(store.session(), *licence, source->leads);
        QCOMPARE(dialog->days()->text(), u"60,30,7"_s);
        dialog->days()->setText(u"0"_s);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->days()->setText(u"45, 3"_s);
        QSignalSpy accepted(dialog, &QDialog::accepted);
        dialog->button()->click();
        QVERIFY(!accepted.isEmpty() || accepted.wait(60'000));
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'reminders.lead_changed'"), 1);
        QCOMPARE(readStatusSource(store.session().reader()).value()->leads.of(u"lic.culture.renew"_s, {}),
                 registry::LeadTimes::Days({45, 3}));
    }

    void itsActionsAreRegistered()
    {
        PageWorkspace store;
        QMainWindow window;
        Actions actions(&window);
        StatusView view(store.session(), knowledge());
        view.registerActions(actions);
        for (const char *id : {"status.export", "status.sheet", "status.calendar", "status.leads"})
            QVERIFY2(actions.action(QString::fromLatin1(id)), id);
    }
};

QTEST_MAIN(TestRegistryStatus)
#include "tst_registry_status.moc"
