#pragma once

#include "app/base/result.h"
#include "app/retest/outcome.h"

namespace db {
class Database;
}

namespace retest {

/// One look at a set's answers, as it was recorded.
struct Run
{
    qint64 id = 0;
    RetestSetId set{};
    Moment at = 0;
    QString actor;
    Moment since = 0; ///< the moment of the rectification it was about
    QString model;    ///< empty: answers of any model
    bool isPassed = false;
    Outcome outcome;
};

/// The sets of \a incident, the oldest first.
Result<std::vector<PromptSet>> promptSets(const db::Database &database, IncidentId incident);
Result<PromptSet> promptSet(const db::Database &database, RetestSetId set); ///< NotFound

/// The runs of \a set, the oldest first.
Result<std::vector<Run>> runs(const db::Database &database, RetestSetId set);

/// How the model did on \a set before: of the generations that its prompts come from, how many were a problem.
struct Before
{
    qint64 problems = 0;
    qint64 of = 0;
};
Before before(const PromptSet &set);

} // namespace retest
