#include "app/review/blindreview.h"
#include "app/review/reviewstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/review/decisionpanel.h"
#include "ui/review/historylist.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewpage.h"
#include "ui/shell/actions.h"
#include "ui/shell/theme.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

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
            page = new ui::ReviewPage(store.session(), knowledge());
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
        QTest::keyClick(shown.table, Qt::Key_3);
        QCOMPARE(shown.rows(), 2); // at once: nobody waits for the writer
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(shown.table->currentRow(), 0);
        QTest::keyClick(shown.table, Qt::Key_1);
        QTest::keyClick(shown.table, Qt::Key_2);
        QCOMPARE(shown.rows(), 0);
        QTRY_COMPARE(shown.decided(), 3);
        QCOMPARE(shown.store.count("SELECT count(*) FROM decision WHERE disposition = 'illegal' AND risk = 'A.1.f'"
                                   " AND severity = 2 AND seconds IS NOT NULL"),
                 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM decision WHERE disposition = 'harmful'"), 1);
    }

    void undoAndRedoWorkByKeys()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(shown.rows(), 1);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.decided(), 0);
        QTRY_COMPARE(shown.rows(), 2);
        QTest::keyClick(shown.table, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(shown.decided(), 1);
    }

    void whatWasTypedForADecisionIsThereWhenItIsUndone()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        QTest::keyClick(shown.table, Qt::Key_M);
        QTest::keyClicks(note, QStringLiteral("a long note"));
        QVERIFY(shown.page->closeInnermost());
        QTest::keyClick(shown.table, Qt::Key_2);
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(note->text(), QString());
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.decided(), 0);
        QTRY_COMPARE(note->text(), QStringLiteral("a long note"));
        QTest::keyClick(shown.table, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(shown.decided(), 1);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM review_draft"), 0);
    }

    void whatTheWriterRefusesComesBackWithWhatWasTyped()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        QTest::keyClick(shown.table, Qt::Key_M);
        QTest::keyClicks(note, QStringLiteral("a long note"));
        QVERIFY(shown.page->closeInnermost());
        // Another window's policy, of which this page has not heard yet.
        shown.store.write([](db::Database &database, journal::Journal &journal) {
            return review::setPolicy(database, journal, {.reasonFor = {review::Disposition::Harmful}});
        });
        QTest::keyClick(shown.table, Qt::Key_2);
        QTRY_COMPARE(shown.rows(), 2);
        shown.table->goToRow(0); // the page has gone on: it says which one was refused
        QCOMPARE(note->text(), QStringLiteral("a long note"));
        QCOMPARE(shown.decided(), 0);
    }

    void undoAndRedoStayInTheQueue()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const auto state = [&] { return int(shown.page->queue()->filter().state); };
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.decided(), 1);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.rows(), 3);
        QCOMPARE(state(), 0);
        QCOMPARE(shown.table->currentRow(), 0); // on what was undone
        QTest::keyClick(shown.table, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(shown.rows(), 2);
        QCOMPARE(state(), 0);
    }

    void whatWasTakenBackIsNoExampleForOthers()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_1);
        QTRY_COMPARE(shown.decided(), 1);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.rows(), 3);
        QSignalSpy said(shown.page, &ui::Page::message);
        QTest::keyClick(shown.table, Qt::Key_W);
        QCOMPARE(said.count(), 1); // says that there is nothing to go by, and opens nothing
    }

    void groundsOfAnotherOfficerAreNotHandedInAsOnesOwn()
    {
        Shown shown(1);
        const auto decide = [&](const QString &officer, const QString &grounds) {
            shown.store.write([=](db::Database &database, journal::Journal &) -> Result<void> {
                journal::Journal by(database, officer, [] { return PageWorkspace::start; });
                review::ReviewStore(database, by)
                    .decide(GenerationId{1}, {.disposition = review::Disposition::SecondOpinion, .note = grounds})
                    .value();
                return {};
            });
            shown.page->open({{QStringLiteral("state"), QStringLiteral("second_opinion")}});
        };
        auto *panel = shown.page->findChild<ui::DecisionPanel *>();
        decide(QStringLiteral("officer-b"), QStringLiteral("theirs"));
        QCOMPARE(shown.page->findChild<ui::HistoryList *>()->count(), 1);
        QCOMPARE(panel->note()->text(), QString());
        decide(QStringLiteral("officer-a"), QStringLiteral("my own"));
        QCOMPARE(panel->note()->text(), QStringLiteral("my own"));
    }

    void theHistorySaysWhatWasTakenBack()
    {
        using Kind = review::ReviewEvent::Kind;
        const review::Decision illegal{.disposition = review::Disposition::Illegal, .risk = QStringLiteral("A.1.f")};
        ui::HistoryList list;
        const auto lineOf = [&](const review::ReviewEvent &event) {
            list.setHistory({event});
            return list.item(0)->text();
        };
        QVERIFY(lineOf({.kind = Kind::Undo, .decision = illegal, .of = Kind::Decide})
                    .endsWith(QStringLiteral("undone: Illegal A.1 f")));
        QVERIFY(lineOf({.kind = Kind::Undo, .of = Kind::Mark}).endsWith(QStringLiteral("undone: marked a passage")));
        QVERIFY(lineOf({.kind = Kind::Redo, .of = Kind::Assign, .officer = QStringLiteral("officer-b")})
                    .endsWith(QStringLiteral("redone: given to officer-b")));
        QVERIFY(lineOf({.kind = Kind::Decide, .decision = illegal, .purpose = review::Purpose::Blind})
                    .endsWith(QStringLiteral("Illegal A.1 f (double-blind)")));
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
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM review_event WHERE note = 'half a note'"), 1);
    }

    void aProblemWithoutACodeAsksForOneAndStaysChosen()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.page->findChild<ui::DecisionPanel *>()->risk()->setCurrentIndex(-1);
        QSignalSpy said(shown.page, &ui::Page::message);
        QTest::keyClick(shown.table, Qt::Key_1);
        QCOMPARE(said.count(), 1);
        QTest::qWait(50);
        QCOMPARE(shown.decided(), 0);
        auto *panel = shown.page->findChild<ui::DecisionPanel *>();
        QCOMPARE(panel->chosen(), std::optional(review::Disposition::Illegal));
        QVERIFY(panel->risk()->hasFocus());
        panel->risk()->setCurrentIndex(0);
        QTest::keyClick(panel->risk(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.decided(), 1);
    }

    void whatThePolicyAsksForIsAskedForBeforeTheDecisionIsTaken()
    {
        Shown shown(2);
        shown.store.write([](db::Database &database, journal::Journal &journal) {
            return review::setPolicy(database, journal, {.noteFor = {review::Disposition::Unclear}});
        });
        shown.page->refresh();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_4);
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("cut off"));
        QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM decision WHERE disposition = 'unclear' AND note = 'cut off'"),
                 1);
        QVERIFY(shown.table->hasFocus()); // the next key decides again
    }

    void codesSeverityAndReasonAreChosenByKeys()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        auto *panel = shown.page->findChild<ui::DecisionPanel *>();
        QTest::keyClick(shown.table, Qt::Key_4, Qt::ShiftModifier);
        QCOMPARE(panel->risk()->currentData().toString(), QStringLiteral("A.4.a"));
        QTest::keyClick(shown.table, Qt::Key_X);
        QTest::keyClick(shown.table, Qt::Key_1, Qt::ShiftModifier);
        QCOMPARE(panel->risk()->currentData().toString(), QStringLiteral("A.1.a"));
        QTest::keyClick(shown.table, Qt::Key_BracketRight);
        QTest::keyClick(shown.table, Qt::Key_2);
        QTRY_COMPARE(shown.decided(), 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM decision WHERE risk = 'A.1.a' AND further = 'A.4.a'"
                                   " AND severity = 3"),
                 1);
    }

    void whatIsBegunAndWhereOneWasOutliveTheProgram()
    {
        Shown shown(3);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_J);
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        QTest::keyClick(shown.table, Qt::Key_M);
        QVERIFY(note->hasFocus());
        QTest::keyClicks(note, QStringLiteral("half a note"));
        QTest::keyClick(note, Qt::Key_Left);
        QTest::keyClick(note, Qt::Key_Left);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM review_draft WHERE body LIKE '%half a note%'"
                                       " AND json_extract(body, '$.cursor') = 9"),
                     1); // written while the program runs: a crash would not lose it
        QMainWindow window;
        auto *page = new ui::ReviewPage(shown.store.session(), knowledge());
        window.setCentralWidget(page);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->refresh();
        auto *back = page->findChild<ui::DecisionPanel *>()->note();
        QCOMPARE(page->findChild<ui::TableView *>(QStringLiteral("queue"))->currentRow(), 1);
        QCOMPARE(back->text(), QStringLiteral("half a note"));
        QCOMPARE(back->cursorPosition(), 9);
        QVERIFY(back->hasFocus());
    }

    void whatIsBegunFarDownTheQueueIsThereToo()
    {
        Shown shown(230);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.table->goToRow(190); // more are read
        shown.table->goToRow(215);
        const auto generation = shown.page->queue()->current();
        auto *note = shown.page->findChild<ui::DecisionPanel *>()->note();
        note->setText(QStringLiteral("half a note"));
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM review_draft"), 1);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM review_place WHERE json_extract(body, '$.generation') ="
                                       " (SELECT generation_id FROM review_draft)"),
                     1);
        ui::ReviewPage page(shown.store.session(), knowledge());
        page.refresh();
        QCOMPARE(page.queue()->current(), generation);
        QCOMPARE(page.findChild<ui::DecisionPanel *>()->note()->text(), QStringLiteral("half a note"));
    }

    void theNextItemsAreTakenAndOthersNoLongerSeeThem()
    {
        Shown shown(60);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_C, Qt::ShiftModifier);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM review_holder WHERE officer = 'officer-a'"), 50);
        QCOMPARE(shown.rows(), 60);
        QCOMPARE(review::queueCount(shown.store.session().reader(), {},
                                    {QStringLiteral("officer-b"), shown.store.now()})
                     ->items,
                 10);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM review_holder"), 0);
    }

    void inTheBlindQueueNothingOfTheFirstDecisionIsSeen()
    {
        Shown shown(2);
        shown.store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            journal::Journal other(database, QStringLiteral("officer-b"), [] { return PageWorkspace::start; });
            review::ReviewStore(database, other)
                .decide(GenerationId{1},
                        {.disposition = review::Disposition::Illegal,
                         .risk = QStringLiteral("A.1.f"),
                         .note = QStringLiteral("seen")})
                .value();
            review::drawBlindSample(database, other, {.to = PageWorkspace::start + 1, .count = 1}).value();
            return {};
        });
        shown.page->open({{QStringLiteral("state"), QStringLiteral("blind")}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QCOMPARE(shown.rows(), 1);
        auto *panel = shown.page->findChild<ui::DecisionPanel *>();
        QCOMPARE(panel->note()->text(), QString());
        QCOMPARE(shown.page->findChild<ui::HistoryList *>()->count(), 0);
        QSignalSpy said(shown.page, &ui::Page::message);
        QTest::keyClick(shown.table, Qt::Key_Y); // what the user did, with the first decision among it
        QCOMPARE(said.count(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("Double-blind")));
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM decision WHERE purpose = 'blind'"), 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM review_state WHERE disposition = 'illegal'"), 1);
        shown.page->open({{QStringLiteral("state"), QStringLiteral("disagreement")}});
        QCOMPARE(shown.rows(), 1);
    }

    void aBlindDecisionThatIsUndoneElsewhereIsBlindAgain()
    {
        Shown shown(1);
        shown.store.write([](db::Database &database, journal::Journal &journal) -> Result<void> {
            journal::Journal other(database, QStringLiteral("officer-b"), [] { return PageWorkspace::start; });
            review::ReviewStore(database, other)
                .decide(GenerationId{1}, {.disposition = review::Disposition::Illegal, .risk = QStringLiteral("A.1.f")})
                .value();
            review::drawBlindSample(database, other, {.to = PageWorkspace::start + 1, .count = 1}).value();
            review::ReviewStore(database, journal)
                .decide(GenerationId{1}, {.disposition = review::Disposition::NotAProblem},
                        {.purpose = review::Purpose::Blind})
                .value();
            return {};
        });
        shown.page->open({{QStringLiteral("state"), QStringLiteral("decided")}});
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QCOMPARE(shown.rows(), 1);
        QTest::keyClick(shown.table, Qt::Key_U);
        QTRY_COMPARE(shown.page->queue()->filter().state, review::QueueFilter::State::Blind);
        QCOMPARE(shown.rows(), 1);
        QCOMPARE(shown.page->findChild<ui::HistoryList *>()->count(), 0);
    }

    void anAppealIsWrittenDownAndAnswered()
    {
        Shown shown(1);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_1);
        QTRY_COMPARE(shown.decided(), 1);
        shown.page->open({{QStringLiteral("state"), QStringLiteral("decided")}});
        QTest::keyClick(shown.table, Qt::Key_A);
        QTRY_VERIFY(shown.page->dialog());
        auto *grounds = shown.page->dialog()->findChild<QPlainTextEdit *>();
        QVERIFY(!shown.page->dialog()->button()->isEnabled());
        grounds->setPlainText(QStringLiteral("a quotation"));
        shown.page->dialog()->button()->click();
        QTRY_VERIFY(!shown.page->dialog());
        shown.page->open({{QStringLiteral("state"), QStringLiteral("appealed")}});
        QCOMPARE(shown.rows(), 1);
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM decision WHERE purpose = 'appeal'"), 1);
        QCOMPARE(shown.rows(), 0);
    }

    void aQueueIsKeptWithItsQueryAndOpensAgain()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_O);
        QCOMPARE(shown.page->queue()->filter().order, review::Order::Age);
        QTest::keyClick(shown.table, Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(shown.page->dialog());
        const auto fields = shown.page->dialog()->findChildren<QLineEdit *>();
        fields.at(0)->setText(QStringLiteral("first one"));
        fields.at(1)->setText(QStringLiteral("id:1"));
        shown.page->dialog()->button()->click();
        QTRY_COMPARE(shown.rows(), 1);
        auto *queues = shown.page->queue()->queues();
        QCOMPARE(queues->currentRow(), queues->model()->rowCount() - 1);
        QTRY_COMPARE(queues->model()->index(queues->currentRow(), 1).data().toString(), QStringLiteral("1"));
        shown.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(shown.page->queue()->filter().query.isEmpty());
    }

    void wordsAreMarkedByKeysAlone()
    {
        Shown shown(1); // "an answer"
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_D);
        auto *text = shown.page->findChild<ui::HighlightedText *>();
        QVERIFY(text->hasFocus());
        QTest::keyClick(text, Qt::Key_Left, Qt::ControlModifier); // a word less
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(shown.store.count("SELECT count(*) FROM officer_mark WHERE risk = 'A.1.f'"), 1);
        QTRY_COMPARE(text->spanCount(), 1);
        QTest::keyClick(text, Qt::Key_U);
        QTRY_COMPARE(text->spanCount(), 0);
        QTest::keyClick(text, Qt::Key_U, Qt::ShiftModifier);
        QTRY_COMPARE(text->spanCount(), 1);
        QTest::keyClick(text, Qt::Key_N);
        QTest::keyClick(text, Qt::Key_D, Qt::ShiftModifier);
        QTRY_COMPARE(text->spanCount(), 0);
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

    void fromANarrowedQueueTheKeysLeadToItsNeighbours()
    {
        Shown shown(2);
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        const auto state = [&] { return shown.page->queue()->filter().state; };
        const auto narrow = [&] {
            shown.page->open({{QStringLiteral("state"), QStringLiteral("second_opinion")},
                              {QStringLiteral("riskClass"), QStringLiteral("A.4")}});
        };
        narrow();
        QCOMPARE(shown.page->queue()->queues()->currentRow(), -1); // it is no queue of the list
        QTest::keyClick(shown.table, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(state(), review::QueueFilter::State::Appealed);
        narrow();
        QTest::keyClick(shown.table, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(state(), review::QueueFilter::State::Mine);
        shown.page->open({{QStringLiteral("riskClass"), QStringLiteral("A.4")}});
        QTest::keyClick(shown.table, Qt::Key_PageUp, Qt::ControlModifier); // the first one: out of what narrows it
        QCOMPARE(state(), review::QueueFilter::State::ToDecide);
        QVERIFY(shown.page->queue()->filter().riskClass.isEmpty());
    }

    void anEmptyQueueSaysWhatItIsFor()
    {
        Shown shown(0);
        QCOMPARE(shown.page->findChild<ui::StateView *>(QStringLiteral("queueState"))->state(),
                 ui::StateView::State::Empty);
        QTRY_COMPARE(shown.page->summary(), QStringLiteral("nothing to decide"));
        QCOMPARE(shown.page->waiting(), 0);
        for (const QLabel *text : shown.page->findChild<ui::DecisionPanel *>()->findChildren<QLabel *>())
            QVERIFY2(text->isHidden() || text->text().isEmpty(), qPrintable(text->text())); // of what, "not decided"?
    }

    void whatWaitsIsCountedAsideAndFollowsTheDecisions()
    {
        Shown shown(3);
        QTRY_COMPARE(shown.page->waiting(), 3);
        const QSignalSpy changed(shown.page, &ui::Page::summaryChanged); // what came before it is not missed
        shown.page->refresh();
        QTRY_VERIFY(changed.count() > 0);
        QVERIFY2(shown.page->summary().startsWith(QStringLiteral("3 to decide")), qPrintable(shown.page->summary()));
        QVERIFY(QTest::qWaitForWindowActive(&shown.window));
        QTest::keyClick(shown.table, Qt::Key_3);
        QTRY_COMPARE(shown.decided(), 1);
        shown.page->refresh();
        QTRY_COMPARE(shown.page->waiting(), 2);
        QTRY_VERIFY(!shown.page->isLoading());
    }

    void inAReadOnlyWorkspaceNothingIsDecided()
    {
        Shown shown(1);
        delete shown.window.takeCentralWidget();
        shown.store.open(true);
        auto *page = new ui::ReviewPage(shown.store.session(), knowledge());
        shown.window.setCentralWidget(page);
        page->refresh();
        QVERIFY(!page->findChild<ui::DecisionPanel *>()->note()->isEnabled());
    }
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
