#pragma once

#include "app/review/clusters.h"

namespace review {

/// Generations that wait for a decision and are alike.
struct Cluster
{
    Basis basis = Basis::Text;
    GenerationId example{}; ///< ask alike() about it
    QString risk;           ///< of the example
    qint64 count = 0;
    double least = 1; ///< how alike the example and the others are in what is flagged: the least, and on average
    double mean = 1;
    std::vector<Found> found; ///< in the example
};

/// The biggest clusters of what waits and no other officer than \a viewer holds, the biggest first, of two generations
/// and more: with one decision about each an officer begins with what saves most.
///
/// Of Text, a generation counts for one cluster, so a cluster may have fewer than alike() finds; and a big one is found
/// by its most common form, not by comparing each with each. Keeps about 150 bytes for each generation that waits.
Result<std::vector<Cluster>> clusters(const db::Database &database, Basis basis, int limit, const Viewer &viewer = {});

} // namespace review
