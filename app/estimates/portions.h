#pragma once

#include "app/estimates/registered.h"
#include "app/estimates/scores.h"
#include "app/scan/storedtexts.h"

namespace estimates {

/// Some generations on their way through a classifier.
struct Portion
{
    std::vector<scan::StoredText> texts;
    std::optional<GenerationId> end; ///< all up to here are among them; none: they are of those that have changed

    bool isNothing() const { return texts.empty() && !end; }
};

/// Up to \a size generations that \a classifier had judged and whose texts have changed since, or came late. Throws
/// db::Error.
Portion changedPortion(const db::Database &database, ClassifierId classifier, int size);

/// The next up to \a size that it has not judged, behind \a after too, in the order of ids. From now on a change of
/// their texts is noted. Throws db::Error.
Portion nextPortion(db::Database &database, ClassifierId classifier, GenerationId after, int size);

/// Stores what \a classifier says of \a portion, and counts it under the thresholds and the state of now; one
/// transaction. Texts that have changed meanwhile are judged again later. Throws db::Error.
void store(db::Database &database, ClassifierId classifier, const Portion &portion, const std::vector<Scores> &scores);

} // namespace estimates
