#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace text {

/// One code point as it stands in a text. A byte that belongs to no valid sequence counts as a
/// code point of its own: `length` 1, not valid, `value` U+FFFD.
struct CodePoint
{
    char32_t value = 0;
    int length = 0; ///< bytes, 1 to 4
    bool valid = true;
};

namespace internal {

constexpr unsigned byteAt(std::string_view utf8, size_t at)
{
    return static_cast<unsigned char>(utf8[at]);
}

/// Whether \a count continuation bytes follow the lead at \a at.
constexpr bool continues(std::string_view utf8, size_t at, size_t count)
{
    if (utf8.size() - at <= count)
        return false;
    for (size_t i = 1; i <= count; ++i) {
        if ((byteAt(utf8, at + i) & 0xc0) != 0x80)
            return false;
    }
    return true;
}

constexpr unsigned payload(std::string_view utf8, size_t at)
{
    return byteAt(utf8, at) & 0x3f;
}

} // namespace internal

/// The code point that starts at \a at, which must be within the text.
/// Strict: overlong forms, surrogates and values above U+10FFFF are not valid.
constexpr CodePoint codePointAt(std::string_view utf8, size_t at)
{
    using namespace internal;
    constexpr CodePoint bad{0xfffd, 1, false};
    const unsigned lead = byteAt(utf8, at);
    if (lead < 0x80)
        return {lead, 1, true};
    if ((lead & 0xf0) == 0xe0 && continues(utf8, at, 2)) {
        const char32_t value = (lead & 0x0f) << 12 | payload(utf8, at + 1) << 6 | payload(utf8, at + 2);
        return value < 0x800 || (value >= 0xd800 && value < 0xe000) ? bad : CodePoint{value, 3, true};
    }
    if ((lead & 0xe0) == 0xc0 && continues(utf8, at, 1)) {
        const char32_t value = (lead & 0x1f) << 6 | payload(utf8, at + 1);
        return value < 0x80 ? bad : CodePoint{value, 2, true};
    }
    if ((lead & 0xf8) == 0xf0 && continues(utf8, at, 3)) {
        const char32_t value =
            (lead & 0x07) << 18 | payload(utf8, at + 1) << 12 | payload(utf8, at + 2) << 6 | payload(utf8, at + 3);
        return value < 0x10000 || value > 0x10ffff ? bad : CodePoint{value, 4, true};
    }
    return bad;
}

/// The code point that ends at \a end, which must be above 0.
CodePoint codePointBefore(std::string_view utf8, size_t end);

/// Whether a code point starts or the text ends at \a at.
bool isBoundary(std::string_view utf8, size_t at);

/// Adds \a value, a valid code point, to \a utf8.
void append(std::string &utf8, char32_t value);

/// How many UTF-16 units QString::fromUtf8 makes of the bytes before \a offset. For a text widget.
size_t utf16Offset(std::string_view utf8, size_t offset);

/// The other way: the byte offset of the UTF-16 unit at \a utf16. Inside a surrogate pair, or past
/// the end, it is the next boundary below.
size_t utf8Offset(std::string_view utf8, size_t utf16);

} // namespace text
