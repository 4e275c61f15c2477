#include "ui/incidents/caseactions.h"

#include "app/incident/remarks.h"
#include "ui/incidents/casedialogs.h"
#include "ui/incidents/casewords.h"

namespace ui {

namespace {

using incident::IncidentStore;
using State = incident::StepState::State;

/// Between which moments \a step of \a incident can have been done.
std::pair<Moment, Moment> bounds(const incident::Incident &incident, const std::vector<incident::StepState> &steps,
                                 const incident::StepState &step, Moment now)
{
    if (step.step.id != QLatin1StringView(incident::foundStep))
        return {incident.discoveredAt, now};
    Moment latest = incident.openedAt;
    for (const incident::StepState &other : steps) {
        if (other.step.id != step.step.id && other.state == State::Done)
            latest = std::min(latest, other.event->at);
    }
    return {0, latest};
}

} // namespace

/// Hands \a change of the cases to the writer and says \a done when it is made.
template <typename Change>
void CaseActions::change(FormDialog *dialog, const QString &doing, const QString &done, const Change &change)
{
    hand(dialog, doing, done, [procedure = m_procedure, change](db::Database &database, journal::Journal &journal) {
        IncidentStore store(database, journal, procedure);
        return change(store);
    });
}

void CaseActions::open(const QStringList &services, const CaseProposal &proposal,
                       const std::vector<GenerationId> &evidence)
{
    auto *dialog = new NewCaseDialog(services, proposal, now(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, evidence] {
        auto made = std::make_shared<IncidentId>();
        const QString received =
            tr("Notice received from %1").arg(dialog->notice().value_or(AuthorityNotice()).authority);
        hand(dialog, tr("Opening the case"), tr("Case opened"),
             [wanted = dialog->incident(), notice = dialog->notice(), made, evidence, received,
              procedure = m_procedure](db::Database &database, journal::Journal &journal) -> Result<void> {
                 const auto id = IncidentStore(database, journal, procedure).open(wanted, evidence);
                 if (!id)
                     return std::unexpected(id.error());
                 *made = *id;
                 return notice
                     ? incident::addEntry(database, journal, *id, notice->receivedAt, received, notice->number)
                     : Result<void>();
             });
        dialog->onceAccepted(this, [this, made] { Q_EMIT opened(*made); });
    });
    show(dialog);
}

void CaseActions::record(const incident::CaseFile &file, const std::vector<incident::StepState> &steps,
                         const incident::StepState &step)
{
    const auto [earliest, latest] = bounds(file.incident, steps, step, now());
    auto *dialog = new StepDialog(step, earliest, latest, now(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = file.incident.id, step = step.step] {
        change(dialog, tr("Recording the step"), tr("Recorded: %1").arg(shown(step.title)),
               [id, step = step.id, at = dialog->moment(), note = dialog->note(),
                proof = dialog->proof()](IncidentStore &store) { return store.recordStep(id, step, at, note, proof); });
    });
    show(dialog);
}

void CaseActions::waive(const incident::Incident &incident, const incident::StepState &step)
{
    auto *dialog =
        new ReasonDialog({.title = tr("Waive step: %1").arg(shown(step.step.title)),
                          .action = tr("Waive"),
                          .explanation = tr("A waived step counts as settled. The reason stands in the report."),
                          .label = tr("Reason"),
                          .hint = shown(step.step.waiveHint)},
                         m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id, step = step.step] {
        change(dialog, tr("Waiving the step"), tr("Waived: %1").arg(shown(step.title)),
               [id, step = step.id, reason = dialog->text()](IncidentStore &store) {
                   return store.waiveStep(id, step, reason);
               });
    });
    show(dialog);
}

void CaseActions::addNote(const incident::Incident &incident)
{
    auto *dialog = new ReasonDialog({.title = tr("Add note to %1").arg(incident.number),
                                     .action = tr("Add note"),
                                     .explanation = {},
                                     .label = tr("Note")},
                                    m_window);
    dialog->offerTopics(incident.kind);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id] {
        change(dialog, tr("Adding the note"), tr("Note added"),
               [id, note = dialog->text(), topic = dialog->topic()](IncidentStore &store) {
                   return store.addNote(id, note, topic);
               });
    });
    show(dialog);
}

void CaseActions::close(const incident::Incident &incident)
{
    auto *dialog = new ReasonDialog(
        {.title = tr("Close %1").arg(incident.number),
         .action = tr("Close case"),
         .explanation = tr("Every step is done or waived. A closed case takes no change but a reopening and a report."),
         .label = tr("Note"),
         .required = false},
        m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id] {
        change(dialog, tr("Closing the case"), tr("Case closed"),
               [id, note = dialog->text()](IncidentStore &store) { return store.close(id, note); });
    });
    show(dialog);
}

void CaseActions::reopen(const incident::Incident &incident)
{
    auto *dialog = new ReasonDialog({.title = tr("Reopen %1").arg(incident.number),
                                     .action = tr("Reopen case"),
                                     .explanation = tr("The steps and their moments stay as they are."),
                                     .label = tr("Reason")},
                                    m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id] {
        change(dialog, tr("Reopening the case"), tr("Case reopened"),
               [id, reason = dialog->text()](IncidentStore &store) { return store.reopen(id, reason); });
    });
    show(dialog);
}

} // namespace ui
