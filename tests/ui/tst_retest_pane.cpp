#include "app/detect/scanlog.h"
#include "app/incident/incidentstore.h"
#include "tests/support/generations.h"
#include "tests/ui/pageworkspace.h"
#include "ui/retest/answermodel.h"
#include "ui/retest/newsetdialog.h"
#include "ui/retest/rectifydialog.h"
#include "ui/retest/retestactions.h"
#include "ui/retest/retestpane.h"
#include "ui/retest/retestwords.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace ui;

/// The pane as a case's page has it, on a real store.
class TestRetestPane : public QObject
{
    Q_OBJECT

    struct Shown
    {
        PageWorkspace store;
        IncidentId id{};
        std::unique_ptr<QWidget> window = std::make_unique<QWidget>();
        RetestActions *actions = nullptr;
        RetestPane *pane = nullptr;

        Shown()
        {
            id = store
                     .write([](db::Database &database, journal::Journal &journal) {
                         database.execute(
                             "INSERT INTO rule_pack (id, pack, version, sha256, title_zh, title_en, state,"
                             " loaded_at, source) VALUES (5, 'core', '1', randomblob(32), 'x', 'x', 2, 0, x'')");
                         const std::vector evidence{add(database, "问一", PageWorkspace::start - 9'000'000),
                                                    add(database, "问二", PageWorkspace::start - 9'000'000)};
                         return incident::IncidentStore(database, journal, knowledge().procedure)
                             .open({.title = u"t"_s, .discoveredAt = PageWorkspace::start - 8'000'000}, evidence);
                     })
                     .value();
            actions = new RetestActions(store.session(), knowledge().procedure, window.get());
            pane = new RetestPane(store.session(), *actions, window.get());
            QObject::connect(&store.session(), &workspace::Session::changed, pane, [this] { show(); });
            show();
        }

        static GenerationId add(db::Database &database, const char *prompt, Moment at)
        {
            const GenerationId made = addGeneration(database, nullptr, 2, at);
            database.run("UPDATE generation_text SET prompt = ? WHERE generation_id = ?", std::string_view(prompt),
                         made);
            database.run("UPDATE generation SET model = 'm-1' WHERE id = ?", made);
            detect::noteScan(database, GenerationId(1), made, {detect::RulePackId(5)});
            return made;
        }

        void answer(const char *prompt)
        {
            store.write([prompt, at = store.now()](db::Database &database, journal::Journal &) -> Result<void> {
                add(database, prompt, at);
                return {};
            });
        }

        incident::CaseFile file() { return incident::caseFile(store.session().reader(), id).value(); }
        std::vector<incident::StepState> steps()
        {
            return incident::stepStates(knowledge().procedure, file().incident, file().events);
        }
        const incident::StepState &rectifyStep(const std::vector<incident::StepState> &all) const
        {
            return *std::ranges::find(all, u"rectify"_s, [](const incident::StepState &each) { return each.step.id; });
        }
        void show() { pane->setCase(file(), steps()); }

        QPushButton *button(const QString &text) const
        {
            for (QPushButton *each : pane->findChildren<QPushButton *>()) {
                if (each->text() == text)
                    return each;
            }
            return nullptr;
        }

        bool says(const QString &text) const
        {
            return std::ranges::any_of(pane->findChildren<QLabel *>(),
                                       [&](const QLabel *label) { return label->text().contains(text); });
        }

        /// Presses the open dialog's button and waits until the change has come back.
        bool submit()
        {
            QSignalSpy said(actions, &RetestActions::message);
            actions->dialog()->button()->click();
            return !said.isEmpty() || said.wait(60'000);
        }

        bool look()
        {
            QSignalSpy said(actions, &RetestActions::message);
            button(u"Look at the answers"_s)->click();
            return !said.isEmpty() || said.wait(60'000);
        }

        void rectify()
        {
            const auto all = steps();
            actions->rectify(file(), rectifyStep(all));
            actions->dialog()->findChild<QCheckBox *>(u"fine_tune"_s)->setChecked(true);
            QVERIFY(submit());
        }
    };

private Q_SLOTS:
    void initTestCase() { Theme::apply(*qApp, Scheme::Light); }

    void rectifyingAsksWithWhat()
    {
        Shown s;
        const auto all = s.steps();
        s.actions->rectify(s.file(), s.rectifyStep(all));
        auto *dialog = qobject_cast<RectifyDialog *>(s.actions->dialog());
        QVERIFY(dialog && !dialog->button()->isEnabled());
        QCOMPARE(dialog->rectification().modelBefore, u"m-1"_s);
        dialog->findChild<QCheckBox *>(u"filter"_s)->setChecked(true);
        dialog->findChild<QCheckBox *>(u"rollback"_s)->setChecked(true);
        QVERIFY(dialog->button()->isEnabled());
        QVERIFY(s.submit());
        QCOMPARE(s.store.count("SELECT count(*) FROM rectification WHERE means = 'filter rollback'"), 1);
        QTRY_VERIFY(s.says(u"Filter, Rollback"_s));
    }

    void whatWasRecordedIsThereToBeCorrected()
    {
        Shown s;
        s.rectify();
        const auto all = s.steps();
        s.actions->rectify(s.file(), s.rectifyStep(all));
        QVERIFY(s.actions->dialog()->findChild<QCheckBox *>(u"fine_tune"_s)->isChecked());
        QVERIFY(s.actions->dialog()->button()->isEnabled());
    }

    void withoutPromptsItSaysWhatARetestIsFor()
    {
        Shown s;
        QVERIFY(s.says(u"has not been rectified yet"_s));
        QVERIFY(!s.button(u"Look at the answers"_s)->isEnabled());
        QVERIFY(s.button(u"New prompts…"_s)->isEnabled());
    }

    void theWholeWayFromTheEvidenceToAPassedRetest()
    {
        Shown s;
        s.rectify();
        s.button(u"New prompts…"_s)->click();
        auto *dialog = qobject_cast<NewSetDialog *>(s.actions->dialog());
        QCOMPARE(dialog->origins().size(), 2u);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"换个说法\n\n"_s);
        QVERIFY(s.submit());
        QTRY_COMPARE(s.pane->answers()->model()->rowCount(), 3);

        s.actions->writePrompts(retest::promptSets(s.store.session().reader(), s.id).value().front().id,
                                s.store.file(u"p.jsonl"_s));
        QTRY_VERIFY(QFile::exists(s.store.file(u"p.jsonl"_s)));

        s.answer("问一");
        QVERIFY(s.look());
        QTRY_VERIFY(s.says(u"2 prompt(s) without an answer"_s));
        QVERIFY(s.says(u"The re-test has not passed."_s));
        s.answer("问二");
        s.answer("换个说法");
        QVERIFY(s.look());
        QTRY_VERIFY(s.says(u"The re-test passed."_s));
        QCOMPARE(s.store.count("SELECT count(*) FROM incident_event WHERE kind = 'step' AND subject = 'retest'"), 1);
    }

    void aRowLeadsToItsRecord()
    {
        Shown s;
        s.button(u"New prompts…"_s)->click();
        QVERIFY(s.submit());
        QTRY_COMPARE(s.pane->answers()->model()->rowCount(), 2);
        QSignalSpy went(s.pane, &RetestPane::evidenceActivated);
        Q_EMIT s.pane->answers()->activated(s.pane->answers()->model()->index(1, 0));
        QCOMPARE(went.size(), 1);
        QCOMPARE(went[0][0].value<GenerationId>(), GenerationId(2));
    }

    void theModelHoldsForItself()
    {
        AnswerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const retest::PromptSet set{.id = RetestSetId(1),
                                    .prompts = {{.number = 1, .origin = GenerationId(7)}, {.number = 2}}};
        model.setSet(set, std::nullopt);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, AnswerModel::Origin).data().toString(), u"G-7"_s);
        QCOMPARE(model.index(1, AnswerModel::Origin).data().toString(), u"written by hand"_s);
        QCOMPARE(model.recordOf(0), GenerationId(7));
        QCOMPARE(model.recordOf(1), GenerationId{});
        model.setSet(set, retest::Run{.outcome = {{{1, GenerationId(9), retest::State::Clean}}}});
        QCOMPARE(model.recordOf(0), GenerationId(9));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aReadOnlyWorkspaceOffersNothingToDo()
    {
        Shown s;
        s.window.reset();
        s.store.open(true);
        QWidget window;
        RetestActions actions(s.store.session(), knowledge().procedure, &window);
        RetestPane pane(s.store.session(), actions, &window);
        const auto file = incident::caseFile(s.store.session().reader(), s.id).value();
        pane.setCase(file, incident::stepStates(knowledge().procedure, file.incident, file.events));
        for (const QPushButton *each : pane.findChildren<QPushButton *>())
            QVERIFY2(!each->isEnabled() || !each->isVisibleTo(&pane), qPrintable(each->text()));
    }
};

QTEST_MAIN(TestRetestPane)
#include "tst_retest_pane.moc"
