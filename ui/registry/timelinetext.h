#pragma once

#include "app/registry/yearplan.h"

namespace ui {

/// "last day", "answer expected", "runs out", "done", "window", "valid": what a mark of the year says.
QString markKindText(const registry::YearMark &mark);

/// The whole of \a mark in one line: "2026-03-02, last day: File the algorithm · Chat, provisional".
QString markText(const registry::YearMark &mark);

/// "Chat assistant", or "The whole company".
QString rowName(const registry::YearRow &row);

/// The plan as lines of text, for screen readers: a line a row, its marks with semicolons between; past the
/// \a most first marks of a row their number.
QString planText(const registry::YearPlan &plan, int most = 12);

} // namespace ui
