#pragma once

#include "app/text/fold.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace text {

/// One change to a text: the bytes [begin, end) give way to one code point, or to nothing.
struct Edit
{
    uint32_t begin = 0;
    uint32_t end = 0;
    char32_t by = 0; ///< 0: nothing, the bytes are removed

    bool operator==(const Edit &) const = default;
};

/// In the order of their places, none overlapping another, each of whole code points.
using Edits = std::vector<Edit>;

/// Writes \a text with \a edits done to it into \a out, and the way back from there to \a text.
void rewrite(std::string_view text, const Edits &edits, Folded &out);

/// Where \a edits have changed the text: spans of the rewritten one, empty where something was removed.
/// \a earlier, changes of the text before in the same sense, are moved along and merged in.
std::vector<Span> changesAfter(const Edits &edits, const std::vector<Span> &earlier);

} // namespace text
