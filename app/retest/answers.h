#pragma once

#include "app/base/result.h"
#include "app/retest/outcome.h"

namespace db {
class Database;
}

namespace retest {

/// Which generations count as answers to a set.
struct Search
{
    GenerationId after{};   ///< only what was imported later
    Moment since = 0;       ///< generated no earlier; where the log gives no time: imported no earlier
    QString model = {};     ///< only of this model; empty: of any
    QString caseNumber = {};
};

/// What has come for the prompts of \a set. An answer is known by its prompt; or by its
/// request id (requestId()), if its prompt holds the one that was asked, as where a service adds words of its own. A
/// call that failed or whose output is not in the log is none. A refusal is one, and a sound one.
Result<Outcome> outcomeOf(const db::Database &database, const PromptSet &set, const Search &search);

} // namespace retest
