#include "ui/reports/reportacts.h"

#include "app/drafting/draftstore.h"
#include "app/drafting/export.h"
#include "app/incident/casefilestore.h"
#include "app/report/formats/format.h"
#include "app/report/text/reporttextstore.h"
#include "ui/reports/draftwords.h"
#include "ui/reports/reportdialogs.h"
#include "ui/shell/documentsfolder.h"
#include "ui/widgets/stateview.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace ui {

using drafting::DraftStore;

ReportActs::ReportActs(workspace::Session &session, const drafting::Fill &fill, OpenReport &report, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_fill(fill)
    , m_report(report)
    , m_window(window)
{
}

void ReportActs::show(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

/// Hands \a change to the writer and says \a done when it is made.
template <typename Change>
void ReportActs::hand(FormDialog *dialog, const QString &doing, const QString &done, const Change &change)
{
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    const auto work = [fill = m_fill, change](db::Database &database, journal::Journal &journal) {
        DraftStore store(database, journal, fill);
        return change(store);
    };
    dialog->await(m_session.write(work), doing);
}

void ReportActs::begin(const QString &kind, std::optional<IncidentId> incident)
{
    if (m_session.isReadOnly())
        return;
    auto cases = incident::incidents(m_session.reader());
    if (!cases)
        return Q_EMIT message(failureText(cases.error(), tr("Reading the cases")).sentence);
    auto *dialog = new NewReportDialog(std::move(*cases), shanghaiDay(m_session.clock()()), m_window);
    dialog->choose(kind, incident);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto text = report::startText(m_session.reader(), dialog->kind(), dialog->language());
        if (!text)
            return dialog->setProblem(failureText(text.error(), tr("Reading the wording")).sentence);
        auto made = std::make_shared<drafting::ReportDraftId>();
        dialog->onceAccepted(this, [this, made] { Q_EMIT begun(*made); });
        hand(dialog, tr("Beginning the report"), tr("Report begun"),
             [kind = dialog->kind(), subject = dialog->subject(), language = dialog->language(), text = *text,
              made](DraftStore &store) {
                 return store.begin(kind, subject, language, text).transform([made](auto id) { *made = id; });
             });
    });
    show(dialog);
}

/// What whoever saves over another's version has to know first.
QString ReportActs::behindText() const
{
    const drafting::Version &last = m_report.review().file.last();
    return tr("Version %1 by %2 is newer than the one that you wrote on. What it changed is not in your text; it "
              "stays among the versions.")
        .arg(last.n)
        .arg(last.actor);
}

void ReportActs::save()
{
    if (!m_report.isOpen() || m_report.isReadOnly())
        return;
    if (!m_report.isDirty())
        return Q_EMIT message(tr("Nothing was typed since version %1.").arg(m_report.review().file.last().n));
    m_report.settle();
    const int last = m_report.review().file.last().n;
    auto *dialog = new NoteDialog({.title = tr("Save version %1").arg(last + 1),
                                   .action = tr("Save version"),
                                   .explanation = m_report.isBehind() ? behindText() : QString(),
                                   .label = tr("What changed, and why (optional)")},
                                  m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, last] {
        dialog->onceAccepted(this, [this, last] { m_report.saved(last + 1); });
        hand(dialog, tr("Saving the version"), tr("Version %1 saved").arg(last + 1),
             [id = m_report.id(), last, text = m_report.text(), note = dialog->text()](DraftStore &store) {
                 return store.save(id, last, text, note);
             });
    });
    show(dialog);
}

void ReportActs::submit()
{
    if (!m_report.isOpen() || m_report.isReadOnly())
        return;
    m_report.settle();
    const int gaps = m_report.drafted() ? int(m_report.drafted()->document.missing.size()) : 0;
    const int last = m_report.review().file.last().n;
    const bool isDirty = m_report.isDirty();
    QStringList explained;
    if (isDirty)
        explained.append(tr("What you typed becomes version %1 first.").arg(last + 1));
    if (isDirty && m_report.isBehind())
        explained.append(behindText());
    explained.append(gaps > 0 ? tr("%n thing(s) still missing: say why the report goes out so.", nullptr, gaps)
                              : tr("Another officer then approves it or returns it."));
    auto *dialog = new NoteDialog({.title = tr("Hand in for approval"),
                                   .action = tr("Hand in"),
                                   .explanation = explained.join(u' '),
                                   .label = gaps > 0 ? tr("Reason") : tr("Note (optional)"),
                                   .required = gaps > 0},
                                  m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, last, isDirty] {
        const int n = isDirty ? last + 1 : last;
        dialog->onceAccepted(this, [this, n] { m_report.saved(n); });
        hand(dialog, tr("Handing in the report"), tr("Version %1 handed in").arg(n),
             [id = m_report.id(), n, isDirty, text = m_report.text(), note = dialog->text()](DraftStore &store) {
                 return store.saveAndSubmit(id, n, isDirty ? std::optional(text) : std::nullopt, note);
             });
    });
    show(dialog);
}

void ReportActs::approve()
{
    if (!m_report.isOpen() || m_report.isReadOnly())
        return;
    const int n = m_report.review().file.last().n;
    auto *dialog = new NoteDialog({.title = tr("Approve version %1").arg(n),
                                   .action = tr("Approve"),
                                   .explanation = tr("The approval holds for this text and for what it says now. It "
                                                     "lapses when the facts or records behind it change."),
                                   .label = tr("Note (optional)")},
                                  m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, n] {
        hand(dialog, tr("Approving the report"), tr("Version %1 approved").arg(n),
             [id = m_report.id(), n, seen = m_report.review().content.sha256,
              note = dialog->text()](DraftStore &store) { return store.approve(id, n, seen, note); });
    });
    show(dialog);
}

void ReportActs::giveBack()
{
    if (!m_report.isOpen() || m_report.isReadOnly())
        return;
    const int n = m_report.review().file.last().n;
    auto *dialog = new NoteDialog({.title = tr("Return version %1").arg(n),
                                   .action = tr("Return"),
                                   .explanation = tr("Whoever writes it reads the reason over the text."),
                                   .label = tr("Reason"),
                                   .required = true},
                                  m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, n] {
        hand(dialog, tr("Returning the report"), tr("Version %1 returned").arg(n),
             [id = m_report.id(), n, reason = dialog->text()](DraftStore &store) {
                 return store.giveBack(id, n, reason);
             });
    });
    show(dialog);
}

/// Nothing is lost by it: what is typed goes where Undo finds it.
void ReportActs::takeBack()
{
    if (!m_report.isDirty() || m_report.isReadOnly())
        return;
    m_report.discard();
    Q_EMIT message(tr("Back at version %1").arg(m_report.review().file.last().n));
}

void ReportActs::exportReport()
{
    if (!m_report.isOpen())
        return;
    const drafting::DraftFile &file = m_report.review().file;
    auto *dialog = new QFileDialog(m_window, tr("Export report draft"), documentsFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("Word document (*.docx)"), tr("OpenDocument text (*.odt)"),
                            tr("Web page (*.html)"), tr("JSON data (*.json)")});
    dialog->setDefaultSuffix(report::name(report::Format::Pdf));
    dialog->selectFile(u"%1-%2-%3-v%4.pdf"_s.arg(subjectText(file), file.draft.kind, report::name(file.draft.language))
                           .arg(file.last().n));
    connect(dialog, &QFileDialog::fileSelected, this, &ReportActs::exportTo);
    dialog->open();
}

void ReportActs::exportTo(const QString &path)
{
    if (!m_report.isOpen())
        return; // it went while the dialog stood open
    m_session
        .write([fill = m_fill, id = m_report.id(), path](db::Database &database, journal::Journal &journal) {
            return drafting::exportVersion(database, journal, fill, id, path,
                                           report::formatOf(path).value_or(report::Format::Pdf));
        })
        .then(this, [this, path](const Result<drafting::ExportedVersion> &done) {
            Q_EMIT message(done ? tr("Version %1 written: %2").arg(done->version).arg(path)
                                : failureText(done.error(), tr("Exporting the report")).sentence);
        });
}

} // namespace ui
