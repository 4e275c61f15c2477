#include "app/journal/verification.h"
#include "app/users/measurestore.h"
#include "tests/ui/pageworkspace.h"
#include "tests/users/someusers.h"
#include "ui/investigate/investigatepage.h"
#include "ui/reading/cover.h"
#include "ui/reading/readingpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/users/evidencechoice.h"
#include "ui/users/measureactions.h"
#include "ui/users/promptmodel.h"
#include "ui/users/userdialog.h"
#include "ui/users/userview.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using users::MeasureKind;

/// The dialog as an officer uses it, by keyboard.
class TestUsersDialog : public QObject
{
    Q_OBJECT

    /// u-one has three illegal prompts and one that waits, u-two five on one day, u-three one.
    static void fill(PageWorkspace &store)
    {
        store.write([](db::Database &database, journal::Journal &) -> Result<void> {
            constexpr Moment start = PageWorkspace::start;
            for (int i = 0; i < 3; ++i)
                addDecided(database, u"u-one"_s, start - 9'000'000 + i, "confirmed", start - 100);
            addPrompt(database, u"u-one"_s, start - 8'000'000);
            for (int i = 0; i < 5; ++i)
                addDecided(database, u"u-two"_s, start - 10'000'000 + i, "confirmed", start - 100);
            addDecided(database, u"u-three"_s, start - 10'000'000, "confirmed", start - 100);
            return {};
        });
    }

    struct Shown
    {
        PageWorkspace store;
        QPointer<UserDialog> dialog;

        explicit Shown(const QString &user, bool readOnly = false)
        {
            fill(store);
            if (readOnly)
                store.open(true);
            dialog = openUser(store.session(), user, nullptr);
            wait();
        }
        ~Shown() { delete dialog; }

        bool wait() const
        {
            return QTest::qWaitFor([this] { return !dialog->isLoading(); }, 60'000);
        }
        UserView &view() const { return *dialog->view(); }
        FormDialog *form() const { return view().actions()->dialog(); }
        /// Mnemonics and shortcuts work in the active window only.
        bool isActive() const
        {
            dialog->activateWindow(); // qWaitForWindowActive() is content with a form over it
            return QTest::qWaitFor([this] { return QApplication::activeWindow() == dialog; }, 60'000);
        }
        void press(Qt::Key key) const
        {
            if (isActive())
                QTest::keyClick(dialog.data(), key, Qt::AltModifier);
        }
        /// The form that Alt and \a key open; a button is pressed for a moment before it does.
        MeasureDialog *measureForm(Qt::Key key) const { return qobject_cast<MeasureDialog *>(openForm(key)); }
        FormDialog *openForm(Qt::Key key) const
        {
            press(key);
            const bool isOpen = QTest::qWaitFor([this] { return form() && form()->isVisible(); }, 60'000);
            return isOpen ? form() : nullptr;
        }
        /// Presses the form's button by keyboard and waits until it is written and read again.
        bool submit() const
        {
            QSignalSpy recorded(view().actions(), &MeasureActions::recorded);
            QTest::keyClick(form(), Qt::Key_Return, Qt::NoModifier);
            if (recorded.isEmpty() && !recorded.wait(60'000))
                return false;
            QCoreApplication::processEvents(); // Session::changed comes through the queue
            return wait();
        }
        QStringList due() const
        {
            QStringList names;
            const QAbstractItemModel *model = dialog->due()->model();
            for (int row = 0; row < model->rowCount(); ++row)
                names.append(model->index(row, 0).data().toString());
            return names;
        }
        QStringList reached() const ///< those of due() who reached a rule
        {
            QStringList names = due();
            const QAbstractItemModel *model = dialog->due()->model();
            for (int row = model->rowCount() - 1; row >= 0; --row) {
                if (model->index(row, 1).data().toString() == u"no rule reached")
                    names.removeAt(row);
            }
            return names;
        }
        QString measureText(int row, int column) const
        {
            return view().measures()->model()->index(row, column).data().toString();
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void whoIsDueStandsLeftAndTheUserAskedForIsShown()
    {
        const Shown shown(u"u-three"_s);
        QCOMPARE(shown.due(), (QStringList{u"u-three"_s, u"u-one"_s, u"u-two"_s})); // u-three reached no rule
        QCOMPARE(shown.dialog->due()->currentRow(), 0);
        QCOMPARE(shown.view().user(), u"u-three"_s);
        QCOMPARE(shown.view().prompts()->model()->rowCount(), 1);
        shown.dialog->due()->goToRow(2);
        QTRY_COMPARE(shown.view().user(), u"u-two"_s);
        QCOMPARE(shown.due(), (QStringList{u"u-one"_s, u"u-two"_s}));
        QCOMPARE(shown.view().prompts()->model()->rowCount(), 5);
    }

    void withoutAUserTheFirstWhoIsDueIsShown()
    {
        const Shown shown({});
        QCOMPARE(shown.view().user(), u"u-one"_s);
        QCOMPARE(shown.dialog->due()->currentRow(), 0);
    }

    void whatThePageCoversIsCoveredInTheListOfPrompts()
    {
        PageWorkspace store;
        fill(store);
        Settings settings(store.file(u"settings.ini"_s));
        const Cover cover(settings, u"officer-a"_s);
        const std::unique_ptr<UserDialog> dialog(openUser(store.session(), u"u-one"_s, nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->setCover(&cover);
        QTRY_VERIFY(!dialog->isLoading());
        const QAbstractItemModel *prompts = dialog->view()->prompts()->model();
        QCOMPARE(prompts->rowCount(), 4);
        for (int row = 0; row < prompts->rowCount(); ++row)
            QCOMPARE(prompts->index(row, PromptModel::Opening).data().toString(), u"covered"_s);
        dialog->view()->uncoverBox()->click();
        QTRY_VERIFY(prompts->index(0, PromptModel::Opening).data().toString() != u"covered"_s);
    }

    void anUnknownUserIsSaidSo()
    {
        const Shown shown(u"u-nobody"_s);
        bool told = false;
        for (const auto *state : shown.dialog->findChildren<StateView *>())
            told = told || state->state() == StateView::State::Error;
        QVERIFY(told);
    }

    void aSuspensionIsRecordedWithTheKeyboardAlone()
    {
        const Shown shown(u"u-one"_s);
        MeasureDialog *form = shown.measureForm(Qt::Key_S);
        QVERIFY(form);
        QCOMPARE(form->measure().kind, MeasureKind::Suspend);
        QCOMPARE(form->measure().evidence.size(), 3u); // those that count are marked
        QVERIFY2(form->measure().reason.endsWith(u"(3 of 3 in a row)"_s), qPrintable(form->measure().reason));
        auto *list = form->findChild<QListView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(form->measure().evidence.size(), 2u);
        QCOMPARE(*form->measure().until - *form->measure().from, 7 * Moment(86'400'000));
        QVERIFY(shown.submit());
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure WHERE kind = 'suspend' AND user_ref = 'u-one'"
                                   " AND actor = 'officer-a' AND until_at = from_at + 604800000"),
                 1);
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure_evidence"), 2);
        QTRY_COMPARE(shown.view().measures()->model()->rowCount(), 1);
        QTRY_COMPARE(shown.reached(), QStringList{u"u-two"_s}); // u-one has had an answer,
        QCOMPARE(shown.view().user(), u"u-one"_s);          // and is still shown
        shown.dialog->due()->setFocus();
        QCOMPARE(shown.dialog->due()->currentRow(), 0);
        QTRY_VERIFY(!shown.dialog->isLoading());
    }

    void aLimitNeedsItsFunctionsAndAWarningItsReason()
    {
        const Shown shown(u"u-one"_s);
        QVERIFY(shown.openForm(Qt::Key_L));
        QVERIFY(!shown.form()->button()->isEnabled());
        for (auto *field : shown.form()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Functions")
                field->setText(u"pictures"_s);
        }
        QVERIFY(shown.form()->button()->isEnabled());
        QTest::keyClick(shown.form(), Qt::Key_Escape);
        QVERIFY(shown.openForm(Qt::Key_W));
        QVERIFY(shown.form()->button()->isEnabled());
        shown.form()->findChild<QPlainTextEdit *>()->clear();
        QVERIFY(!shown.form()->button()->isEnabled());
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure"), 0);
    }

    void withoutEvidenceNoMeasureCanBeRecordedButThatNoneIsTakenCan()
    {
        const Shown shown(u"u-three"_s);
        MeasureDialog *form = shown.measureForm(Qt::Key_T);
        QVERIFY(form);
        form->findChild<QPlainTextEdit *>()->setPlainText(u"x"_s);
        QVERIFY(form->button()->isEnabled());
        form->evidence()->setData(form->evidence()->index(0), Qt::Unchecked, Qt::CheckStateRole);
        QVERIFY(!form->button()->isEnabled());
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(shown.openForm(Qt::Key_N));
        shown.form()->findChild<QPlainTextEdit *>()->setPlainText(u"a quotation"_s);
        QVERIFY(shown.submit());
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure WHERE kind = 'none'"), 1);
    }

    void undoWithdrawsAndRedoRecordsAnew()
    {
        Shown shown(u"u-one"_s);
        QVERIFY(shown.openForm(Qt::Key_W));
        QVERIFY(shown.submit());
        QTRY_COMPARE(shown.measureText(0, 2), u"given"_s);
        QVERIFY(shown.isActive());
        QTest::keySequence(shown.dialog, QKeySequence::Undo);
        QTRY_COMPARE(shown.measureText(0, 2), u"withdrawn: Recorded in error"_s);
        QTRY_COMPARE(shown.reached().size(), 2);
        QTest::keySequence(shown.dialog, QKeySequence::Redo);
        QTRY_COMPARE(shown.view().measures()->model()->rowCount(), 2);
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure WHERE kind = 'warn'"), 2);
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure_evidence"), 6);
        QVERIFY(journal::verify(shown.store.session().reader()).value().ok());
    }

    void aRedoThatIsAskedForTwiceRecordsOnce()
    {
        Shown shown(u"u-one"_s);
        QVERIFY(shown.openForm(Qt::Key_W));
        QVERIFY(shown.submit());
        MeasureActions *actions = shown.view().actions();
        QSignalSpy recorded(actions, &MeasureActions::recorded);
        actions->undo();
        QTRY_COMPARE(recorded.size(), 1);
        actions->redo();
        actions->redo(); // the first is not written yet
        QTRY_COMPARE(recorded.size(), 2);
        QTest::qWait(50);
        QCOMPARE(recorded.size(), 2);
        QCOMPARE(shown.store.count("SELECT count(*) FROM user_measure WHERE kind = 'warn'"), 2);
    }

    void aMeasureInForceIsLiftedAndReported()
    {
        const Shown shown(u"u-one"_s);
        QVERIFY(!shown.view().button(MeasureKind::Lift)->isEnabled());
        QVERIFY(shown.openForm(Qt::Key_S));
        QVERIFY(shown.submit());
        QTRY_VERIFY(shown.view().button(MeasureKind::Lift)->isEnabled());
        QVERIFY(shown.openForm(Qt::Key_A));
        QVERIFY(!shown.form()->button()->isEnabled());
        for (auto *field : shown.form()->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Authority")
                field->setText(u"provincial CAC"_s);
        }
        QVERIFY(shown.submit());
        QTRY_VERIFY(shown.measureText(0, 3).startsWith(u"provincial CAC"_s));
        QVERIFY(shown.openForm(Qt::Key_I));
        shown.form()->findChild<QPlainTextEdit *>()->setPlainText(u"appeal upheld"_s);
        QVERIFY(shown.submit());
        QTRY_VERIFY(shown.measureText(0, 2).startsWith(u"lifted"_s));
        QTRY_VERIFY(!shown.view().button(MeasureKind::Lift)->isEnabled());
    }

    void theRequestIdIsCopiedOnceTheJournalHasIt()
    {
        const Shown shown(u"u-three"_s);
        QGuiApplication::clipboard()->clear();
        shown.press(Qt::Key_R);
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"r-10"_s);
        QCOMPARE(shown.store.count("SELECT count(*) FROM audit_event WHERE kind = 'user.request_id_copied'"), 1);
    }

    void readingOnlyNothingCanBeRecorded()
    {
        const Shown shown(u"u-one"_s, true);
        for (int kind = 0; kind <= int(MeasureKind::Withdraw); ++kind) {
            if (const QPushButton *button = shown.view().button(static_cast<MeasureKind>(kind)))
                QVERIFY(!button->isEnabled());
        }
        QVERIFY(!shown.view().copyButton()->isEnabled());
    }

    void aDialogThatClosesWhileItReadsHarmsNobody()
    {
        PageWorkspace store;
        fill(store);
        for (int i = 0; i < 5; ++i)
            delete openUser(store.session(), u"u-one"_s, nullptr);
        QCoreApplication::processEvents();
    }

    void investigateOpensTheUserOfTheResultAndGoesWhereAPromptLeads()
    {
        PageWorkspace store;
        fill(store);
        QMainWindow window;
        Actions actions(&window);
        auto *page = new InvestigatePage(store.session(), knowledge().taxonomy, knowledge().packs);
        page->registerActions(actions);
        window.setCentralWidget(page);
        window.show();
        page->open({{u"id"_s, qlonglong(1)}});
        auto *pane = page->findChild<ReadingPane *>();
        QTRY_VERIFY(pane->item() && pane->item()->generation == GenerationId(1));
        actions.action(u"investigate.user"_s)->trigger();
        QPointer<UserDialog> dialog = page->findChild<UserDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->isLoading());
        QCOMPARE(dialog->view()->user(), u"u-one"_s);
        dialog->view()->prompts()->goToRow(0);
        QTest::keyClick(dialog->view()->prompts(), Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QTRY_COMPARE(pane->item()->generation, GenerationId(4)); // the newest of u-one
        delete window.takeCentralWidget();
    }
};

QTEST_MAIN(TestUsersDialog)
#include "tst_users_dialog.moc"
