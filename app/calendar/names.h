#pragma once

#include <array>

/// The words for enumerators in data files and JSON, in the order of the enumerators.
namespace calendar::names {

inline constexpr std::array unit{"hour", "day", "working-day", "month", "window", "date", "immediate"};
inline constexpr std::array clockKind{"statutory", "promise", "internal", "yardstick", "expected"};
inline constexpr std::array confidence{"V", "v", "GK", "INF"};
inline constexpr std::array adjustable{"no", "free", "lower"};

} // namespace calendar::names
