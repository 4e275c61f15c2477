#pragma once

#include "app/ingest/records/json.h"

#include <charconv>

namespace ingest {

/// A whole number that stands as one, or in a string: "18", as tables and OTLP write it. Of a number
/// with 19 digits none is lost.
inline std::optional<qint64> wholeNumber(const Json &value)
{
    if (!value.isString())
        return value.integer();
    const std::string_view text = value.string();
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() && !text.empty() ? std::optional(number)
                                                                                     : std::nullopt;
}

} // namespace ingest
