#pragma once

#include "app/base/result.h"
#include "app/incident/evidencestore.h"
#include "app/users/measure.h"

namespace db {
class Database;
}

namespace users {

/// Where the evidence of measures is frozen.
inline constexpr incident::EvidenceTable measureEvidenceTable{"user_measure_evidence", "measure_id"};

/// What was written down about \a user, in that order.
Result<std::vector<MeasureEvent>> measureEvents(const db::Database &database, const QString &user);

/// NotFound: no such event.
Result<MeasureEvent> measureEvent(const db::Database &database, UserMeasureId id);

/// The frozen evidence of \a measure, the earliest generation first. Corrupt: a copy is not what was frozen.
Result<std::vector<incident::EvidenceItem>> measureEvidence(const db::Database &database, UserMeasureId measure);

} // namespace users
