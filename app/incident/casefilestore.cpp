#include "app/incident/casefilestore.h"

#include "app/incident/eventstore.h"
#include "app/incident/evidencestore.h"
#include "app/incident/procedure.h"
#include "db/database.h"

namespace incident {

namespace {

constexpr auto selectIncidents = "SELECT id, number, title, kind, severity, status, service_id, service, discovered_at,"
                                 " opened_at, closed_at, owner, summary, origin, origin_ref, concerns_personal,"
                                 " concerns_flaw FROM incident ";

Incident readIncident(const db::Statement &row)
{
    return {.id = row.id<IncidentId>(0),
            .number = row.text(1),
            .title = row.text(2),
            .kind = kindNamed(row.text(3)).value_or(Kind::Content),
            .severity = severityNumbered(row.integer(4)).value_or(Severity::General),
            .status = row.utf8(5) == "closed" ? Status::Closed : Status::Open,
            .serviceId = row.isNull(6) ? std::nullopt : std::optional(row.id<ServiceId>(6)),
            .service = row.text(7),
            .discoveredAt = row.integer(8),
            .openedAt = row.integer(9),
            .closedAt = row.isNull(10) ? std::nullopt : std::optional(row.integer(10)),
            .owner = row.text(11),
            .summary = row.text(12),
            .origin = originNamed(row.text(13)).value_or(Origin::Hand),
            .originRef = row.text(14),
            .concerns = {.personalInformation = row.integer(15) != 0, .flaw = row.integer(16) != 0}};
}

Result<Incident> oneIncident(db::Statement &query, const QString &what)
{
    if (!query.next())
        return fail(Failure::Kind::NotFound, QStringLiteral("there is no case %1").arg(what));
    return readIncident(query);
}

} // namespace

Result<std::vector<Incident>> incidents(const db::Database &database)
{
    return attempt([&] {
        db::Statement query = database.prepare(QByteArray(selectIncidents) + "ORDER BY id DESC");
        std::vector<Incident> found;
        while (query.next())
            found.push_back(readIncident(query));
        return found;
    });
}

Result<Incident> findIncident(const db::Database &database, IncidentId id)
{
    return attempt([&] {
        db::Statement query = database.prepare(QByteArray(selectIncidents) + "WHERE id = ?");
        return oneIncident(query.with(id), QString::number(qint64(id)));
    });
}

Result<Incident> findIncident(const db::Database &database, const QString &number)
{
    return attempt([&] {
        db::Statement query = database.prepare(QByteArray(selectIncidents) + "WHERE number = ?");
        return oneIncident(query.with(number), number);
    });
}

namespace {

Result<std::optional<Rectification>> newestRectification(const db::Database &database,
                                                         const std::vector<IncidentEvent> &events)
{
    qint64 newest = 0;
    for (const IncidentEvent &event : events) {
        if (event.kind == IncidentEvent::Kind::Step && event.subject == QLatin1StringView(rectifyStep))
            newest = std::max(newest, event.id);
    }
    return rectificationOf(database, newest);
}

} // namespace

Result<CaseFile> caseFile(const db::Database &database, IncidentId id)
{
    const Result<Incident> incident = findIncident(database, id);
    if (!incident)
        return failed(incident);
    Result<std::vector<IncidentEvent>> events = timeline(database, id);
    if (!events)
        return failed(events);
    Result<std::vector<EvidenceItem>> evidence = frozenEvidence(database, id);
    if (!evidence)
        return failed(evidence);
    Result<std::optional<Rectification>> rectification = newestRectification(database, *events);
    if (!rectification)
        return failed(rectification);
    return CaseFile{*incident, std::move(*events), std::move(*evidence), std::move(*rectification)};
}

} // namespace incident
