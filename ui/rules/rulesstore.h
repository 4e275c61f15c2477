#pragma once

#include "app/detect/findingstore.h"
#include "app/detect/packstore.h"

#include <map>
#include <memory>

namespace ui {

/// A version of a pack as the workspace holds it, with its rules.
struct KnownPack
{
    detect::RegisteredPack registered;
    std::shared_ptr<const detect::RulePack> pack; ///< null: its file no longer passes as a pack
    std::map<QString, detect::RuleCount> counts;  ///< by rule id; a rule that found nothing is not there

    qint64 findings() const;
};

/// The rules of a workspace at one moment. A value: it may cross threads.
struct RulesSnapshot
{
    std::vector<KnownPack> packs;                   ///< enabled first, then by title
    std::shared_ptr<const detect::Matcher> matcher; ///< of the packs that are enabled; null: none is
    qint64 stale = 0; ///< generations that were not scanned with just the packs that are enabled
};

/// Reads the rules of the workspace that \a database is open on. What \a before holds already of a
/// pack's text or compilation is taken from there. \a database is a connection of the caller's own thread;
/// it is not const because detect::PackStore is made for writers, but nothing is written.
Result<RulesSnapshot> readRules(db::Database &database, const detect::Taxonomy &taxonomy,
                                const std::shared_ptr<const RulesSnapshot> &before);

} // namespace ui
