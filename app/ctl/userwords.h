#pragma once

#include "app/users/due.h"

namespace ctl {

/// "u-7f3a…  3 of 3 row · 5 of 5 day · 2 waiting · suspend".
QString line(const users::DueUser &due, const std::vector<users::Rule> &rules);

/// A rule with its setting and where its number stands.
QString line(const users::Rule &rule);

/// A user with states, prompts and measures, as they stand at \a now.
QStringList lines(const users::Conduct &conduct, const std::vector<users::Rule> &rules, Moment now);

} // namespace ctl
