#pragma once

#include "app/inspection/scope.h"

#include <map>

namespace db {
class Database;
}

namespace inspection {

/// Fills the tables that the rules of subset.toml name (kept_generation …, in "temp") on \a database, to which the
/// workspace is attached as "live". Throws db::Error.
void fillScopeSets(const db::Database &database, const Scope &scope);

/// How many generations stay behind, by reason: "time", "no_time", "service", "model", "risk", "kind".
std::map<QString, qint64> generationsLeftOut(const db::Database &database, const Scope &scope);

/// Whether records of \a kind are asked for.
bool wants(const Scope &scope, const QString &kind);

} // namespace inspection
