#pragma once

#include "app/registry/duties.h"

namespace registry {

/// The regime of \a service: what the officer decided, else what its scope and access speak for. nullptr: neither is
/// in the table.
const Regime *regimeOn(const Service &service, const Rulebook &rules);

/// Whether \a requirement is asked of \a service: its scope is met, its regime is one that the rules reach, and among
/// those that the requirement names, if it names any.
bool asks(const Requirement &requirement, const Service &service, const Rulebook &rules);

} // namespace registry
