#include "ui/rules/rulesstore.h"

#include "app/detect/packloader.h"
#include "app/detect/scanlog.h"
#include "app/journal/journal.h"
#include "db/database.h"

#include <algorithm>
#include <numeric>
#include <ranges>

namespace ui {

namespace {

using detect::RegisteredPack;
using detect::RulePackId;

const KnownPack *find(const std::shared_ptr<const RulesSnapshot> &snapshot, RulePackId id)
{
    if (!snapshot)
        return nullptr;
    const auto found = std::ranges::find(snapshot->packs, id, [](const KnownPack &pack) { return pack.registered.id; });
    return found == snapshot->packs.end() ? nullptr : &*found;
}

std::shared_ptr<const detect::RulePack> readPack(const db::Database &database, const RegisteredPack &registered,
                                                 const detect::Taxonomy &taxonomy)
{
    db::Statement query = database.prepare("SELECT source FROM rule_pack WHERE id = ?");
    if (!query.with(registered.id).next())
        return nullptr;
    // it passed its own tests when it was registered
    const auto pack = detect::readRulePack(query.blob(0), registered.pack, taxonomy, detect::Samples::Trust);
    return pack ? std::make_shared<const detect::RulePack>(*pack) : nullptr;
}

std::vector<std::pair<RulePackId, bool>> inUse(const std::vector<KnownPack> &packs)
{
    std::vector<std::pair<RulePackId, bool>> ids;
    for (const KnownPack &pack : packs)
        ids.emplace_back(pack.registered.id, pack.registered.enabled);
    return ids;
}

Result<std::shared_ptr<const detect::Matcher>> compile(const std::vector<KnownPack> &packs)
{
    std::vector<detect::RulePack> enabled;
    for (const KnownPack &pack : packs) {
        if (pack.registered.enabled && pack.pack)
            enabled.push_back(*pack.pack);
    }
    if (enabled.empty())
        return nullptr;
    return detect::Matcher::compile(std::move(enabled), detect::EngineCache::ofUser());
}

} // namespace

qint64 KnownPack::findings() const
{
    return std::transform_reduce(counts.begin(), counts.end(), qint64(0), std::plus(),
                                 [](const auto &count) { return count.second.findings; });
}

Result<RulesSnapshot> readRules(db::Database &database, const detect::Taxonomy &taxonomy,
                                const std::shared_ptr<const RulesSnapshot> &before)
{
    return attempt([&]() -> Result<RulesSnapshot> {
        journal::Journal journal(database, QStringLiteral("reader"), systemClock()); // never written to
        const auto registered = detect::PackStore(database, journal).packs();
        const auto counts = detect::FindingStore(database).findingsPerRule();
        if (!registered || !counts)
            return std::unexpected(registered ? counts.error() : registered.error());
        RulesSnapshot snapshot;
        snapshot.stale = detect::generationsIn(database, detect::staleRanges(database, detect::packsInForce(database)));
        for (const RegisteredPack &each : *registered) {
            const KnownPack *known = find(before, each.id);
            KnownPack pack{.registered = each,
                           .pack = known && known->pack ? known->pack : readPack(database, each, taxonomy)};
            for (const detect::RuleCount &count : *counts) {
                if (count.packId == each.id)
                    pack.counts.emplace(count.rule, count);
            }
            snapshot.packs.push_back(std::move(pack));
        }
        std::ranges::stable_sort(snapshot.packs, std::greater(),
                                 [](const KnownPack &pack) { return pack.registered.enabled; });
        if (before && inUse(before->packs) == inUse(snapshot.packs)) {
            snapshot.matcher = before->matcher;
            return snapshot;
        }
        auto matcher = compile(snapshot.packs);
        if (!matcher)
            return failed(matcher);
        snapshot.matcher = *matcher;
        return snapshot;
    });
}

} // namespace ui
