#pragma once

#include "app/ingest/records/json.h"

#include <initializer_list>

namespace ingest {

/// The first of \a values that says something, as Json::scalar() gives it; empty if none does.
inline std::string firstOf(std::initializer_list<Json> values)
{
    for (const Json &value : values) {
        if (std::string found = value.scalar(); !found.empty())
            return found;
    }
    return {};
}

/// The first of \a values that is there.
inline Json firstThere(std::initializer_list<Json> values)
{
    for (const Json &value : values) {
        if (value)
            return value;
    }
    return {};
}

} // namespace ingest
