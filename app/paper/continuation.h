#pragma once

#include "app/paper/paper.h"

namespace paper {

/// Marks the tables of a PDF that go on from the one on the page before: it was the last thing of its page but for a
/// line or two, this one is the first of its own, and their columns are as many and stand at the same places (within 6
/// points).
void markContinuations(Paper &paper);

} // namespace paper
