#pragma once

#include "app/demo/act.h"
#include "app/demo/demologs.h"
#include "app/demo/incidentfile.h"

namespace demo {

/// Finds the evidence in the queue, confirms it as an officer would, opens the cases and works them.
/// Evidence is what \a logs meant to be confirmed, as far as there is enough of it.
std::vector<Act> incidentActs(const std::vector<DemoIncident> &incidents, const DemoLogs &logs);

} // namespace demo
