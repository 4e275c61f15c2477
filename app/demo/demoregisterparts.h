#pragma once

#include "app/demo/act.h"
#include "app/demo/registryfile.h"

namespace demo {

/// How the models and algorithms of that register came in, and what its services run on: on the morning of
/// \a from, later versions on their day. Services have to be there by 9:50.
std::vector<Act> modelActs(const DemoRegister &entries, QDate from);

/// How the papers, submissions and evidence of display of its items came in, each on its day, but not before
/// \a from. Items have to be there by 11:00.
std::vector<Act> paperActs(const DemoRegister &entries, QDate from);

} // namespace demo
