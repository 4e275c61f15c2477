#pragma once

#include "app/registry/status.h"

namespace registry {

/// What each service lacks on \a day, service by service: one row for each requirement of its regime that no item
/// meets, with the reason. A service that nothing is required of has one row that says so and why; one that has ended,
/// or starts later than in a quarter, has none. \a states: the state of each item of \a registered on that day.
std::vector<ItemStatus> missingOn(QDate day, const Register &registered, const std::vector<State> &states,
                                  const Rulebook &rules);

} // namespace registry
