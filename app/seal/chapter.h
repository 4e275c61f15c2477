#pragma once

#include "app/journal/treehead.h"
#include "app/seal/packagefile.h"

#include <vector>

namespace db {
class Database;
}

namespace seal {

/// A time of the journal that goes into a package: some events, and of all the others the hash, so that chain and tree
/// can be computed without what they say.
struct Chapter
{
    qint64 before = 0; ///< events before it
    std::vector<qint64> events = {}; ///< that are proved
    bool isShown = true; ///< what they say; else they are hashes, too
};

/// "journal/hashes.txt", the hash of each event in hexadecimal, a line an event from the first to the last under
/// \a head; and "journal/consistency.json", that the journal before the chapter is the beginning of what is under it.
Result<std::vector<PackageFile>> chapterFiles(const db::Database &database, const journal::TreeHead &head,
                                              const Chapter &chapter);

} // namespace seal
