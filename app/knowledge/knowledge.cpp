#include "app/knowledge/knowledge.h"

#include "app/detect/packloader.h"

Result<Knowledge> loadKnowledge()
{
    Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    Result<std::vector<detect::RulePack>> packs = detect::starterPacks();
    if (!packs)
        return failed(packs);
    Result<calendar::WorkingDays> workingDays = calendar::WorkingDays::load();
    if (!workingDays)
        return failed(workingDays);
    Result<calendar::ClockTable> clocks = calendar::loadClocks();
    if (!clocks)
        return failed(clocks);
    Result<incident::Procedure> procedure = incident::readProcedure();
    if (!procedure)
        return failed(procedure);
    Result<registry::KindTable> kinds = registry::loadKinds(*clocks);
    if (!kinds)
        return failed(kinds);
    return Knowledge{.taxonomy = std::move(*taxonomy),
                     .packs = std::move(*packs),
                     .procedure = std::move(*procedure),
                     .rules = {.kinds = std::move(*kinds),
                               .clocks = std::move(*clocks),
                               .days = std::move(*workingDays)}};
}
