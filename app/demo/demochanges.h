#pragma once

#include "app/demo/act.h"

#include <QDate>

namespace demo {

/// Changes of the days before \a today: a filing that no log shows, the registered users of a service past a threshold,
/// and a new function whose duties were confirmed, waived, and left waiting. After registryActs().
std::vector<Act> changeActs(QDate today);

} // namespace demo
