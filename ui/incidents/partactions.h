#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/grades.h"
#include "app/incident/tasks.h"
#include "ui/incidents/casedesk.h"
#include "ui/incidents/partdialogs.h"

namespace ui {

/// What an officer does to what a case says of itself and to what hangs on it: change, link, task, comment, entry,
/// grade, and who may waive.
class PartActions : public CaseDesk
{
    Q_OBJECT

public:
    using CaseDesk::CaseDesk;

    void amend(const incident::CaseFile &file, const QStringList &services);
    void link(const incident::Incident &incident, const LinkTargets &targets);
    void take(const std::vector<incident::Link> &links); ///< without a dialog
    void unlink(const incident::Link &link);             ///< likewise
    void addEntry(const incident::Incident &incident);
    void setTask(const incident::Incident &incident, const QStringList &officers);
    void settle(const incident::Task &task, incident::Task::State state);
    void comment(const incident::Incident &incident);
    void grade(const incident::CaseFile &file, const incident::GradeCriteria &criteria);
    void entitle(const QStringList &entitled, const QStringList &officers);
};

} // namespace ui
