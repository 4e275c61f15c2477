#pragma once

#include "app/detect/matcher.h"
#include "app/detect/taxonomy.h"

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace detect {

/// The rules in force in a workspace, compiled, and the rows their packs have in rule_pack (in the
/// order of matcher->packs()): what an import scans with.
struct ActiveRules
{
    std::shared_ptr<const Matcher> matcher;
    std::vector<RulePackId> packIds;
};

/// Makes the packs that come with the program known to the workspace, where they are not yet, and
/// compiles all that are switched on, or takes them from \a cache.
Result<ActiveRules> activateRules(db::Database &database, journal::Journal &journal, const Taxonomy &taxonomy,
                                  const EngineCache &cache = EngineCache::ofUser());

} // namespace detect
