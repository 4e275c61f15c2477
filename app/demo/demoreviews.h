#pragma once

#include "app/demo/act.h"
#include "app/demo/demologs.h"

namespace demo {

class Dice;

/// What the two officers decided on the working days from \a from to \a until: each takes some items
/// from the top of the queue, the second also answers when asked for a second opinion, and once a
/// slip is undone. All through review::ReviewStore. No calendar of holidays: weekends only.
std::vector<Act> reviewActs(QDate from, QDate until, const DemoLogs &logs, quint32 seed = demoSeed);

} // namespace demo
