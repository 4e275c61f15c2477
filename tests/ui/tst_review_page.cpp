#include "app/review/reviewstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/queuemodel.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTabBar>

/// The Review page as an officer uses it: by keys.
class TestReviewPage : public QObject
{
    Q_OBJECT

    struct Shown
    {
        PageWorkspace store;
        QMainWindow window;
        ui::Actions actions{&window};
        ui::ReviewPage *page = nullptr;
        ui::TableView *table = nullptr;

        explicit Shown(int items, const char *risk = "A.1.f")
        {
            store.write([&](db::Database &database, journal::Journal &) -> Result<void> {
                for (int i = 0; i < items; ++i)
                    addGeneration(database, risk);
                return {};
            });
            page = new ui::ReviewPage(store.session(), knowledge().taxonomy, knowledge().packs);
            page->registerActions(actions);
            window.setCentralWidget(page);
            window.resize(1280, 800);
            window.show();
            page->refresh();
            table = page->findChild<ui::TableView *>(QStringLiteral("queue"));
            table->setFocus();
        }

        int rows() const { return table->model()->rowCount(); }
        qint64 decided() const { return store.count("SELECT count(*) FROM review_state"); }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        ui::Theme::apply(*qApp, ui::Scheme::Light);
    }

    void oneKeyDecidesAndGoesOnToTheNextItem()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QCOMPARE(shown.rows(), 3);
        QTest::keyClick(shown.table, Qt::Key_2);
        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(shown.decided(), 1);
        QCOMPARE(shown.table->currentRow(), 0);
        QTest::keyClick(shown.table, Qt::Key_1);
        QTRY_COMPARE(shown.rows(), 1);
        QCOMPARE(shown.store.count(
                     "SELECT count(*) FROM review_event WHERE disposition = 'confirmed' AND risk = 'A.1.f'"),
                 1);
    }

    void undoAndRedoWorkByKeys()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.rows(), 1);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.decided(), 0);
        QTRY_COMPARE(shown.rows(), 2);
        QTest::keyClick(shown.table, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(shown.decided(), 1);
    }

    void undoAndRedoStayInTheQueue()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const auto state = [&] { return shown.page->findChild<QTabBar *>(QStringLiteral("states"))->currentIndex(); };
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.rows(), 2);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.rows(), 3);
        QCOMPARE(state(), 0);
        QCOMPARE(shown.table->currentRow(), 0); // on what was undone
        QTest::keyClick(shown.table, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(state(), 0);
    }

    void bareKeysDoNothingWhileANoteIsTyped()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("123 junk"));
        QCOMPARE(note->text(), QStringLiteral("123 junk"));
        QTest::qWait(50);
        QCOMPARE(shown.decided(), 0);
        QVERIFY(shown.page->closeInnermost()); // Escape leaves the note, and loses nothing
        QCOMPARE(note->text(), QStringLiteral("123 junk"));
    }

    void whatIsTypedOutlivesAChangeOfTheStoreAndALookElsewhere()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("half a note"));
        shown.page->refresh(); // as after each batch of an import
        QCOMPARE(note->text(), QStringLiteral("half a note"));
        QVERIFY(note->hasFocus());
        shown.table->goToRow(1);
        QCOMPARE(note->text(), QString());
        shown.table->goToRow(0);
        QCOMPARE(note->text(), QStringLiteral("half a note"));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_2);
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM review_event WHERE note = 'half a note'"), 1);
    }

    void aConfirmedProblemWithoutACodeAsksForOne()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.page->findChild<ui::DecisionPanel *>()->risk()->setCurrentIndex(-1);
        QSignalSpy said(shown.page, &ui::Page::message);
        QTest::keyClick(shown.table, Qt::Key_1);
        QCOMPARE(said.count(), 1);
        QTest::qWait(50);
        QCOMPARE(shown.decided(), 0);
    }

    void aLinkFromTheChartFiltersAndClearingShowsAllAgain()
    {
        Shown shown(2);
        shown.page->open({{QStringLiteral("riskClass"), QStringLiteral("A.2")}});
        QCOMPARE(shown.rows(), 0);
        auto *state = shown.page->findChild<ui::StateView *>(QStringLiteral("queueState"));
        QCOMPARE(state->state(), ui::StateView::State::Filtered);
        shown.page->open({{QStringLiteral("riskClass"), QStringLiteral("A.1")}});
        QCOMPARE(shown.rows(), 2);
    }

    void anEmptyQueueSaysWhatItIsFor()
    {
        Shown shown(0);
        QCOMPARE(shown.page->findChild<ui::StateView *>(QStringLiteral("queueState"))->state(),
                 ui::StateView::State::Empty);
        QTRY_COMPARE(shown.page->summary(), QStringLiteral("nothing to decide"));
        QCOMPARE(shown.page->waiting(), 0);
    }

    void whatWaitsIsCountedAsideAndFollowsTheDecisions()
    {
        Shown shown(3);
        const QSignalSpy changed(shown.page, &ui::Page::summaryChanged);
        QTRY_COMPARE(shown.page->waiting(), 3);
        QVERIFY(changed.count() > 0);
        QVERIFY2(shown.page->summary().startsWith(QStringLiteral("3 to decide")), qPrintable(shown.page->summary()));
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_2);
        QTRY_COMPARE(shown.rows(), 2);
        QTRY_COMPARE(shown.page->waiting(), 2);
        QTRY_VERIFY(!shown.page->isLoading());
    }

    void inAReadOnlyWorkspaceNothingIsDecided()
    {
        Shown shown(1);
        delete shown.window.takeCentralWidget();
        shown.store.open(true);
        auto *page = new ui::ReviewPage(shown.store.session(), knowledge().taxonomy, knowledge().packs);
        shown.window.setCentralWidget(page);
        page->refresh();
        QVERIFY(!page->findChild<ui::DecisionPanel *>()->note()->isEnabled());
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
