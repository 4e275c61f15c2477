#include "app/drafting/draftstore.h"
#include "app/drafting/unsaved.h"
#include "app/incident/incidentstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/reports/approvalpane.h"
#include "ui/reports/draftlistpane.h"
#include "ui/reports/evidencepane.h"
#include "ui/reports/openreport.h"
#include "ui/reports/reportacts.h"
#include "ui/reports/reportdialogs.h"
#include "ui/reports/reportedit.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/versionpane.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBlock>
#include <QTextBrowser>

using namespace Qt::StringLiterals;
using namespace ui;
using drafting::DraftStore;
using drafting::ReportDraftId;

class TestReportsPage : public QObject
{
    Q_OBJECT

    /// A workspace with a case that holds one record.
    struct Desk : PageWorkspace
    {
        Desk()
        {
            record = write([](db::Database &database, journal::Journal &) -> Result<GenerationId> {
                         return addGeneration(database, "A.1.f");
                     }).value();
            incident = write([this](db::Database &database, journal::Journal &journal) {
                           return incident::IncidentStore(database, journal, knowledge().procedure)
                               .open({.title = u"sample case"_s, .service = u"chat"_s}, {record});
                       }).value();
        }

        template <typename Work>
        auto asOfficer(const QString &officer, Work work)
        {
            QSignalSpy news(&session(), &workspace::Session::changed); // pages have heard of it before
            const auto done = write([&](db::Database &database, journal::Journal &) {
                journal::Journal journal(database, officer, session().clock());
                const drafting::Fill fill = filler();
                DraftStore store(database, journal, fill);
                return work(store);
            });
            if (news.isEmpty() && !news.wait(60'000))
                qFatal("no news of a change");
            return done.value();
        }
        std::unique_ptr<ReportsPage> page()
        {
            auto made = std::make_unique<ReportsPage>(session(), knowledge());
            connect(&session(), &workspace::Session::changed, made.get(), &ReportsPage::refresh);
            made->resize(1280, 720);
            made->refresh();
            return made;
        }

        ReportDraftId begun(const QString &text = wording())
        {
            return asOfficer(u"officer-a"_s, [&](DraftStore &store) {
                return store.begin(u"content-incident"_s, {.incident = incident}, report::Language::English, text);
            });
        }

        void other(const std::function<Result<void>(DraftStore &)> &work)
        {
            asOfficer(u"officer-b"_s,
                      [&](DraftStore &store) -> Result<int> { return work(store).transform([] { return 0; }); });
        }

        static drafting::Fill filler() { return drafting::fillWith(report::loadDraftKnowledge().value()); }

        static QString wording()
        {
            return u"kind: content-incident\nlanguage: en\nversion: 1\ntitle: Report\n\n= First\n\n"
                   u"Records: {evidence.count}.\n\nPlain words.\n"_s;
        }

        drafting::Review review(ReportDraftId id) const
        {
            return drafting::review(const_cast<Desk *>(this)->session().reader(), filler(), id, now()).value();
        }

        GenerationId record{};
        IncidentId incident{};
    };

    static ReportEdit &edit(const ReportsPage &page) { return *page.findChild<ReportEdit *>(); }
    static ReportPreview &preview(const ReportsPage &page) { return *page.findChild<ReportPreview *>(); }
    static QListView *drafts(const ReportsPage &page) { return page.findChild<QListView *>(u"drafts"_s); }
    static TableView *table(const ReportsPage &page, const QString &name) { return page.findChild<TableView *>(name); }

    /// Presses the dialog's button and waits until the change has come back and is shown.
    static bool submit(ReportsPage &page)
    {
        QSignalSpy said(&page, &Page::message);
        QSignalSpy read(page.findChild<DraftListPane *>(), &DraftListPane::currentChanged);
        page.acts().dialog()->button()->click();
        return (!said.isEmpty() || said.wait(60'000)) && (!read.isEmpty() || read.wait(60'000));
    }

    static void writeNote(ReportsPage &page, const QString &note)
    {
        page.acts().dialog()->findChild<QPlainTextEdit *>()->setPlainText(note);
    }

    static void append(ReportsPage &page, const QString &text)
    {
        edit(page).moveCursor(QTextCursor::End);
        edit(page).insertPlainText(text);
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutReportsThereIsAButtonThatBeginsOne()
    {
        Desk desk;
        const auto page = desk.page();
        auto *empty = page->findChild<DraftListPane *>()->findChild<EmptyState *>();
        empty->button()->click();
        auto *dialog = qobject_cast<NewReportDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        QVERIFY(submit(*page));
        QTRY_COMPARE(drafts(*page)->model()->rowCount(), 1);
        QCOMPARE(page->report().review().file.draft.subject.incident, desk.incident);
        QVERIFY(!edit(*page).wholeText().isEmpty()); // the wording that ships
        QVERIFY(preview(*page).toPlainText().contains(page->report().review().file.caseNumber));
        QCOMPARE(page->waiting(), 1);
    }

    void aDestinationAsksForANewReportOfItsCase()
    {
        Desk desk;
        const auto page = desk.page();
        page->open({{u"new"_s, u"pi-authority"_s}, {u"case"_s, qlonglong(desk.incident)}});
        auto *dialog = qobject_cast<NewReportDialog *>(page->acts().dialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->kind(), u"pi-authority"_s);
        QCOMPARE(dialog->subject().incident, desk.incident);
    }

    void aReportIsNamedAndFoundByItsNumber()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        const auto page = desk.page();
        const auto place = page->jump(u"r-%1"_s.arg(qint64(id)));
        QVERIFY(place);
        QCOMPARE(place->filter.value(u"id"_s).toLongLong(), qint64(id));
        QVERIFY(!page->jump(u"R-99"_s));
        QVERIFY(!page->jump(u"12"_s));
    }

    void whatIsTypedIsShownFilledAndKept()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        const auto page = desk.page();
        QVERIFY(preview(*page).toPlainText().contains(u"Records: 1."_s));
        append(*page, u"\nA further sentence of {case.number}.\n"_s);
        QTRY_VERIFY(preview(*page).toPlainText().contains(u"A further sentence of VI-"_s));
        QTRY_COMPARE(desk.count("SELECT count(*) FROM report_unsaved"), 1);
        const auto kept = drafting::unsaved(desk.session().reader(), id, u"officer-a"_s).value();
        QCOMPARE(kept->text, edit(*page).wholeText());
        QCOMPARE(kept->base, 1);
        QCOMPARE(desk.count("SELECT count(*) FROM report_version"), 1); // no version yet
    }

    /// As after a crash: another page on the same store.
    void whatWasTypedIsThereAgainWhenTheReportIsOpened()
    {
        Desk desk;
        desk.begun();
        QString typed;
        {
            const auto page = desk.page();
            append(*page, u"\nhalf a sen"_s);
            typed = edit(*page).wholeText();
        } // what is not kept yet is kept when it is left
        const auto page = desk.page();
        QTRY_COMPARE(desk.count("SELECT count(*) FROM report_unsaved"), 1);
        page->refresh();
        const auto again = desk.page();
        QCOMPARE(edit(*again).wholeText(), typed);
        QVERIFY(again->report().isDirty());
        QCOMPARE(edit(*again).textCursor().position(), int(typed.size()));
    }

    void aVersionIsSavedWithANote()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        const auto page = desk.page();
        append(*page, u"\nmore\n"_s);
        page->acts().save();
        writeNote(*page, u"one line more"_s);
        QVERIFY(submit(*page));
        const auto file = drafting::draftFile(desk.session().reader(), id).value();
        QCOMPARE(file.versions.size(), 2u);
        QCOMPARE(file.last().note, u"one line more"_s);
        QTRY_VERIFY(!page->report().isDirty());
        QTRY_COMPARE(desk.count("SELECT count(*) FROM report_unsaved"), 0);
    }

    void whatAnotherSavedMeanwhileIsSaid()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        const auto page = desk.page();
        append(*page, u"\nmine\n"_s);
        desk.other([&](DraftStore &store) -> Result<void> {
            return store.save(id, 1, Desk::wording() + u"\ntheirs\n"_s, {}).transform([](int) {});
        });
        QTRY_VERIFY(page->report().isBehind());
        QVERIFY(edit(*page).wholeText().endsWith(u"mine\n"_s)); // nothing is lost
        page->acts().save();
        QVERIFY(submit(*page));
        QCOMPARE(drafting::draftFile(desk.session().reader(), id)->last().n, 3);
    }

    void aReportGoesFromItsAuthorToAnotherOfficer()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        const auto page = desk.page();
        const auto &approval = *page->findChild<ApprovalPane *>();
        QVERIFY(approval.canSubmit() && !approval.canApprove() && !approval.canReturn());
        page->acts().submit();
        QVERIFY(submit(*page));
        QTRY_COMPARE(page->report().review().standing.state, drafting::State::Awaiting);
        QVERIFY(!approval.canApprove()); // one's own
        QVERIFY(!approval.why().approve.isEmpty());
        desk.other([&](DraftStore &store) { return store.approve(id, 1, desk.review(id).content.sha256); });
        QTRY_COMPARE(page->report().review().standing.state, drafting::State::Approved);
        QVERIFY(page->findChild<QTextBrowser *>(u"approval"_s)->toPlainText().contains(u"officer-b"_s));
    }

    void anotherOfficersReportIsApprovedOrReturnedHere()
    {
        Desk desk;
        const ReportDraftId id = desk.asOfficer(u"officer-b"_s, [&](DraftStore &store) {
            return store.begin(u"content-incident"_s, {.incident = desk.incident}, report::Language::English,
                               Desk::wording());
        });
        desk.other([&](DraftStore &store) { return store.submit(id, 1, {}); });
        const auto page = desk.page();
        QCOMPARE(page->waiting(), 1);
        page->acts().giveBack();
        QVERIFY(!page->acts().dialog()->button()->isEnabled()); // a reason first
        writeNote(*page, u"too short"_s);
        QVERIFY(submit(*page));
        QTRY_VERIFY(page->report().review().standing.returned);
        QCOMPARE(page->report().review().standing.returned->reason, u"too short"_s);
        desk.other([&](DraftStore &store) { return store.submit(id, 1, {}); });
        page->acts().approve();
        QVERIFY(submit(*page));
        QTRY_COMPARE(page->report().review().standing.state, drafting::State::Approved);
        QTRY_COMPARE(page->waiting(), 0);
    }

    void anApprovalThatLapsedSaysWhatChanged()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        desk.asOfficer(u"officer-a"_s, [&](DraftStore &store) -> Result<int> {
            return store.submit(id, 1, {}).transform([] { return 0; });
        });
        desk.other([&](DraftStore &store) { return store.approve(id, 1, desk.review(id).content.sha256); });
        desk.write([&](db::Database &database, journal::Journal &journal) -> Result<void> {
            const GenerationId further = addGeneration(database, "A.1.f");
            return incident::IncidentStore(database, journal, knowledge().procedure)
                .addEvidence(desk.incident, {further})
                .transform([](qint64) {});
        });
        const auto page = desk.page();
        QCOMPARE(page->report().review().standing.state, drafting::State::Stale);
        const QString said = page->findChild<QTextBrowser *>(u"approval"_s)->toPlainText();
        QVERIFY2(said.contains(u"Records: 1."_s) && said.contains(u"Records: 2."_s), qPrintable(said));
    }

    void aProblemIsListedAndReturnGoesToItsLine()
    {
        Desk desk;
        desk.begun(Desk::wording() + u"\nSee {case.nmber}.\n"_s);
        const auto page = desk.page();
        page->show();
        TableView *missing = table(*page, u"missing"_s);
        QCOMPARE(missing->model()->rowCount(), 1);
        QCOMPARE(missing->model()->index(0, 0).data().toString(), u"12"_s);
        missing->goToRow(0);
        QTest::keyClick(missing, Qt::Key_Return);
        QCOMPARE(edit(*page).line(), 12);
        QCOMPARE(edit(*page).textCursor().positionInBlock(), 4);
    }

    void fromALineToItsEvidenceAndOnToTheRecord()
    {
        Desk desk;
        desk.begun();
        QMainWindow window;
        ReportsPage *page = desk.page().release();
        window.setCentralWidget(page);
        Actions actions(&window);
        page->registerActions(actions);
        window.show();
        edit(*page).goToLine(8);
        actions.action(u"reports.evidence"_s)->trigger();
        TableView *records = table(*page, u"records"_s);
        QVERIFY(records->isVisible());
        QCOMPARE(records->currentRow(), 0);
        QSignalSpy went(page, &Page::navigate);
        QTest::keyClick(records, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        const auto destination = went.front().front().value<Destination>();
        QCOMPARE(destination.page, u"review"_s);
        QCOMPARE(destination.filter.value(u"id"_s).toLongLong(), qint64(desk.record));
        edit(*page).goToLine(10); // words of nobody
        QSignalSpy said(page, &Page::message);
        actions.action(u"reports.evidence"_s)->trigger();
        QCOMPARE(said.count(), 1);
    }

    void aRecordMarksTheSentencesThatRestOnIt()
    {
        Desk desk;
        desk.begun();
        const auto page = desk.page();
        edit(*page).goToLine(10);
        QVERIFY(preview(*page).linesOfLit() != std::vector{8});
        auto *records = page->findChild<EvidencePane *>();
        Q_EMIT records->chosen(desk.record);
        QCOMPARE(preview(*page).linesOfLit(), std::vector{8});
    }

    void versionsAreComparedAndTakenUpAgain()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        desk.other([&](DraftStore &store) -> Result<void> {
            return store.save(id, 1, Desk::wording().replace(u"Plain"_s, u"Other"_s), {}).transform([](int) {});
        });
        const auto page = desk.page();
        auto &versions = *page->findChild<VersionPane *>();
        const QString diff = page->findChild<QTextBrowser *>(u"diff"_s)->toPlainText();
        QVERIFY2(diff.contains(u"Plain words."_s) && diff.contains(u"Other words."_s), qPrintable(diff));
        versions.table()->goToRow(1);
        QCOMPARE(versions.chosen(), 1);
        versions.findChild<QPushButton *>()->click();
        QCOMPARE(edit(*page).wholeText(), Desk::wording());
        QVERIFY(page->report().isDirty());
        edit(*page).undo();
        QVERIFY(!page->report().isDirty()); // as any other change
    }

    void whatIsTypedCanBeTakenBack()
    {
        Desk desk;
        desk.begun();
        const auto page = desk.page();
        append(*page, u"\nmore\n"_s);
        QVERIFY(page->report().isDirty());
        page->acts().takeBack();
        QVERIFY(!page->report().isDirty());
        QCOMPARE(edit(*page).wholeText(), Desk::wording());
    }

    void openForReadingOnlyNothingIsWritten()
    {
        Desk desk;
        desk.begun();
        desk.open(true);
        const auto page = desk.page();
        QMainWindow window;
        Actions actions(&window);
        page->registerActions(actions);
        QVERIFY(edit(*page).isReadOnly());
        for (const char *id : {"reports.new", "reports.save", "reports.submit", "reports.approve", "reports.return",
                               "reports.export", "reports.edition", "reports.seal", "reports.sent"})
            QVERIFY2(!actions.action(QString::fromLatin1(id))->isEnabled(), id);
        page->acts().begin();
        QVERIFY(!page->acts().dialog());
    }

    void editionsAndSealsAreForWhatIsApproved()
    {
        Desk desk;
        const ReportDraftId id = desk.begun();
        const auto page = desk.page();
        QMainWindow window;
        Actions actions(&window);
        page->registerActions(actions);
        QAction *seal = actions.action(u"reports.seal"_s);
        QVERIFY(!seal->isEnabled());
        desk.asOfficer(u"officer-a"_s, [&](DraftStore &store) -> Result<int> {
            return store.submit(id, 1, {}).transform([] { return 0; });
        });
        desk.other([&](DraftStore &store) { return store.approve(id, 1, desk.review(id).content.sha256); });
        QTRY_VERIFY(seal->isEnabled());
        QSignalSpy wanted(page.get(), &ReportsPage::sealWanted);
        seal->trigger();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().at(0).value<ReportDraftId>(), id);
        QCOMPARE(wanted.front().at(1).toInt(), 1);
    }

    /// From nothing to a report that is handed in, without the mouse.
    void theWholeWayIsWalkedByKeys()
    {
        Desk desk;
        QMainWindow window;
        ReportsPage *page = desk.page().release();
        window.setCentralWidget(page);
        Actions actions(&window);
        page->registerActions(actions);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->findChild<DraftListPane *>()->findChild<EmptyState *>()->button()->setFocus();
        const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        };
        const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
        press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(page->acts().dialog());
        QTRY_COMPARE(QApplication::focusWidget()->window(), page->acts().dialog());
        press(Qt::Key_Return); // as the kind is chosen already
        QTRY_VERIFY(page->report().isOpen());
        window.activateWindow(); // as a window manager does when a dialog closes
        QTRY_COMPARE(QApplication::focusWidget(), &edit(*page));
        edit(*page).moveCursor(QTextCursor::End);
        type(u"Last words, "_s);
        press(Qt::Key_Space, Qt::ControlModifier); // names to choose from
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QVERIFY(edit(*page).wholeText().endsWith(u'}'));
        press(Qt::Key_F8);
        const int problem = edit(*page).line();
        press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(edit(*page).line() != problem);
        press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(page->acts().dialog());
        page->acts().dialog()->activateWindow();
        QTRY_COMPARE(QApplication::focusWidget()->window(), page->acts().dialog());
        type(u"why"_s);
        QSignalSpy read(page->findChild<DraftListPane *>(), &DraftListPane::currentChanged);
        press(Qt::Key_Tab); // out of the note, to the button
        press(Qt::Key_Space);
        QTRY_VERIFY(!read.isEmpty());
        QTRY_COMPARE(page->report().review().file.last().note, u"why"_s);
    }

    void escapeLeadsBackToTheText()
    {
        Desk desk;
        desk.begun();
        const auto page = desk.page();
        page->show();
        preview(*page).setFocus();
        QVERIFY(page->closeInnermost());
        QVERIFY(edit(*page).hasFocus() || page->focusWidget() == &edit(*page));
        QVERIFY(!page->closeInnermost());
    }

    void wordsNarrowTheListAndEscapeClearsThem()
    {
        Desk desk;
        desk.begun();
        const auto page = desk.page();
        page->show();
        auto *words = page->findChild<QLineEdit *>(u"words"_s);
        words->setText(u"nothing has these"_s);
        QCOMPARE(drafts(*page)->model()->rowCount(), 0);
        QVERIFY(!page->report().isOpen());
        page->open({{u"id"_s, qlonglong(1)}}); // a link lifts the filter
        QCOMPARE(drafts(*page)->model()->rowCount(), 1);
        QVERIFY(page->report().isOpen());
    }
};

QTEST_MAIN(TestReportsPage)
#include "tst_reports_page.moc"
