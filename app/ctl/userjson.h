#pragma once

#include "app/users/due.h"

#include <QJsonObject>

namespace ctl {

QJsonObject json(const users::DueUser &due);
QJsonObject json(const users::Rule &rule);

/// A user with prompts, states of rules and measures, as they stand at \a now.
QJsonObject json(const users::Conduct &conduct, const std::vector<users::Rule> &rules, Moment now);

} // namespace ctl
