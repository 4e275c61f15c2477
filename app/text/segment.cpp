#include "app/text/segment.h"

#include "app/text/characters.h"
#include "app/text/fold.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

namespace text {

namespace {

struct Part
{
    std::string_view words;
    bool isPrefix = false;
};

bool isBlank(char c)
{
    return static_cast<unsigned char>(c) <= ' ';
}

bool hasSearchable(std::string_view folded)
{
    for (size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        if (c.valid && isSearchable(c.value))
            return true;
        at += static_cast<size_t>(c.length);
    }
    return false;
}

/// Cuts the next part off \a rest: what stands in quotation marks, or else up to the next blank
/// or quotation mark.
Part takePart(std::string_view &rest)
{
    const bool isQuoted = rest.front() == '"';
    if (isQuoted)
        rest.remove_prefix(1);
    const auto end = std::ranges::find_if(rest, [&](char c) { return c == '"' || (!isQuoted && isBlank(c)); });
    Part part{rest.substr(0, static_cast<size_t>(end - rest.begin()))};
    rest.remove_prefix(part.words.size());
    if (isQuoted && !rest.empty())
        rest.remove_prefix(1);
    if (isQuoted && rest.starts_with('*')) {
        part.isPrefix = true;
        rest.remove_prefix(1);
    } else if (!isQuoted) {
        part.isPrefix = part.words.ends_with('*');
    }
    return part;
}

std::vector<Part> parts(std::string_view folded)
{
    std::vector<Part> found;
    for (std::string_view rest = folded; !rest.empty();) {
        if (isBlank(rest.front())) {
            rest.remove_prefix(1);
            continue;
        }
        if (const Part part = takePart(rest); hasSearchable(part.words))
            found.push_back(part);
    }
    return found;
}

/// Chinese input methods type “ ” where a phrase is meant.
std::string withPlainQuotes(std::string_view query)
{
    std::string plain;
    for (size_t at = 0; at < query.size();) {
        const CodePoint c = codePointAt(query, at);
        const auto length = static_cast<size_t>(c.length);
        if (c.value == U'“' || c.value == U'”')
            plain.push_back('"');
        else
            plain.append(query, at, length);
        at += length;
    }
    return plain;
}

/// A string of FTS5's syntax. No quotation mark is left in \a words, and a NUL would end the expression.
std::string quoted(std::string_view words)
{
    std::string spaced;
    segment(words, spaced);
    std::ranges::replace_if(spaced, isBlank, ' ');
    return '"' + spaced + '"';
}

/// How many bytes at the start of \a text are ASCII.
size_t asciiLength(std::string_view text)
{
    size_t length = 0;
    for (uint64_t eight = 0; text.size() - length >= 8; length += 8) {
        std::memcpy(&eight, text.data() + length, 8);
        if (eight & 0x8080808080808080)
            break;
    }
    while (length < text.size() && static_cast<unsigned char>(text[length]) < 0x80)
        ++length;
    return length;
}

size_t segmentInto(char *buffer, std::string_view folded)
{
    char *out = buffer;
    bool afterAlone = false;
    for (size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        const bool alone = c.value >= 0x80 && standsAlone(c.value);
        const size_t length = c.value < 0x80 ? asciiLength(folded.substr(at)) : static_cast<size_t>(c.length);
        if ((alone || afterAlone) && out != buffer && !isBlank(out[-1]) && !isBlank(folded[at]))
            *out++ = ' ';
        std::memcpy(out, folded.data() + at, length);
        out += length;
        at += length;
        afterAlone = alone;
    }
    return static_cast<size_t>(out - buffer);
}

} // namespace

void segment(std::string_view folded, std::string &out)
{
    out.clear();
    // At worst every second code point is one of three bytes between two of one: three spaces for six bytes.
    out.resize_and_overwrite(folded.size() + folded.size() / 2 + 2,
                             [&](char *buffer, size_t) { return segmentInto(buffer, folded); });
}

std::string matchExpression(std::string_view query)
{
    Folded folded;
    fold(withPlainQuotes(query), folded);
    std::string expression;
    for (const Part &part : parts(folded.text)) {
        if (!expression.empty())
            expression += " AND ";
        expression += quoted(part.words);
        if (part.isPrefix)
            expression += '*';
    }
    return expression;
}

} // namespace text
