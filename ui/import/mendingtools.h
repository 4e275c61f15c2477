#pragma once

#include "app/ingest/mend.h"

struct Knowledge;
namespace workspace {
class Session;
}

namespace ui {

/// What the workspace scans and stores records with now. Waits for the writer: for threads of their own.
Result<ingest::MendingTools> mendingTools(workspace::Session &session, const Knowledge &knowledge);

} // namespace ui
