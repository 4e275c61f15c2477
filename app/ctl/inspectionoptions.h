#pragma once

#include "app/ctl/command.h"
#include "app/inspection/scope.h"

namespace ctl {

/// What bundles and sessions of an inspection both need: --authority, --inspector, --basis, --service …, --from, --to.
QList<QCommandLineOption> scopeOptions();

/// BadInput: a day or a number is none.
Result<inspection::Scope> scopeOf(const Invocation &call);
inspection::Mandate mandateOf(const Invocation &call);

} // namespace ctl
