#pragma once

#include "app/text/span.h"

#include <optional>
#include <string_view>

namespace text {

/// Whether what a person takes for one character ends or starts at \a at, which must be between code points
/// (UAX #29, extended grapheme clusters, as ICU's data has it). A byte that is not UTF-8 is a character.
bool isGraphemeBoundary(std::string_view utf8, size_t at);

/// \a span with the marks, joiners and vowel signs that belong to its last character. Nothing if it would still cut
/// one: it ends inside an emoji sequence, a flag or a Hangul syllable, or starts behind the beginning of a character.
std::optional<Span> wholeGraphemes(std::string_view utf8, Span span);

} // namespace text
