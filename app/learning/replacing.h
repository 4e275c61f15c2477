#pragma once

#include "app/estimates/registered.h"
#include "app/learning/comparison.h"

namespace journal {
class Journal;
}

namespace learning {

/// What is on record of the last time that a version was held against the one that was on then. Nothing: it never was.
Result<std::optional<Outcome>> lastOutcome(const db::Database &database, estimates::ClassifierId id);

/// Lets a version count in place of the one that is on, as estimates::ClassifierStore::setState() does. One that was
/// taught further from decisions must have been compared, and not have been found worse, unless a \a reason is given:
/// that is journaled ("classifier.forced"). The way back is the same: one that was never taught further needs none of
/// this, and one that was keeps the outcome that it was let in with. Refused, NotFound.
Result<void> switchOn(db::Database &database, journal::Journal &journal, estimates::ClassifierId id,
                      const QString &reason = {});

} // namespace learning
