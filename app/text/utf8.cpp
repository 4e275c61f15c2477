#include "app/text/utf8.h"

#include <algorithm>

namespace text {

namespace {

size_t utf16Units(const CodePoint &c)
{
    return c.value >= 0x10000 ? 2 : 1;
}

} // namespace

CodePoint codePointBefore(std::string_view utf8, size_t end)
{
    const size_t longest = std::min<size_t>(end, 4);
    for (size_t length = 1; length <= longest; ++length) {
        const CodePoint c = codePointAt(utf8.substr(0, end), end - length);
        if (c.valid && static_cast<size_t>(c.length) == length)
            return c;
    }
    return {0xfffd, 1, false};
}

bool isBoundary(std::string_view utf8, size_t at)
{
    if (at >= utf8.size())
        return at == utf8.size();
    // A continuation byte is inside a code point only if one of the three bytes before it leads there.
    for (size_t back = 1; back <= std::min<size_t>(at, 3); ++back) {
        const CodePoint c = codePointAt(utf8, at - back);
        if (c.valid && static_cast<size_t>(c.length) > back)
            return false;
    }
    return true;
}

void append(std::string &utf8, char32_t value)
{
    const auto put = [&](char32_t byte) { utf8.push_back(static_cast<char>(byte)); };
    if (value < 0x80)
        return put(value);
    if (value < 0x800) {
        put(0xc0 | value >> 6);
    } else {
        if (value < 0x10000) {
            put(0xe0 | value >> 12);
        } else {
            put(0xf0 | value >> 18);
            put(0x80 | (value >> 12 & 0x3f));
        }
        put(0x80 | (value >> 6 & 0x3f));
    }
    put(0x80 | (value & 0x3f));
}

size_t utf16Offset(std::string_view utf8, size_t offset)
{
    size_t units = 0;
    for (size_t at = 0; at < std::min(offset, utf8.size());) {
        const CodePoint c = codePointAt(utf8, at);
        units += utf16Units(c);
        at += static_cast<size_t>(c.length);
    }
    return units;
}

size_t utf8Offset(std::string_view utf8, size_t utf16)
{
    size_t units = 0;
    size_t at = 0;
    while (at < utf8.size()) {
        const CodePoint c = codePointAt(utf8, at);
        units += utf16Units(c);
        if (units > utf16)
            break;
        at += static_cast<size_t>(c.length);
    }
    return at;
}

} // namespace text
