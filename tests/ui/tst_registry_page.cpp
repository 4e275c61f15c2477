#include "app/registry/registrystore.h"
#include "tests/ui/pageworkspace.h"
#include "ui/registry/dayfield.h"
#include "ui/registry/eventdialog.h"
#include "ui/registry/itemdialog.h"
#include "ui/registry/registryactions.h"
#include "ui/registry/registrydetail.h"
#include "ui/registry/registrymodel.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/registryview.h"
#include "ui/registry/servicedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using registry::State;
using EventKind = registry::RegistryEvent::Kind;

namespace {

/// Another view beside the register.
class OtherView : public RegistryView
{
public:
    OtherView() { setFocusPolicy(Qt::StrongFocus); }

    QString id() const override { return u"other"_s; }
    QString title() const override { return u"Other"_s; }
    int waiting() const override { return 3; }
    QWidget *header() override { return m_header; }
    void refresh() override { ++refreshed; }
    void open(const QVariantMap &filter) override { opened = filter; }
    void registerActions(Actions &actions) override
    {
        const QAction *action =
            actions.add({.id = u"other.act"_s, .text = {"test", "Act"}, .shortcuts = {QKeySequence(QKeySequence::New)}},
                        this);
        connect(action, &QAction::triggered, this, [this] { ++acted; });
    }

    int refreshed = 0;
    int acted = 0;
    QVariantMap opened;

private:
    QWidget *m_header = new QWidget(this);
};

} // namespace

class TestRegistryPage : public QObject
{
    Q_OBJECT

    /// A public service with a filing that is in force.
    static RegistryItemId fill(PageWorkspace &store)
    {
        return store
            .write([](db::Database &database, journal::Journal &journal) {
                registry::RegistryStore registry(database, journal);
                return registry.add(registry::Service{.name = u"chat"_s, .startedOn = QDate(2026, 1, 5)})
                    .and_then([&](ServiceId service) {
                        return registry.add(registry::RegistryItem{.service = service,
                                                                   .kind = u"algorithm_filing"_s,
                                                                   .name = u"chat model"_s,
                                                                   .number = u"网信算备110108970550101240011号"_s,
                                                                   .state = State::Filed,
                                                                   .grantedOn = QDate(2026, 2, 2)});
                    });
            })
            .value();
    }

    static std::unique_ptr<RegistryPage> pageOn(PageWorkspace &store)
    {
        auto page = std::make_unique<RegistryPage>(store.session(), knowledge());
        QObject::connect(&store.session(), &workspace::Session::changed, page.get(), &RegistryPage::refresh);
        page->refresh();
        return page;
    }

    static TableView *table(const RegistryPage &page) { return page.findChild<TableView *>(u"items"_s); }
    static RegistryModel &model(const RegistryPage &page) { return *page.findChild<RegistryModel *>(); }
    static RegistryActions &actions(const RegistryPage &page) { return *page.findChild<RegistryActions *>(); }
    static RegistryDetail &detail(const RegistryPage &page) { return *page.findChild<RegistryDetail *>(); }
    static StateView &state(const RegistryPage &page)
    {
        return *qobject_cast<StateView *>(table(page)->parentWidget());
    }

    static bool submit(RegistryPage &page)
    {
        QSignalSpy said(&page, &Page::message);
        actions(page).form()->button()->click();
        return !said.isEmpty() || said.wait(60'000); // a writer that is done by then answers within the click
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void anEmptyRegisterOffersToAddAService()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        QCOMPARE(state(*page).state(), StateView::State::Empty);
        QPushButton *add = nullptr;
        for (QPushButton *button : state(*page).findChildren<QPushButton *>())
            add = button->text() == u"Add service…" ? button : add;
        QVERIFY(add);
        add->click();
        auto *dialog = qobject_cast<ServiceDialog *>(actions(*page).dialog());
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"chat"_s);
        QVERIFY(submit(*page));
        QTRY_VERIFY(model(*page).rowCount() > 1); // and what a public service lacks
        QCOMPARE(store.count("SELECT count(*) FROM service WHERE name = 'chat'"), 1);
        QVERIFY(page->waiting() > 0);
    }

    void whatIsMissingIsAddedFromItsRow()
    {
        PageWorkspace store;
        fill(store);
        const auto page = pageOn(store);
        int missing = -1;
        for (int row = 0; row < model(*page).rowCount(); ++row)
            missing = model(*page).status(row) && model(*page).status(row)->kind == u"genai" ? row : missing;
        QVERIFY(missing >= 0);
        table(*page)->goToRow(missing);
        Q_EMIT detail(*page).addRequested();
        auto *dialog = qobject_cast<ItemDialog *>(actions(*page).dialog());
        QCOMPARE(dialog->item().kind, u"genai_filing"_s);
        QVERIFY(dialog->item().service);
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Name")
                field->setText(u"chat"_s);
        }
        const int before = page->waiting();
        QVERIFY(submit(*page));
        QTRY_COMPARE(page->waiting(), before - 1);
        QCOMPARE(model(*page).status(table(*page)->currentRow())->kind, u"genai_filing"_s); // the new one is chosen
    }

    void anOddNumberIsWarnedOfButTaken()
    {
        PageWorkspace store;
        fill(store);
        const auto page = pageOn(store);
        ItemDialog dialog({.kind = u"algorithm_filing"_s, .name = u"x"_s}, {}, knowledge().rules.kinds);
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Number")
                field->setText(u"12345"_s);
        }
        QVERIFY(dialog.button()->isEnabled());
        bool warned = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            warned = warned || label->text().contains(u"does not look like the numbers of its kind"_s);
        QVERIFY(warned);
    }

    void aChangeStartsAClockThatCanBeMarkedAsDone()
    {
        PageWorkspace store;
        const RegistryItemId id = fill(store);
        const auto page = pageOn(store);
        page->open({{u"id"_s, qlonglong(id)}});
        QVERIFY(!detail(*page).runningEvent());
        Q_EMIT detail(*page).eventRequested();
        auto *dialog = qobject_cast<EventDialog *>(actions(*page).dialog());
        QCOMPARE(dialog->entered().kind, EventKind::Change);
        QVERIFY(submit(*page));
        QTRY_COMPARE(model(*page).status(model(*page).rowOf(id))->status, registry::ItemStatus::Status::Due);
        QCOMPARE(table(*page)->currentRow(), model(*page).rowOf(id));
        QVERIFY(detail(*page).runningEvent());

        Q_EMIT detail(*page).doneRequested();
        QVERIFY(submit(*page));
        QTRY_COMPARE(model(*page).status(model(*page).rowOf(id))->status, registry::ItemStatus::Status::InForce);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind LIKE 'registry.%'"), 3);
    }

    void anEventInTheFutureIsNotTaken()
    {
        PageWorkspace store;
        fill(store);
        EventDialog dialog({.kind = u"algorithm_filing"_s, .name = u"x"_s},
                           *knowledge().rules.kinds.find(u"algorithm_filing"_s), QDate(2026, 9, 21));
        dialog.findChild<DayField *>()->setText(u"2026-09-22"_s);
        QVERIFY(!dialog.button()->isEnabled());
        dialog.findChild<DayField *>()->setText(u"2026-09-20"_s);
        QVERIFY(dialog.button()->isEnabled());
    }

    void theRegisterCanBeSeenAsOfAnotherDay()
    {
        PageWorkspace store;
        const RegistryItemId id = fill(store);
        const auto page = pageOn(store);
        page->open({{u"id"_s, qlonglong(id)}, {u"on"_s, QDate(2026, 1, 20)}});
        QCOMPARE(model(*page).status(model(*page).rowOf(id))->state, State::Submitted); // not granted yet
        QVERIFY(page->closeInnermost());
        QCOMPARE(model(*page).status(model(*page).rowOf(id))->state, State::Filed);
    }

    void aFilterThatFindsNothingSaysSoAndCanBeCleared()
    {
        PageWorkspace store;
        fill(store);
        const auto page = pageOn(store);
        page->open({{u"show"_s, u"ended"_s}});
        QCOMPARE(state(*page).state(), StateView::State::Filtered);
        QVERIFY(page->closeInnermost());
        QCOMPARE(state(*page).state(), StateView::State::Content);
        QVERIFY(!page->closeInnermost());
    }

    void anotherViewIsReachedByALinkAndByTheKeyboard()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        auto *other = new OtherView;
        page->addView(other);
        const int register_ = page->waiting() - other->waiting();
        QCOMPARE(register_, model(*page).needingAction());
        QCOMPARE(page->currentView()->id(), u"register"_s);
        QSignalSpy changed(page.get(), &Page::viewChanged);
        page->open({{u"view"_s, u"other"_s}, {u"id"_s, 7}});
        QCOMPARE(page->currentView(), other);
        QCOMPARE(other->opened, QVariantMap({{u"id"_s, 7}}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(page->header(), other->header());
        QTest::keyClick(page.get(), Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(page->currentView()->id(), u"register"_s); // round the end
        QTest::keyClick(page.get(), Qt::Key_Backtab, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(page->currentView(), other);
        page->open({{u"show"_s, u"all"_s}}); // a link that names no view means the register
        QCOMPARE(page->currentView()->id(), u"register"_s);
    }

    void theViewOnScreenComesBackAndAnUnknownOneChangesNothing()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        page->addView(new OtherView);
        page->showView(u"other"_s);
        const QByteArray state = page->saveState();
        const auto again = pageOn(store);
        again->restoreState(state); // a view that is no longer there
        QCOMPARE(again->currentView()->id(), u"register"_s);
        again->addView(new OtherView);
        again->restoreState(state);
        QCOMPARE(again->currentView()->id(), u"other"_s);
    }

    void viewsBehindTheOneOnScreenAreReadToo()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        auto *other = new OtherView;
        page->addView(other);
        page->refresh();
        QCOMPARE(other->refreshed, 0); // not before the one on screen is there
        QTRY_COMPARE(other->refreshed, 1);
    }

    void twoViewsMayUseTheSameKey()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        auto *other = new OtherView;
        page->addView(other);
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        QCOMPARE(registered.action(u"other.act"_s)->shortcut(), QKeySequence(QKeySequence::New));
        QCOMPARE(registered.action(u"registry.item"_s)->shortcut(), QKeySequence(QKeySequence::New));
        page->showView(u"other"_s);
        QCOMPARE(registered.of(page->actionScope()).size(), 1U);
        registered.remove(page.get());
        QVERIFY(registered.all().empty()); // those of the views too
    }

    void readingOnlyNothingCanBeChanged()
    {
        PageWorkspace store;
        const RegistryItemId id = fill(store);
        store.open(true);
        const auto page = pageOn(store);
        page->open({{u"id"_s, qlonglong(id)}});
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        QVERIFY(!registered.action(u"registry.item"_s)->isEnabled());
        Q_EMIT detail(*page).editRequested();
        Q_EMIT detail(*page).eventRequested();
        QVERIFY(!actions(*page).dialog());
    }
};

QTEST_MAIN(TestRegistryPage)
#include "tst_registry_page.moc"
