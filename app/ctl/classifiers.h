#pragma once

#include "app/estimates/judging.h"

namespace journal {
class Journal;
}

namespace ctl {

/// Makes the program's own model known to the workspace, if this build has one.
Result<void> makeEmbeddedKnown(db::Database &database, journal::Journal &journal);

/// Makes the program's own model known, and lets every classifier in force judge what it has not judged yet, with
/// progress on the terminal; then compares what is flagged.
Result<estimates::JudgingReport> judgeWaiting(db::Database &database, journal::Journal &journal,
                                              const std::stop_token &stop = {});

} // namespace ctl
