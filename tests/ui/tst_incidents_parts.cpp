#include "app/complaint/complaintstore.h"
#include "app/complaint/promise.h"
#include "app/incident/entitlement.h"
#include "app/incident/incidentstore.h"
#include "app/incident/links.h"
#include "app/incident/remarks.h"
#include "app/incident/tasks.h"
#include "tests/ui/pageworkspace.h"
#include "ui/incidents/caseactions.h"
#include "ui/incidents/casecalendar.h"
#include "ui/incidents/casetabs.h"
#include "ui/incidents/caseview.h"
#include "ui/incidents/commentmodel.h"
#include "ui/incidents/gradedialog.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/linkmodel.h"
#include "ui/incidents/partactions.h"
#include "ui/incidents/taskmodel.h"
#include "ui/incidents/timelinemodel.h"
#include "ui/incidents/timelinewords.h"
#include "ui/incidents/waiversdialog.h"
#include "ui/shell/actions.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;
using incident::IncidentEvent;
using incident::IncidentStore;

class TestIncidentsParts : public QObject
{
    Q_OBJECT

    static incident::EvidenceItem item(qint64 id)
    {
        return {.generation = GenerationId(id),
                .at = PageWorkspace::start - 90 * 60'000,
                .service = u"chat"_s,
                .model = u"model-x"_s,
                .userRef = u"u-0001"_s,
                .sourcePath = u"a.jsonl"_s,
                .sourceSha256 = QByteArray(32, 'a'),
                .recordHash = QByteArray(16, 'r'),
                .prompt = "p",
                .output = "o"};
    }

    static IncidentId openCase(PageWorkspace &store, incident::Kind kind = incident::Kind::Content)
    {
        return store
            .write([=](db::Database &database, journal::Journal &journal) {
                return IncidentStore(database, journal, knowledge().procedure)
                    .openWith({.title = u"t"_s, .kind = kind, .severity = incident::Severity::Larger}, {item(1)});
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

    static PartActions &parts(const IncidentsPage &page) { return *page.findChild<PartActions *>(); }
    static CaseTabs &tabs(const IncidentsPage &page) { return *page.findChild<CaseTabs *>(); }

    static bool submit(IncidentsPage &page, CaseDesk &desk)
    {
        QSignalSpy said(&page, &Page::message);
        desk.dialog()->button()->click();
        return !said.isEmpty() || said.wait(60'000);
    }

    static bool says(const QWidget &widget, const QString &words)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>()) {
            if (label->text().contains(words))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void aChangeOfKindThatContradictsARecordedStepIsRefusedInTheDialog()
    {
        PageWorkspace store;
        const IncidentId id = openCase(store);
        store.write([=](db::Database &database, journal::Journal &journal) {
            return IncidentStore(database, journal, knowledge().procedure)
                .recordStep(id, u"stop_generation"_s, journal.now());
        });
        const auto page = pageOn(store);
        Q_EMIT page->findChild<CaseView *>()->amendRequested();
        auto *dialog = parts(*page).dialog();
        QVERIFY(dialog);
        auto *kind = dialog->findChild<QComboBox *>();
        kind->setCurrentIndex(kind->findData(int(incident::Kind::Network)));
        QVERIFY(says(*dialog, u"no place for it: Generation stopped"_s));
        QVERIFY(!dialog->button()->isEnabled());
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE kind = 'content'"), 1);
        kind->setCurrentIndex(kind->findData(int(incident::Kind::Both)));
        QVERIFY(submit(*page, parts(*page)));
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE kind = 'both'"), 1);
    }

    void oneKeyTakesAProposedLinkAndOneActionTakesAll()
    {
        PageWorkspace store;
        openCase(store);
        const auto page = pageOn(store);
        auto *model = qobject_cast<LinkModel *>(tabs(*page).links()->model());
        QCOMPARE(model->proposals().size(), 2U); // the model and the user; the service is not registered
        page->show();
        tabs(*page).setCurrentIndex(CaseTabs::Links);
        tabs(*page).links()->goToRow(0);
        QTest::keyClick(tabs(*page).links(), Qt::Key_Return);
        QTRY_COMPARE(store.count("SELECT count(*) FROM incident_link"), 1);
        QTRY_COMPARE(model->proposals().size(), 1U);
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        registered.action(u"incidents.takeLinks"_s)->trigger();
        QTRY_COMPARE(store.count("SELECT count(*) FROM incident_link WHERE unlinked_at IS NULL"), 2);
        QTRY_VERIFY(model->proposals().empty());
        QCOMPARE(model->linked(), 2);
    }

    void aTaskIsSetSettledAndShownOverdue()
    {
        PageWorkspace store;
        openCase(store);
        const auto page = pageOn(store);
        Q_EMIT tabs(*page).taskRequested();
        auto *dialog = parts(*page).dialog();
        dialog->findChild<QLineEdit *>()->setText(u"count the users"_s);
        QVERIFY(submit(*page, parts(*page)));
        auto *model = qobject_cast<TaskModel *>(tabs(*page).tasks()->model());
        QTRY_COMPARE(model->open(), 1);
        store.pass(3 * 86'400'000LL);
        page->refresh();
        QCOMPARE(model->index(0, TaskModel::State).data().toString(), u"Overdue"_s);
        tabs(*page).tasks()->goToRow(0);
        Q_EMIT tabs(*page).settleRequested(incident::Task::State::Dropped);
        QVERIFY(!parts(*page).dialog()->button()->isEnabled()); // dropped: with a reason
        parts(*page).dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"not needed"_s);
        QVERIFY(submit(*page, parts(*page)));
        QTRY_COMPARE(model->open(), 0);
    }

    void gradingShowsTheCriterionAsFiguresAreTyped()
    {
        PageWorkspace store;
        openCase(store, incident::Kind::Network);
        const auto page = pageOn(store);
        Q_EMIT page->findChild<CaseView *>()->gradeRequested();
        auto *dialog = qobject_cast<GradeDialog *>(parts(*page).dialog());
        QVERIFY(dialog);
        QVERIFY(!dialog->button()->isEnabled());
        auto *leaked = dialog->findChild<QLineEdit *>(); // the first criterion
        leaked->setText(u"999,999"_s);
        QVERIFY(dialog->resultText().startsWith(u"General"));
        leaked->setText(u"120万"_s); // would count as not known
        QCOMPARE(dialog->resultText(), u"Not a number: Personal information leaked"_s);
        QVERIFY(!dialog->button()->isEnabled());
        leaked->setText(u"１０，０００，０００"_s);
        QVERIFY(dialog->resultText().startsWith(u"Major: Personal information leaked"));
        leaked->setText(u"10,000,000"_s);
        QVERIFY(dialog->resultText().startsWith(u"Major: Personal information leaked · official wording"));
        QVERIFY(dialog->takesOver());
        QVERIFY(submit(*page, parts(*page)));
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE severity = 3"), 1);
        QCOMPARE(store.count("SELECT count(*) FROM incident_event WHERE kind = 'grade'"), 1);
    }

    void aCommentAndAnEntryAreAdded()
    {
        PageWorkspace store;
        openCase(store);
        const auto page = pageOn(store);
        Q_EMIT tabs(*page).commentRequested();
        parts(*page).dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"between us"_s);
        QVERIFY(submit(*page, parts(*page)));
        QTRY_COMPARE(tabs(*page).comments()->model()->rowCount(), 1);
        Q_EMIT tabs(*page).entryRequested();
        parts(*page).dialog()->findChild<QPlainTextEdit *>()->setPlainText(u"a call"_s);
        QVERIFY(submit(*page, parts(*page)));
        QCOMPARE(store.count("SELECT count(*) FROM incident_event WHERE kind = 'entry' AND note = 'a call'"), 1);
    }

    void whoMayNotWaiveIsToldWhoMayAndHowToNameSomeone()
    {
        PageWorkspace store;
        openCase(store);
        const auto page = pageOn(store);
        page->show();
        auto *view = page->findChild<CaseView *>();
        view->goToStep(u"stop_transmission"_s);
        Q_EMIT view->waiveRequested();
        QVERIFY(!page->findChild<CaseActions *>()->dialog());
        QVERIFY(says(*view, u"Name the first officer who may"_s));
        for (QPushButton *button : view->findChildren<QPushButton *>()) {
            if (button->text() == u"Who may waive…")
                button->click();
        }
        auto *dialog = qobject_cast<WaiversDialog *>(parts(*page).dialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->officer(), u"officer-a"_s);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"lead"_s);
        QVERIFY(submit(*page, parts(*page)));
        Q_EMIT view->waiveRequested();
        QVERIFY(page->findChild<CaseActions *>()->dialog());
        QCOMPARE(waiveObstacle({u"officer-b"_s}, u"officer-a"_s),
                 u"officer-a may not waive a step; officer-b may, or can name you."_s);
    }

    void aComplaintOpensACaseThatComesFromIt()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        page->open({{u"complaint"_s, u"TS-2026-0004"_s}, {u"title"_s, u"from a complaint"_s}});
        auto &actions = *page->findChild<CaseActions *>();
        QVERIFY(actions.dialog()->button()->isEnabled());
        QVERIFY(submit(*page, actions));
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE origin = 'complaint' AND origin_ref = 'TS-2026-0004'"
                             " AND title = 'from a complaint'"),
                 1);
    }

    void aNoticeOfTheAuthorityStandsInTheTimeline()
    {
        PageWorkspace store;
        const auto page = pageOn(store);
        QMainWindow window;
        Actions registered(&window);
        page->registerActions(registered);
        registered.action(u"incidents.new"_s)->trigger();
        auto &actions = *page->findChild<CaseActions *>();
        auto *dialog = qobject_cast<NewCaseDialog *>(actions.dialog());
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>()->setText(u"notice"_s);
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() == u"Origin")
                box->setCurrentIndex(box->findData(int(incident::Origin::Notice)));
        }
        for (QLineEdit *field : dialog->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Number of the notice")
                field->setText(u"N-7"_s);
            if (field->accessibleName() == u"Authority")
                field->setText(u"the local office"_s);
        }
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>())
            box->setChecked(true);
        QVERIFY(submit(*page, actions));
        QCOMPARE(store.count("SELECT count(*) FROM incident WHERE origin = 'notice' AND origin_ref = 'N-7'"
                             " AND concerns_personal = 1 AND concerns_flaw = 1"),
                 1);
        QCOMPARE(store.count("SELECT count(*) FROM incident_event WHERE kind = 'entry' AND proof = 'N-7'"
                             " AND note LIKE '%the local office%'"),
                 1);
    }

    void theTimelineSaysWhereEachLineComesFromAndCanBeFiltered()
    {
        TimelineModel model(knowledge().procedure);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const IncidentEvent found{.id = 1, .at = 1000, .kind = IncidentEvent::Kind::Step, .subject = u"found"_s};
        const incident::TraceLine decided{.sequence = 4,
                                          .at = 2000,
                                          .actor = u"officer-b"_s,
                                          .kind = u"review.decided"_s,
                                          .object = u"generation/1"_s,
                                          .body = R"({"disposition":"illegal","risk":"A.1.f"})"};
        model.setEvents({found}, {decided});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, TimelineModel::From).data().toString(), u"decision"_s);
        QVERIFY(model.index(0, TimelineModel::What).data().toString().endsWith(u"· G-1"));
        QCOMPARE(model.index(1, TimelineModel::From).data().toString(), u"case"_s);
        model.setFilter(true);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, TimelineModel::What).data().toString(), u"Found"_s);
        model.setFilter(incident::TraceLine::Origin::Import);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 2);
    }

    void aChangeReadsFromAndTo_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("proof");
        QTest::addColumn<QString>("text");
        QTest::newRow("severity") << u"severity"_s << uR"({"from":"1","to":"3"})"_s
                                  << u"Severity of the case: General → Major"_s;
        QTest::newRow("kind") << u"kind"_s << uR"({"from":"content","to":"both"})"_s
                              << u"Kind: Content → Content and network security"_s;
        QTest::newRow("concerns") << u"concerns"_s << uR"({"from":"","to":"personal_information"})"_s
                                  << u"Concerns: none → Personal information leaked, altered or lost"_s;
        QTest::newRow("summary") << u"summary"_s << uR"({"from":"a","to":"b"})"_s << u"Summary changed"_s;
    }

    void aChangeReadsFromAndTo()
    {
        QFETCH(QString, field);
        QFETCH(QString, proof);
        QFETCH(QString, text);
        const IncidentEvent event{.kind = IncidentEvent::Kind::Change, .subject = field, .proof = proof};
        QCOMPARE(timelineText(event, knowledge().procedure), text);
        QVERIFY(timelineNote(event).isEmpty());
    }

    void linksAndTasksAndCommentsAreSoundModels()
    {
        LinkModel links;
        TaskModel tasks;
        CommentModel comments;
        QAbstractItemModelTester ofLinks(&links, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester ofTasks(&tasks, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester ofComments(&comments, QAbstractItemModelTester::FailureReportingMode::QtTest);
        links.setRows(
            {{.link = {.kind = incident::Link::Kind::Item, .target = u"3"_s, .label = u"filing"_s, .isAtRisk = true}},
             {.kind = LinkModel::RowKind::Proposed, .link = {.kind = incident::Link::Kind::Model, .target = u"m"_s}}});
        QCOMPARE(links.index(0, LinkModel::State).data().toString(), u"at risk"_s);
        QCOMPARE(links.index(1, LinkModel::State).data().toString(), u"proposed"_s);
        tasks.setTasks({{.id = 1, .title = u"t"_s, .dueOn = QDate(2026, 9, 20)}}, QDate(2026, 9, 20));
        QCOMPARE(tasks.index(0, TaskModel::State).data().toString(), u"Open"_s);
        comments.setComments({{1, 0, u"officer-a"_s, u"words"_s}});
        QVERIFY(comments.index(0).data().toString().endsWith(u"words"));
    }

    void theCalendarOfAWorkspaceIsWrittenWhole()
    {
        PageWorkspace store;
        openCase(store, incident::Kind::Network);
        const auto entries =
            caseCalendar(store.session().reader(), knowledge().procedure, knowledge().rules, store.now());
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1U);
        QVERIFY(entries->front().summary.contains(u"(statutory)"));
        const QString path = store.file(u"clocks.ics"_s);
        QVERIFY(writeCalendar(*entries, path, store.now()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n"));
        QVERIFY(bytes.contains("BEGIN:VALARM"));
        QVERIFY(!writeCalendar(*entries, store.file(u"none/clocks.ics"_s), store.now()));
    }

    void theCalendarHoldsWhatWasPromisedToComplainants()
    {
        PageWorkspace store;
        store.write([](db::Database &database, journal::Journal &journal) -> Result<void> {
            const auto made = complaint::makePromise(database, journal, {.amount = 5}, knowledge().rules.clocks);
            if (!made)
                return made;
            return complaint::ComplaintStore(database, journal).receive({.text = u"t"_s}).transform([](ComplaintId) {});
        });
        const auto entries =
            caseCalendar(store.session().reader(), knowledge().procedure, knowledge().rules, store.now());
        QVERIFY(entries);
        QCOMPARE(entries->size(), 1U);
        QVERIFY(entries->front().summary.startsWith(u"TS-2026-0001 · "_s));
        QVERIFY(entries->front().summary.endsWith(u"(promised)"_s));
        QVERIFY(entries->front().day.isValid() && !entries->front().moment);
    }

    void readingOnlyNothingThatHangsOnACaseCanBeChanged()
    {
        PageWorkspace store;
        openCase(store, incident::Kind::Network);
        store.open(true);
        const auto page = pageOn(store);
        for (const QPushButton *button : tabs(*page).findChildren<QPushButton *>())
            QVERIFY2(!button->text().endsWith(u"…"_s) || !button->isEnabled(), qPrintable(button->text()));
        Q_EMIT tabs(*page).taskRequested();
        Q_EMIT tabs(*page).linkRequested();
        Q_EMIT page->findChild<CaseView *>()->amendRequested();
        Q_EMIT page->findChild<CaseView *>()->gradeRequested();
        QVERIFY(!parts(*page).dialog());
    }
};

QTEST_MAIN(TestIncidentsParts)
#include "tst_incidents_parts.moc"
