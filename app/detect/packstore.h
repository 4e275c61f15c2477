#pragma once

#include "app/base/clock.h"
#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"

#include <optional>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace detect {

/// A version of a pack that the workspace knows.
struct RegisteredPack
{
    RulePackId id{};
    QString pack; ///< "pornography"
    QString version;
    QByteArray hash; ///< SHA-256 of the file
    Bilingual title;
    bool enabled = false;
    Moment loadedAt = 0;
};

/// A pack that is switched on, read from the workspace's own copy of its file.
struct ActivePack
{
    RulePackId id{};
    RulePack pack;
};

/// Every version that the workspace knows, the newest of each pack first.
Result<std::vector<RegisteredPack>> registeredPacks(const db::Database &database);

/// What to compile a Matcher of: the packs that are switched on, by id. Fails if a stored file no longer passes as a
/// pack.
Result<std::vector<ActivePack>> activePacks(const db::Database &database, const Taxonomy &taxonomy);

/// The rule packs of a workspace. It keeps the file of every version it has used, so that a finding
/// can be traced to the very text of its rule. Borrows both and must not outlive them.
class PackStore
{
public:
    PackStore(db::Database &database, journal::Journal &journal);

    /// Makes \a packs known and returns their rows in the same order. A file that is known already
    /// keeps its row. A new version takes the place of the one before: it is on or off as that was,
    /// and on if there was none. Journals "rules.loaded" for each new file.
    Result<std::vector<RulePackId>> registerPacks(const std::vector<RulePack> &packs);

    /// Switches one version of a pack on or off; on switches its other versions off.
    /// Journals "rules.enabled" or "rules.disabled" unless it is so already.
    Result<void> setEnabled(RulePackId id, bool enabled);

    Result<std::vector<RegisteredPack>> packs() const; ///< registeredPacks()

    Result<std::vector<ActivePack>> activePacks(const Taxonomy &taxonomy) const; ///< detect::activePacks()

private:
    RulePackId registerPack(const RulePack &pack);
    std::optional<RulePackId> known(const RulePack &pack) const;

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace detect
