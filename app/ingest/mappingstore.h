#pragma once

#include "app/base/clock.h"
#include "app/ingest/mappingpack.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace ingest {

/// A mapping pack that is kept in the workspace.
struct SavedMapping
{
    MappingPackId id{};
    QString name; ///< for people
    MappingPack pack;
    Moment savedAt = 0;
    QString savedBy;
};

/// Those that are offered, by name. One that a newer release wrote and this one cannot read is left out.
Result<std::vector<SavedMapping>> savedMappings(const db::Database &database);

/// Keeps and removes mapping packs, each time with its journal entry: the pack's id, version and SHA-256.
///
/// Borrows the write connection and must not outlive it.
class MappingStore
{
public:
    MappingStore(db::Database &database, journal::Journal &journal);

    /// Keeps \a pack, in place of the one that has its id, and calls it \a name; empty: by its title. Keeping the
    /// very text that is kept already changes nothing.
    Result<MappingPackId> add(const MappingPack &pack, const QString &name = {});

    Result<void> remove(MappingPackId id); ///< NotFound. What was imported by it stays and names it.

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace ingest
