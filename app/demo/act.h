#pragma once

#include "app/base/clock.h"
#include "app/base/progress.h"
#include "app/base/result.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace demo {

/// Something that an officer did. Its journal says that it was done at \a at.
struct Act
{
    Moment at = 0;
    QString officer; ///< alias
    std::function<Result<void>(db::Database &, journal::Journal &)> work;
};

/// The two officers of the demo.
inline constexpr auto firstOfficer = "officer-a";
inline constexpr auto secondOfficer = "officer-b";

/// Runs \a acts on \a database in the order of their moments, those of one moment in the order given,
/// so that the journal never goes back in time. Stops at the first that fails.
Result<void> perform(std::vector<Act> acts, db::Database &database, const ProgressSink &progress = {},
                     const std::stop_token &stop = {});

/// \a hour:\a minute of \a day in Asia/Shanghai.
Moment clockTime(QDate day, int hour, int minute = 0);

} // namespace demo
