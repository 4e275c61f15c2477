#pragma once

#include "app/base/clock.h"
#include "app/pictures/perceptualhash.h"
#include "app/pictures/picture.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace pictures {

/// A picture that is known to be a risk: its hashes and what is to be said of it, never the picture.
struct KnownPicture
{
    static constexpr int usualBound = 8;
    static constexpr int largestBound = 16; ///< beyond it different pictures begin to meet

    KnownPictureId id{};
    QByteArray sha256;                   ///< 32 bytes; null: it is known by its looks alone
    std::optional<PerceptualHash> looks; ///< none: by its bytes alone
    int bound = usualBound;              ///< how many bits of `looks` may differ, 0 to largestBound
    QString risk;                        ///< GB/T 45654-2025, Annex A: "A.1.f"
    int severity = 3;                    ///< 1 low, 3 high
    QString reason;
    QString origin; ///< the name of the list that it came with; empty: it was entered here
    QString addedBy;
    Moment addedAt = 0;
};

/// How near a picture is to a known one.
struct Nearness
{
    KnownPictureId known{};
    std::optional<int> distance; ///< bits that differ; none: the bytes are the same

    bool operator==(const Nearness &) const = default;
};

/// Nothing: it is another picture. \a sha256 may be null, \a looks none.
std::optional<Nearness> nearness(const KnownPicture &known, const QByteArray &sha256,
                                 std::optional<PerceptualHash> looks);

} // namespace pictures
