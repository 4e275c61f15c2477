#include "app/incident/incidentstore.h"

#include "app/incident/eventstore.h"
#include "app/incident/evidencestore.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

#include <QJsonArray>

namespace incident {

namespace {

constexpr QLatin1StringView found(foundStep);

/// NOT NULL columns: an empty text, never NULL.
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

Result<void> requireStep(const Procedure &procedure, Kind kind, const QString &step)
{
    const Step *known = procedure.step(step);
    if (!known || !known->isFor(kind))
        return fail(Failure::Kind::BadInput,
                    QStringLiteral("a case of kind %1 has no step \"%2\"").arg(name(kind), step));
    return {};
}

Result<void> refuse(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

} // namespace

IncidentStore::IncidentStore(db::Database &database, journal::Journal &journal, Procedure procedure)
    : m_database(database)
    , m_journal(journal)
    , m_procedure(std::move(procedure))
{
}

Result<IncidentId> IncidentStore::open(const NewIncident &incident, const std::vector<GenerationId> &evidence)
{
    return currentEvidence(m_database, evidence).and_then([&](const std::vector<EvidenceItem> &items) {
        return openWith(incident, items);
    });
}

Result<IncidentId> IncidentStore::openWith(const NewIncident &incident, const std::vector<EvidenceItem> &evidence)
{
    if (incident.title.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a case needs a title"));
    const Moment now = m_journal.now();
    const Moment discovered = incident.discoveredAt.value_or(now);
    if (discovered > now)
        return fail(Failure::Kind::Refused,
                    QStringLiteral("found at %1 is in the future").arg(shanghaiText(discovered)));
    return attempt([&] {
        db::Transaction transaction(m_database);
        const IncidentId id = insert(incident, discovered, evidence);
        addEvent(m_database, m_journal,
                 {.incident = id,
                  .at = discovered,
                  .kind = IncidentEvent::Kind::Step,
                  .subject = found,
                  .note = incident.how});
        freezeNew(id, evidence);
        transaction.commit();
        return id;
    });
}

IncidentId IncidentStore::insert(const NewIncident &incident, Moment discovered,
                                 const std::vector<EvidenceItem> &evidence)
{
    const QString number = nextNumber();
    const QString service =
        incident.service.isEmpty() ? summarise(evidence).services.join(QStringLiteral(", ")) : incident.service;
    m_database.run("INSERT INTO incident (number, title, kind, severity, service_id, service, discovered_at, opened_at,"
                   " owner, summary) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   number, incident.title.trimmed(), name(incident.kind), incident.severity, incident.serviceId,
                   orEmpty(service), discovered, m_journal.now(),
                   incident.owner.isEmpty() ? m_journal.actor() : incident.owner, orEmpty(incident.summary));
    const auto id = static_cast<IncidentId>(m_database.lastInsertId());
    m_journal.append(QStringLiteral("incident.opened"), QStringLiteral("incident/%1").arg(qint64(id)),
                     {{QStringLiteral("number"), number},
                      {QStringLiteral("kind"), name(incident.kind)},
                      {QStringLiteral("severity"), static_cast<int>(incident.severity)}});
    return id;
}

QString IncidentStore::nextNumber() const
{
    const QString prefix = QStringLiteral("VI-%1-").arg(shanghaiDay(m_journal.now()).year());
    db::Statement query = m_database.prepare("SELECT max(CAST(substr(number, 9) AS INTEGER)) FROM incident"
                                             " WHERE substr(number, 1, 8) = ?");
    const qint64 last = query.with(prefix).next() ? query.integer(0) : 0;
    return prefix + QStringLiteral("%1").arg(last + 1, 4, 10, QLatin1Char('0'));
}

Result<qint64> IncidentStore::addEvidence(IncidentId id, const std::vector<GenerationId> &evidence)
{
    return currentEvidence(m_database, evidence).and_then([&](const std::vector<EvidenceItem> &items) {
        return addItems(id, items);
    });
}

Result<qint64> IncidentStore::addItems(IncidentId id, const std::vector<EvidenceItem> &evidence)
{
    qint64 added = 0;
    return changeOpen(id,
                      [&](const Incident &) -> Result<void> {
                          added = freezeNew(id, evidence);
                          return {};
                      })
        .transform([&] { return added; });
}

qint64 IncidentStore::freezeNew(IncidentId id, const std::vector<EvidenceItem> &evidence)
{
    QStringList references;
    QJsonArray records;
    for (const EvidenceItem &item : evidence) {
        if (holdsEvidence(m_database, id, item.generation))
            continue;
        freeze(m_database, id, item, m_journal.now());
        references.append(reference(item.generation));
        records.append(QJsonObject{{QStringLiteral("generation"), qint64(item.generation)},
                                   {QStringLiteral("frozen"), QString::fromLatin1(frozenSha256(item).toHex())}});
    }
    if (!references.isEmpty())
        addEvent(m_database, m_journal,
                 {.incident = id,
                  .at = m_journal.now(),
                  .kind = IncidentEvent::Kind::Evidence,
                  .subject = references.join(QLatin1Char(' '))},
                 {{QStringLiteral("evidence"), records}});
    return references.size();
}

Result<void> IncidentStore::recordStep(IncidentId id, const QString &step, Moment at, const QString &note,
                                       const QString &proof)
{
    return changeOpen(id, [&](const Incident &incident) -> Result<void> {
        if (Result<void> known = requireStep(m_procedure, incident.kind, step); !known)
            return known;
        const auto all = states(incident);
        if (!all)
            return failed(all);
        if (Result<void> allowed = checkMoment(incident, *all, step, at, m_journal.now()); !allowed)
            return allowed;
        addEvent(m_database, m_journal,
                 {.incident = id,
                  .at = at,
                  .kind = IncidentEvent::Kind::Step,
                  .subject = step,
                  .note = note,
                  .proof = proof});
        if (step == found)
            m_database.run("UPDATE incident SET discovered_at = ? WHERE id = ?", at, id);
        return {};
    });
}

Result<void> IncidentStore::waiveStep(IncidentId id, const QString &step, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("waiving %1 needs a reason").arg(step));
    return changeOpen(id, [&](const Incident &incident) -> Result<void> {
        if (Result<void> known = requireStep(m_procedure, incident.kind, step); !known)
            return known;
        if (!m_procedure.step(step)->waivable)
            return refuse(QStringLiteral("%1 may not be waived").arg(step));
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

Result<void> IncidentStore::addNote(IncidentId id, const QString &note, const QString &topic)
{
    if (note.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("the note is empty"));
    return changeOpen(id, [&](const Incident &) -> Result<void> {
        addEvent(m_database, m_journal,
                 {.incident = id,
                  .at = m_journal.now(),
                  .kind = IncidentEvent::Kind::Note,
                  .subject = topic,
                  .note = note.trimmed()});
        return {};
    });
}

Result<void> IncidentStore::close(IncidentId id, const QString &note)
{
    return changeOpen(id, [&](const Incident &incident) -> Result<void> {
        const auto all = states(incident);
        if (!all)
            return failed(all);
        if (const QStringList open = openSteps(*all); !open.isEmpty())
            return refuse(QStringLiteral("neither done nor waived: %1").arg(open.join(QStringLiteral(", "))));
        setStatus(id, Status::Closed, note);
        return {};
    });
}

Result<void> IncidentStore::reopen(IncidentId id, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("reopening a case needs a reason"));
    return change(id, [&](const Incident &incident) -> Result<void> {
        if (incident.status == Status::Open)
            return refuse(QStringLiteral("the case %1 is open").arg(incident.number));
        setStatus(id, Status::Open, reason.trimmed());
        return {};
    });
}

Result<void> IncidentStore::recordReport(IncidentId id, const QString &file, const QByteArray &sha256,
                                         const QString &language)
{
    return change(id, [&](const Incident &) -> Result<void> {
        const QString hex = QString::fromLatin1(sha256.toHex());
        m_journal.append(QStringLiteral("report.drafted"), QStringLiteral("incident/%1").arg(qint64(id)),
                         {{QStringLiteral("sha256"), hex}, {QStringLiteral("language"), language}});
        addEvent(
            m_database, m_journal,
            {.incident = id, .at = m_journal.now(), .kind = IncidentEvent::Kind::Report, .subject = hex, .note = file});
        return {};
    });
}

void IncidentStore::setStatus(IncidentId id, Status status, const QString &note)
{
    const Moment now = m_journal.now();
    m_database.run("UPDATE incident SET status = ?, closed_at = ? WHERE id = ?", name(status),
                   status == Status::Closed ? std::optional(now) : std::nullopt, id);
    addEvent(m_database, m_journal,
             {.incident = id, .at = now, .kind = IncidentEvent::Kind::Status, .subject = name(status), .note = note});
}

Result<std::vector<StepState>> IncidentStore::states(const Incident &incident) const
{
    return timeline(m_database, incident.id).transform([&](const std::vector<IncidentEvent> &events) {
        return stepStates(m_procedure, incident.kind, events);
    });
}

/// Runs \a work on the case inside a transaction; what \a work refuses leaves no trace.
Result<void> IncidentStore::change(IncidentId id, const std::function<Result<void>(const Incident &)> &work)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const Result<Incident> incident = findIncident(m_database, id);
        if (!incident)
            return failed(incident);
        if (Result<void> done = work(*incident); !done)
            return done;
        transaction.commit();
        return {};
    });
}

Result<void> IncidentStore::changeOpen(IncidentId id, const std::function<Result<void>(const Incident &)> &work)
{
    return change(id, [&](const Incident &incident) -> Result<void> {
        if (incident.status == Status::Closed)
            return refuse(QStringLiteral("the case %1 is closed").arg(incident.number));
        return work(incident);
    });
}

} // namespace incident
