#include "app/incident/entitlement.h"
#include "app/incident/incidentstore.h"
#include "tests/ui/pageworkspace.h"
#include "ui/incidents/caseactions.h"
#include "ui/incidents/casedialogs.h"
#include "ui/incidents/caselistpane.h"
#include "ui/incidents/caseview.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/reportpane.h"
#include "ui/shell/actions.h"
#include "ui/widgets/momentedit.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using incident::IncidentStore;

class TestIncidentsPage : public QObject
{
    Q_OBJECT

    static IncidentId openCase(PageWorkspace &store, const QString &title,
                               incident::Kind kind = incident::Kind::Content)
    {
        return store
            .write([=](db::Database &database, journal::Journal &journal) {
                return IncidentStore(database, journal, knowledge().procedure)
                    .open({.title = title, .kind = kind, .service = u"chat"_s}, {});
            })
            .value();
    }

    static std::unique_ptr<IncidentsPage> pageOn(PageWorkspace &store)
    {
        auto page = std::make_unique<IncidentsPage>(store.session(), knowledge());
        QObject::connect(&store.session(), &workspace::Session::changed, page.get(), &IncidentsPage::refresh);
        page->refresh();
        return page;
    }

    static CaseActions &actions(const IncidentsPage &page) { return *page.findChild<CaseActions *>(); }
    static CaseView &view(const IncidentsPage &page) { return *page.findChild<CaseView *>(); }
    static QListView *cases(const IncidentsPage &page) { return page.findChild<QListView *>(u"cases"_s); }

    /// Presses the dialog's button and waits until the change has come back.
    static bool submit(IncidentsPage &page)
    {
        QSignalSpy said(&page, &Page::message);
        actions(page).dialog()->button()->click();
        return !said.isEmpty() || said.wait(60'000); // a writer that is done by then answers within the click
    }

    static void waive(PageWorkspace &store, IncidentId id, const QStringList &steps)
    {
        store.write([=](db::Database &database, journal::Journal &journal) -> Result<void> {
            IncidentStore incidents(database, journal, knowledge().procedure);
            if (const Result<void> given = incident::setEntitled(database, journal, incident::Entitled::Waive,
                                                                 journal.actor(), true, u"lead"_s);
                !given)
                return given;
            for (const QString &step : steps) {
                if (const Result<void> done = incidents.waiveStep(id, step, u"not needed"_s); !done)
                    return done;
            }
            return {};
        });
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void withoutCasesThereIsAButtonThatOpensOne()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        auto *state = page->findChild<CaseListPane *>()->findChild<StateView *>();
        QCOMPARE(state->state(), StateView::State::Empty);
        for (QPushButton *button : state->findChildren<QPushButton *>()) {
            if (button->text() == u"New incident…")
                button->click();
        }
        auto *dialog = qobject_cast<NewCaseDialog *>(actions(*page).dialog());
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled());
        dialog->findChild<QLineEdit *>()->setText(u"Illegal content in chat"_s);
        QVERIFY(dialog->button()->isEnabled());
        QVERIFY(submit(*page));
        QTRY_COMPARE(cases(*page)->model()->rowCount(), 1);
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE title = 'Illegal content in chat'"), 1);
        QTRY_COMPARE(page->waiting(), 1);
    }

    void recordingAStepChangesTheStoreAndGoesOnToTheNext()
    {
        PageWorkspace store;
        const IncidentId first = openCase(store, u"first"_s);
        openCase(store, u"second"_s);
        const auto page = pageOn(store);
        page->open({{u"id"_s, qlonglong(first)}});
        view(*page).goToStep(u"remove"_s);
        store.pass(3'600'000);
        Q_EMIT view(*page).recordRequested();
        auto *dialog = qobject_cast<StepDialog *>(actions(*page).dialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->moment(), store.now()); // now, unless another is entered
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"deleted from the cache"_s);
        QVERIFY(submit(*page));
        QCOMPARE(
            store.count(
                "SELECT count(*) FROM incident_event WHERE subject = 'remove' AND note = 'deleted from the cache'"),
            1);
        QTRY_VERIFY(!view(*page).openSteps().contains(u"Content removed"_s));
        QCOMPARE(page->findChild<CaseListPane *>()->current(), first);
        QCOMPARE(view(*page).currentStep()->step.id, u"rectify"_s);
    }

    void aCaseWithOpenStepsIsNotClosedAndSaysWhich()
    {
        PageWorkspace store;
        const IncidentId id = openCase(store, u"t"_s);
        const auto page = pageOn(store);
        page->show();
        Q_EMIT view(*page).closeRequested();
        QVERIFY(!actions(*page).dialog());
        bool told = false;
        for (const QLabel *label : view(*page).findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"first Generation stopped"_s));
        QVERIFY(told);

        waive(store, id,
              {u"stop_generation"_s, u"stop_transmission"_s, u"remove"_s, u"rectify"_s, u"retest"_s, u"report"_s,
               u"receipt"_s});
        QTRY_VERIFY(view(*page).openSteps().isEmpty());
        Q_EMIT view(*page).closeRequested();
        QVERIFY(actions(*page).dialog());
        QVERIFY(submit(*page));
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE status = 'closed'"), 1);
        auto *state = page->findChild<CaseListPane *>()->findChild<StateView *>();
        QTRY_COMPARE(state->state(), StateView::State::Filtered); // only open cases are shown
    }

    void waivingNeedsAReason()
    {
        PageWorkspace store;
        openCase(store, u"t"_s);
        waive(store, IncidentId(1), {}); // entitles the officer
        const auto page = pageOn(store);
        view(*page).goToStep(u"stop_transmission"_s);
        Q_EMIT view(*page).waiveRequested();
        QVERIFY(!actions(*page).dialog()->button()->isEnabled());
        actions(*page).dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"shown to one user only"_s);
        QVERIFY(submit(*page));
        QCOMPARE(store.count(
                     "SELECT count(*) FROM incident_event WHERE kind = 'waive' AND subject = 'stop_transmission'"),
                 1);
    }

    void aNoteOnTheCauseFillsTheGapInTheDraft()
    {
        PageWorkspace store;
        openCase(store, u"t"_s);
        const auto page = pageOn(store);
        auto *report = page->findChild<ReportPane *>();
        report->setLanguage(report::Language::English);
        QVERIFY(report->document());
        const size_t gaps = report->document()->missing.size();
        QVERIFY(gaps > 1);
        Q_EMIT report->noteRequested();
        auto *dialog = actions(*page).dialog();
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"a prompt filter was off"_s);
        auto *topic = dialog->findChild<QComboBox *>();
        topic->setCurrentIndex(topic->findData(u"cause"_s));
        QVERIFY(submit(*page));
        QTRY_COMPARE(report->document()->missing.size(), gaps - 1);
    }

    void exportingWritesThePdfAndRecordsIt()
    {
        PageWorkspace store;
        openCase(store, u"t"_s);
        const auto page = pageOn(store);
        auto *report = page->findChild<ReportPane *>();
        QCOMPARE(report->suggestedName(), u"VI-2026-0001-content-incident-zh.pdf"_s);
        QSignalSpy done(report, &ReportPane::exported);
        const QString path = store.file(u"draft.pdf"_s);
        report->exportTo(path);
        if (done.isEmpty() && !done.wait(60'000))
            QSKIP("the font of reports (WenQuanYi Micro Hei) is not installed");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-1."));
        QCOMPARE(store.count("SELECT count(*) FROM incident_event WHERE kind = 'report'"), 1);
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'report.drafted'"), 1);
    }

    void theEndOfTheNameIsTheFormat()
    {
        PageWorkspace store;
        openCase(store, u"t"_s);
        const auto page = pageOn(store);
        auto *report = page->findChild<ReportPane *>();
        QCOMPARE(report->suggestedName(report::Format::Docx), u"VI-2026-0001-content-incident-zh.docx"_s);
        QSignalSpy done(report, &ReportPane::exported);
        const QString path = store.file(u"draft.docx"_s);
        report->exportTo(path);
        QVERIFY(!done.isEmpty() || done.wait(60'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("PK"));
        QCOMPARE(store.count("SELECT count(*) FROM audit_event WHERE kind = 'report.drafted'"
                             " AND json_extract(body, '$.format') = 'docx'"),
                 1);
    }

    void theDialogOffersEveryFormatAndNamesTheFileAfterIt()
    {
        PageWorkspace store;
        openCase(store, u"t"_s);
        const auto page = pageOn(store);
        auto *report = page->findChild<ReportPane *>();
        report->askWhereTo();
        auto *dialog = report->findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QStringList filters = dialog->nameFilters();
        QCOMPARE(filters.size(), qsizetype(report::formats().size()));
        for (size_t i = 0; i < report::formats().size(); ++i) {
            const QString end = report::name(report::formats()[i]);
            QVERIFY2(filters[qsizetype(i)].contains(u"*."_s + end), qPrintable(filters[qsizetype(i)]));
            Q_EMIT dialog->filterSelected(filters[qsizetype(i)]);
            QCOMPARE(dialog->defaultSuffix(), end);
            QVERIFY(dialog->selectedFiles().value(0).endsWith(u"VI-2026-0001-content-incident-zh."_s + end));
        }
        dialog->close();
    }

    void aNetworkCaseHasTheReportsThatAreForIt()
    {
        PageWorkspace store;
        openCase(store, u"t"_s, incident::Kind::Network);
        const auto page = pageOn(store);
        auto *report = page->findChild<ReportPane *>();
        QCOMPARE(report->kind(), u"network-initial"_s);
        QVERIFY(report->document());
        QCOMPARE(report->document()->title, u"网络安全事件报告（首报）"_s);
        report->setKind(u"pi-individuals"_s);
        QCOMPARE(report->document()->title, u"关于您的个人信息的安全告知"_s);
    }

    void aNumberJumpsToItsCaseEvenIfTheFilterHidesIt()
    {
        PageWorkspace store;
        openCase(store, u"first"_s);
        const IncidentId second = openCase(store, u"second"_s);
        const auto page = pageOn(store);
        page->open({{u"show"_s, u"closed"_s}});
        QCOMPARE(cases(*page)->model()->rowCount(), 0);
        const auto place = page->jump(u"vi-2026-0002"_s);
        QVERIFY(place);
        page->open(place->filter);
        QCOMPARE(page->findChild<CaseListPane *>()->current(), second);
        QVERIFY(!page->jump(u"VI-2026-0009"_s));
        QVERIFY(!page->jump(u"G-1"_s));
    }

    void readingOnlyNothingCanBeRecorded()
    {
        PageWorkspace store;
        openCase(store, u"t"_s);
        store.open(true);
        const auto page = pageOn(store);
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        QVERIFY(!registered.action(u"incidents.new"_s)->isEnabled());
        Q_EMIT view(*page).recordRequested();
        QVERIFY(!actions(*page).dialog());
        for (const QPushButton *button : view(*page).findChildren<QPushButton *>())
            QVERIFY2(!button->text().endsWith(u"…"_s) || !button->isEnabled(), qPrintable(button->text()));
    }
};

QTEST_MAIN(TestIncidentsPage)
#include "tst_incidents_page.moc"
