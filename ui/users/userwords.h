#pragma once

#include "app/users/due.h"
#include "ui/shell/theme.h"

namespace ui {

/// "Warning", "Suspension": what a measure is, in the language shown.
QString measureText(users::MeasureKind kind);

/// "in force until 2026-11-30 10:00", "lifted 2026-11-20 09:00": how \a measure stands at \a now.
QString measureStateText(const users::Measure &measure, Moment now);
Role measureRole(const users::Measure &measure, Moment now);

/// "Not told", "Provincial CAC, 2026-11-20 09:00, no. 5".
QString reportText(const users::Measure &measure);

/// "3 of 3 in a row", "4 of 5 on 2026-11-20", "6 of 8 in 30 days"; with what waits: "2 of 3 in a row, 1 waiting".
QString ruleStateText(const users::Rule &rule, const users::RuleState &state);

/// "Illegal", "waiting": the decision in force, by its stored name.
QString decisionText(const QString &disposition);

/// How many are decided, and how many wait: "5 decided, 2 waiting".
QString countsText(const users::Conduct &conduct);

} // namespace ui
