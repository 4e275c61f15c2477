#include "ui/rules/rulesstore.h"

#include "app/detect/samples.h"
#include "app/detect/scanlog.h"
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

/// It passed its own tests when it was registered.
std::shared_ptr<const detect::RulePack> readPack(const db::Database &database, RulePackId id,
                                                 const detect::Taxonomy &taxonomy)
{
    auto pack = detect::registeredPack(database, id, taxonomy);
    return pack ? std::make_shared<const detect::RulePack>(std::move(*pack)) : nullptr;
}

/// What is known already of \a registered, in the state it is in now.
std::shared_ptr<const detect::RulePack> inState(std::shared_ptr<const detect::RulePack> known,
                                                const RegisteredPack &registered)
{
    const bool inShadow = registered.state == detect::PackState::Shadow;
    if (known->inShadow == inShadow)
        return known;
    detect::RulePack pack = *known;
    pack.inShadow = inShadow;
    return std::make_shared<const detect::RulePack>(std::move(pack));
}

std::vector<std::pair<RulePackId, detect::PackState>> inUse(const std::vector<KnownPack> &packs)
{
    std::vector<std::pair<RulePackId, detect::PackState>> ids;
    for (const KnownPack &pack : packs)
        ids.emplace_back(pack.registered.id, pack.registered.state);
    return ids;
}

Result<std::shared_ptr<const detect::Matcher>> compile(const std::vector<KnownPack> &packs)
{
    std::vector<detect::RulePack> inForce;
    for (const KnownPack &pack : packs) {
        if (pack.registered.state != detect::PackState::Off && pack.pack)
            inForce.push_back(*pack.pack);
    }
    if (inForce.empty())
        return nullptr;
    return detect::Matcher::compile(std::move(inForce), detect::EngineCache::ofUser());
}

/// Tests the samples of the packs that \a matcher is compiled of: those in force, in the order of \a packs.
void test(const detect::Matcher &matcher, std::vector<KnownPack> &packs)
{
    std::vector<KnownPack *> inForce;
    for (KnownPack &pack : packs) {
        if (pack.registered.state != detect::PackState::Off && pack.pack)
            inForce.push_back(&pack);
    }
    for (const detect::SampleResult &sample : detect::testSamples(matcher)) {
        SampleTally &tally = inForce[matcher.packOf(sample.rule)]->samples[matcher.rule(sample.rule).id];
        ++(sample.hasPassed() ? tally.passed : tally.failed);
    }
}

/// Puts what the packs found so far, and what officers decided of it, beside their rules.
Result<void> count(const db::Database &database, std::vector<KnownPack> &packs)
{
    const detect::FindingStore store(database);
    const auto counted = store.findingsPerRule();
    const auto inShadow = store.shadowFindingsPerRule();
    const auto decided = detect::decisionsPerRule(database);
    if (!counted || !inShadow || !decided)
        return std::unexpected(!counted ? counted.error() : !inShadow ? inShadow.error() : decided.error());
    for (KnownPack &pack : packs) {
        for (const auto &counts : {*counted, *inShadow}) {
            for (const detect::RuleCount &each : counts) {
                if (each.packId != pack.registered.id)
                    continue;
                detect::RuleCount &sum = pack.counts[each.rule];
                sum.findings += each.findings;
                sum.generations += each.generations;
            }
        }
        for (const detect::RuleDecisions &each : *decided) {
            if (each.packId == pack.registered.id)
                pack.decisions.emplace(each.rule, each);
        }
        if (pack.registered.state != detect::PackState::Shadow)
            continue;
        const auto tally = store.shadowTally(pack.registered.id);
        if (!tally)
            return failed(tally);
        pack.shadow = *tally;
    }
    return {};
}

} // namespace

qint64 KnownPack::findings() const
{
    return std::transform_reduce(counts.begin(), counts.end(), qint64(0), std::plus(),
                                 [](const auto &count) { return count.second.findings; });
}

SampleTally &SampleTally::operator+=(const SampleTally &other)
{
    passed += other.passed;
    failed += other.failed;
    return *this;
}

SampleTally KnownPack::allSamples() const
{
    SampleTally all;
    for (const auto &[rule, tally] : samples)
        all += tally;
    return all;
}

RuleRecord KnownPack::recordOf(const QString &rule) const
{
    RuleRecord record;
    if (const auto found = counts.find(rule); found != counts.end()) {
        record.findings = found->second.findings;
        record.generations = found->second.generations;
    }
    if (const auto found = decisions.find(rule); found != decisions.end()) {
        record.confirmed = found->second.confirmed;
        record.notAProblem = found->second.notAProblem;
    }
    return record;
}

Result<RulesSnapshot> readRules(const db::Database &database, const detect::Taxonomy &taxonomy,
                                const std::shared_ptr<const RulesSnapshot> &before)
{
    return attempt([&]() -> Result<RulesSnapshot> {
        const auto registered = detect::registeredPacks(database);
        if (!registered)
            return failed(registered);
        RulesSnapshot snapshot;
        snapshot.stale = detect::generationsIn(database, detect::staleRanges(database, detect::packsInForce(database)));
        snapshot.generations = detect::generationsWithText(database);
        for (const RegisteredPack &each : *registered) {
            const KnownPack *known = find(before, each.id);
            KnownPack pack{.registered = each,
                           .pack = known && known->pack ? inState(known->pack, each)
                                                        : readPack(database, each.id, taxonomy)};
            snapshot.packs.push_back(std::move(pack));
        }
        if (const Result<void> counted = count(database, snapshot.packs); !counted)
            return failed(counted);
        std::ranges::stable_sort(snapshot.packs, std::greater(),
                                 [](const KnownPack &pack) { return pack.registered.state; });
        if (before && inUse(before->packs) == inUse(snapshot.packs)) {
            snapshot.matcher = before->matcher;
            for (KnownPack &pack : snapshot.packs)
                pack.samples = find(before, pack.registered.id)->samples;
            return snapshot;
        }
        auto matcher = compile(snapshot.packs);
        if (!matcher)
            return failed(matcher);
        snapshot.matcher = *matcher;
        if (snapshot.matcher)
            test(*snapshot.matcher, snapshot.packs);
        return snapshot;
    });
}

} // namespace ui
