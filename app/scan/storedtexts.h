#pragma once

#include "app/base/ids.h"

#include <string>
#include <vector>

namespace db {
class Database;
}

namespace scan {

/// The two texts of a generation that rules look at.
struct StoredText
{
    GenerationId generation{};
    std::string prompt;
    std::string output;
};

/// Some of the generations from \a first to \a last.
struct StoredTexts
{
    std::vector<StoredText> texts; ///< in the order of ids; a generation without text is left out
    GenerationId last{};           ///< they are all that there are up to here
};

/// The first of them: up to \a most, or as many as fit \a mostBytes and one more. Throws db::Error.
StoredTexts storedTexts(const db::Database &database, GenerationId first, GenerationId last, int most = 1024,
                        size_t mostBytes = 4 << 20);

} // namespace scan
