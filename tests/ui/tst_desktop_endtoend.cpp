#include "app/base/resources.h"
#include "app/incident/casefilestore.h"
#include "app/journal/verification.h"
#include "app/workspace/workspace.h"
#include "tests/support/patience.h"
#include "ui/desktop/desktop.h"
#include "ui/incidents/caseactions.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/reportpane.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/tableview.h"

#include <QLineEdit>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// The whole job in the real window: logs dropped, flagged, decided, a case opened, its report as PDF.
class TestEndToEnd : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(QStringLiteral("a.vml"));
    QString m_log = m_folder.filePath(QStringLiteral("log.jsonl"));

    void writeLog()
    {
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"id":"1","time":"2026-10-01T08:00:00Z","model":"demo-1","user":"someone","prompt":"你好","response":"你好，有什么可以帮你？"})"
            "\n"
            R"({"id":"2","time":"2026-10-01T08:01:00Z","model":"demo-1","user":"someone","prompt":"写封信","response":"手机号是 13800138000，邮箱 li@example.com。"})"
            "\n"
            "not json\n");
    }

    qint64 count(QByteArrayView sql) const
    {
        const db::Database database(m_store, {.mode = db::OpenOptions::Mode::ReadOnly});
        db::Statement query = database.prepare(sql);
        return query.next() ? query.integer(0) : -1;
    }

    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(QStringLiteral("pdftotext"), {pdf, QStringLiteral("-")});
        reader.waitForFinished(120'000);
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    /// Opens a case from the item on screen through its dialog, as the key I does.
    void openCase(ui::MainWindow &window)
    {
        window.actions().action(QStringLiteral("review.incident"))->trigger();
        auto *actions = window.page(QStringLiteral("incidents"))->findChild<ui::CaseActions *>();
        QTRY_VERIFY(actions->dialog());
        actions->dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("测试事件"));
        QTest::qWait(10);
        QTest::keyClick(actions->dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_COMPARE(count("SELECT count(*) FROM incident"), 1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initResources();
        ui::Theme::apply(*qApp, ui::Scheme::Light);
        writeLog();
        QVERIFY(workspace::Workspace::create(m_store, {}));
    }

    void fromDroppedLogsToAReport()
    {
        ui::Settings settings(m_folder.filePath(QStringLiteral("settings.ini")));
        ui::Languages languages;
        languages.apply(ui::Language::Chinese);
        ui::MainWindow window(settings, languages);
        ui::Desktop desktop(window, settings);
        window.resize(1280, 800);
        window.show();
        desktop.open(m_store, {.officer = QStringLiteral("officer-a")});
        QVERIFY(desktop.isOpen());
        QCOMPARE(window.pages().size(), 14u);

        Q_EMIT window.filesDropped({m_log});
        QTRY_COMPARE_WITH_TIMEOUT(count("SELECT count(*) FROM source_file WHERE state = 'complete'"), 1, 60'000);
        QCOMPARE(count("SELECT count(*) FROM generation"), 2);
        QCOMPARE(count("SELECT count(*) FROM quarantine"), 1);
        QCOMPARE(count("SELECT count(*) FROM flag"), 1);

        window.go({QStringLiteral("review")});
        auto *table = window.currentPage()->findChild<ui::TableView *>(QStringLiteral("queue"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        openCase(window);

        window.go({QStringLiteral("review")});
        window.actions().action(QStringLiteral("review.illegal"))->trigger();
        QTRY_COMPARE(count("SELECT count(*) FROM review_state WHERE disposition = 'illegal'"), 1);

        window.go({QStringLiteral("incidents")});
        auto *report = window.currentPage()->findChild<ui::ReportPane *>();
        QTRY_VERIFY(report->document().has_value());
        const QString pdf = m_folder.filePath(QStringLiteral("report.pdf"));
        report->exportTo(pdf);
        QTRY_VERIFY(QFile::exists(pdf));
        QTRY_COMPARE(count("SELECT count(*) FROM audit_event WHERE kind = 'report.drafted'"), 1);
        if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            const QString text = textOf(pdf);
            QVERIFY2(text.contains(QLatin1String("VI-")) && text.contains(QLatin1String("G-2")), qPrintable(text));
            QVERIFY(!text.contains(QLatin1String("13800138000")));
        }
        desktop.close();
        QVERIFY(journal::verify(db::Database(m_store, {.mode = db::OpenOptions::Mode::ReadOnly}))->ok());
    }
};

QTEST_MAIN(TestEndToEnd)
#include "tst_desktop_endtoend.moc"
