#include "ui/retest/retestactions.h"

#include "app/incident/incidentstore.h"
#include "app/retest/reteststore.h"
#include "ui/retest/newsetdialog.h"
#include "ui/retest/rectifydialog.h"
#include "ui/retest/retestwords.h"
#include "ui/shell/documentsfolder.h"
#include "ui/widgets/emptystate.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

RetestActions::RetestActions(workspace::Session &session, const incident::Procedure &procedure, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_procedure(procedure)
    , m_window(window)
{
}

void RetestActions::show(FormDialog *dialog)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = dialog;
    dialog->open();
}

/// Hands \a work to the writer and says \a done when it is made.
template <typename T>
void RetestActions::hand(FormDialog *dialog, const QString &doing, const QString &done,
                         std::function<Result<T>(db::Database &, journal::Journal &)> work)
{
    connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
    dialog->await(m_session.write(std::move(work)), doing);
}

void RetestActions::rectify(const incident::CaseFile &file, const incident::StepState &step)
{
    std::optional<incident::Rectification> before;
    if (step.event)
        before = incident::rectificationOf(m_session.reader(), step.event->id).value_or(std::nullopt);
    auto *dialog = new RectifyDialog(step, before, incident::summarise(file.evidence).models,
                                     {file.incident.discoveredAt, m_session.clock()()}, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = file.incident.id] {
        hand<void>(dialog, tr("Recording the rectification"), tr("Rectification recorded"),
                   [procedure = m_procedure, id, at = dialog->moment(), said = dialog->rectification(),
                    note = dialog->note(), proof = dialog->proof()](db::Database &database, journal::Journal &journal) {
                       return incident::IncidentStore(database, journal, procedure).rectify(id, at, said, note, proof);
                   });
    });
    show(dialog);
}

void RetestActions::makeSet(const incident::CaseFile &file)
{
    auto *dialog = new NewSetDialog(file.evidence, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = file.incident.id] {
        hand<RetestSetId>(dialog, tr("Freezing the prompts"), tr("Prompts frozen: write them to a file next"),
                          [procedure = m_procedure, id, origins = dialog->origins(),
                           written = dialog->written()](db::Database &database, journal::Journal &journal) {
                              return retest::RetestStore(database, journal, procedure).make(id, origins, written);
                          });
    });
    show(dialog);
}

void RetestActions::exportSet(const retest::PromptSet &set, const QString &caseNumber)
{
    const QDir folder(documentsFolder());
    const RetestSetId id = set.id; // while the dialog is open the case may be read again, and the set goes
    const QString path =
        QFileDialog::getSaveFileName(m_window, tr("Write the prompts of the re-test"),
                                     folder.filePath(u"%1-R%2.jsonl"_s.arg(caseNumber).arg(qint64(id))),
                                     tr("JSON lines (*.jsonl)"));
    if (!path.isEmpty())
        writePrompts(id, path);
}

void RetestActions::writePrompts(RetestSetId id, const QString &path)
{
    m_session
        .write([procedure = m_procedure, id, path](db::Database &database, journal::Journal &journal) {
            return retest::RetestStore(database, journal, procedure).exportPrompts(id, path);
        })
        .then(this, [this, path](const Result<void> &done) {
            Q_EMIT message(done ? tr("Prompts written to %1").arg(QFileInfo(path).fileName())
                                : failureText(done.error(), tr("Writing the prompts")).sentence);
        });
}

void RetestActions::look(const retest::PromptSet &set)
{
    m_session
        .write([procedure = m_procedure, id = set.id](db::Database &database, journal::Journal &journal) {
            return retest::RetestStore(database, journal, procedure).run(id);
        })
        .then(this, [this, set](const Result<retest::Run> &run) {
            Q_EMIT message(run ? standing(set, *run) : failureText(run.error(), tr("Looking at the answers")).sentence);
        });
}

} // namespace ui
