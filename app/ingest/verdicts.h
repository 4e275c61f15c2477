#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/ingest/batch.h"

#include <vector>

namespace db {
class Database;
}

namespace ingest {

/// Stores verdicts that came in a record of their own. False: another file had brought that record.
/// Opens no transaction; throws db::Error.
bool addLateVerdicts(const db::Database &database, SourceId source, const StoredRow &row);

/// What was judged upstream about \a id: in its own record, in its parts, and in records of verdicts
/// about it or about its trace, whenever they came. Verdicts by the key of a batch count only if the
/// key stands for the generations of one record.
Result<std::vector<Verdict>> verdictsOf(const db::Database &database, GenerationId id);

/// The conditions under which a late_verdict l is about a generation g, in SQL.
extern const char *const isAboutGeneration;

} // namespace ingest
