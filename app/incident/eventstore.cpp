#include "app/incident/eventstore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/notnull.h"

namespace incident {

namespace {

void insertHash(QJsonObject &body, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        body.insert(key, QString::fromLatin1(Sha256::of(text.toUtf8()).toHex()));
}

} // namespace

Result<std::vector<IncidentEvent>> timeline(const db::Database &database, IncidentId id)
{
    return attempt([&] {
        db::Statement row =
            database.prepare("SELECT id, incident_id, at, recorded_at, actor, kind, subject, note, proof"
                             " FROM incident_event WHERE incident_id = ? ORDER BY at, id");
        row.bind(1, id);
        std::vector<IncidentEvent> events;
        while (row.next()) {
            events.push_back({.id = row.integer(0),
                              .incident = row.id<IncidentId>(1),
                              .at = row.integer(2),
                              .recordedAt = row.integer(3),
                              .actor = row.text(4),
                              .kind = eventKindNamed(row.text(5)).value_or(IncidentEvent::Kind::Note),
                              .subject = row.text(6),
                              .note = row.text(7),
                              .proof = row.text(8)});
        }
        return events;
    });
}

qint64 addEvent(db::Database &database, journal::Journal &journal, const IncidentEvent &event, QJsonObject body)
{
    database.run("INSERT INTO incident_event (incident_id, at, recorded_at, actor, kind, subject, note, proof)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                 event.incident, event.at, journal.now(), journal.actor(), name(event.kind), db::orEmpty(event.subject),
                 db::orEmpty(event.note), db::orEmpty(event.proof));
    const qint64 id = database.lastInsertId();
    body.insert(QStringLiteral("event"), id);
    body.insert(QStringLiteral("at"), event.at);
    if (event.kind != IncidentEvent::Kind::Evidence && !event.subject.isEmpty())
        body.insert(QStringLiteral("subject"), event.subject);
    insertHash(body, QStringLiteral("note_sha256"), event.note);
    insertHash(body, QStringLiteral("proof_sha256"), event.proof);
    journal.append(QStringLiteral("incident.") + name(event.kind),
                   QStringLiteral("incident/%1").arg(qint64(event.incident)), body);
    return id;
}

} // namespace incident
