#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <QString>

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace review {

enum class BlindSampleId : qint64 {};

/// Decided generations of a period, drawn to be read once more without sight of the decision.
struct BlindDraw
{
    Moment from = 0; ///< decided from then on
    Moment to = 0;   ///< and before then
    size_t count = 0;
    quint64 seed = 0; ///< the same decisions and seed give the same sample
};

struct BlindSample
{
    BlindSampleId id{};
    Moment at = 0;
    QString actor;
    quint64 seed = 0;
    qint64 population = 0;
    std::vector<GenerationId> members;
};

/// Draws each of the settled decisions of the period with the same chance, without those that are in a sample already,
/// and journals it ("review.blind_drawn"). The queue of state Blind has them afterwards. NotFound: there is none to
/// draw.
Result<BlindSample> drawBlindSample(db::Database &database, journal::Journal &journal, const BlindDraw &draw);

/// All samples, the latest first.
Result<std::vector<BlindSample>> blindSamples(const db::Database &database);

} // namespace review
