#pragma once

#include "app/ctl/command.h"

namespace ctl {

/// journal check: a file of a proof or a head, without a workspace.
Command journalCheckCommand();

/// What is in the file at \a path, which may be of 16 MiB. BadInput: it can't be read or is longer.
Result<QByteArray> readFile(const QString &path);

} // namespace ctl
