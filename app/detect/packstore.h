#pragma once

#include "app/base/clock.h"
#include "app/detect/rulepack.h"
#include "app/detect/taxonomy.h"

#include <QJsonObject>

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
    PackState state = PackState::Off;
    Moment loadedAt = 0;
    QString signer;        ///< who signed the file with a key that was trusted when it came in; empty: nobody
    std::optional<Moment> seenAt; ///< when its effect was first shown to somebody, or it was first on

    bool isOn() const { return state == PackState::On; }
};

/// A pack that is on or in shadow (pack.inShadow), read from the workspace's own copy of its file.
struct ActivePack
{
    RulePackId id{};
    RulePack pack;
};

/// Every version that the workspace knows, the newest of each pack first.
Result<std::vector<RegisteredPack>> registeredPacks(const db::Database &database);

/// What to compile a Matcher of: the packs that are on or in shadow, by id. Fails if a stored file no longer passes as
/// a pack.
Result<std::vector<ActivePack>> activePacks(const db::Database &database, const Taxonomy &taxonomy);

/// The pack in the version \a id, from the workspace's own copy of its file; inShadow is as it is on record.
Result<RulePack> registeredPack(const db::Database &database, RulePackId id, const Taxonomy &taxonomy);

/// The rule packs of a workspace. It keeps the file of every version it has used, so that a finding
/// can be traced to the very text of its rule. Borrows both and must not outlive them.
class PackStore
{
public:
    PackStore(db::Database &database, journal::Journal &journal);

    /// Makes \a packs known and returns their rows in the same order. A file that is known already
    /// keeps its row. A new file is off, unless nothing is imported yet: then there is nothing to try it on,
    /// and it takes the place of the version before. Journals "rules.loaded" for each new file.
    Result<std::vector<RulePackId>> registerPacks(const std::vector<RulePack> &packs);

    /// Switches one version of a pack. Another version of the pack that is in that state goes off, and a version
    /// that leaves shadow for on, or the other way, takes its findings along. Refused: \a state is On, and nobody
    /// has seen what it finds among the stored generations (noteSeen(), or a time in shadow).
    /// Journals "rules.enabled", "rules.shadowed" or "rules.disabled" unless it is so already.
    Result<void> setState(RulePackId id, PackState state);

    /// Notes that somebody was shown what a version would change: \a figures of a back-test, for the journal
    /// ("rules.backtested").
    Result<void> noteSeen(RulePackId id, const QJsonObject &figures);

    Result<std::vector<RegisteredPack>> packs() const; ///< registeredPacks()

    Result<std::vector<ActivePack>> activePacks(const Taxonomy &taxonomy) const; ///< detect::activePacks()

private:
    RulePackId registerPack(const RulePack &pack);
    std::optional<RulePackId> known(const RulePack &pack) const;
    std::optional<RegisteredPack> registered(RulePackId id) const;
    bool holdsGenerations() const;
    void put(const RegisteredPack &pack, PackState state);

    db::Database &m_database;
    journal::Journal &m_journal;
};

} // namespace detect
