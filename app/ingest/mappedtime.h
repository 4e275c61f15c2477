#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QJsonObject>

#include <optional>

namespace ingest {

class Json;

/// How a log writes its times, where that cannot be seen in them.
struct MappedTime
{
    enum class Unit { Guessed, Seconds, Milliseconds, Microseconds, Nanoseconds };

    Unit unit = Unit::Guessed; ///< of numbers since 1970; guessed: told by their size
    int minutesEast = 0;       ///< the zone of texts that name none

    bool operator==(const MappedTime &) const = default;

    /// \a value as a moment; none if it is not a time, or lies outside 1990 to 2200.
    std::optional<Moment> momentOf(const Json &value) const;

    /// {"unit": "s" | "ms" | "us" | "ns", "zone": "+08:00" | "Asia/Shanghai" | "UTC"}, both may be left out.
    /// BadInput: a unit or zone that is not one of these; `where` is "time/" and its key.
    static Result<MappedTime> fromJson(const QJsonObject &json);
    QJsonObject toJson() const; ///< empty where nothing is to be said
};

} // namespace ingest
