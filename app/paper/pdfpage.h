#pragma once

#include "app/paper/marks.h"
#include "app/paper/paper.h"

namespace paper {

/// The page that \a marks make: its lines in reading order and its tables, ruled ones and those that line up. What is
/// to be said of it goes to \a troubles.
Page pageOf(const Marks &marks, std::vector<Trouble> &troubles);

} // namespace paper
