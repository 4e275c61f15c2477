#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// `verify PACKAGE`: checks a sealed package, with a workspace (--store) or without one.
Exit verifyPackage(const Invocation &call);

/// What it takes beside the package.
QList<QCommandLineOption> packageCheckOptions();

} // namespace ctl
