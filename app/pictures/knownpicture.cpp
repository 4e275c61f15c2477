#include "app/pictures/knownpicture.h"

namespace pictures {

std::optional<Nearness> nearness(const KnownPicture &known, const QByteArray &sha256,
                                 std::optional<PerceptualHash> looks)
{
    if (!known.sha256.isNull() && known.sha256 == sha256)
        return Nearness{.known = known.id};
    if (!known.looks || !looks)
        return std::nullopt;
    const int distance = known.looks->distanceTo(*looks);
    if (distance > known.bound)
        return std::nullopt;
    return Nearness{known.id, distance};
}

} // namespace pictures
