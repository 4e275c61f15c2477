#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <chrono>
#include <optional>
#include <span>
#include <vector>

namespace db {
class Database;
}

namespace review {

/// How long one item takes an officer: the median of the latest, at most ten minutes each (who went for tea did not
/// read). Fewer than five say nothing yet.
std::optional<std::chrono::seconds> paceOf(std::span<const int> seconds);

/// The time that \a items take at this pace; nullopt where the pace is not known.
std::optional<std::chrono::seconds> timeLeft(qint64 items, std::optional<std::chrono::seconds> pace);

/// Of the latest 50 single decisions of \a officer.
Result<std::optional<std::chrono::seconds>> pace(const db::Database &database, const QString &officer);

/// What an officer has looked at since \a since: for the exposure meter. Only their own, and shown to them alone.
struct Exposure
{
    qint64 items = 0;
    qint64 severe = 0; ///< of them with a severity of 3, by the decision or else by the flag
    std::chrono::seconds looked{};
    std::optional<Moment> atItSince; ///< when the stretch of work began that has no pause of five minutes in it
    Moment last = 0; ///< when that stretch's latest decision was made
};
Result<Exposure> exposure(const db::Database &database, const QString &officer, Moment since);

/// How long (ms) the stretch of work lasts that is under way at \a now; 0: none is, or the pause has been made.
Moment stretchOf(const Exposure &exposure, Moment now);

} // namespace review
