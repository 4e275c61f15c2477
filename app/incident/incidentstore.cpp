#include "app/incident/incidentstore.h"

#include "app/incident/caseedit.h"
#include "app/incident/entitlement.h"
#include "app/incident/eventstore.h"
#include "app/incident/evidencestore.h"
#include "app/journal/journal.h"
#include "app/journal/treehead.h"
#include "db/notnull.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace incident {

namespace {

constexpr QLatin1StringView found(foundStep);

Result<void> refuse(const QString &why)
{
    return fail(Failure::Kind::Refused, why);
}

/// Refused where the model was rectified and nobody said with what.
Result<void> requireMeans(const db::Database &database, const std::vector<StepState> &states)
{
    for (const StepState &state : states) {
        if (state.step.id != QLatin1StringView(rectifyStep) || state.state != StepState::State::Done)
            continue;
        const auto rectification = rectificationOf(database, state.event->id);
        if (!rectification)
            return failed(rectification);
        if (!*rectification)
            return refuse(QStringLiteral("the step rectify does not say with what the model was rectified"));
    }
    return {};
}

/// Refused where a step was recorded with a sending that was withdrawn since; its proof begins with "D-3".
Result<void> requireSent(const db::Database &database, IncidentId incident, const std::vector<StepState> &states)
{
    static const QRegularExpression sending(QStringLiteral("^D-([0-9]{1,18})( |$)"));
    db::Statement row =
        database.prepare("WITH RECURSIVE line (id) AS (SELECT id FROM dispatch WHERE id = ?1 AND incident_id = ?2"
                         " UNION SELECT d.id FROM dispatch d JOIN line ON d.corrects = line.id)"
                         " SELECT is_withdrawn FROM dispatch WHERE id = (SELECT max(id) FROM line)");
    for (const StepState &state : states) {
        if (state.state != StepState::State::Done)
            continue;
        const QRegularExpressionMatch proof = sending.match(state.event->proof);
        if (!proof.hasMatch())
            continue;
        row.with(proof.captured(1).toLongLong(), incident);
        if (row.next() && row.integer(0) != 0)
            return refuse(QStringLiteral("the step %1 was recorded with D-%2, which was not sent after all")
                              .arg(state.step.id, proof.captured(1)));
    }
    return {};
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
                   " owner, summary, origin, origin_ref, concerns_personal, concerns_flaw)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   number, incident.title.trimmed(), name(incident.kind), incident.severity, incident.serviceId,
                   db::orEmpty(service), discovered, m_journal.now(),
                   incident.owner.isEmpty() ? m_journal.actor() : incident.owner, db::orEmpty(incident.summary),
                   name(incident.origin.value_or(evidence.empty() ? Origin::Hand : Origin::Flagged)),
                   db::orEmpty(incident.originRef), incident.concerns.personalInformation, incident.concerns.flaw);
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
        if (Result<void> said = requireMeans(m_database, *all); !said)
            return said;
        if (Result<void> sent = requireSent(m_database, id, *all); !sent)
            return sent;
        setStatus(id, Status::Closed, note);
        const auto head = journal::writeHead(m_database, m_journal, journal::HeadReason::Close);
        return head ? Result<void>() : failed(head);
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

Result<void> IncidentStore::recordReport(IncidentId id, const DraftedReport &report)
{
    return change(id, [&](const Incident &) -> Result<void> {
        const QString hex = QString::fromLatin1(report.sha256.toHex());
        m_journal.append(QStringLiteral("report.drafted"), QStringLiteral("incident/%1").arg(qint64(id)),
                         {{QStringLiteral("kind"), report.kind},
                          {QStringLiteral("sha256"), hex},
                          {QStringLiteral("language"), report.language},
                          {QStringLiteral("format"), report.format}});
        addEvent(m_database, m_journal,
                 {.incident = id,
                  .at = m_journal.now(),
                  .kind = IncidentEvent::Kind::Report,
                  .subject = hex,
                  .note = report.file,
                  .proof = report.kind});
        const auto head = journal::writeHead(m_database, m_journal, journal::HeadReason::Export);
        return head ? Result<void>() : failed(head);
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
        return stepStates(m_procedure, incident, events);
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
