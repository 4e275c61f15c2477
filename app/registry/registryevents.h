#pragma once

#include "app/base/result.h"
#include "app/registry/item.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

// What RegistryStore does, for a change that is made in the same transaction: call these inside one. They write the
// journal entry too, fail as the members of RegistryStore do, and throw db::Error.

/// As RegistryStore::record(). BadInput: no day; NotFound: no such item.
Result<RegistryEventId> appendEvent(db::Database &database, journal::Journal &journal, const RegistryEvent &event);

/// As RegistryStore::complete().
Result<void> completeEvent(db::Database &database, journal::Journal &journal, RegistryEventId event, QDate day);

/// As RegistryStore::add().
Result<RegistryItemId> addItem(db::Database &database, journal::Journal &journal, const RegistryItem &item);

} // namespace registry
