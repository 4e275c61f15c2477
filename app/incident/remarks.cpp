#include "app/incident/remarks.h"

#include "app/base/hash.h"
#include "app/incident/caseedit.h"
#include "app/incident/eventstore.h"
#include "app/journal/journal.h"

using namespace Qt::StringLiterals;

namespace incident {

Result<std::vector<Comment>> comments(const db::Database &database, IncidentId incident)
{
    return attempt([&] {
        db::Statement row =
            database.prepare("SELECT id, at, actor, words FROM incident_comment WHERE incident_id = ? ORDER BY id");
        row.with(incident);
        std::vector<Comment> found;
        while (row.next())
            found.push_back({row.integer(0), row.integer(1), row.text(2), row.text(3)});
        return found;
    });
}

Result<void> addComment(db::Database &database, journal::Journal &journal, IncidentId incident, const QString &words)
{
    const QString said = words.trimmed();
    if (said.isEmpty())
        return fail(Failure::Kind::BadInput, u"the comment is empty"_s);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(database);
        if (const Result<Incident> found = findIncident(database, incident); !found)
            return failed(found);
        database.run("INSERT INTO incident_comment (incident_id, at, actor, words) VALUES (?, ?, ?, ?)", incident,
                     journal.now(), journal.actor(), said);
        journal.append(u"incident.commented"_s, u"incident/%1"_s.arg(qint64(incident)),
                       {{u"comment"_s, database.lastInsertId()},
                        {u"words_sha256"_s, QString::fromLatin1(Sha256::of(said.toUtf8()).toHex())}});
        transaction.commit();
        return {};
    });
}

Result<void> addEntry(db::Database &database, journal::Journal &journal, IncidentId incident, Moment at,
                      const QString &what, const QString &proof)
{
    if (what.trimmed().isEmpty())
        return fail(Failure::Kind::BadInput, u"the entry says nothing"_s);
    if (at > journal.now())
        return fail(Failure::Kind::Refused, u"%1 is in the future"_s.arg(shanghaiText(at)));
    return onOpenCase(database, incident, [&](const Incident &) -> Result<void> {
        addEvent(database, journal,
                 {.incident = incident,
                  .at = at,
                  .kind = IncidentEvent::Kind::Entry,
                  .note = what.trimmed(),
                  .proof = proof.trimmed()});
        return {};
    });
}

} // namespace incident
