#pragma once

#include "app/paper/limits.h"

namespace paper {

/// Between fork and exec of a child that reads a stranger's file: limits memory, processor time and files; from here on
/// it can write to no file, and open no socket of any kind. What the parent denied itself (app/base/lockdown.h) stays
/// denied. Calls nothing that is unsafe there; what an old kernel does not know is left out.
void fenceIn(const ChildLimits &limits) noexcept;

} // namespace paper
