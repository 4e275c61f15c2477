#include "app/review/bulkdecision.h"

#include "app/journal/journal.h"
#include "app/review/clusters.h"
#include "db/database.h"

#include <set>

namespace review {

namespace {

/// Those about whom it is decided; the others are counted.
std::vector<GenerationId> open(const db::Database &database, const journal::Journal &journal,
                               std::span<const GenerationId> generations, BulkOutcome &outcome)
{
    auto waiting = database.prepare(QByteArray("SELECT ") + isHeldSql
                                    + " FROM flag f WHERE f.generation_id = ?3 AND f.disposition IS NULL");
    std::vector<GenerationId> left;
    for (const GenerationId generation : std::set<GenerationId>(generations.begin(), generations.end())) {
        if (!waiting.with(journal.actor(), journal.now(), generation).next())
            ++outcome.settled;
        else if (waiting.integer(0) == 1)
            ++outcome.held;
        else
            left.push_back(generation);
    }
    return left;
}

} // namespace

Result<BulkOutcome> decideTogether(db::Database &database, journal::Journal &journal,
                                   std::span<const GenerationId> generations, const Decision &decision,
                                   const Circumstances &circumstances)
{
    return attempt([&]() -> Result<BulkOutcome> {
        BulkOutcome outcome;
        const std::vector<GenerationId> left = open(database, journal, generations, outcome);
        if (left.empty())
            return outcome;
        const Result<ReviewEventId> act = ReviewStore(database, journal).decideAll(left, decision, circumstances);
        if (!act)
            return failed(act);
        outcome.act = *act;
        outcome.decided = std::ssize(left);
        return outcome;
    });
}

} // namespace review
