#include "ui/incidents/partactions.h"

#include "app/incident/amendment.h"
#include "app/incident/gradestore.h"
#include "app/incident/remarks.h"
#include "ui/incidents/casedialogs.h"
#include "ui/incidents/casewords.h"
#include "ui/incidents/gradedialog.h"
#include "ui/incidents/waiversdialog.h"

namespace ui {

using db::Database;
using incident::Task;
using journal::Journal;

void PartActions::amend(const incident::CaseFile &file, const QStringList &services)
{
    const auto obstacle = [this, file](const incident::Amendment &wanted) {
        QStringList titles;
        const incident::Incident changed = incident::amended(file.incident, wanted);
        for (const QString &step : incident::orphanedSteps(m_procedure, changed, file.events))
            titles.append(shown(m_procedure.step(step)->title));
        return titles.isEmpty() ? QString()
                                : tr("Recorded already, and the case would have no place for it: %1")
                                      .arg(titles.join(QStringLiteral(", ")));
    };
    auto *dialog = new AmendDialog(file.incident, services, obstacle, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = file.incident.id] {
        hand(dialog, tr("Changing the case"), tr("Case changed"),
             [procedure = m_procedure, id, wanted = dialog->amendment()](Database &database, Journal &journal) {
                 return incident::amend(database, journal, procedure, id, wanted);
             });
    });
    show(dialog);
}

void PartActions::link(const incident::Incident &incident, const LinkTargets &targets)
{
    auto *dialog = new LinkDialog(incident.id, targets, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        hand(dialog, tr("Linking"), tr("Linked"), [wanted = dialog->link()](Database &database, Journal &journal) {
            return incident::link(database, journal, wanted);
        });
    });
    show(dialog);
}

void PartActions::take(const std::vector<incident::Link> &links)
{
    if (links.empty())
        return;
    doNow(tr("Linking"), tr("%n link(s) made", nullptr, static_cast<int>(links.size())),
          [links](Database &database, Journal &journal) { return incident::linkAll(database, journal, links); });
}

void PartActions::unlink(const incident::Link &link)
{
    doNow(tr("Removing the link"), tr("Link removed: %1").arg(link.label),
          [link](Database &database, Journal &journal) {
              return incident::unlink(database, journal, link.incident, link.id);
          });
}

void PartActions::addEntry(const incident::Incident &incident)
{
    auto *dialog = new EntryDialog(now(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id] {
        hand(dialog, tr("Adding to the timeline"), tr("Added to the timeline"),
             [id, at = dialog->moment(), what = dialog->what(), proof = dialog->proof()](Database &database,
                                                                                         Journal &journal) {
                 return incident::addEntry(database, journal, id, at, what, proof);
             });
    });
    show(dialog);
}

void PartActions::setTask(const incident::Incident &incident, const QStringList &officers)
{
    auto *dialog = new TaskDialog(officers, shanghaiDay(now()), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id] {
        hand(dialog, tr("Setting the task"), tr("Task set"),
             [id, title = dialog->task(), assignee = dialog->assignee(),
              due = dialog->dueOn()](Database &database, Journal &journal) -> Result<void> {
                 return incident::setTask(database, journal, id, title, assignee, due).transform([](qint64) {});
             });
    });
    show(dialog);
}

void PartActions::settle(const Task &task, Task::State state)
{
    const bool isDone = state == Task::State::Done;
    auto *dialog = new ReasonDialog({.title = isDone ? tr("Task done") : tr("Drop task"),
                                     .action = isDone ? tr("Finish task") : tr("Drop"),
                                     .explanation = task.title,
                                     .label = isDone ? tr("Note") : tr("Reason"),
                                     .required = !isDone},
                                    m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, task, state] {
        hand(dialog, tr("Settling the task"), taskStateText(state),
             [task, state, note = dialog->text()](Database &database, Journal &journal) {
                 return incident::settleTask(database, journal, task.incident, task.id, state, note);
             });
    });
    show(dialog);
}

void PartActions::comment(const incident::Incident &incident)
{
    auto *dialog = new ReasonDialog({.title = tr("Comment on %1").arg(incident.number),
                                     .action = tr("Comment"),
                                     .explanation = tr("Between officers: no report prints it."),
                                     .label = tr("Comment")},
                                    m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = incident.id] {
        hand(dialog, tr("Adding the comment"), tr("Comment added"),
             [id, words = dialog->text()](Database &database, Journal &journal) {
                 return incident::addComment(database, journal, id, words);
             });
    });
    show(dialog);
}

void PartActions::grade(const incident::CaseFile &file, const incident::GradeCriteria &criteria)
{
    incident::GradeFigures earlier;
    for (const incident::IncidentEvent &event : file.events) {
        if (const auto recorded = incident::gradeOf(event))
            earlier = recorded->figures;
    }
    auto *dialog = new GradeDialog(file.incident, criteria, earlier, m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, id = file.incident.id, criteria] {
        hand(dialog, tr("Recording the grade"), tr("Grade recorded"),
             [id, criteria, figures = dialog->figures(), takesOver = dialog->takesOver(),
              note = dialog->note()](Database &database, Journal &journal) -> Result<void> {
                 return incident::recordGrade(database, journal, id, figures, criteria, takesOver, note)
                     .transform([](const incident::Grading &) {});
             });
    });
    show(dialog);
}

void PartActions::entitle(const QStringList &entitled, const QStringList &officers)
{
    auto *dialog = new WaiversDialog(entitled, officers, m_session.officer(), m_window);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        hand(dialog, tr("Changing who may waive"), tr("Who may waive was changed"),
             [officer = dialog->officer(), isGiven = dialog->isGiven(), reason = dialog->reason()](Database &database,
                                                                                                   Journal &journal) {
                 return incident::setEntitled(database, journal, incident::Entitled::Waive, officer, isGiven, reason);
             });
    });
    show(dialog);
}

} // namespace ui
