#pragma once

#include "app/review/reviewstore.h"

namespace review {

/// What came of a decision about many.
struct BulkOutcome
{
    std::optional<ReviewEventId> act; ///< undone and redone as one; none: nobody was left to decide about
    qint64 decided = 0;
    qint64 held = 0;    ///< left out: other officers have them
    qint64 settled = 0; ///< left out: decided meanwhile, by whomever, or no longer flagged

    bool operator==(const BulkOutcome &) const = default;
};

/// Decides about those of \a generations that still wait and that no other officer holds, as the journal's actor and at
/// its time: one act. BadInput as ReviewStore::decide().
Result<BulkOutcome> decideTogether(db::Database &database, journal::Journal &journal,
                                   std::span<const GenerationId> generations, const Decision &decision,
                                   const Circumstances &circumstances = {});

} // namespace review
