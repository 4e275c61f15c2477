#pragma once

#include "app/base/result.h"
#include "app/ingest/sources/device.h"

#include <QStringList>

#include <vector>

namespace ingest {

/// Something that was not read, and why.
struct PassedOver
{
    QString member; ///< of the archive; empty: the archive itself
    Failure why;
};

/// What there is to import in a file.
struct Contents
{
    bool isArchive = false;
    QStringList members; ///< of an archive, in their order; without folders and hidden files
    std::vector<PassedOver> passedOver; ///< members that cannot be read
};

/// An archive with more members is not a folder of logs: the first ones are read, the rest is told of.
/// Each member costs a walk to it, in a compressed tar through all that lies before.
inline constexpr qsizetype mostMembers = 10'000;

/// What is in the file at \a path. An archive that breaks off gives the members before the break.
/// BadInput: the file cannot be opened.
Result<Contents> contentsOf(const QString &path);
Result<Contents> contentsOf(Device device); ///< the same

} // namespace ingest
