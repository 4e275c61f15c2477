#pragma once

#include "app/ctl/command.h"

namespace ctl {

Command shiftCommand(); ///< review handover

} // namespace ctl
