#pragma once

#include "app/text/steps.h"

#include <cstdint>
#include <string_view>

namespace text {

/// Which of the steps that undo disguises may find something to do in \a folded. A quick look at 64 bytes at a time:
/// what it leaves out has nothing to do for certain, and most texts need no more than that. The steps themselves
/// read a text by characters, which would take as long as scanning it.
Steps signsOf(std::string_view folded);

/// What signsOf() sees of 64 bytes, one bit for each, the first lowest. For tests.
struct ByteClasses
{
    uint64_t high = 0;      ///< of a code point beyond ASCII
    uint64_t letters = 0;   ///< a to z
    uint64_t digits = 0;    ///< 0 to 9
    uint64_t stand = 0;     ///< @ $ ! |
    uint64_t leads = 0;     ///< the first of a code point that needs a look: not the usual Han ones
    uint64_t sameNext = 0;  ///< equal to the byte behind it
    uint64_t sameThird = 0; ///< equal to the third byte behind it

    bool operator==(const ByteClasses &) const = default;
};

/// \a bytes: 67 of them. The second way is for processors without SSE2; both see the same.
ByteClasses classesOf(const char *bytes);
ByteClasses classesOfOneByOne(const char *bytes);

} // namespace text
