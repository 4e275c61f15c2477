#include "app/ingest/records/stringliteral.h"

#include "app/text/utf8.h"

#include <charconv>

namespace ingest {

namespace {

unsigned hexUnit(std::string_view escape)
{
    unsigned unit = 0xfffd;
    if (escape.size() >= 6 && escape.starts_with("\\u"))
        std::from_chars(escape.data() + 2, escape.data() + 6, unit, 16);
    return unit;
}

/// Adds what the escape at the beginning of \a rest says, and returns its length.
size_t unescape(std::string_view rest, std::string &out)
{
    constexpr std::string_view letters = "bfnrt";
    constexpr std::string_view meanings = "\b\f\n\r\t";
    const char c = rest.size() > 1 ? rest[1] : '\\';
    if (c != 'u') {
        const size_t letter = letters.find(c);
        out += letter == letters.npos ? c : meanings[letter];
        return 2;
    }
    const unsigned unit = hexUnit(rest);
    const unsigned low = unit >= 0xd800 && unit < 0xdc00 && rest.size() >= 12 ? hexUnit(rest.substr(6)) : 0;
    if (low >= 0xdc00 && low < 0xe000) {
        text::append(out, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
        return 12;
    }
    text::append(out, unit >= 0xd800 && unit < 0xe000 ? 0xfffd : unit);
    return 6;
}

} // namespace

size_t literalLength(std::string_view json)
{
    for (size_t at = 1; at < json.size(); ++at) {
        if (json[at] == '\\')
            ++at;
        else if (json[at] == '"')
            return at + 1;
    }
    return json.size(); // cut off
}

std::string unescaped(std::string_view literal)
{
    std::string text;
    const std::string_view inside =
        literal.substr(1, literal.size() - 1 - (literal.ends_with('"') && literal.size() > 1));
    for (size_t at = 0; at < inside.size();) {
        if (inside[at] == '\\')
            at += unescape(inside.substr(at), text);
        else
            text += inside[at++];
    }
    return text;
}

} // namespace ingest
