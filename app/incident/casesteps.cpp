// The steps of a case: recorded, corrected, waived.
#include "app/incident/entitlement.h"
#include "app/incident/eventstore.h"
#include "app/incident/incidentstore.h"
#include "app/journal/journal.h"
#include "db/database.h"

namespace incident {

namespace {

constexpr QLatin1StringView found(foundStep);

Result<void> requireStep(const Procedure &procedure, const Incident &incident, const QString &step)
{
    const Step *known = procedure.step(step);
    if (!known || !known->isFor(incident))
        return fail(Failure::Kind::BadInput,
                    QStringLiteral("%1, a case of kind %2, has no step \"%3\"")
                        .arg(incident.number, name(incident.kind), step));
    return {};
}

Result<void> refuse(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

} // namespace

Result<qint64> IncidentStore::writeStep(const Incident &incident, const QString &step, Moment at, const QString &note,
                                        const QString &proof)
{
    if (Result<void> known = requireStep(m_procedure, incident, step); !known)
        return failed(known);
    if (!m_procedure.step(step)->isByHand)
        return fail(Failure::Kind::Refused, QStringLiteral("%1 is recorded by the program, not by hand").arg(step));
    const auto all = states(incident);
    if (!all)
        return failed(all);
    if (Result<void> allowed = checkMoment(incident, *all, step, at, m_journal.now()); !allowed)
        return failed(allowed);
    const qint64 event = addEvent(m_database, m_journal,
                                  {.incident = incident.id,
                                   .at = at,
                                   .kind = IncidentEvent::Kind::Step,
                                   .subject = step,
                                   .note = note,
                                   .proof = proof});
    if (step == found)
        m_database.run("UPDATE incident SET discovered_at = ? WHERE id = ?", at, incident.id);
    return event;
}

Result<void> IncidentStore::recordStep(IncidentId id, const QString &step, Moment at, const QString &note,
                                       const QString &proof)
{
    return changeOpen(id, [&](const Incident &incident) -> Result<void> {
        const Result<qint64> event = writeStep(incident, step, at, note, proof);
        return event ? Result<void>() : failed(event);
    });
}

Result<void> IncidentStore::rectify(IncidentId id, Moment at, const Rectification &rectification, const QString &note,
                                    const QString &proof)
{
    if (rectification.means.empty())
        return fail(Failure::Kind::BadInput, QStringLiteral("say with what the model was rectified"));
    return changeOpen(id, [&](const Incident &incident) -> Result<void> {
        const Result<qint64> event = writeStep(incident, QLatin1StringView(rectifyStep), at, note, proof);
        if (!event)
            return failed(event);
        addRectification(m_database, id, *event, rectification);
        return {};
    });
}

Result<void> IncidentStore::waiveStep(IncidentId id, const QString &step, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("waiving %1 needs a reason").arg(step));
    return changeOpen(id, [&](const Incident &incident) -> Result<void> {
        if (Result<void> known = requireStep(m_procedure, incident, step); !known)
            return known;
        if (!m_procedure.step(step)->waivable)
            return refuse(QStringLiteral("%1 may not be waived").arg(step));
        if (Result<void> entitled = requireEntitled(m_database, Entitled::Waive, m_journal.actor()); !entitled)
            return entitled;
        const auto all = states(incident);
        if (!all)
            return failed(all);
        if (doneAt(*all, step))
            return refuse(QStringLiteral("%1 was done and cannot be waived").arg(step));
        addEvent(m_database, m_journal,
                 {.incident = id,
                  .at = m_journal.now(),
                  .kind = IncidentEvent::Kind::Waive,
                  .subject = step,
                  .note = reason.trimmed()});
        return {};
    });
}

} // namespace incident
