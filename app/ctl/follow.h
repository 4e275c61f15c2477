#pragma once

#include "app/ctl/command.h"
#include "app/ingest/importoptions.h"

namespace ctl {

/// import --follow: imports the one file that \a call names into \a store while it is written, until
/// SIGINT or SIGTERM; then says what it did.
Exit follow(const Invocation &call, workspace::Workspace &store, const ingest::ImportOptions &options);

} // namespace ctl
