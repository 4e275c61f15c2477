#include "app/demo/act.h"

#include "app/journal/journal.h"
#include "db/database.h"

#include <algorithm>

namespace demo {

Result<void> perform(std::vector<Act> acts, db::Database &database, const ProgressSink &progress,
                     const std::stop_token &stop)
{
    std::ranges::stable_sort(acts, {}, &Act::at);
    for (size_t i = 0; i < acts.size(); ++i) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, QStringLiteral("the demo was stopped"));
        journal::Journal journal(database, acts[i].officer, stoppedClock(acts[i].at));
        if (const Result<void> done = acts[i].work(database, journal); !done)
            return done;
        if (progress)
            progress({.done = qint64(i) + 1, .total = qint64(acts.size())});
    }
    return {};
}

Moment clockTime(QDate day, int hour, int minute)
{
    return startOfDay(day) + (hour * 60 + minute) * 60'000LL;
}

} // namespace demo
