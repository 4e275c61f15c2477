#pragma once

#include <cstdint>
#include <string_view>

namespace label {

/// Numbers in the headers of files. All of them answer 0 past the end: a caller that must know compares sizes.

constexpr uint32_t byteAt(std::string_view bytes, size_t at)
{
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0;
}

constexpr uint32_t bigEndian(std::string_view bytes, size_t at, size_t count)
{
    uint32_t value = 0;
    for (size_t i = 0; i < count; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

constexpr uint32_t littleEndian(std::string_view bytes, size_t at, size_t count)
{
    uint32_t value = 0;
    for (size_t i = count; i-- > 0;)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

/// The part from \a at, at most \a count bytes; empty past the end.
constexpr std::string_view part(std::string_view bytes, size_t at, size_t count = std::string_view::npos)
{
    return at < bytes.size() ? bytes.substr(at, count) : std::string_view();
}

} // namespace label
