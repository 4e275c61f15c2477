#pragma once

#include "app/report/statement.h"

#include <functional>

namespace report {

/// Whether a reader sees \a value, and it leaves the order of its line alone: no control, no format
/// character (which may turn the line's direction), nothing private or not assigned. A line's end and
/// a tab are seen.
bool isVisible(char32_t value);

/// \a statement with every character that \a canShow denies written out as "[U+202E]". Marks move along.
Statement spelledOut(Statement statement, const std::function<bool(char32_t)> &canShow);

} // namespace report
