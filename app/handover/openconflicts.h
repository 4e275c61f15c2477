#pragma once

#include "app/handover/acthistory.h"

namespace handover {

/// A conflict that nobody has ended, with both decisions.
struct OpenConflict
{
    qint64 id = 0;
    SharedAct ours;
    SharedAct theirs;
};

/// Those of one generation. Throws db::Error.
std::vector<OpenConflict> openConflictsOf(const db::Database &database, const ActHistory &history);

} // namespace handover
