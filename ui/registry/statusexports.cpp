#include "ui/registry/statusexports.h"

#include "app/journal/verification.h"
#include "app/report/formats/format.h"
#include "app/report/formats/pdf.h"
#include "app/report/reportfacts.h"
#include "app/statussheet/statuscalendar.h"
#include "app/statussheet/statusdocument.h"
#include "app/workspace/facts.h"
#include "ui/shell/documentsfolder.h"
#include "ui/shell/localised.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/untildone.h"

#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

report::Language shownLanguage()
{
    return showsChinese() ? report::Language::Chinese : report::Language::English;
}

QString companyOf(const db::Database &reader)
{
    const auto unit = report::readUnit(reader);
    return unit ? unit->name.value_or(QString()) : QString();
}

} // namespace

StatusExports::StatusExports(workspace::Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

StatusExports::~StatusExports()
{
    waitUntilDone(m_running);
}

void StatusExports::ask(const QString &title, const QString &filters, const QString &name,
                        std::function<void(const QString &path, const QString &filter)> write)
{
    auto *dialog = new QFileDialog(m_window, title, documentsFolder(), filters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(name.section(u'.', -1));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [dialog, write = std::move(write)](const QString &path) { write(path, dialog->selectedNameFilter()); });
    dialog->open();
}

void StatusExports::askDocument(std::shared_ptr<const StatusReading> reading)
{
    const QString name = u"status-%1.pdf"_s.arg(reading->day.toString(Qt::ISODate));
    ask(tr("Export status"), tr("PDF (*.pdf);;Word (*.docx);;OpenDocument (*.odt);;Web page (*.html)"), name,
        [this, reading](const QString &path, const QString &) { writeDocument(reading, path); });
}

void StatusExports::askSheet(std::shared_ptr<const StatusReading> reading)
{
    const QString a3 = tr("Wall sheet, A3 (*.pdf)");
    const QString a4 = tr("Wall sheet, A4 (*.pdf)");
    ask(tr("Export wall sheet"), a3 + u";;"_s + a4, u"wall-sheet-%1.pdf"_s.arg(reading->plan.year),
        [this, reading, a4](const QString &path, const QString &filter) {
            writeSheet(reading, filter == a4 ? statussheet::Paper::A4 : statussheet::Paper::A3, path);
        });
}

void StatusExports::askCalendar(std::shared_ptr<const StatusReading> reading)
{
    ask(tr("Export duties as calendar"), tr("Calendar (*.ics)"), u"filings.ics"_s,
        [this, reading](const QString &path, const QString &) { writeCalendar(reading, path); });
}

void StatusExports::run(std::function<Result<QByteArray>()> make, const QString &path)
{
    auto work = [make = std::move(make), path]() -> Result<void> {
        return make().and_then([&](const QByteArray &bytes) { return report::writeFile(bytes, path); });
    };
    QFuture<Result<void>> running = QtConcurrent::run(std::move(work));
    m_running = QFuture<void>(running);
    running.then(this, [this, path](const Result<void> &done) {
        Q_EMIT message(done ? tr("Written: %1").arg(path) : failureText(done.error(), tr("Writing the file")).sentence);
    });
}

void StatusExports::writeDocument(std::shared_ptr<const StatusReading> reading, const QString &path)
{
    const report::Format format = report::formatOf(path).value_or(report::Format::Pdf);
    const auto head = journal::head(m_session.reader());
    run(
        [reading, format, language = shownLanguage(), company = companyOf(m_session.reader()),
         head = head ? head->text() : QString(), now = m_session.clock()()] {
            return statussheet::statusDocument({.day = reading->day,
                                                .registered = reading->source->registered,
                                                .statuses = reading->statuses,
                                                .rules = reading->source->rules,
                                                .company = company,
                                                .journalHead = head,
                                                .madeAt = now},
                                               language)
                .and_then([&](const report::Document &document) { return report::render(document, format); });
        },
        path);
}

void StatusExports::writeSheet(std::shared_ptr<const StatusReading> reading, statussheet::Paper paper,
                               const QString &path)
{
    run(
        [reading, paper, language = shownLanguage(), company = companyOf(m_session.reader()),
         now = m_session.clock()()] {
            return statussheet::wallSheetPdf(
                {.plan = reading->plan, .company = company, .language = language, .paper = paper, .madeAt = now});
        },
        path);
}

void StatusExports::writeCalendar(std::shared_ptr<const StatusReading> reading, const QString &path)
{
    const QString workspace = workspace::textFact(m_session.reader(), u"id"_s);
    run(
        [reading, workspace, language = shownLanguage(), now = m_session.clock()()] {
            const auto reminders = registry::reminders(reading->day, reading->statuses, reading->source->leads);
            return statussheet::statusCalendar(reminders, workspace, language)
                .transform([&](const std::vector<calendar::CalendarEntry> &entries) {
                    return calendar::iCalendar(entries, u"Vermilion"_s, now);
                });
        },
        path);
}

} // namespace ui
