#pragma once

#include "app/text/offsetmap.h"
#include "app/text/steps.h"

#include <string>
#include <string_view>

namespace text {

/// A text as rules and search see it, and where each of its bytes comes from.
struct Folded
{
    std::string text;
    OffsetMap map;
    std::string_view original; ///< borrowed: use it only as long as what was folded lives
    bool valid = true; ///< false: the original has bytes that are not UTF-8; they stand in `text` as they were
};

/// Folds \a utf8 into \a out, whose buffers are used again. Thread-safe. Each code point by itself:
///  - NFKC case folding (lower case, full width to half width, ligatures and compatibility forms);
///  - traditional Han characters to simplified ones, if OpenCC's data is installed;
///  - zero-width and other default-ignorable code points removed;
///  - combining marks kept, and not composed: "é" in one code point and in two stay different.
/// Bytes that are not UTF-8 pass through one by one. Texts of up to 4 GiB.
void fold(std::string_view utf8, Folded &out);

/// The same with those of these steps that are among \a steps.
void fold(std::string_view utf8, Steps steps, Folded &out);

Folded fold(std::string_view utf8);

/// Whether traditional characters are folded to simplified ones on this machine.
bool foldsTraditional();

} // namespace text
