#pragma once

#include "app/demo/act.h"

#include <QDate>

namespace demo {

/// What officers do beside deciding, on the last two days until \a until: a queue kept under a name, a sample drawn and
/// partly read once more without sight of the decision, decisions contested, items taken for the next morning.
std::vector<Act> qualityActs(QDate until);

} // namespace demo
