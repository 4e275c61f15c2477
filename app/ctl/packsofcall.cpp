#include "app/ctl/packsofcall.h"

#include "app/detect/packloader.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"

namespace ctl {

Result<std::vector<detect::RulePack>> packsOf(const Invocation &call)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    std::vector<detect::RulePack> packs;
    for (const QString &path : call.options.values(QStringLiteral("pack"))) {
        Result<detect::RulePack> pack = detect::loadRulePack(path, *taxonomy);
        if (!pack)
            return failed(pack);
        packs.push_back(std::move(*pack));
    }
    if (!packs.empty())
        return packs;
    if (call.storePath().isEmpty())
        return detect::starterPacks();
    Result<workspace::Workspace> store = call.openStore(true);
    if (!store)
        return failed(store);
    journal::Journal journal(store->database(), store->options().officer, store->options().clock);
    Result<std::vector<detect::ActivePack>> active =
        detect::PackStore(store->database(), journal).activePacks(*taxonomy);
    if (!active)
        return failed(active);
    for (detect::ActivePack &pack : *active)
        packs.push_back(std::move(pack.pack));
    return packs;
}

} // namespace ctl
