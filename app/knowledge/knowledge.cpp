#include "app/knowledge/knowledge.h"

#include "app/detect/packloader.h"
#include "app/registry/rulestore.h"

Result<Knowledge> loadKnowledge()
{
    Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<std::vector<detect::RulePack>> packs = detect::starterPacks();
    if (!packs)
        return failed(packs);
    Result<incident::Procedure> procedure = incident::readProcedure();
    if (!procedure)
        return failed(procedure);
    Result<std::vector<review::Reason>> reasons = review::loadReasons();
    if (!reasons)
        return failed(reasons);
    Result<registry::Rulebook> rules = registry::shippedRulebook();
    if (!rules)
        return failed(rules);
    return Knowledge{.taxonomy = std::move(*taxonomy),
                     .packs = std::move(*packs),
                     .procedure = std::move(*procedure),
                     .reasons = std::move(*reasons),
                     .rules = std::move(*rules)};
}
