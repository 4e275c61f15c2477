#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/pictures/knownpicture.h"

#include <span>
#include <vector>

namespace db {
class Database;
}

namespace pictures {

/// Compares \a known, which are in the bank, with every picture that is stored, and keeps what is near. Returns how
/// many are. Inside a transaction of the caller's; throws db::Error.
qint64 matchStored(const db::Database &database, std::span<const KnownPicture> known);

/// Compares one stored picture with \a known and keeps what is near in place of what was. As above.
qint64 matchOne(const db::Database &database, PictureId picture, const QByteArray &sha256,
                std::optional<PerceptualHash> looks, std::span<const KnownPicture> known);

/// A picture of a generation that is near to a known one.
struct PictureMatch
{
    GenerationId generation{};
    int number = 0; ///< of the picture in its generation
    bool isOutput = false;
    QByteArray sha256; ///< of the stored picture
    Nearness nearness;
    QString risk;
    int severity = 1;
    QString reason;
    QString origin;
};

/// Those of all generations, or of \a generation: the gravest first, then the nearest.
Result<std::vector<PictureMatch>> pictureMatches(const db::Database &database,
                                                 std::optional<GenerationId> generation = {});

} // namespace pictures
