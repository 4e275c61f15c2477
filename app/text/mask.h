#pragma once

#include "app/text/span.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// \a text with a full block (U+2588) in place of every code point that one of \a spans touches.
/// The spans may overlap, stand in any order and reach past the end.
std::string mask(std::string_view text, std::span<const Span> spans);

/// The spans that "12-30,41-52" names, as a query puts them together.
std::vector<Span> spansIn(std::string_view list);

} // namespace text
