#include "app/detect/activerules.h"

#include "app/detect/packloader.h"
#include "app/detect/packstore.h"

namespace detect {

Result<ActiveRules> activateRules(db::Database &database, journal::Journal &journal, const Taxonomy &taxonomy,
                                  const EngineCache &cache)
{
    PackStore store(database, journal);
    const Result<std::vector<RulePack>> starters = starterPacks();
    if (!starters)
        return failed(starters);
    if (const auto known = store.registerPacks(*starters); !known)
        return failed(known);
    Result<std::vector<ActivePack>> active = store.activePacks(taxonomy);
    if (!active)
        return failed(active);

    ActiveRules rules;
    std::vector<RulePack> packs;
    for (ActivePack &pack : *active) {
        rules.packIds.push_back(pack.id);
        packs.push_back(std::move(pack.pack));
    }
    Result<std::shared_ptr<const Matcher>> matcher = Matcher::compile(std::move(packs), cache);
    if (!matcher)
        return failed(matcher);
    rules.matcher = std::move(*matcher);
    return rules;
}

} // namespace detect
