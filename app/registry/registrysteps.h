#pragma once

#include "app/base/result.h"
#include "app/registry/registryjournal.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

// What several members of RegistryStore do inside their transaction. These throw db::Error.

std::optional<Failure> itemFault(const RegistryItem &item);

/// Adds a step of an item; the journal entry is the caller's. Sets actor and moment.
void insertStep(const db::Database &database, const journal::Journal &journal, const Transition &step);

/// Replaces \a old by \a item, with its journal entry; false: they are the same.
bool saveItem(const db::Database &database, journal::Journal &journal, const RegistryItem &old,
              const RegistryItem &item);

} // namespace registry
