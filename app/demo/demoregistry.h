#pragma once

#include "app/demo/act.h"
#include "app/demo/registryfile.h"

namespace demo {

/// How that register came about since \a from: what was there by then is registered on that day; later
/// submissions, grants and events are recorded on theirs. All through registry::RegistryStore.
std::vector<Act> registryActs(const DemoRegister &entries, QDate from);

} // namespace demo
