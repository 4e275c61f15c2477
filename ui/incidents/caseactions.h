#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/incidentstore.h"
#include "ui/incidents/casedesk.h"
#include "ui/incidents/newcasedialog.h"

namespace ui {

/// What an officer does to a case and its steps: opens, records, waives, notes, closes, reopens.
class CaseActions : public CaseDesk
{
    Q_OBJECT

public:
    using CaseDesk::CaseDesk;

    /// \a evidence is frozen into the new case.
    void open(const QStringList &services, const CaseProposal &proposal = {},
              const std::vector<GenerationId> &evidence = {});
    void record(const incident::CaseFile &file, const std::vector<incident::StepState> &steps,
                const incident::StepState &step);
    void waive(const incident::Incident &incident, const incident::StepState &step);
    void addNote(const incident::Incident &incident);
    void close(const incident::Incident &incident);
    void reopen(const incident::Incident &incident);

Q_SIGNALS:
    void opened(IncidentId id);

private:
    template <typename Change>
    void change(FormDialog *dialog, const QString &doing, const QString &done, const Change &change);
};

} // namespace ui
