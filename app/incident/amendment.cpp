#include "app/incident/amendment.h"

#include "app/incident/caseedit.h"
#include "app/incident/eventstore.h"
#include "app/journal/journal.h"
#include "db/notnull.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

QString words(const Concerns &concerns)
{
    QStringList found;
    for (const Concern concern : {Concern::PersonalInformation, Concern::Flaw}) {
        if (concerns.has(concern))
            found.append(name(concern));
    }
    return found.join(u' ');
}

bool isFreeText(const QString &field)
{
    return field != u"kind" && field != u"severity" && field != u"concerns";
}

std::optional<ServiceId> serviceNamed(const db::Database &database, const QString &service)
{
    db::Statement row = database.prepare("SELECT id FROM service WHERE name = ?");
    return row.with(db::orEmpty(service)).next() ? std::optional(row.id<ServiceId>(0)) : std::nullopt;
}

void write(db::Database &database, journal::Journal &journal, const Incident &wanted,
           const std::vector<FieldChange> &made, const QString &reason)
{
    database.run("UPDATE incident SET title = ?, kind = ?, severity = ?, owner = ?, service = ?, service_id = ?,"
                 " summary = ?, concerns_personal = ?, concerns_flaw = ? WHERE id = ?",
                 wanted.title, name(wanted.kind), wanted.severity, wanted.owner, db::orEmpty(wanted.service),
                 wanted.serviceId, db::orEmpty(wanted.summary), wanted.concerns.personalInformation,
                 wanted.concerns.flaw, wanted.id);
    for (const FieldChange &change : made) {
        const QJsonObject whole{{u"from"_s, change.from}, {u"to"_s, change.to}};
        addEvent(database, journal,
                 {.incident = wanted.id,
                  .at = journal.now(),
                  .kind = IncidentEvent::Kind::Change,
                  .subject = change.field,
                  .note = reason.trimmed(),
                  .proof = QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))},
                 isFreeText(change.field) ? QJsonObject() : whole);
    }
}

Result<void> requireWhole(const Incident &wanted)
{
    if (wanted.title.isEmpty() || wanted.owner.isEmpty())
        return fail(Failure::Kind::BadInput, u"a case needs a title and an owner"_s);
    return {};
}

} // namespace

Incident amended(const Incident &incident, const Amendment &amendment)
{
    Incident wanted = incident;
    wanted.title = amendment.title.value_or(incident.title).trimmed();
    wanted.kind = amendment.kind.value_or(incident.kind);
    wanted.severity = amendment.severity.value_or(incident.severity);
    wanted.owner = amendment.owner.value_or(incident.owner).trimmed();
    wanted.service = amendment.service.value_or(incident.service).trimmed();
    wanted.concerns = amendment.concerns.value_or(incident.concerns);
    wanted.summary = amendment.summary.value_or(incident.summary).trimmed();
    return wanted;
}

std::vector<FieldChange> changes(const Incident &from, const Incident &to)
{
    const std::array all{
        FieldChange{u"title"_s, from.title, to.title},
        FieldChange{u"kind"_s, name(from.kind), name(to.kind)},
        FieldChange{u"severity"_s, QString::number(int(from.severity)), QString::number(int(to.severity))},
        FieldChange{u"owner"_s, from.owner, to.owner},
        FieldChange{u"service"_s, from.service, to.service},
        FieldChange{u"concerns"_s, words(from.concerns), words(to.concerns)},
        FieldChange{u"summary"_s, from.summary, to.summary},
    };
    std::vector<FieldChange> made;
    std::ranges::copy_if(all, std::back_inserter(made), [](const FieldChange &each) { return each.from != each.to; });
    return made;
}

QStringList orphanedSteps(const Procedure &procedure, const Incident &wanted, const std::vector<IncidentEvent> &events)
{
    QStringList orphaned;
    for (const Step &step : procedure.steps) {
        const bool isRecorded = std::ranges::any_of(events, [&](const IncidentEvent &event) {
            return event.subject == step.id
                && (event.kind == IncidentEvent::Kind::Step || event.kind == IncidentEvent::Kind::Waive);
        });
        if (isRecorded && !step.isFor(wanted))
            orphaned.append(step.id);
    }
    return orphaned;
}

std::optional<FieldChange> changeOf(const IncidentEvent &event)
{
    if (event.kind != IncidentEvent::Kind::Change)
        return std::nullopt;
    const QJsonObject whole = QJsonDocument::fromJson(event.proof.toUtf8()).object();
    return FieldChange{event.subject, whole.value(u"from"_s).toString(), whole.value(u"to"_s).toString()};
}

Result<void> amend(db::Database &database, journal::Journal &journal, const Procedure &procedure, IncidentId id,
                   const Amendment &amendment)
{
    return onOpenCase(database, id, [&](const Incident &incident) -> Result<void> {
        Incident wanted = amended(incident, amendment);
        if (Result<void> whole = requireWhole(wanted); !whole)
            return whole;
        if (amendment.service)
            wanted.serviceId = serviceNamed(database, wanted.service);
        const auto events = timeline(database, id);
        if (!events)
            return failed(events);
        const QStringList orphaned = orphanedSteps(procedure, wanted, *events);
        const QStringList before = orphanedSteps(procedure, incident, *events); // of an older procedure
        if (orphaned != before)
            return fail(Failure::Kind::Refused,
                        u"recorded already, and the case would not have it: %1"_s.arg(orphaned.join(u", "_s)));
        if (const auto made = changes(incident, wanted); !made.empty())
            write(database, journal, wanted, made, amendment.reason);
        return {};
    });
}

} // namespace incident
