#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace label {

/// What \a packed, a zlib stream, holds: at most \a most bytes of it. Nothing if it is none.
std::optional<std::string> inflated(std::string_view packed, size_t most);

} // namespace label
