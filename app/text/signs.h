#pragma once

#include "app/text/steps.h"

#include <string_view>

namespace text {

/// Which of \a wanted, of the steps that undo disguises, may find something to do in \a folded. A quick look at 64
/// bytes at a time: what it leaves out has nothing to do for certain, and most texts need no more than that. The steps
/// themselves read a text by characters, which would take as long as scanning it.
Steps signsOf(std::string_view folded, Steps wanted = Steps::disguises());

} // namespace text
