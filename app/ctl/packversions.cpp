#include "app/ctl/packversions.h"

#include "app/detect/packloader.h"

namespace ctl {

namespace {

bool isMeant(const detect::RegisteredPack &each, const QString &pack, const QString &version)
{
    return each.pack == pack && (version.isEmpty() || each.version == version);
}

} // namespace

Result<detect::RulePack> loadPack(const QString &path)
{
    const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
    return taxonomy ? detect::loadRulePack(path, *taxonomy) : failed(taxonomy);
}

std::optional<detect::RegisteredPack> newestVersion(std::span<const detect::RegisteredPack> packs, const QString &pack,
                                                    const QString &version)
{
    std::optional<detect::RegisteredPack> found;
    for (const detect::RegisteredPack &each : packs) {
        if (isMeant(each, pack, version) && (!found || found->id < each.id))
            found = each;
    }
    return found;
}

std::optional<detect::RegisteredPack> versionInForce(std::span<const detect::RegisteredPack> packs, const QString &pack,
                                                     const QString &version)
{
    std::optional<detect::RegisteredPack> found;
    for (const detect::RegisteredPack &each : packs) {
        const bool isBetter = !found || std::pair(found->state, found->id) < std::pair(each.state, each.id);
        if (isMeant(each, pack, version) && isBetter)
            found = each;
    }
    return found;
}

} // namespace ctl
