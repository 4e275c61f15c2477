#pragma once

#include <cstddef>

namespace text {

/// The bytes [begin, end) of a UTF-8 text.
struct Span
{
    size_t begin = 0;
    size_t end = 0;

    size_t size() const { return end - begin; }
    bool isEmpty() const { return begin == end; }

    bool operator==(const Span &) const = default;
};

} // namespace text
