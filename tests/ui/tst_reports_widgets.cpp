#include "app/base/resources.h"
#include "app/drafting/diff.h"
#include "ui/reports/diffsheet.h"
#include "ui/reports/draftlistmodel.h"
#include "ui/reports/evidencemodel.h"
#include "ui/reports/fieldnames.h"
#include "ui/reports/problemmodel.h"
#include "ui/reports/reportedit.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/versionmodel.h"
#include "ui/widgets/keepplace.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QCompleter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace ui;

class TestReportsWidgets : public QObject
{
    Q_OBJECT

    static report::Statement statement(const QString &text, int line, std::vector<GenerationId> evidence = {})
    {
        return {.text = text, .marks = {}, .evidence = std::move(evidence), .line = line};
    }

    /// Two paragraphs, a form and a table, resting on records 7 and 8.
    static report::Document someReport()
    {
        report::Document document{.language = report::Language::English};
        document.title = u"The title"_s;
        document.cover = {{u"Number"_s, statement(u"VI-2026-0001"_s, 3)}};
        document.words.missingTitle = u"Still missing"_s;
        document.missing = {{u"the cause"_s, {u"First"_s}}};
        report::Statement flagged = statement(u"an illegal phrase was found"_s, 5, {GenerationId{7}});
        flagged.marks = {{3, 7, report::Mark::Kind::Flagged, u"A.1.f"_s}};
        report::Table table;
        table.columns = {{u"Record"_s, 1}, {u"Text"_s, 2}};
        table.rows = {{{statement(u"G-8"_s, 9), statement(u"cell"_s, 9, {GenerationId{8}})}, {}}};
        document.sections = {{u"First"_s,
                              {report::Paragraph{{flagged}}, report::Paragraph{{statement(u"rest"_s, 7)}}},
                              {}},
                             {u"Second"_s, {table}, {}}};
        return document;
    }

    static report::TextProblem problem(int line, int column, int length,
                                       report::TextProblem::Kind kind = report::TextProblem::Kind::UnknownField)
    {
        return {.kind = kind,
                .line = line,
                .column = column,
                .length = length,
                .field = u"odd"_s,
                .reason = u"unknown_field"_s,
                .detail = {}};
    }

    static void press(QWidget &widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&widget, key, modifiers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        Theme::apply(*qApp, Scheme::Light);
    }

    void aProblemIsMarkedWhereItStandsAndSaysWhatItIs()
    {
        ReportEdit edit;
        edit.setText(u"first\nsecond {odd} end\nthird"_s);
        edit.setProblems({problem(2, 8, 5), problem(3, 1, 0, report::TextProblem::Kind::EmptyField)});
        QCOMPARE(edit.marks().size(), 2u);
        QCOMPARE(edit.marks().front().place.selectedText(), u"{odd}"_s);
        QVERIFY(edit.marks().front().said.contains(u"odd"_s));
        QCOMPARE(edit.marks().back().place.selectedText(), u"third"_s); // to the end of its line
        QCOMPARE(edit.signOf(1), std::optional(Role::Negative));
        QCOMPARE(edit.signOf(2), std::optional(Role::Attention));
        QCOMPARE(edit.signOf(0), std::nullopt);
    }

    void problemsAreGoneThroughAndRound()
    {
        ReportEdit edit;
        edit.setText(u"a\nb\nc\nd"_s);
        edit.setProblems({problem(2, 1, 1), problem(4, 1, 1)});
        const auto next = [&](int direction) {
            edit.goToProblem(direction);
            return edit.line();
        };
        QCOMPARE(next(1), 2);
        QCOMPARE(next(1), 4);
        QCOMPARE(next(1), 2);
        QCOMPARE(next(-1), 4);
        QCOMPARE(next(-1), 2);
    }

    /// What is typed above a problem does not leave its mark behind.
    void aMarkMovesWithItsText()
    {
        ReportEdit edit;
        edit.setText(u"a\n{odd}"_s);
        edit.setProblems({problem(2, 1, 5)});
        edit.moveCursor(QTextCursor::Start);
        edit.insertPlainText(u"new\n"_s);
        QCOMPARE(edit.marks().front().place.selectedText(), u"{odd}"_s);
        QCOMPARE(edit.signOf(2), std::optional(Role::Negative));
    }

    void aNameIsCompletedWithItsBraces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("expected");
        QTest::newRow("from nothing") << u"see "_s << 4 << u"see {case.number}"_s;
        QTest::newRow("from a brace") << u"see {"_s << 5 << u"see {case.number}"_s;
        QTest::newRow("from some letters") << u"see {case.num"_s << 13 << u"see {case.number}"_s;
        QTest::newRow("within braces") << u"see {case.num}."_s << 13 << u"see {case.number}."_s;
        QTest::newRow("without a brace") << u"see case.num"_s << 12 << u"see {case.number}"_s;
        QTest::newRow("after another") << u"{case.title} {case.num"_s << 22 << u"{case.title} {case.number}"_s;
        QTest::newRow("Chinese before it") << u"编号case.num"_s << 10 << u"编号{case.number}"_s;
    }

    void aNameIsCompletedWithItsBraces()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        ReportEdit edit;
        edit.setKind(u"content-incident"_s);
        edit.setText(text);
        edit.show();
        QTextCursor cursor = edit.textCursor();
        cursor.setPosition(at);
        edit.setTextCursor(cursor);
        edit.complete();
        QVERIFY(edit.completer()->popup()->isVisible());
        const QAbstractItemModel *names = edit.completer()->completionModel();
        int row = 0;
        while (row < names->rowCount() && names->index(row, 0).data(FieldNames::NameRole) != u"case.number"_s)
            ++row;
        QVERIFY(row < names->rowCount());
        edit.completer()->popup()->setCurrentIndex(names->index(row, 0));
        press(*edit.completer()->popup(), Qt::Key_Return);
        QTEST(edit.wholeText(), "expected");
    }

    void aBraceOffersTheNamesAndEscapeLeavesThem()
    {
        ReportEdit edit;
        edit.setKind(u"content-incident"_s);
        edit.show();
        QTest::keyClicks(&edit, u"{ca"_s);
        QVERIFY(edit.completer()->popup()->isVisible());
        press(*edit.completer()->popup(), Qt::Key_Escape);
        QVERIFY(!edit.completer()->popup()->isVisible());
        QCOMPARE(edit.wholeText(), u"{ca"_s);
    }

    void onlyNamesOfTheKindAreOffered()
    {
        FieldNames names;
        const QAbstractItemModelTester tester(&names);
        const auto has = [&](const QString &name) {
            for (int row = 0; row < names.rowCount(); ++row) {
                if (names.index(row).data(FieldNames::NameRole) == name)
                    return true;
            }
            return false;
        };
        names.setKind(u"content-incident"_s);
        QVERIFY(has(u"case.number"_s) && has(u"evidence"_s));
        names.setKind(u"monthly"_s);
        QVERIFY(!has(u"case.number"_s) && has(u"unit.name"_s));
        names.setKind(u"pi-individuals"_s); // goes to the public
        QVERIFY(!has(u"journal.head"_s));
        names.setKind(u"no-such-kind"_s);
        QCOMPARE(names.rowCount(), 0);
    }

    void theSheetHoldsWhatTheReportSays()
    {
        ReportPreview preview;
        preview.setReport(someReport());
        const QString text = preview.toPlainText();
        for (const char *words : {"The title", "VI-2026-0001", "Still missing", "the cause", "First",
                                  "phrase was found", "G-7", "rest", "Second", "cell"})
            QVERIFY2(text.contains(QLatin1StringView(words)), words);
        QVERIFY(text.contains(u"A1"_s)); // the letter of the class, before what was flagged
        QCOMPARE(preview.statements().size(), 5u);
        QCOMPARE(preview.statements().at(1).line, 5);
        QVERIFY(preview.statements().at(1).restsOn(GenerationId{7}));
    }

    void whatStandsBelowARowFollowsItAtOnce()
    {
        report::Document document{.language = report::Language::English};
        report::Table table;
        table.columns = {{u"Record"_s, 1}};
        for (const char *each : {"first", "second"})
            table.rows.push_back({{statement(QString::fromLatin1(each), 1)},
                                  {{u"Source"_s, statement(u"file of the %1"_s.arg(QLatin1StringView(each)), 1)}}});
        document.sections = {{u"Only"_s, {table}, {}}};
        ReportPreview preview;
        preview.setReport(document);
        const QString text = preview.toPlainText();
        QVERIFY(text.indexOf(u"file of the first"_s) < text.indexOf(u"second"_s));
        QCOMPARE(text.count(u"Record"_s), 1);
    }

    void aLineLightsWhatComesFromIt()
    {
        ReportPreview preview;
        preview.setReport(someReport());
        preview.goToLine(9);
        QCOMPARE(preview.lit(), (std::vector{3, 4}));
        preview.goToLine(2);
        QVERIFY(preview.lit().empty());
        QCOMPARE(preview.current(), std::nullopt);
    }

    void aRecordLightsWhatRestsOnIt()
    {
        ReportPreview preview;
        preview.setReport(someReport());
        preview.lightRecord(GenerationId{8});
        QCOMPARE(preview.lit(), std::vector{4});
        QCOMPARE(preview.linesOfLit(), std::vector{9});
        QCOMPARE(preview.extraSelections().size(), 1);
        QCOMPARE(preview.extraSelections().front().cursor.selectedText(), u"cell"_s);
    }

    void thePreviewIsWalkedByStatements()
    {
        ReportPreview preview;
        preview.setReport(someReport());
        preview.show();
        QSignalSpy chosen(&preview, &ReportPreview::statementChosen);
        QSignalSpy wanted(&preview, &ReportPreview::lineWanted);
        press(preview, Qt::Key_Down);
        press(preview, Qt::Key_Down);
        QCOMPARE(preview.current(), std::optional(1));
        press(preview, Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toInt(), 5);
        press(preview, Qt::Key_Up);
        press(preview, Qt::Key_Up);
        QCOMPARE(preview.current(), std::optional(0));
        QCOMPARE(chosen.count(), 4);
    }

    void controlAndAClickGoToTheEvidence()
    {
        ReportPreview preview;
        preview.resize(600, 600);
        preview.setReport(someReport());
        preview.show();
        QSignalSpy wanted(&preview, &ReportPreview::evidenceWanted);
        QTextCursor cursor(preview.document());
        cursor.setPosition(preview.statements().at(1).end - 3);
        QTest::mouseClick(preview.viewport(), Qt::LeftButton, Qt::ControlModifier, preview.cursorRect(cursor).center());
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().value<std::vector<GenerationId>>(), std::vector{GenerationId{7}});
    }

    void thePlaceThatIsReadStaysWhenTheReportIsFilledAgain()
    {
        report::Document longOne = someReport();
        for (int i = 0; i < 200; ++i)
            longOne.sections.front().blocks.push_back(report::Paragraph{{statement(u"line of text"_s, 20 + i)}});
        ReportPreview preview;
        preview.resize(300, 200);
        preview.setReport(longOne);
        preview.show();
        preview.goToLine(150);
        const int scrolled = preview.verticalScrollBar()->value();
        QVERIFY(scrolled > 0);
        preview.setReport(longOne);
        QCOMPARE(preview.verticalScrollBar()->value(), scrolled);
    }

    void aComparisonSkipsWhatIsAlike()
    {
        QString before;
        for (int i = 0; i < 20; ++i)
            before += u"line %1\n"_s.arg(i);
        QString after = before;
        after.replace(u"line 10"_s, u"line ten"_s);
        QTextDocument sheet;
        writeDiff(sheet, drafting::diff(before, after), {.same = u"same"_s, .skipped = u"%1 alike"_s});
        const QString text = sheet.toPlainText();
        QVERIFY(text.contains(u"line 10"_s) && text.contains(u"line ten"_s));
        QVERIFY(text.contains(u"line 7"_s) && !text.contains(u"line 6\n"_s));
        QVERIFY(text.startsWith(u"7 alike"_s));
        writeDiff(sheet, drafting::diff(before, before), {.same = u"same"_s, .skipped = {}});
        QCOMPARE(sheet.toPlainText(), u"same"_s);
    }

    void theModelsKeepTheRules()
    {
        ReportProblemModel problems;
        const QAbstractItemModelTester problemTester(&problems);
        problems.setProblems({problem(3, 1, 2)});
        QCOMPARE(problems.index(0, ReportProblemModel::Line).data().toString(), u"3"_s);
        QVERIFY(!problems.index(0, ReportProblemModel::What).data().toString().isEmpty());

        ReportEvidenceModel records;
        const QAbstractItemModelTester recordTester(&records);
        records.setRecords({{.generation = GenerationId{7}, .output = "first"}, {.generation = GenerationId{8}}});
        records.setStatements({{GenerationId{7}, 2}});
        records.setLit({GenerationId{8}});
        QCOMPARE(records.index(0, ReportEvidenceModel::Reference).data().toString(), u"G-7"_s);
        QCOMPARE(records.index(0, ReportEvidenceModel::Statements).data().toString(), u"2"_s);
        QCOMPARE(records.index(1, ReportEvidenceModel::Statements).data().toString(), u"0"_s);
        QVERIFY(records.index(0, ReportEvidenceModel::Reference).data(Qt::DecorationRole).isNull());
        QVERIFY(!records.index(1, ReportEvidenceModel::Reference).data(Qt::DecorationRole).isNull());
        QCOMPARE(records.rowOf(GenerationId{8}), 1);
        QCOMPARE(records.rowOf(GenerationId{9}), -1);

        VersionModel versions;
        const QAbstractItemModelTester versionTester(&versions);
        drafting::DraftFile file;
        file.versions = {{.n = 1, .actor = u"officer-a"_s}, {.n = 2, .actor = u"officer-b"_s, .note = u"why"_s}};
        file.acts = {{.version = 2, .kind = drafting::Act::Kind::Submit}};
        versions.setFile(file);
        QCOMPARE(versions.version(0), 2); // the newest first
        QVERIFY(!versions.index(0, VersionModel::Done).data().toString().isEmpty());
        QVERIFY(versions.index(1, VersionModel::Done).data().toString().isEmpty());
    }

    void theListIsFilteredByStateAndWords()
    {
        const auto row = [](qint64 id, const QString &title, drafting::State state, const QString &author) {
            DraftListModel::Row made;
            made.file.draft.id = drafting::ReportDraftId{id};
            made.file.draft.kind = u"content-incident"_s;
            made.file.caseNumber = u"VI-2026-000%1"_s.arg(id);
            made.file.caseTitle = title;
            made.file.versions = {{.n = 1, .actor = author}};
            made.standing.state = state;
            made.standing.authors = {author};
            if (state != drafting::State::Draft)
                made.standing.submission = drafting::Act{};
            return made;
        };
        DraftListModel model(u"officer-a"_s);
        const QAbstractItemModelTester tester(&model);
        model.setDrafts({row(1, u"alpha"_s, drafting::State::Draft, u"officer-a"_s),
                         row(2, u"beta"_s, drafting::State::Awaiting, u"officer-b"_s),
                         row(3, u"gamma"_s, drafting::State::Awaiting, u"officer-a"_s),
                         row(4, u"delta"_s, drafting::State::Sent, u"officer-a"_s)},
                        {});
        QCOMPARE(model.rowCount(), 3); // what is sent is out of the way
        QCOMPARE(model.waiting(), 2);
        model.setShow(DraftListModel::Show::Mine);
        QCOMPARE(model.rowCount(), 2); // one's own draft, and one to approve; not one's own to be approved
        QCOMPARE(model.index(1).data(DraftListModel::TitleRole).toString(), u"beta"_s);
        model.setShow(DraftListModel::Show::All);
        model.setWords(u"officer-a 0003"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(IdRole).toLongLong(), 3);
        QCOMPARE(model.rowOf(drafting::ReportDraftId{1}), -1);
        model.setShow(DraftListModel::Show::Sent);
        model.setWords({});
        QCOMPARE(model.rowCount(), 1);
    }
};

QTEST_MAIN(TestReportsWidgets)
#include "tst_reports_widgets.moc"
