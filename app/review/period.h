#pragma once

#include "app/base/clock.h"

#include <optional>

namespace review {

/// A stretch of time: from a moment on, and before another. Open at an end that is not said.
struct Period
{
    std::optional<Moment> from = {};
    std::optional<Moment> until = {};

    bool isAll() const { return !from && !until; }
    bool holds(Moment moment) const { return (!from || moment >= *from) && (!until || moment < *until); }

    bool operator==(const Period &) const = default;
};

} // namespace review
