#include "app/incident/incidentstore.h"
#include "db/transaction.h"
#include "tests/ui/pageworkspace.h"
#include "ui/activity/activityfilterbar.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/activity/chainpanel.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

class TestActivityPage : public QObject
{
    Q_OBJECT

    static void append(PageWorkspace &store, int count)
    {
        store.write([=](db::Database &database, journal::Journal &journal) -> Result<void> {
            db::Transaction transaction(database);
            for (int i = 0; i < count; ++i)
                journal.append(u"import.started"_s, u"source/%1"_s.arg(i), {});
            transaction.commit();
            return {};
        });
    }

    static IncidentId openCase(PageWorkspace &store)
    {
        return store
            .write([](db::Database &database, journal::Journal &journal) {
                return incident::IncidentStore(database, journal, knowledge().procedure).open({.title = u"t"_s}, {});
            })
            .value();
    }

    static TableView *table(const ActivityPage &page) { return page.findChild<TableView *>(u"events"_s); }

    static QString verified(ActivityPage &page)
    {
        QSignalSpy said(&page, &Page::message);
        QMetaObject::invokeMethod(page.findChild<ChainPanel *>(), &ChainPanel::verifyRequested);
        return !said.isEmpty() || said.wait(60'000) ? said.last().at(0).toString() : QString();
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void newEventsAppearWithoutMovingWhatIsRead()
    {
        PageWorkspace store;
        append(store, 150);
        ActivityPage page(store.session());
        page.resize(1000, 400);
        page.show();
        page.refresh();
        table(page)->goToRow(60);
        const int before = table(page)->rowViewportPosition(60);
        append(store, 7);
        page.refresh();
        QCOMPARE(table(page)->currentRow(), 67);
        QCOMPARE(table(page)->rowViewportPosition(67), before);
        QCOMPARE(page.summary(), u"158 event(s)"_s);
    }

    void anIntactChainIsSaidToBeWhole()
    {
        PageWorkspace store;
        append(store, 20);
        ActivityPage page(store.session());
        page.refresh();
        QCOMPARE(verified(page), u"21 event(s) computed again."_s);
    }

    void anAlteredEventIsFoundAndShown()
    {
        PageWorkspace store;
        append(store, 20);
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            database.execute(
                "DROP TRIGGER audit_event_is_never_changed; UPDATE audit_event SET actor = 'x' WHERE sequence = 13");
            return {};
        });
        ActivityPage page(store.session());
        page.refresh();
        QCOMPARE(verified(page), u"Event 13 was altered after it was sealed."_s);
        Q_EMIT page.findChild<ChainPanel *>()->firstBadRequested(13);
        QCOMPARE(table(page)->currentIndex().siblingAtColumn(ActivityModel::Sequence).data().toString(), u"13"_s);
    }

    void aPrintedHeadThatTheChainNoLongerHoldsIsRefuted()
    {
        PageWorkspace store;
        append(store, 5);
        ActivityPage page(store.session());
        page.refresh();
        page.findChild<ChainPanel *>()->findChild<QLineEdit *>()->setText(u"3:"_s + QString(64, u'0'));
        QVERIFY(verified(page).contains(u"does not hold the printed head (event 3)"_s));
    }

    void theHeadCanBeCopied()
    {
        PageWorkspace store;
        ActivityPage page(store.session());
        page.refresh();
        const QString head = page.findChild<ChainPanel *>()->headText();
        QVERIFY(head.startsWith(u"1:"_s));
        QCOMPARE(journal::Head::parse(head).value(), journal::head(store.session().reader()).value());
    }

    void aFilterThatFindsNothingSaysSoAndCanBeCleared()
    {
        PageWorkspace store;
        ActivityPage page(store.session());
        page.refresh();
        page.open({{u"object"_s, u"generation/99"_s}});
        QCOMPARE(page.findChild<StateView *>()->state(), StateView::State::Filtered);
        QVERIFY(page.closeInnermost());
        QCOMPARE(page.findChild<StateView *>()->state(), StateView::State::Content);
        QVERIFY(!page.closeInnermost());
    }

    void aCaseIsFoundByItsNumberAndOpened()
    {
        PageWorkspace store;
        const IncidentId id = openCase(store);
        append(store, 3);
        ActivityPage page(store.session());
        page.refresh();
        page.findChild<ActivityFilterBar *>()->set({}, u"vi-2026-0001"_s);
        QCOMPARE(table(page)->model()->rowCount(), 2); // opened, and the step "found"
        QCOMPARE(table(page)->model()->index(0, ActivityModel::What).data().toString(), u"Step recorded: Found"_s);
        QSignalSpy went(&page, &Page::navigate);
        Q_EMIT table(page)->activated(table(page)->currentIndex());
        QCOMPARE(went.at(0).at(0).value<Destination>(), (Destination{u"incidents"_s, {{u"id"_s, qlonglong(id)}}}));
    }

    void aNumberSignJumpsToAnEvent()
    {
        PageWorkspace store;
        append(store, 600);
        ActivityPage page(store.session());
        page.refresh();
        QVERIFY(!page.jump(u"#x"_s));
        page.open(page.jump(u"#17"_s)->filter);
        QCOMPARE(table(page)->currentIndex().siblingAtColumn(ActivityModel::Sequence).data().toString(), u"17"_s);
    }
};

QTEST_MAIN(TestActivityPage)
#include "tst_activity_page.moc"
