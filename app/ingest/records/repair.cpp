#include "app/ingest/records/repair.h"

#include <algorithm>
#include <charconv>

namespace ingest {

namespace {

constexpr unsigned noEscape = 0x10000;

/// The value of the \uXXXX at the beginning of \a text; noEscape if there is none.
unsigned unicodeEscape(std::string_view text)
{
    unsigned value = noEscape;
    if (text.size() < 6 || !text.starts_with("\\u"))
        return noEscape;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + 6, value, 16);
    return error == std::errc() && end == text.data() + 6 ? value : noEscape;
}

bool isHigh(unsigned unit)
{
    return unit >= 0xd800 && unit < 0xdc00;
}

bool isLow(unsigned unit)
{
    return unit >= 0xdc00 && unit < 0xe000;
}

/// Copies the escape at the beginning of \a rest, put right, and returns its length there.
size_t copyEscape(std::string_view rest, std::string &out, Notes &notes)
{
    const unsigned unit = unicodeEscape(rest);
    if (isHigh(unit) && isLow(unicodeEscape(rest.substr(6)))) {
        out += rest.substr(0, 12);
        return 12;
    }
    if (isHigh(unit) || isLow(unit)) {
        out += "\\ufffd";
        notes.loneSurrogate = true;
        return 6;
    }
    out += rest.substr(0, 2);
    return std::min<size_t>(rest.size(), 2);
}

/// The length of a literal that only other languages know, at the beginning of \a rest.
size_t notANumber(std::string_view rest)
{
    for (const std::string_view literal : {"NaN", "Infinity", "-Infinity"}) {
        if (rest.starts_with(literal))
            return literal.size();
    }
    return 0;
}

} // namespace

std::string repaired(std::string_view json, Notes &notes)
{
    std::string out;
    out.reserve(json.size());
    bool inString = false;
    for (size_t at = 0; at < json.size();) {
        const char c = json[at];
        if (inString && c == '\\') {
            at += copyEscape(json.substr(at), out, notes);
            continue;
        }
        if (c == '"')
            inString = !inString;
        const size_t literal = inString ? 0 : notANumber(json.substr(at));
        if (literal > 0) {
            out += "null";
            notes.notANumber = true;
            at += literal;
        } else {
            out += c;
            ++at;
        }
    }
    return out;
}

} // namespace ingest
