#include "app/seal/dispatchsteps.h"

#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/incident/incidentstore.h"
#include "app/seal/dispatchstore.h"
#include "app/seal/packagestore.h"

using namespace Qt::StringLiterals;

namespace seal {

namespace {

constexpr auto receiptStep = "receipt"_L1;

} // namespace

QStringList reportingSteps(const incident::Procedure &procedure, const incident::Incident &incident)
{
    static const QStringList reports{QString::fromLatin1(incident::reportStep),
                                     u"net_report"_s,
                                     u"net_closing"_s,
                                     u"flaw_report"_s,
                                     u"pi_authority"_s,
                                     u"pi_individuals"_s};
    QStringList steps;
    for (const incident::Step &step : procedure.stepsFor(incident)) {
        if (reports.contains(step.id))
            steps.append(step.id);
    }
    return steps;
}

Result<void> checkStep(const db::Database &database, const incident::Procedure &procedure, IncidentId incident,
                       const QString &step, Moment at, Moment now)
{
    const auto file = incident::caseFile(database, incident);
    if (!file)
        return failed(file);
    const incident::Step *known = procedure.step(step);
    if (!known || !known->isFor(file->incident))
        return fail(Failure::Kind::BadInput, u"the case has no step \"%1\""_s.arg(step));
    if (file->incident.status == incident::Status::Closed)
        return fail(Failure::Kind::Refused, u"the case %1 is closed"_s.arg(file->incident.number));
    return checkMoment(file->incident, stepStates(procedure, file->incident, file->events), step, at, now);
}

Result<void> recordAsStep(const db::Database &database, incident::IncidentStore &incidents, DispatchId id,
                          const QString &step)
{
    const auto record = findDispatch(database, id);
    if (!record)
        return failed(record);
    const Dispatch &dispatch = record->dispatch;
    if (!dispatch.incident)
        return fail(Failure::Kind::BadInput, u"it is of no case"_s);
    QByteArray sha256 = dispatch.reportSha256;
    if (dispatch.package) {
        const auto package = findPackage(database, *dispatch.package);
        if (!package)
            return failed(package);
        sha256 = package->manifestSha256;
    }
    const QString proof = u"%1 SHA-256 %2"_s.arg(reference(record->id), QString::fromLatin1(sha256.toHex()));
    return incidents.recordStep(*dispatch.incident, step, dispatch.sentAt, dispatch.recipient, proof);
}

Result<void> recordReceiptStep(const db::Database &database, incident::IncidentStore &incidents, DispatchId id,
                               const Receipt &receipt)
{
    const auto record = findDispatch(database, id);
    if (!record)
        return failed(record);
    if (!record->dispatch.incident)
        return {};
    const auto found = incident::findIncident(database, *record->dispatch.incident);
    if (!found)
        return failed(found);
    const incident::Step *step = incidents.procedure().step(receiptStep);
    if (!step || !step->isFor(*found))
        return {};
    const QString proof = receipt.number.trimmed().isEmpty()
        ? reference(record->id)
        : u"%1 %2"_s.arg(reference(record->id), receipt.number.trimmed());
    return incidents.recordStep(found->id, receiptStep, receipt.receivedAt, receipt.confirmedBy, proof);
}

} // namespace seal
