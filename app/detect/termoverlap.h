#pragma once

#include "app/detect/termlist.h"

#include <span>
#include <vector>

namespace detect {

/// Two terms of a library of which one is not needed, or should be looked at. Numbers are places in the list.
struct TermOverlap
{
    enum class Kind {
        Same,      ///< written the same
        SameFolded,///< the same once folded: "ＡＢ" and "ab"
        Contained, ///< folded, it stands in the other one, so whatever that finds, it finds
    };
    Kind kind = Kind::Same;
    size_t term = 0;
    size_t other = 0; ///< the first such; of those that hold it the first

    bool operator==(const TermOverlap &) const = default;
};

/// Every term that is there before, and every one that stands in another, in the order of the list.
/// \a terms must have passed TermList's checks. Time grows with the number of terms and their length squared.
std::vector<TermOverlap> overlapsIn(std::span<const std::string> terms);

} // namespace detect
