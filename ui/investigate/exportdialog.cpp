#include "ui/investigate/exportdialog.h"

#include "app/workspace/session.h"
#include "ui/shell/documentsfolder.h"
#include "ui/shell/icons.h"
#include "ui/widgets/untildone.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

namespace ui {

namespace {

QString proposedPath(Moment now)
{
    const QString folder = documentsFolder();
    return QDir(folder).filePath(
        QStringLiteral("vermilion-result-%1.ndjson").arg(shanghaiTime(now).toString(QStringLiteral("yyyyMMdd-HHmm"))));
}

} // namespace

ExportDialog::ExportDialog(workspace::Session &session, const QString &query, QWidget *parent)
    : FormDialog(tr("Export the result"), tr("Export"), parent)
    , m_session(session)
    , m_query(query)
    , m_path(new QLineEdit)
    , m_unmasked(new QCheckBox(tr("Show personal information")))
    , m_reason(new QLineEdit)
{
    setExplanation(tr("Everything that the query finds is written, with the file, the bytes and the rule packs that "
                      "it comes from. Users are pseudonyms. The journal records the export."));
    addField(tr("File"), m_path, tr("…"));
    addField(tr("Personal information"), m_unmasked);
    addField(tr("Reason"), m_reason, tr("Why it has to be seen. The reason is recorded."));
    setFieldVisible(m_reason, false);
    QAction *browse = m_path->addAction(icon(QStringLiteral("document-open-folder")), QLineEdit::TrailingPosition);
    browse->setText(tr("Choose a file"));
    browse->setToolTip(browse->text());
    m_path->setMinimumWidth(380);
    connect(browse, &QAction::triggered, this, &ExportDialog::choosePath);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_unmasked, &QCheckBox::toggled, this, [this](bool isOn) {
        setFieldVisible(m_reason, isOn);
        check();
    });
    connect(this, &FormDialog::submitted, this, &ExportDialog::start);
    m_path->setText(proposedPath(session.clock()()));
    check();
}

ExportDialog::~ExportDialog()
{
    m_stop.request_stop();
    waitUntilDone(m_running);
}

void ExportDialog::setPath(const QString &path)
{
    m_path->setText(path);
}

report::ExportRequest ExportDialog::request() const
{
    return {.query = m_query,
            .path = m_path->text().trimmed(),
            .officer = m_session.officer(),
            .now = m_session.clock()(),
            .isUnmasked = m_unmasked->isChecked(),
            .reason = m_unmasked->isChecked() ? m_reason->text().trimmed() : QString()};
}

void ExportDialog::choosePath()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the result"), m_path->text(),
                                     tr("NDJSON, a record a line (*.ndjson *.jsonl);;CSV, for spreadsheets (*.csv)"),
                                     nullptr,
                                     QFileDialog::DontConfirmOverwrite); // check() says it
    if (!path.isEmpty())
        m_path->setText(path);
}

void ExportDialog::check()
{
    const report::ExportRequest wanted = request();
    const auto format = report::exportFormatOf(wanted.path);
    QString hint = tr("One record a line; the first says where the data come from.");
    if (format == report::ExportFormat::Csv)
        hint = tr("A table; a file beside it says where the data come from.");
    if (QFileInfo::exists(wanted.path))
        hint = tr("This file is there already and will be replaced.");
    setHint(m_path, hint);
    if (!format)
        setProblem(tr("End the name with .ndjson or .csv."));
    else if (wanted.isUnmasked && wanted.reason.isEmpty())
        setProblem(tr("Give a reason for showing personal information."));
    else
        setProblem({});
}

void ExportDialog::start()
{
    const report::ExportRequest wanted = request();
    const auto work = [session = &m_session, wanted, stop = m_stop.get_token()]() -> Result<report::ExportedResult> {
        const Result<db::Database> reader = session->openReader();
        if (!reader)
            return failed(reader);
        const auto record = [&](const report::ExportedResult &written) {
            return session->writeAndWait([&](db::Database &database, journal::Journal &journal) {
                return report::recordExport(database, journal, wanted, written);
            });
        };
        return report::exportResult(*reader, wanted, record, stop);
    };
    QFuture<Result<report::ExportedResult>> running = QtConcurrent::run(work);
    m_running = QFuture<void>(running);
    const auto told = running.then(this, [this, path = wanted.path](const Result<report::ExportedResult> &result) {
        if (result)
            Q_EMIT exported(*result, path);
        return result;
    });
    await(told, tr("Exporting"));
}

} // namespace ui
