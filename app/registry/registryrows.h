#pragma once

#include "app/base/result.h"
#include "app/registry/register.h"

namespace db {
class Database;
}

namespace registry {

// One row of a table, or NotFound. These throw db::Error: they are for use inside a transaction of
// RegistryStore; everyone else calls readService(), readItem() and readRegister().

Result<Service> row(const db::Database &database, ServiceId id);
Result<RegistryItem> row(const db::Database &database, RegistryItemId id);
Result<RegistryEvent> row(const db::Database &database, RegistryEventId id);

} // namespace registry
