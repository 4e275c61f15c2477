#pragma once

#include "app/estimates/counting.h"
#include "app/estimates/scores.h"

namespace estimates {

/// What counts of what classifiers that are on say of \a generation: the most probable first.
Result<std::vector<Estimate>> estimates(const db::Database &database, GenerationId generation);

/// All that \a classifier says of \a generation, whether it counts or not; nothing: it has not judged it.
Result<std::optional<Scores>> scoresOf(const db::Database &database, GenerationId generation, ClassifierId classifier);

/// How many generations with text, or with pictures that are kept, \a classifier has yet to judge.
Result<qint64> waitingFor(const db::Database &database, const RegisteredClassifier &classifier);

} // namespace estimates
