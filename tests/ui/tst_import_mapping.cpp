#include "app/base/resources.h"
#include "app/ingest/mappingwriter.h"
#include "app/journal/verification.h"
#include "tests/ingest/packing.h"
#include "tests/ui/pageworkspace.h"
#include "ui/import/formatactions.h"
#include "ui/import/importpage.h"
#include "ui/import/importqueue.h"
#include "ui/import/mappingdialog.h"
#include "ui/import/mappingform.h"
#include "ui/import/pointerfield.h"
#include "ui/import/previewmodel.h"
#include "ui/import/savedformatsdialog.h"
#include "ui/import/sourcemodel.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextEdit>

/// From a file that no format knows to its generations, in the real window, by the keyboard.
class TestImportMapping : public QObject
{
    Q_OBJECT

    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
    }

    static QByteArray deskRows(int count)
    {
        QByteArray log;
        for (int i = 0; i < count; ++i)
            log += QStringLiteral(R"({"meta":{"when":"2026-07-20T10:0%1:00Z","user_id":"someone-%1"},)"
                                  R"("ask":{"words":"what is item %1 of the list"},)"
                                  R"("told":[{"words":"item %1 is a long and plain answer to the question"}]})")
                       .arg(i)
                       .toUtf8()
                + '\n';
        return log;
    }

    /// The real window on a workspace of its own.
    struct Window
    {
        PageWorkspace store;
        ui::Settings settings{store.file(QStringLiteral("settings.ini"))};
        ui::Languages languages;
        std::unique_ptr<ui::ImportQueue> queue = std::make_unique<ui::ImportQueue>(store.session(), knowledge());
        ui::MainWindow window{settings, languages};

        Window()
        {
            languages.apply(ui::Language::English);
            window.resize(1280, 800);
            window.show();
            window.addPage(std::make_unique<ui::ImportPage>(store.session(), *queue));
            window.showPages();
            QObject::connect(&store.session(), &workspace::Session::changed, &window, &ui::MainWindow::refreshPages);
        }

        ~Window()
        {
            queue.reset(); // ends the import before the page that listens
            window.clearPages();
        }

        ui::ImportPage *page() { return qobject_cast<ui::ImportPage *>(window.page(QStringLiteral("import"))); }
        ui::TableView *sources() { return page()->findChild<ui::TableView *>(QStringLiteral("sources")); }
        QDialog *dialog() { return page()->formats()->dialog(); }

        qint64 count(QByteArrayView sql) const { return store.count(sql); }

        /// Opens what \a words find in the palette.
        void choose(const QString &words)
        {
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            auto *palette = window.findChild<ui::CommandPalette *>();
            QVERIFY(palette);
            auto *query = palette->findChild<QLineEdit *>();
            QTest::keyClicks(query, words);
            QTest::keyClick(query, Qt::Key_Return);
        }
    };

    static void chooseText(QComboBox *box, const QString &text)
    {
        QVERIFY2(box->findText(text) >= 0, qPrintable(text));
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < box->count() && box->currentText() != text; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        QCOMPARE(box->currentText(), text);
    }

    /// All words that a person or a screen reader finds in \a window.
    static QString everythingIn(QWidget &window)
    {
        QStringList words;
        for (const auto *label : window.findChildren<QLabel *>())
            words << label->text() << label->toolTip() << label->accessibleName();
        for (const auto *text : window.findChildren<ui::Text *>())
            words << text->text() << text->accessibleName();
        for (const auto *field : window.findChildren<QLineEdit *>())
            words << field->text() << field->accessibleDescription() << field->toolTip();
        for (const auto *text : window.findChildren<QPlainTextEdit *>())
            words << text->toPlainText() << text->accessibleDescription();
        for (const auto *text : window.findChildren<QTextEdit *>())
            words << text->toPlainText() << text->accessibleDescription();
        for (const auto *model : window.findChildren<QAbstractItemModel *>()) {
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    for (const int role : {Qt::DisplayRole, Qt::EditRole, Qt::ToolTipRole, Qt::AccessibleTextRole})
                        words << model->index(row, column).data(role).toString();
                }
            }
        }
        return words.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        ui::Theme::apply(*qApp, ui::Scheme::Light);
    }

    void aFileThatNoFormatKnowsIsDescribedAndImportedByTheKeyboard()
    {
        Window at;
        const QString log = at.store.file(QStringLiteral("desk.jsonl"));
        write(log, deskRows(4));
        at.queue->add(QStringList{log});
        QTRY_COMPARE_WITH_TIMEOUT(at.sources()->model()->index(0, 1).data().toString(), QStringLiteral("failed"),
                                  60'000);
        QCOMPARE(at.count("SELECT count(*) FROM generation"), 0);

        at.sources()->setFocus();
        at.sources()->goToRow(0);
        at.choose(QStringLiteral("describe a format"));
        QTRY_VERIFY(at.dialog());
        auto *dialog = qobject_cast<ui::MappingDialog *>(at.dialog());
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->isLoading());
        ui::PointerField *prompt = dialog->form()->field(QStringLiteral("prompt"));
        QCOMPARE(prompt->text(), QStringLiteral("/ask/words")); // as proposed
        QCOMPARE(dialog->form()->field(QStringLiteral("user"))->text(), QStringLiteral("/meta/user_id"));
        QTRY_VERIFY(prompt->hasFocus());

        // What is wrong is said, and nothing can be imported with it.
        auto *import = dialog->findChild<QPushButton *>(QStringLiteral("import"));
        QTest::keyClick(prompt, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(prompt, QStringLiteral("words"));
        QVERIFY(prompt->accessibleDescription().contains(QStringLiteral("Begin with")));
        QVERIFY(!import->isEnabled());
        // A path is completed from those that were seen.
        QAbstractItemView *offered = prompt->offered()->popup();
        QTRY_VERIFY(offered->isVisible());
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QCOMPARE(prompt->text(), QStringLiteral("/ask/words"));
        QVERIFY(dialog->isVisible()); // the Return was the list's
        QVERIFY(import->isEnabled());

        // Tab goes through the fields as they are read.
        QTest::keyClick(prompt, Qt::Key_Tab);
        QTRY_COMPARE(dialog->focusWidget(), dialog->form()->field(QStringLiteral("output")));
        ui::PointerField *model = dialog->form()->field(QStringLiteral("model"));
        for (int i = 0; i < 10 && dialog->focusWidget() != model; ++i)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget(), model);
        QTest::keyClicks(model, QStringLiteral("demo-1"));
        const auto *preview = dialog->findChild<ui::PreviewModel *>();
        QCOMPARE(preview->rowCount(), 4);
        QCOMPARE(preview->index(1, ui::PreviewModel::Prompt).data().toString(),
                 QStringLiteral("what is item 1 of the list"));
        QCOMPARE(preview->index(1, ui::PreviewModel::Model).data().toString(), QStringLiteral("demo-1"));
        QVERIFY(preview->index(1, ui::PreviewModel::User).data().toString().startsWith(QStringLiteral("u-")));
        QVERIFY(
            preview->index(1, ui::PreviewModel::Time).data().toString().startsWith(QStringLiteral("2026-07-20 18:01")));

        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("name"));
        QCOMPARE(name->text(), QStringLiteral("desk"));
        name->setFocus();
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(at.count("SELECT count(*) FROM generation WHERE model = 'demo-1'"), 4, 60'000);
        QTRY_VERIFY(!at.dialog());
        QCOMPARE(at.count("SELECT count(*) FROM mapping_pack"), 1);
        QCOMPARE(at.count("SELECT count(*) FROM audit_event WHERE kind = 'mapping.saved'"), 1);

        // A later file of that shape is known.
        const QString later = at.store.file(QStringLiteral("later.jsonl"));
        write(later, deskRows(2));
        at.queue->add(QStringList{later});
        QTRY_COMPARE_WITH_TIMEOUT(at.count("SELECT count(*) FROM generation"), 6, 60'000);
        QVERIFY(journal::verify(at.store.session().reader())->ok());
    }

    void aFileThatWasReadWronglyIsImportedAgainByAnotherFormat()
    {
        Window at;
        const QString log = at.store.file(QStringLiteral("turned.jsonl"));
        write(log,
              R"({"id":"1","prompt":"the answer","response":"the question"})"
              "\nnot json\n");
        at.queue->add(QStringList{log});
        QTRY_COMPARE_WITH_TIMEOUT(at.count("SELECT count(*) FROM source_file WHERE state = 'complete'"), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!at.queue->isRunning(), 60'000); // until then the row is that of the running import
        at.sources()->goToRow(0);
        QTRY_VERIFY(at.sources()->currentRow() == 0);

        ingest::Mapping turned;
        turned.prompt = {"/response"};
        turned.output = {"/prompt"};
        at.window.actions().action(QStringLiteral("import.describe"))->trigger();
        auto *describe = qobject_cast<ui::MappingDialog *>(at.dialog());
        QVERIFY(describe);
        QTRY_VERIFY(!describe->isLoading());
        describe->form()->setDraft(ingest::draftOf(turned));
        describe->findChild<QLineEdit *>(QStringLiteral("name"))->setText(QStringLiteral("turned round"));
        describe->findChild<QPushButton *>(QStringLiteral("keep"))->click();
        QTRY_VERIFY(!at.dialog());
        QCOMPARE(at.count("SELECT count(*) FROM generation"), 1); // kept, nothing imported

        QAction *importAgain = at.window.actions().action(QStringLiteral("import.againAs"));
        QTRY_VERIFY(importAgain->isEnabled()); // the list reads anew what was kept
        importAgain->trigger();
        QTRY_VERIFY(qobject_cast<ui::ImportAgainDialog *>(at.dialog()));
        auto *format = at.dialog()->findChild<QComboBox *>(QStringLiteral("format"));
        QTRY_VERIFY(format->hasFocus());
        chooseText(format, QStringLiteral("turned round"));
        QTest::keyClick(format, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(at.count("SELECT count(*) FROM generation_text WHERE prompt = 'the question'"), 1,
                                  60'000);
        QTRY_COMPARE(at.count("SELECT count(*) FROM source_file WHERE state = 'complete'"), 2);
        QCOMPARE(at.count("SELECT count(*) FROM generation"), 1);
        QCOMPARE(at.count("SELECT count(*) FROM quarantine WHERE resolved_by IS NULL"), 1);
        QTRY_COMPARE(at.sources()->model()->rowCount(), 2);
        QTRY_COMPARE(at.sources()->model()->index(0, ui::SourceModel::Format).data().toString(),
                     QStringLiteral("turned round")); // the page reads again behind the writer
        QTRY_COMPARE(at.sources()->model()->index(1, ui::SourceModel::State).data().toString(),
                     QStringLiteral("replaced"));
    }

    void theEncodingCanBeChosen()
    {
        Window at;
        const QString log = at.store.file(QStringLiteral("gbk.jsonl"));
        write(log,
              QByteArray("{\"prompt\":\"q\",\"response\":\"a\"}\n{\"prompt\":\"") + "\xc4\xe3\xba\xc3"
                  + "\",\"response\":\"a\"}\n");
        at.queue->add(QStringList{log});
        QTRY_COMPARE_WITH_TIMEOUT(at.count("SELECT count(*) FROM source_file WHERE state = 'complete'"), 1, 60'000);
        QCOMPARE(at.count("SELECT count(*) FROM quarantine"), 1);
        QTRY_VERIFY(!at.queue->isRunning()); // until then the row is that of the running import
        at.sources()->goToRow(0);
        QAction *importAgain = at.window.actions().action(QStringLiteral("import.againIn"));
        QTRY_VERIFY(importAgain->isEnabled());
        importAgain->trigger();
        QTRY_VERIFY(at.dialog());
        auto *encoding = at.dialog()->findChild<QComboBox *>(QStringLiteral("encoding"));
        QTRY_VERIFY(encoding->hasFocus());
        chooseText(encoding, QStringLiteral("GB18030 (GBK, GB 2312)"));
        QTest::keyClick(encoding, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(at.count("SELECT count(*) FROM generation_text WHERE prompt = '你好'"), 1, 60'000);
        QTRY_COMPARE(at.count("SELECT count(*) FROM quarantine WHERE resolved_by IS NULL"), 0);
        QCOMPARE(at.count("SELECT count(*) FROM generation"), 2);
    }

    void whatIsPersonalIsMaskedInAllThatIsShown()
    {
        Window at;
        const QString log = at.store.file(QStringLiteral("desk.jsonl"));
        QByteArray row = "{'meta':{'user_id':'someone-1','tel':13800138000},"
                         "'turns':[{'role':'user','content':'I am at 13900139000'},"
                         "{'role':'assistant','content':'I see'},"
                         "{'role':'user','content':'call 13800138000 now please'}],"
                         "'told':[{'words':'a letter to someone@example.com is on its way to you'}]}\n";
        row.replace('\'', '"');
        write(log, row);
        at.page()->formats()->describe(log);
        auto *dialog = qobject_cast<ui::MappingDialog *>(at.dialog());
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->isLoading());
        ingest::Mapping mapping;
        mapping.prompt = {"/turns"};
        mapping.output = {"/told/0/words"};
        dialog->form()->setDraft(ingest::draftOf(mapping));
        const auto *preview = dialog->findChild<ui::PreviewModel *>();
        QCOMPARE(preview->index(0, ui::PreviewModel::Prompt).data().toString(),
                 QStringLiteral("call ███████████ now please"));
        const QString shown = everythingIn(*dialog);
        QVERIFY(shown.contains(QStringLiteral("I am at ███████████"))); // an earlier turn
        QVERIFY(shown.contains(QStringLiteral("is on its way to you")));
        for (const QString &secret : {QStringLiteral("1380013"), QStringLiteral("1390013"), QStringLiteral("someone")})
            QVERIFY2(!shown.contains(secret), qPrintable(shown));

        dialog->findChild<QPushButton *>(QStringLiteral("import"))->click(); // the log is read as it is
        QTRY_COMPARE_WITH_TIMEOUT(
            at.count("SELECT count(*) FROM generation_text WHERE prompt = 'call 13800138000 now please'"), 1, 60'000);
    }

    void anyMemberOfAnArchiveCanBeLookedAt()
    {
        PageWorkspace store;
        const QString path = store.file(QStringLiteral("logs.zip"));
        write(path, zipOf({{"a.jsonl", deskRows(2)}, {"b.jsonl", deskRows(3)}}));
        ui::MappingDialog dialog(store.session(), knowledge().packs, path);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto *preview = dialog.findChild<ui::PreviewModel *>();
        QTRY_COMPARE(preview->rowCount(), 2);
        QVERIFY(everythingIn(dialog).contains(QStringLiteral("logs.zip!a.jsonl: its first 2 record")));
        auto *members = dialog.findChild<QComboBox *>(QStringLiteral("members"));
        QVERIFY(members->isVisible());
        chooseText(members, QStringLiteral("b.jsonl"));
        QTRY_COMPARE(preview->rowCount(), 3);
        QVERIFY(everythingIn(dialog).contains(QStringLiteral("logs.zip!b.jsonl: its first 3 record")));

        ui::MappingDialog one(store.session(), knowledge().packs, path, QStringLiteral("b.jsonl"));
        one.setAttribute(Qt::WA_DeleteOnClose, false);
        one.show();
        QTRY_VERIFY(!one.isLoading());
        QVERIFY(!one.findChild<QComboBox *>(QStringLiteral("members"))->isVisible()); // it was named
    }

    void whatCannotBeReadIsSaid()
    {
        PageWorkspace store;
        ui::MappingDialog missing(store.session(), knowledge().packs, store.file(QStringLiteral("nowhere.jsonl")));
        missing.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(!missing.isLoading());
        QCOMPARE(missing.findChild<ui::StateView *>()->state(), ui::StateView::State::Error);
        QVERIFY(!missing.findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());

        const QString empty = store.file(QStringLiteral("empty.jsonl"));
        write(empty, "\n\n");
        ui::MappingDialog nothing(store.session(), knowledge().packs, empty);
        nothing.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(!nothing.isLoading());
        QCOMPARE(nothing.findChild<ui::StateView *>()->state(), ui::StateView::State::Empty);
    }

    void aWorkspaceOpenForReadingOnlyKeepsNothing()
    {
        PageWorkspace store;
        const QString log = store.file(QStringLiteral("desk.jsonl"));
        write(log, deskRows(2));
        store.open(true);
        ui::MappingDialog dialog(store.session(), knowledge().packs, log);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QTRY_VERIFY(!dialog.isLoading());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("import"))->isEnabled());
        QVERIFY(!dialog.findChild<QPushButton *>(QStringLiteral("keep"))->isEnabled());
        QCOMPARE(dialog.findChild<ui::PreviewModel *>()->rowCount(), 2);
    }

    void theModelsKeepTheRules()
    {
        PageWorkspace store;
        ui::PreviewModel preview;
        const QAbstractItemModelTester tester(&preview);
        preview.setRows({{.line = 1, .generation = ingest::Generation{.prompt = "q"}, .user = {}}, {.line = 2}});
        preview.setRows({{.line = 1}, {.line = 2}});
        preview.setRows({});
        ui::SavedFormatsModel saved(store.session().reader());
        const QAbstractItemModelTester second(&saved);
        ingest::Mapping mapping;
        mapping.prompt = {"/q"};
        store.write([&](db::Database &database, journal::Journal &journal) {
            return ingest::MappingStore(database, journal)
                .add(ingest::makeMappingPack(QStringLiteral("one"), mapping).value());
        });
        saved.reload();
        QCOMPARE(saved.rowCount(), 1);
        QCOMPARE(saved.index(0, ui::SavedFormatsModel::PackId).data().toString(), QStringLiteral("one 1"));
    }

    void aKeptFormatIsRemoved()
    {
        PageWorkspace store;
        ingest::Mapping mapping;
        mapping.prompt = {"/q"};
        store.write([&](db::Database &database, journal::Journal &journal) {
            return ingest::MappingStore(database, journal)
                .add(ingest::makeMappingPack(QStringLiteral("one"), mapping).value());
        });
        ui::SavedFormatsDialog dialog(store.session());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *table = dialog.findChild<ui::TableView *>();
        QCOMPARE(table->currentRow(), 0);
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Remove")))
                button->click();
        }
        QTRY_COMPARE(table->model()->rowCount(), 0);
        QCOMPARE(dialog.findChild<ui::StateView *>()->state(), ui::StateView::State::Empty);
        QCOMPARE(store.count("SELECT count(*) FROM mapping_pack WHERE removed_at IS NOT NULL"), 1);
    }
};

QTEST_MAIN(TestImportMapping)
#include "tst_import_mapping.moc"
