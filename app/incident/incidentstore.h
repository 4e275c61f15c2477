#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/incident/rectification.h"

#include <functional>

namespace journal {
class Journal;
}

namespace incident {

/// A report that was drafted from a case.
struct DraftedReport
{
    QString kind; ///< "content-incident", "network-supplement 2"; the event's proof
    QString file; ///< its name, without folders
    QByteArray sha256; ///< of the file, 32 bytes
    QString language;
    QString format;
};

/// Opens cases and records what is done in them, as the journal's actor and at the journal's clock.
/// Each change is an event, written with its journal entry in one transaction. A closed case takes
/// no change but a reopening and the drafting of a report (Failure::Refused).
///
/// Borrows the write connection and must not outlive it.
class IncidentStore
{
public:
    IncidentStore(db::Database &database, journal::Journal &journal, Procedure procedure);

    /// Opens a case with the generations \a evidence frozen in it and the step "found" recorded.
    /// BadInput: no title. Refused: found in the future. NotFound: no such generation.
    Result<IncidentId> open(const NewIncident &incident, const std::vector<GenerationId> &evidence);

    /// The same with evidence that the caller read.
    Result<IncidentId> openWith(const NewIncident &incident, const std::vector<EvidenceItem> &evidence);

    /// Freezes more generations into the case, without those it holds already; how many were added.
    Result<qint64> addEvidence(IncidentId id, const std::vector<GenerationId> &evidence);
    Result<qint64> addItems(IncidentId id, const std::vector<EvidenceItem> &evidence);

    /// Records that \a step was done at \a at. Recording it again corrects it; "found" moves the moment
    /// of discovery. BadInput: a step that this kind of case does not have. Refused: in the future,
    /// before the discovery, (found) after another step, or a step that the program records.
    Result<void> recordStep(IncidentId id, const QString &step, Moment at, const QString &note = {},
                            const QString &proof = {});

    /// Records that the model was rectified, and with what. BadInput: with nothing. Else as recordStep().
    Result<void> rectify(IncidentId id, Moment at, const Rectification &rectification, const QString &note = {},
                         const QString &proof = {});

    /// Puts \a reason in the place of \a step. BadInput: no reason, or a step the case does not have.
    /// Refused: the step may not be waived, was done, or the actor is not entitled to (entitlement.h).
    Result<void> waiveStep(IncidentId id, const QString &step, const QString &reason);

    /// Adds a remark; one with a topic (topic.h) is what the report draft prints under it.
    Result<void> addNote(IncidentId id, const QString &note, const QString &topic = {});

    /// Refused while a step is neither done nor waived (the detail lists them), where the model was rectified and
    /// nobody said with what, or where what a step says was sent was withdrawn. The head of the journal's tree is
    /// written down with it.
    Result<void> close(IncidentId id, const QString &note = {});
    Result<void> reopen(IncidentId id, const QString &reason);

    /// Records that a report was drafted into a file.
    Result<void> recordReport(IncidentId id, const DraftedReport &report);

    const Procedure &procedure() const { return m_procedure; }

private:
    Result<void> change(IncidentId id, const std::function<Result<void>(const Incident &)> &work);
    Result<void> changeOpen(IncidentId id, const std::function<Result<void>(const Incident &)> &work);
    Result<qint64> writeStep(const Incident &incident, const QString &step, Moment at, const QString &note,
                             const QString &proof);
    Result<std::vector<StepState>> states(const Incident &incident) const;
    IncidentId insert(const NewIncident &incident, Moment discovered, const std::vector<EvidenceItem> &evidence);
    QString nextNumber() const;
    qint64 freezeNew(IncidentId id, const std::vector<EvidenceItem> &evidence);
    void setStatus(IncidentId id, Status status, const QString &note);

    db::Database &m_database;
    journal::Journal &m_journal;
    Procedure m_procedure;
};

} // namespace incident
