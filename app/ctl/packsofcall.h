#pragma once

#include "app/ctl/command.h"
#include "app/detect/rulepack.h"

#include <vector>

namespace ctl {

/// The packs that --pack names, or those in force in the workspace that --store names, or those that come with
/// the program.
Result<std::vector<detect::RulePack>> packsOf(const Invocation &call);

} // namespace ctl
