#pragma once

#include "app/demo/act.h"

namespace demo {

/// A session of an inspection that was held on \a day, and what was looked at in it. Everything in it is invented, and
/// says so.
std::vector<Act> inspectionActs(QDate day);

} // namespace demo
