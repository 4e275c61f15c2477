#include "app/base/resources.h"
#include "app/journal/verification.h"
#include "app/workspace/workspace.h"
#include "tests/ui/pageworkspace.h"
#include "ui/desktop/desktop.h"
#include "ui/import/bytesview.h"
#include "ui/import/importpage.h"
#include "ui/import/importqueue.h"
#include "ui/import/menddialog.h"
#include "ui/import/mendeditor.h"
#include "ui/import/quarantinedock.h"
#include "ui/import/quarantinegroups.h"
#include "ui/import/quarantinemodel.h"
#include "ui/import/quarantinewords.h"
#include "ui/import/recordpane.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusline.h"
#include "ui/shell/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formdialog.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using ui::QuarantineDock;
using ui::QuarantineModel;

namespace {

constexpr int patience = 60'000; // ms: rules are compiled anew, which takes a while on a machine that is busy

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
}

/// The real window on a workspace of its own.
class Window
{
public:
    explicit Window(const QByteArray &log = {})
        : m_settings(file(QStringLiteral("settings.ini")))
    {
        initResources();
        ui::Theme::apply(*qApp, ui::Scheme::Light);
        m_languages.apply(ui::Language::English);
        if (!workspace::Workspace::create(store(), {}))
            qFatal("no workspace");
        window = std::make_unique<ui::MainWindow>(m_settings, m_languages);
        desktop = std::make_unique<ui::Desktop>(*window, m_settings);
        window->resize(1280, 800);
        window->show();
        desktop->open(store(), {.officer = QStringLiteral("officer-a")});
        window->go({QStringLiteral("import")});
        if (!log.isEmpty())
            import(log);
    }

    ~Window() { desktop->close(); }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString store() const { return file(QStringLiteral("a.vml")); }
    ui::ImportPage &page() const { return *qobject_cast<ui::ImportPage *>(window->page(QStringLiteral("import"))); }
    QuarantineDock &dock() const { return *page().quarantine(); }
    ui::RecordPane &pane() const { return *dock().pane(); }

    void import(const QByteArray &log, const QString &name = QStringLiteral("log.jsonl"))
    {
        write(file(name), log);
        Q_EMIT window->filesDropped({file(name)});
        QTRY_VERIFY_WITH_TIMEOUT(!desktop->imports()->isRunning(), patience);
    }

    void trigger(const char *action) const { window->actions().action(QString::fromLatin1(action))->trigger(); }

    qint64 count(QByteArrayView sql) const
    {
        const db::Database database(store(), {.mode = db::OpenOptions::Mode::ReadOnly});
        db::Statement query = database.prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

    QString cell(int row, int column) const { return dock().records()->model()->index(row, column).data().toString(); }

    QTemporaryDir m_folder;
    ui::Settings m_settings;
    ui::Languages m_languages;
    std::unique_ptr<ui::MainWindow> window;
    std::unique_ptr<ui::Desktop> desktop;
};

QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

QByteArray row(int number)
{
    return json("{'id':'%1','model':'m1','prompt':'q%1','response':'a%1'}").replace("%1", QByteArray::number(number))
        + '\n';
}

} // namespace

class TestQuarantinePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The whole way: a file with a damaged line, the copy put right while the check says what is wrong, imported,
    /// and the generation opened.
    void fromADamagedLineToTheMendedGeneration()
    {
        Window w(row(1) + json("{'id':'2','prompt':'he said 'yes'','response':'a2'}") + '\n' + row(3));
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().records()->model()->rowCount(), 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(w.pane().piece(), patience);
        QCOMPARE(w.cell(0, QuarantineModel::Line), QStringLiteral("2"));
        QCOMPARE(w.cell(0, QuarantineModel::File), QStringLiteral("log.jsonl"));
        QCOMPARE(w.cell(0, QuarantineModel::State), QStringLiteral("waits"));
        const ui::VisibleBytes &shown = w.pane().bytes()->shown();
        QVERIFY(shown.fault);
        QCOMPARE(shown.text.mid(shown.fault->begin, 3), QStringLiteral("yes"));

        w.trigger("quarantine.edit");
        QTRY_VERIFY_WITH_TIMEOUT(w.dock().dialog(), patience);
        ui::MendDialog *dialog = w.dock().dialog();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), patience);
        QVERIFY2(dialog->verdict().contains(QStringLiteral("line 1, character 30")), qPrintable(dialog->verdict()));
        QVERIFY(!dialog->importButton()->isEnabled());
        dialog->editor()->setPlainText(QString::fromUtf8(json("{'id':'2','prompt':'he said yes','response':'a2'")));
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), patience);
        QVERIFY(!dialog->importButton()->isEnabled());
        QTest::keyClicks(dialog->editor(), QString());
        dialog->editor()->moveCursor(QTextCursor::End);
        QTest::keyClick(dialog->editor(), Qt::Key_BraceRight);
        QVERIFY(dialog->isChecking());
        QTRY_VERIFY_WITH_TIMEOUT(!dialog->isChecking(), patience);
        QVERIFY2(dialog->verdict().startsWith(QStringLiteral("Can be imported")), qPrintable(dialog->verdict()));
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!w.dock().dialog(), patience);

        QTRY_COMPARE_WITH_TIMEOUT(w.cell(0, QuarantineModel::State), QStringLiteral("mended → G-3"), patience);
        QCOMPARE(w.count("SELECT count(*) FROM generation"), 3);
        QCOMPARE(w.count("SELECT count(*) FROM quarantine"), 1);
        QCOMPARE(w.count("SELECT count(*) FROM generation_text WHERE prompt = 'he said yes'"), 1);
        QTRY_VERIFY_WITH_TIMEOUT(w.pane().piece() && w.pane().piece()->entry.mendedAs, patience);
        QVERIFY(w.pane().bytes()->shown().text.contains(QStringLiteral("\"yes\""))); // the original
        QTest::keyClick(w.dock().records(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(w.window->currentPage()->id(), QStringLiteral("review"), patience);
        w.desktop->close();
        QVERIFY(journal::verify(db::Database(w.store(), {.mode = db::OpenOptions::Mode::ReadOnly}))->ok());
    }

    void maskedRecordsAreRevealedAndEditedForAReason()
    {
        Window w(row(1) + json("{'user':'li.wei','prompt':'call 13800138000','response':'a' 1}") + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(w.pane().piece(), patience);
        QVERIFY(w.pane().piece()->hasSecrets);
        QVERIFY(!w.pane().bytes()->shown().text.contains(QStringLiteral("li.wei")));
        QVERIFY(!w.pane().bytes()->shown().text.contains(QStringLiteral("13800138000")));

        w.trigger("quarantine.edit");
        auto *why = w.dock().findChild<ui::FormDialog *>();
        QVERIFY(why);
        why->button()->click(); // without a reason
        QVERIFY(why->isVisible());
        QVERIFY(!w.dock().dialog());
        why->findChild<QLineEdit *>()->setText(QStringLiteral("mending the log"));
        why->button()->click();
        QTRY_VERIFY_WITH_TIMEOUT(w.dock().dialog(), patience);
        QVERIFY(w.dock().dialog()->editor()->toPlainText().contains(QStringLiteral("13800138000")));
        QCOMPARE(w.count("SELECT count(*) FROM audit_event WHERE kind = 'privacy.unmasked'"
                         " AND object = 'quarantine/1' AND body ->> 'reason' = 'mending the log'"),
                 1);
        QTRY_VERIFY_WITH_TIMEOUT(w.pane().bytes()->shown().text.contains(QStringLiteral("li.wei")), patience);
        w.dock().dialog()->editor()->document()->setModified(false);
        w.dock().dialog()->reject();
    }

    void reasonsAndFilesAreChosenFromTheirCounts()
    {
        Window w(row(1) + "{\"a\":1 2}\n{\"b\":1 2}\n[1]\n");
        w.import(row(5) + "{\"c\":1 2}\n", QStringLiteral("other.jsonl"));
        auto *reasons = w.dock().reasons();
        QTRY_COMPARE_WITH_TIMEOUT(reasons->model()->rowCount(), 3, patience);
        QTRY_COMPARE_WITH_TIMEOUT(reasons->model()->index(0, 1).data().toString(), QStringLiteral("4"), patience);
        QCOMPARE(reasons->model()->index(1, 0).data().toString(), QStringLiteral("not valid JSON"));
        QCOMPARE(reasons->model()->index(1, 1).data().toString(), QStringLiteral("3"));
        reasons->setFocus();
        QTest::keyClick(reasons, Qt::Key_Down);
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().records()->model()->rowCount(), 3, patience);
        auto *sources = w.page().findChild<ui::TableView *>(QStringLiteral("sources"));
        QTRY_COMPARE(sources->model()->index(0, 0).data().toString(), QStringLiteral("other.jsonl"));
        sources->goToRow(0); // the newest
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().records()->model()->rowCount(), 1, patience);
        QCOMPARE(w.cell(0, QuarantineModel::File), QStringLiteral("other.jsonl"));
        QTRY_COMPARE_WITH_TIMEOUT(reasons->model()->index(0, 1).data().toString(), QStringLiteral("1"), patience);
        Q_EMIT w.dock().sourceCleared();
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().records()->model()->rowCount(), 4, patience);
    }

    void anEmptyQuarantineSaysSo()
    {
        Window w(row(1));
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().state()->state(), ui::StateView::State::Empty, patience);
        QVERIFY(w.dock().findChildren<ui::Text *>().size() > 0);
        w.page().findChild<ui::TableView *>(QStringLiteral("sources"))->goToRow(0);
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().state()->state(), ui::StateView::State::Empty, patience);
        QVERIFY(!w.window->actions().action(QStringLiteral("quarantine.edit"))->isEnabled());
        QVERIFY(!w.window->actions().action(QStringLiteral("quarantine.tryAgain"))->isEnabled());
    }

    /// A file that was still being written, and is whole by now: its records are found where they were.
    void recordsThatCanBeReadNowAreImportedAtOnce()
    {
        Window w(row(1) + json("{'a':1 2}") + '\n' + row(2));
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().records()->model()->rowCount(), 1, patience);
        { // as an older release would have left it, which did not know the format of the second row
            const db::Database database(w.store());
            database.execute(
                "PRAGMA foreign_keys = OFF; DELETE FROM generation_text WHERE generation_id = 2;"
                "INSERT INTO quarantine (source_id, line, byte_offset, byte_length, reason, detail, record_hash,"
                " raw) SELECT source_id, 3, byte_offset, byte_length, 'unknown-format', '', record_hash,"
                " CAST('' AS BLOB) FROM generation WHERE id = 2; DELETE FROM generation WHERE id = 2;");
        }
        w.dock().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(w.dock().records()->model()->rowCount(), 2, patience);
        QSignalSpy said(&w.dock(), &QuarantineDock::message);
        w.trigger("quarantine.tryAgain");
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), patience);
        QCOMPARE(said.first().first().toString(),
                 QStringLiteral("2 records tried again: 1 imported, 1 still cannot be read."));
        QTRY_COMPARE_WITH_TIMEOUT(w.cell(1, QuarantineModel::State), QStringLiteral("mended → G-2"), patience);
        QCOMPARE(w.cell(0, QuarantineModel::State), QStringLiteral("waits"));
    }

    void aVeryLongRecordShowsAPieceAndKeepsTheWindowAlive()
    {
        QByteArray log = row(1) + "{\"prompt\":\"";
        log.resize(log.size() + (100 << 20), 'x');
        Window w(log + "\"}\n" + row(2));
        QTRY_VERIFY_WITH_TIMEOUT(w.pane().piece(), patience);
        QCOMPARE(w.pane().bytes()->toPlainText().size(), 4096);
        QVERIFY2(ui::pieceText(*w.pane().piece()).contains(QStringLiteral("104,857,")),
                 qPrintable(ui::pieceText(*w.pane().piece())));
        QVERIFY(!w.window->actions().action(QStringLiteral("quarantine.edit"))->isEnabled());
    }

    /// Stopped by hand with the key while it runs, and imported again from where it was.
    void anImportIsStoppedByHandAndGoesOn()
    {
        Window w;
        constexpr int rows = 120'000; // seconds of work: it is not over before a busy machine comes to press the key
        QByteArray log;
        for (int i = 0; i < rows; ++i)
            log += row(i);
        write(w.file(QStringLiteral("long.jsonl")), log);
        auto *stop = w.window->actions().action(QStringLiteral("import.stop"));
        QVERIFY(!stop->isEnabled());
        Q_EMIT w.window->filesDropped({w.file(QStringLiteral("long.jsonl"))});
        const ui::ImportQueue &queue = *w.desktop->imports();
        QTRY_VERIFY_WITH_TIMEOUT(queue.running() && queue.running()->progress.records > 0, patience);
        QVERIFY(stop->isEnabled());
        auto *sources = w.page().findChild<ui::TableView *>(QStringLiteral("sources"));
        const auto cell = [&](int column) { return sources->model()->index(0, column).data().toString(); };
        QVERIFY2(cell(1).startsWith(QStringLiteral("importing, ")), qPrintable(cell(1)));
        QVERIFY(!cell(4).isEmpty()); // rows so far
        QTest::keyClick(w.window.get(), Qt::Key_Period, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        QCOMPARE(int(queue.jobs().back().state), int(ui::ImportJob::State::Cancelled));
        const qint64 kept = w.count("SELECT rows FROM source_file");
        QVERIFY(kept > 0 && kept < rows);
        QCOMPARE(queue.jobs().back().progress.records, kept);
        QVERIFY(!stop->isEnabled());
        QPushButton *goOn = nullptr;
        for (QPushButton *button : w.page().findChildren<QPushButton *>())
            goOn = button->isVisible() && button->text() == QStringLiteral("Go on") ? button : goOn;
        QVERIFY(goOn);
        goOn->click();
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        QVERIFY(queue.jobs().back().report && queue.jobs().back().report->isResumed);
        QCOMPARE(w.count("SELECT count(*) FROM generation"), rows);
        QCOMPARE(w.count("SELECT count(DISTINCT request_id) FROM generation"), rows);
        QCOMPARE(w.count("SELECT count(*) FROM audit_event WHERE kind = 'import.resumed'"), 1);
    }

    void theModelKeepsItsWord()
    {
        PageWorkspace store;
        write(store.file(QStringLiteral("a.jsonl")), row(1) + QByteArray("{\"a\":1 2}\n").repeated(150));
        ui::ImportQueue queue(store.session(), knowledge());
        queue.add({store.file(QStringLiteral("a.jsonl"))});
        QTRY_VERIFY_WITH_TIMEOUT(!queue.isRunning(), patience);
        QuarantineDock dock(store.session(), knowledge());
        const QAbstractItemModelTester records(dock.records()->model());
        const QAbstractItemModelTester reasons(dock.reasons()->model());
        dock.refresh();
        auto *model = dock.records()->model();
        QTRY_COMPARE(model->rowCount(), 150); // the view has asked for the second page
        QVERIFY(!model->canFetchMore({}));
        dock.refresh();
        QTRY_VERIFY_WITH_TIMEOUT(!dock.isLoading(), patience);
        QCOMPARE(model->rowCount(), 150);
    }

    void aPageThatIsOnItsWayIsNotAskedForAgain()
    {
        QuarantineModel model;
        QSignalSpy wanted(&model, &QuarantineModel::moreWanted);
        ingest::QuarantineEntry entry;
        entry.record.id = QuarantineId(7);
        model.replace({entry}, false);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QVERIFY(!model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<QuarantineId>(), QuarantineId(7));
        entry.record.id = QuarantineId(8);
        model.append({entry}, true);
        QCOMPARE(model.rowOf(QuarantineId(8)), 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void oddBytesAreVisible()
    {
        const ui::VisibleBytes shown =
            ui::visibleBytes(QByteArray("a\xc4\xe3\x01\n\t\r\xe2\x80\x8b\xe4\xbd\xa0\xef\xbb\xbf"), 11);
        QCOMPARE(shown.text, QStringLiteral("a\\xC4\\xE3\\x01\n\t\\x0D\\u200B你\\uFEFF"));
        QCOMPARE(shown.odd.size(), 6U);
        QCOMPARE(shown.odd[0], (ui::VisibleBytes::Mark{1, 4}));
        QVERIFY(shown.fault);
        QCOMPARE(shown.text.mid(shown.fault->begin, shown.fault->length), QStringLiteral("你"));
        const ui::VisibleBytes cut = ui::visibleBytes("abc", 3);
        QCOMPARE(cut.text, QStringLiteral("abc␃"));
        QCOMPARE(*cut.fault, (ui::VisibleBytes::Mark{3, 1}));
    }

    void thePaceIsOfTheLastSeconds()
    {
        ui::ImportPace pace;
        QCOMPARE(pace.bytesPerSecond(), 0.0);
        pace.add(0, {.done = 900'000'000, .total = 1'000'000'000}); // goes on far into its file
        QCOMPARE(pace.bytesPerSecond(), 0.0);
        pace.add(1000, {.done = 910'000'000, .total = 1'000'000'000});
        QCOMPARE(pace.bytesPerSecond(), 10e6);
        QCOMPARE(pace.secondsLeft(), std::optional<qint64>(9));
        pace.add(20'000, {.done = 915'000'000, .total = 1'000'000'000});
        pace.add(21'000, {.done = 920'000'000, .total = 1'000'000'000});
        QVERIFY2(pace.bytesPerSecond() <= 5e6, qPrintable(QString::number(pace.bytesPerSecond())));
    }
};

QTEST_MAIN(TestQuarantinePage)
#include "tst_import_quarantine.moc"
