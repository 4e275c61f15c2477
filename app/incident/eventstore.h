#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"

#include <QJsonObject>

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// What happened in a case, in the order in which it happened; what was written down first comes
/// first among events of the same moment.
Result<std::vector<IncidentEvent>> timeline(const db::Database &database, IncidentId id);

/// Writes \a event (its id, actor and recordedAt are the journal's to give) and its journal entry,
/// "incident.<kind>" about "incident/<id>". \a body is what the entry holds beside the common fields;
/// notes and proofs go into it as hashes only. Gives the event's id. Call it inside the caller's transaction; throws
/// db::Error.
qint64 addEvent(db::Database &database, journal::Journal &journal, const IncidentEvent &event, QJsonObject body = {});

} // namespace incident
