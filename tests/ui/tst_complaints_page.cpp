#include "app/complaint/complaintstore.h"
#include "app/complaint/promise.h"
#include "app/incident/incidentstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/complaints/complaintactions.h"
#include "ui/complaints/complaintfigurespane.h"
#include "ui/complaints/complaintlistpane.h"
#include "ui/complaints/complaintspage.h"
#include "ui/complaints/complaintview.h"
#include "ui/complaints/quarantinedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using complaint::ComplaintStore;

class TestComplaintsPage : public QObject
{
    Q_OBJECT

    /// The real window with the page on a workspace of its own, driven by keys.
    struct Window
    {
        PageWorkspace store;
        Settings settings{store.file(u"settings.ini"_s)};
        Languages languages;
        MainWindow window{settings, languages};
        ComplaintsPage *page = nullptr;

        explicit Window(bool readOnly = false, const std::function<void(PageWorkspace &)> &fill = {})
        {
            if (fill)
                fill(store);
            if (readOnly)
                store.open(true);
            languages.apply(Language::English);
            window.resize(1280, 800);
            window.show();
            page = static_cast<ComplaintsPage *>(
                window.addPage(std::make_unique<ComplaintsPage>(store.session(), knowledge())));
            window.showPages();
            (void)QTest::qWaitForWindowActive(&window); // shortcuts work in the active window only
            QObject::connect(&store.session(), &workspace::Session::changed, &window, &MainWindow::refreshPages);
        }
        ~Window() { window.clearPages(); }

        FormDialog *dialog() const { return page->findChild<ComplaintActions *>()->dialog(); }
        ComplaintListPane &list() const { return *page->findChild<ComplaintListPane *>(); }
        ComplaintView &view() const { return *page->findChild<ComplaintView *>(); }
        int rows() const { return list().list()->model()->rowCount(); }

        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::ControlModifier)
        {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the dialog before this one
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
            page->setFocus();
            QTest::keyClick(&window, key, modifiers);
        }
        /// Goes on with Tab to the dialog's button and presses it; waits until the change has come back.
        bool submit()
        {
            QSignalSpy said(page, &Page::message);
            QPushButton *button = dialog()->button();
            for (int i = 0; i < 30 && dialog()->focusWidget() != button; ++i)
                QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
            if (dialog()->focusWidget() != button) {
                qWarning("the button cannot be reached by Tab");
                return false;
            }
            QTest::keyClick(button, Qt::Key_Space);
            if (!said.isEmpty() || said.wait(60'000))
                return true;
            qWarning("nothing came back");
            return false;
        }
        bool says(const QString &words) const
        {
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        }
    };

    static ComplaintId receive(PageWorkspace &store, const QString &text, const QString &contact = {})
    {
        return store
            .write([=](db::Database &database, journal::Journal &journal) {
                return ComplaintStore(database, journal)
                    .receive({.contact = contact, .service = u"chat"_s, .text = text});
            })
            .value();
    }

    static void promise(PageWorkspace &store)
    {
        store.write([](db::Database &database, journal::Journal &journal) {
            return complaint::makePromise(database, journal, {.amount = 5}, knowledge().rules.clocks);
        });
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutComplaintsThePageSaysWhatItIsForAndThatNothingIsPromised()
    {
        Window w;
        QCOMPARE(w.list().findChild<StateView *>()->state(), StateView::State::Empty);
        QVERIFY(w.says(u"No time limit is promised yet"_s));
        QCOMPARE(w.page->waiting(), 0);
        QCOMPARE(w.page->identity().shortcut, QKeySequence(u"Alt+8"_s));
    }

    void aComplaintGoesFromIntakeToClosingByKeyboard()
    {
        Window w;
        w.key(Qt::Key_N);
        QVERIFY(w.dialog());
        QVERIFY(!w.dialog()->button()->isEnabled());
        QTest::keyClicks(w.dialog()->focusWidget(), u"the answer is wrong"_s);
        QVERIFY(w.submit());
        QTRY_COMPARE(w.rows(), 1);
        QCOMPARE(w.store.count("SELECT count(*) FROM complaint WHERE text = 'the answer is wrong'"), 1);
        QTRY_COMPARE(w.page->waiting(), 1);

        w.key(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClicks(w.dialog()->focusWidget(), u"asked the team"_s);
        QVERIFY(w.submit());
        QTRY_COMPARE(w.view().events()->model()->rowCount(), 1);

        w.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!w.dialog()); // nothing to feed back yet

        w.key(Qt::Key_Return);
        QVERIFY(w.dialog());
        QTest::keyClick(w.dialog()->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(w.dialog()->focusWidget(), u"so it is"_s);
        QVERIFY(w.submit());
        QTRY_VERIFY(w.says(u"Outcome: Founded. so it is"_s));

        w.key(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(w.dialog());
        QTest::keyClick(w.dialog()->focusWidget(), Qt::Key_Tab);
        while (!qobject_cast<QPlainTextEdit *>(w.dialog()->focusWidget()))
            QTest::keyClick(w.dialog()->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(w.dialog()->focusWidget(), u"told the user"_s);
        QVERIFY(w.submit());
        QTRY_VERIFY(w.says(u"told the user"_s));

        w.window.actions().action(u"complaints.close"_s)->trigger();
        QVERIFY(w.dialog());
        QVERIFY(w.submit());
        QCOMPARE(w.store.count("SELECT count(*) FROM complaint_event WHERE kind = 'close'"), 1);
        QTRY_COMPARE(w.rows(), 0); // only open ones are shown
        QTRY_COMPARE(w.list().findChild<StateView *>()->state(), StateView::State::Filtered);
        QCOMPARE(w.store.count("SELECT count(*) FROM audit_event WHERE instr(body, 'wrong') > 0"
                               " OR instr(body, 'told the user') > 0 OR instr(body, 'asked the team') > 0"),
                 0);
    }

    void aComplaintWithoutFeedbackIsNotClosedAndSaysWhy()
    {
        Window w(false, [](PageWorkspace &store) { receive(store, u"t"_s); });
        w.window.actions().action(u"complaints.close"_s)->trigger();
        QVERIFY(!w.dialog());
        QVERIFY(w.says(u"it has no outcome"_s));
        w.store.write([](db::Database &database, journal::Journal &journal) {
            return ComplaintStore(database, journal).decide(ComplaintId(1), complaint::Outcome::Unfounded, u"r"_s);
        });
        QTRY_VERIFY(w.says(u"Outcome: Unfounded"_s));
        w.window.actions().action(u"complaints.close"_s)->trigger();
        QVERIFY(!w.dialog());
        QVERIFY(w.says(u"the complainant was not told"_s));
        auto *words = w.list().filterBar()->findChild<QLineEdit *>();
        words->setFocus();
        QTest::keyClicks(words, u"none"_s);
        QCOMPARE(w.rows(), 0);
        QVERIFY(!w.says(u"the complainant was not told"_s)); // nor does its button act on what is not shown
    }

    void theContactIsMaskedUntilAReasonIsGiven()
    {
        Window w(false, [](PageWorkspace &store) { receive(store, u"t"_s, u"PLANTED-CONTACT"_s); });
        QVERIFY(!w.says(u"PLANTED"_s));
        w.window.actions().action(u"complaints.reveal"_s)->trigger();
        QVERIFY(w.dialog());
        QVERIFY(w.submit());
        QTRY_VERIFY(w.says(u"PLANTED-CONTACT"_s));
        QCOMPARE(w.store.count("SELECT count(*) FROM complaint_event WHERE kind = 'unmask'"), 1);
        QCOMPARE(w.store.count("SELECT count(*) FROM audit_event WHERE kind = 'complaint.unmasked'"), 1);
        const ComplaintId other = receive(w.store, u"u"_s, u"PLANTED-OTHER"_s);
        QTRY_COMPARE(w.rows(), 2);
        w.page->open({{u"id"_s, qlonglong(other)}});
        QVERIFY(!w.says(u"PLANTED"_s));
        w.page->open({{u"id"_s, qlonglong(1)}});
        QVERIFY(!w.says(u"PLANTED"_s)); // each look needs its reason
    }

    void aTextAboutAFlaggedRecordIsVeiledUntilItIsLifted()
    {
        Window w(false, [](PageWorkspace &store) {
            receive(store, u"what was written"_s);
            store.write([](db::Database &database, journal::Journal &journal) {
                addGeneration(database, "A.1.f");
                return ComplaintStore(database, journal).link(ComplaintId(1), u"G-1"_s);
            });
        });
        QVERIFY(w.view().text()->isVeiled());
        w.view().text()->setFocus();
        QTest::keyClick(w.view().text(), Qt::Key_Space);
        QVERIFY(!w.view().text()->isVeiled());
        w.page->refresh();
        QVERIFY(!w.view().text()->isVeiled());
    }

    void linksLeadToReviewInvestigateAndIncidents()
    {
        Window w(false, [](PageWorkspace &store) {
            receive(store, u"t"_s);
            store.write([](db::Database &database, journal::Journal &journal) -> Result<void> {
                addGeneration(database, "A.1.f");
                addGeneration(database);
                const auto opened =
                    incident::IncidentStore(database, journal, knowledge().procedure).open({.title = u"a case"_s}, {});
                if (!opened)
                    return failed(opened);
                ComplaintStore complaints(database, journal);
                for (const QString &link : {u"G-1"_s, u"G-2"_s, u"VI-2026-0001"_s}) {
                    if (const Result<void> linked = complaints.link(ComplaintId(1), link); !linked)
                        return linked;
                }
                return {};
            });
        });
        QSignalSpy gone(w.page, &Page::navigate);
        QCOMPARE(w.view().links()->model()->rowCount(), 3);
        const auto follow = [&](int row) {
            Q_EMIT w.view().links()->activated(w.view().links()->model()->index(row, 0));
            return gone.isEmpty() ? Destination() : gone.takeLast().at(0).value<Destination>();
        };
        QCOMPARE(follow(0), (Destination{u"review"_s, {{u"id"_s, qlonglong(1)}}}));
        QCOMPARE(follow(1), (Destination{u"investigate"_s, {{u"id"_s, qlonglong(2)}}}));
        QCOMPARE(follow(2), (Destination{u"incidents"_s, {{u"id"_s, qlonglong(1)}}}));
        w.window.actions().action(u"complaints.case"_s)->trigger();
        QCOMPARE(gone.takeLast().at(0).value<Destination>(),
                 (Destination{u"incidents"_s, {{u"complaint"_s, qlonglong(1)}}}));
        w.key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.takeLast().at(0).value<Destination>().filter.value(u"query"_s).toString(),
                 u"service:\"chat\" day:2026-09-18..2026-09-21"_s);
    }

    void aCaseThatWasOpenedFromAComplaintStandsAmongItsLinks()
    {
        Window w(false, [](PageWorkspace &store) {
            receive(store, u"t"_s);
            store.write([](db::Database &database, journal::Journal &journal) {
                return incident::IncidentStore(database, journal, knowledge().procedure)
                    .open({.title = u"a case"_s, .origin = incident::Origin::Complaint, .originRef = u"TS-2026-0001"_s},
                          {});
            });
        });
        QCOMPARE(w.view().links()->model()->rowCount(), 1);
        QCOMPARE(w.view().links()->model()->index(0, 0).data().toString(), u"VI-2026-0001"_s);
    }

    void aComplaintWhoseLinkLeadsNowhereIsNotWrittenDown()
    {
        Window w;
        w.key(Qt::Key_N);
        QTest::keyClicks(w.dialog()->focusWidget(), u"t"_s);
        w.dialog()->findChildren<QLineEdit *>().last()->setText(u"VI-2026-0099"_s);
        w.dialog()->button()->click();
        QTRY_VERIFY(w.dialog()->button()->isEnabled()); // it stays open, with what was typed
        QCOMPARE(w.store.count("SELECT count(*) FROM complaint"), 0);
    }

    void aRecordIsLinkedByKeyboardAndAWrongOneIsRefused()
    {
        Window w(false, [](PageWorkspace &store) { receive(store, u"t"_s); });
        w.key(Qt::Key_L);
        QVERIFY(w.dialog());
        QTest::keyClicks(w.dialog()->focusWidget(), u"G-7"_s);
        QSignalSpy said(w.page, &Page::message);
        w.dialog()->button()->click();
        QTRY_VERIFY(w.dialog()->button()->isEnabled()); // it stays open, with what was typed
        QVERIFY(w.dialog());
        QVERIFY(said.isEmpty());
        w.store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            for (int i = 0; i < 7; ++i)
                addGeneration(database);
            return {};
        });
        QVERIFY(w.submit());
        QTRY_COMPARE(w.view().links()->model()->rowCount(), 1);
    }

    void theListFiltersByWhatIsTyped()
    {
        Window w(false, [](PageWorkspace &store) {
            receive(store, u"alpha"_s);
            receive(store, u"beta"_s);
        });
        QTRY_COMPARE(w.rows(), 2);
        auto *words = w.list().filterBar()->findChild<QLineEdit *>();
        words->setFocus();
        QTest::keyClicks(words, u"alp"_s);
        QCOMPARE(w.rows(), 1);
        QTest::keyClicks(words, u"x"_s);
        QCOMPARE(w.rows(), 0);
        QCOMPARE(w.list().findChild<StateView *>()->state(), StateView::State::Filtered);
        const auto place = w.page->jump(u"ts-2026-0002"_s);
        QVERIFY(place);
        w.page->open(place->filter);
        QCOMPARE(w.list().current(), ComplaintId(2));
        QVERIFY(!w.page->jump(u"TS-2026-0009"_s));
        QVERIFY(!w.page->jump(u"VI-2026-0001"_s));
    }

    void figuresAreShownExportedAndLeftWithEscape()
    {
        Window w(false, [](PageWorkspace &store) {
            promise(store);
            receive(store, u"t"_s);
        });
        w.key(Qt::Key_T);
        auto *figures = w.page->findChild<ComplaintFiguresPane *>();
        QVERIFY(figures->isVisible());
        QCOMPARE(figures->from(), QDate(2026, 9, 1));
        const QAbstractItemModel *model = figures->table()->model();
        QCOMPARE(model->index(0, 0).data().toString(), u"Received complaints"_s);
        QCOMPARE(model->index(0, 1).data().toString(), u"1"_s);
        figures->setPeriod({2026, 8, 1}, {2026, 8, 31});
        QCOMPARE(model->index(0, 1).data().toString(), u"0"_s);
        const QString path = w.store.file(u"figures.csv"_s);
        QVERIFY(figures->writeCsv(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Received complaints,0,"));
        QTest::keyClick(figures->table(), Qt::Key_Escape);
        QVERIFY(!figures->isVisible());
        QVERIFY(w.list().isVisible());
    }

    void aFileIsImportedThroughTheDialog()
    {
        Window w;
        QFile file(w.store.file(u"tickets.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("received,text,user\n2026-09-01 10:00,a,someone\nnever,b,\n");
        file.close();
        w.window.actions().action(u"complaints.import"_s)->trigger();
        QVERIFY(w.dialog());
        w.dialog()->findChild<QLineEdit *>()->setText(file.fileName());
        QSignalSpy said(w.page, &Page::message);
        w.dialog()->button()->click();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said[0][0].toString(), u"1 added, 0 known already, 1 in quarantine"_s);
        QTRY_COMPARE(w.rows(), 1);
        QCOMPARE(w.store.count("SELECT count(*) FROM complaint WHERE user_ref GLOB 'u-*'"), 1);
        w.window.actions().action(u"complaints.quarantine"_s)->trigger();
        auto *quarantine = w.page->findChild<ComplaintQuarantineDialog *>();
        QVERIFY(quarantine);
        QAbstractItemModel *lines = quarantine->findChild<TableView *>()->model();
        const QAbstractItemModelTester tester(lines, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(lines->rowCount(), 1);
        QCOMPARE(lines->index(0, 0).data().toString(), u"tickets.csv"_s);
        QCOMPARE(lines->index(0, 1).data().toString(), u"3"_s);
        QCOMPARE(lines->index(0, 2).data().toString(), u"The time of receipt cannot be read"_s);
        QTest::keyClick(quarantine, Qt::Key_Escape);
        QVERIFY(!quarantine->isVisible());
    }

    void aPromiseIsMadeInTheDialogAndEndsTheNotice()
    {
        Window w(false, [](PageWorkspace &store) { receive(store, u"t"_s); });
        QVERIFY(w.says(u"no promise made yet"_s) || w.says(u"No time limit is promised yet"_s));
        w.window.actions().action(u"complaints.promise"_s)->trigger();
        QVERIFY(w.dialog());
        QVERIFY(w.submit());
        QCOMPARE(w.store.count("SELECT count(*) FROM complaint_promise WHERE amount = 10 AND unit = 'working-day'"), 1);
        QTRY_VERIFY(!w.says(u"No time limit is promised yet"_s));
    }

    void readingOnlyNothingCanBeRecorded()
    {
        Window w(true, [](PageWorkspace &store) { receive(store, u"t"_s, u"somewhere"_s); });
        QVERIFY(w.says(u"Open for reading only"_s));
        for (const char *id : {"complaints.new", "complaints.entry", "complaints.outcome", "complaints.close",
                               "complaints.reveal", "complaints.import", "complaints.promise"})
            QVERIFY2(!w.window.actions().action(QString::fromLatin1(id))->isEnabled(), id);
        QVERIFY(w.window.actions().action(u"complaints.figures"_s)->isEnabled());
        for (const QPushButton *button : w.view().findChildren<QPushButton *>())
            QVERIFY2(!button->isVisible() || !button->isEnabled(), qPrintable(button->text()));
    }

    void everythingThatTakesTheFocusHasAName()
    {
        Window w(false, [](PageWorkspace &store) { receive(store, u"t"_s, u"somewhere"_s); });
        for (const QWidget *each : w.page->findChildren<QWidget *>()) {
            if (!(each->focusPolicy() & Qt::TabFocus) || !each->isVisible() || each->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(each);
            const bool isNamed = !each->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                || each->inherits("QTabBar") || each->inherits("QSplitterHandle") || each->inherits("QTabWidget");
            QVERIFY2(isNamed, each->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestComplaintsPage)

#include "tst_complaints_page.moc"
