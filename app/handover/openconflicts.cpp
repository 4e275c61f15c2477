#include "app/handover/openconflicts.h"

#include "db/database.h"

#include <algorithm>

namespace handover {

std::vector<OpenConflict> openConflictsOf(const db::Database &database, const ActHistory &history)
{
    auto row = database.prepare("SELECT c.id, c.ours, f.body FROM merge_conflict_now c"
                                " JOIN foreign_event f ON f.id = c.theirs"
                                " WHERE c.generation_id = ? AND c.state = 'open' ORDER BY c.id");
    row.with(history.generation);
    std::vector<OpenConflict> all;
    while (row.next()) {
        const auto ours = std::ranges::find(history.acts, row.id<ReviewEventId>(1), &LocalAct::id);
        Result<SharedAct> theirs = fromLine(row.text(2).toUtf8(), QString());
        if (ours != history.acts.end() && theirs)
            all.push_back({row.integer(0), ours->act, std::move(*theirs)});
    }
    return all;
}

} // namespace handover
