#pragma once

#include "app/detect/findingstore.h"
#include "app/detect/packstore.h"
#include "app/detect/rulehistory.h"

#include <map>
#include <memory>

namespace ui {

/// What became of a rule so far.
struct RuleRecord
{
    qint64 findings = 0;
    qint64 generations = 0; ///< in which it found something
    qint64 confirmed = 0;   ///< of them, by officers
    qint64 notAProblem = 0; ///< of them, in their eyes

    qint64 decided() const { return confirmed + notAProblem; }
};

/// How the samples of a rule, or of a pack, came out.
struct SampleTally
{
    int passed = 0;
    int failed = 0;

    SampleTally &operator+=(const SampleTally &other);
    bool operator==(const SampleTally &) const = default;
};

/// A version of a pack as the workspace holds it, with its rules.
struct KnownPack
{
    detect::RegisteredPack registered;
    std::shared_ptr<const detect::RulePack> pack; ///< null: its file no longer passes as a pack
    std::map<QString, detect::RuleCount> counts;  ///< by rule id; a rule that found nothing is not there
    std::map<QString, detect::RuleDecisions> decisions; ///< by rule id; a rule without any is not there
    std::map<QString, SampleTally> samples; ///< by rule id; empty: the pack is off, and was not tested
    detect::ShadowTally shadow;                   ///< of what it found in shadow

    qint64 findings() const;
    RuleRecord recordOf(const QString &rule) const;
    SampleTally allSamples() const;
};

/// The rules of a workspace at one moment. A value: it may cross threads.
struct RulesSnapshot
{
    std::vector<KnownPack> packs;                   ///< on first, then in shadow, then by name
    std::shared_ptr<const detect::Matcher> matcher; ///< of the packs that are on or in shadow; null: none is
    qint64 stale = 0;       ///< generations that were not scanned with just the packs that are on or in shadow
    qint64 generations = 0; ///< that hold a text
};

/// Reads the rules of the workspace that \a database is open on. What \a before holds already of a
/// pack's text or compilation is taken from there. \a database is a connection of the caller's own thread.
Result<RulesSnapshot> readRules(const db::Database &database, const detect::Taxonomy &taxonomy,
                                const std::shared_ptr<const RulesSnapshot> &before);

} // namespace ui
