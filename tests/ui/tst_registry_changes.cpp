#include "app/change/changestore.h"
#include "app/registry/registrystore.h"
#include "app/usage/usagestore.h"
#include "tests/ui/pageworkspace.h"
#include "ui/registry/changedialogs.h"
#include "ui/registry/changesview.h"
#include "ui/registry/usageview.h"
#include "ui/shell/destination.h"
#include "ui/widgets/chart.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui;
using change::ChangeStore;
using registry::RegistryStore;

namespace {

/// A service with a filing, a model, and logs of the months before. It is 21 September 2026.
struct Store : PageWorkspace
{
    Store()
    {
        write([](db::Database &database, journal::Journal &journal) -> Result<void> {
            RegistryStore store(database, journal);
            const auto chat = store.add(registry::Service{.name = u"chat"_s, .startedOn = QDate(2026, 1, 1)});
            const auto model = store.add(registry::Model{.name = u"model-x"_s});
            const auto filing = store.add(registry::RegistryItem{.service = *chat,
                                                                 .kind = u"algorithm_filing"_s,
                                                                 .name = u"chat algorithm"_s,
                                                                 .state = registry::State::Filed,
                                                                 .submittedOn = QDate(2026, 1, 5),
                                                                 .grantedOn = QDate(2026, 2, 2)});
            return chat && model && filing ? Result<void>() : fail(Failure::Kind::Storage, u"not added"_s);
        });
    }

    void record(change::Event event, QDate on)
    {
        write([=](db::Database &database, journal::Journal &journal) {
            const auto rules = change::readRules(database, knowledge().rules);
            return ChangeStore(database, journal)
                .record({.event = event, .on = on, .service = ServiceId{1}, .note = u"a new field"_s}, *rules);
        });
    }

    void call(const char *model, QDate day, int calls)
    {
        write([=](db::Database &database, journal::Journal &) {
            return attempt([&] {
                database.run(
                    "INSERT OR IGNORE INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                    " VALUES (1, 'a.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
                for (int i = 0; i < calls; ++i)
                    database.run(
                        "INSERT INTO generation (source_id, ordinal, byte_offset, byte_length, record_hash, at,"
                        " service, model, user_ref) VALUES (1, 0, (SELECT coalesce(max(id), 0) FROM generation),"
                        " 1, zeroblob(16), ?, 'chat', ?, 'u-1')",
                        startOfDay(day) + i, std::string_view(model));
            });
        });
    }
};

template <typename View>
void show(View &view)
{
    view.refresh();
    QTRY_VERIFY(!view.isLoading());
}

/// The cells of a row, "|" between.
QString rowText(const TableView &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.model()->columnCount(); ++column)
        cells.append(table.model()->index(row, column).data().toString());
    return cells.join(u'|');
}

QPushButton *button(const QWidget &view, const QString &text)
{
    for (QPushButton *each : view.findChildren<QPushButton *>()) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

} // namespace

class TestRegistryChanges : public QObject
{
    Q_OBJECT

    static TableView &table(const RegistryView &view) { return *view.findChild<TableView *>(); }

private Q_SLOTS:
    void aProposalShowsWhyAndWhenItWouldBeDue()
    {
        Store store;
        store.record(change::Event::Domain, QDate(2026, 9, 14));
        ChangesView view(store.session(), knowledge());
        const QAbstractItemModelTester tester(table(view).model());
        show(view);
        QCOMPARE(table(view).model()->rowCount(), 1);
        const QString row = rowText(table(view), 0);
        QVERIFY2(row.startsWith(u"chat algorithm|New field of use or domain|2026-09-14|2026-09-28|"), qPrintable(row));
        QVERIFY(row.contains(u"To confirm"));
        QCOMPARE(view.waiting(), 1);
        const QString sheet = view.findChild<QTextBrowser *>()->toPlainText();
        for (const QString &part : {u"alg.domain"_s, u"Art. 24(2)"_s, u"official wording seen"_s, u"a new field"_s})
            QVERIFY2(sheet.contains(part), qPrintable(part + u": "_s + sheet));
    }

    void confirmingRecordsTheEventOnTheItem()
    {
        Store store;
        store.record(change::Event::Domain, QDate(2026, 9, 14));
        ChangesView view(store.session(), knowledge());
        connect(&store.session(), &workspace::Session::changed, &view, &ChangesView::refresh);
        show(view);
        button(view, u"Confirm"_s)->click();
        QTRY_COMPARE(view.waiting(), 0);
        QCOMPARE(store.count(
                     "SELECT count(*) FROM registry_event WHERE kind = 'change' AND happened_on = '2026-09-14'"),
                 1);
        QVERIFY(rowText(table(view), 0).contains(u"Confirmed"));
        QVERIFY(!button(view, u"Confirm"_s)->isEnabled());
    }

    void waivingAsksForAReason()
    {
        Store store;
        store.record(change::Event::Domain, QDate(2026, 9, 14));
        ChangesView view(store.session(), knowledge());
        connect(&store.session(), &workspace::Session::changed, &view, &ChangesView::refresh);
        show(view);
        button(view, u"Waive…"_s)->click();
        auto *dialog = view.findChild<WaiverDialog *>();
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"nothing that was filed changed"_s);
        dialog->button()->click();
        QTRY_COMPARE(view.waiting(), 0);
        QCOMPARE(store.count("SELECT count(*) FROM change_decision WHERE act = 'waive'"), 1);
        QVERIFY(view.findChild<QTextBrowser *>()->toPlainText().contains(u"nothing that was filed changed"));
    }

    void aStrangeModelInTheLogsIsSuggestedAndBecomesAnEvent()
    {
        Store store;
        store.call("painter", QDate(2026, 9, 10), 2);
        ChangesView view(store.session(), knowledge());
        connect(&store.session(), &workspace::Session::changed, &view, &ChangesView::refresh);
        show(view);
        QVERIFY2(rowText(table(view), 0).contains(u"Suggested"), qPrintable(rowText(table(view), 0)));
        QVERIFY(rowText(table(view), 0).startsWith(u"chat · painter|New model or version|2026-09-10"));
        QCOMPARE(store.count("SELECT count(*) FROM change_event"), 0);
        button(view, u"Confirm"_s)->click();
        QTRY_VERIFY(rowText(table(view), 0).startsWith(u"chat algorithm|New model or version|2026-09-10|2026-09-23|"));
        QCOMPARE(view.waiting(), 1); // it is suggested no more
    }

    void theItemIsAStepAway()
    {
        Store store;
        store.record(change::Event::Domain, QDate(2026, 9, 14));
        ChangesView view(store.session(), knowledge());
        show(view);
        QSignalSpy left(&view, &RegistryView::navigate);
        button(view, u"Open item"_s)->click();
        QCOMPARE(left.size(), 1);
        const auto to = left[0][0].value<Destination>();
        QCOMPARE(to.page, u"registry"_s);
        QCOMPARE(to.filter.value(u"id"_s).toLongLong(), 1);
    }

    void aStoreThatIsReadOnlyIsShownAndNotChanged()
    {
        Store store;
        store.record(change::Event::Domain, QDate(2026, 9, 14));
        store.call("painter", QDate(2026, 9, 10), 2);
        store.open(true);
        ChangesView changes(store.session(), knowledge());
        show(changes);
        QCOMPARE(table(changes).model()->rowCount(), 2);
        QVERIFY(!button(changes, u"Confirm"_s)->isEnabled());
        UsageView usage(store.session(), knowledge());
        show(usage);
        QVERIFY(rowText(table(usage), 0).startsWith(u"painter|Model|"));
        QVERIFY(!button(usage, u"Link…"_s)->isVisibleTo(&usage));
    }

    void whatTheLogsNameIsHeldAgainstTheRegister()
    {
        Store store;
        store.call("painter", QDate(2026, 8, 31), 2);
        store.call("painter", QDate(2026, 9, 1), 3);
        store.call("model-x", QDate(2026, 9, 1), 1);
        UsageView view(store.session(), knowledge());
        const QAbstractItemModelTester tester(table(view).model());
        show(view);
        QCOMPARE(rowText(table(view), 0), u"model-x|Model|model-x|used, not filed|1|2026-09-01|2026-09-01"_s);
        QCOMPARE(rowText(table(view), 1), u"painter|Model||not in the register|5|2026-08-31|2026-09-01"_s);
        table(view).goToRow(1);
        const ChartContent &chart = view.findChild<Chart *>()->content();
        QCOMPARE(chart.categories.size(), 6);
        QCOMPARE(chart.categories.mid(4), (QStringList{u"26-08"_s, u"26-09"_s}));
        QCOMPARE(chart.series[0].values[4], 2.0);
        QCOMPARE(chart.series[0].values[5], 3.0);
        QVERIFY(view.summary().contains(u"6 calls"));
    }

    void aNameIsLinkedAndTakenBack()
    {
        Store store;
        store.call("model-xx", QDate(2026, 9, 1), 1);
        UsageView view(store.session(), knowledge());
        connect(&store.session(), &workspace::Session::changed, &view, &UsageView::refresh);
        show(view);
        QCOMPARE(rowText(table(view), 0).section(u'|', 2, 2), u"perhaps model-x"_s);
        button(view, u"Link…"_s)->click();
        auto *dialog = view.findChild<NameLinkDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QComboBox *>()->currentText(), u"model-x"_s);
        dialog->button()->click();
        QTRY_COMPARE(rowText(table(view), 0).section(u'|', 2, 2), u"model-x (linked)"_s);
        QCOMPARE(store.count("SELECT count(*) FROM usage_link WHERE act = 'link' AND model_id = 1"), 1);
        button(view, u"Take back"_s)->click();
        QTRY_COMPARE(rowText(table(view), 0).section(u'|', 2, 2), u"perhaps model-x"_s);
    }

    void registeredUsersNeedADayAndASource()
    {
        RegisteredUsersDialog dialog({}, std::nullopt, QDate(2026, 9, 21));
        const QList<QLineEdit *> fields = dialog.findChildren<QLineEdit *>();
        QVERIFY(!dialog.button()->isEnabled());
        const auto fill = [&](const QString &day, const QString &users, const QString &source) {
            int at = 0;
            for (QLineEdit *field : fields) {
                if (qobject_cast<QComboBox *>(field->parentWidget()))
                    continue;
                field->setText(QStringList{day, users, source}.value(at++));
            }
        };
        fill(u"2026-09-20"_s, u"1000001"_s, u"report"_s);
        QVERIFY(dialog.button()->isEnabled());
        QCOMPARE(dialog.figure(), (usage::RegisteredUsers{std::nullopt, QDate(2026, 9, 20), 1'000'001, u"report"_s}));
        fill(u"2026-09-22"_s, u"1000001"_s, u"report"_s); // to come
        QVERIFY(!dialog.button()->isEnabled());
        fill(u"2026-09-20"_s, u"many"_s, u"report"_s);
        QVERIFY(!dialog.button()->isEnabled());
        fill(u"2026-09-20"_s, u"5"_s, u" "_s);
        QVERIFY(!dialog.button()->isEnabled());
    }
};

QTEST_MAIN(TestRegistryChanges)
#include "tst_registry_changes.moc"
