#pragma once

#include "app/base/result.h"
#include "app/incident/evidence.h"
#include "app/incident/rectification.h"

namespace db {
class Database;
}

namespace incident {

/// A case with everything in it: what a page shows and a report is made from.
struct CaseFile
{
    Incident incident;
    std::vector<IncidentEvent> events; ///< as timeline() of eventstore.h gives them
    std::vector<EvidenceItem> evidence;
    std::optional<Rectification> rectification = {}; ///< what the step "rectify" says that was written down last
};

/// All cases, the newest first.
Result<std::vector<Incident>> incidents(const db::Database &database);

/// NotFound if there is no such case.
Result<Incident> findIncident(const db::Database &database, IncidentId id);
Result<Incident> findIncident(const db::Database &database, const QString &number);

Result<CaseFile> caseFile(const db::Database &database, IncidentId id);

} // namespace incident
