#pragma once

#include "app/base/ids.h"
#include "app/detect/rulepack.h"

#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace detect {

/// Generations whose ids lie from \a first to \a last, and the packs that they were scanned with.
struct ScannedRange
{
    GenerationId first{};
    GenerationId last{};
    std::optional<std::vector<RulePackId>> packs; ///< ascending; none: not known

    bool operator==(const ScannedRange &) const = default;
};

/// Notes that the generations from \a first to \a last were scanned with \a packs, whatever was noted of them before.
/// Opens no transaction. Throws db::Error.
void noteScan(const db::Database &database, GenerationId first, GenerationId last, std::vector<RulePackId> packs);

/// The packs that are on or in shadow, ascending. Throws db::Error.
std::vector<RulePackId> packsInForce(const db::Database &database);

/// What was not scanned with just \a packs, in the order of ids. Throws db::Error.
std::vector<ScannedRange> staleRanges(const db::Database &database, std::vector<RulePackId> packs);

/// How many generations with text lie in \a ranges. Throws db::Error.
qint64 generationsIn(const db::Database &database, const std::vector<ScannedRange> &ranges);

/// How many generations hold a text. Throws db::Error.
qint64 generationsWithText(const db::Database &database);

} // namespace detect
