#pragma once

#include "app/ctl/command.h"
#include "app/ingest/importoptions.h"

namespace ctl {

/// import --follow: imports the one file that \a call names while it is written, until SIGINT or
/// SIGTERM; then says what it did.
Exit follow(const Invocation &call, const ingest::ImportOptions &options);

} // namespace ctl
