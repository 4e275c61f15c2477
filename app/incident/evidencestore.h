#pragma once

#include "app/base/result.h"
#include "app/incident/evidence.h"

namespace db {
class Database;
}

namespace incident {

/// The generations \a ids as they are now, each with its file, findings and decision in force, in the
/// order asked for. NotFound names the first that is not there.
Result<std::vector<EvidenceItem>> currentEvidence(const db::Database &database, const std::vector<GenerationId> &ids);

/// Whether \a generation is evidence of \a incident already. Throws db::Error.
bool holdsEvidence(const db::Database &database, IncidentId incident, GenerationId generation);

/// A table that keeps frozen evidence as incident_evidence does, and its column that names what the evidence belongs
/// to.
struct EvidenceTable
{
    const char *table;
    const char *owner;
};

/// Freezes \a item into \a incident. Call it inside the caller's transaction; throws db::Error.
void freeze(const db::Database &database, IncidentId incident, const EvidenceItem &item, Moment addedAt);

/// The same into another table of evidence, for its \a owner.
void freeze(const db::Database &database, const EvidenceTable &table, qint64 owner, const EvidenceItem &item,
            Moment addedAt);

/// The frozen evidence of \a incident, the earliest generation first. Corrupt, naming the generation,
/// where a copy no longer gives the hash that was taken when it was frozen.
Result<std::vector<EvidenceItem>> frozenEvidence(const db::Database &database, IncidentId incident);
Result<std::vector<EvidenceItem>> frozenEvidence(const db::Database &database, const EvidenceTable &table,
                                                 qint64 owner);

} // namespace incident
