#include "app/text/disguises.h"
#include "app/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/uscript.h>

#include <array>

namespace text {

namespace {

using internal::byteAt;

constexpr bool isMark(char32_t c)
{
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff)
        || (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Whether a mark or a Latin letter with one may start with this byte: what leaves ordinary text at once.
constexpr bool mayLead(unsigned byte, unsigned next)
{
    if (byte < 0xc3)
        return false;
    return byte <= 0xcd || byte == 0xe1 || (byte == 0xe2 && next == 0x83) || (byte == 0xef && next == 0xb8);
}

/// The ASCII letter under the marks of a Latin letter in one code point; 0 if it has none.
class LatinBases
{
public:
    LatinBases()
    {
        UErrorCode error = U_ZERO_ERROR;
        const icu::Normalizer2 *decomposition = icu::Normalizer2::getNFDInstance(error);
        for (char32_t c = 0xc0; c < limit && U_SUCCESS(error); ++c) {
            icu::UnicodeString parts;
            if (decomposition->getDecomposition(static_cast<UChar32>(c), parts) && parts.char32At(0) < 0x80)
                m_bases[c] = static_cast<char>(parts.char32At(0));
        }
    }

    char of(char32_t c) const { return c < limit ? m_bases[c] : '\0'; }

private:
    static constexpr char32_t limit = 0x1f00;
    std::array<char, limit> m_bases{};
};

/// Lines and slashes through a character: no spelling needs them.
constexpr bool isOverlay(char32_t c)
{
    return c >= 0x334 && c <= 0x338;
}

/// Whether marks on \a base only decorate it.
bool isDecorated(char32_t base)
{
    if (base < 0x80)
        return true;
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(static_cast<UChar32>(base), &error)) {
    case USCRIPT_LATIN:
    case USCRIPT_COMMON:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA: return true;
    default: return false;
    }
}

/// What the marks before \a at stand on; 0 at the start of a text.
char32_t baseBefore(std::string_view folded, size_t at)
{
    while (at > 0) {
        const CodePoint before = codePointBefore(folded, at);
        if (!isMark(before.value))
            return before.value;
        at -= static_cast<size_t>(before.length);
    }
    return 0;
}

} // namespace

void removeMarks(std::string_view folded, Edits &edits)
{
    static const LatinBases bases;
    for (size_t at = 0; at + 1 < folded.size();) {
        if (!mayLead(byteAt(folded, at), byteAt(folded, at + 1))) {
            ++at;
            continue;
        }
        const CodePoint c = codePointAt(folded, at);
        const auto begin = static_cast<uint32_t>(at);
        at += static_cast<size_t>(c.length);
        const auto end = static_cast<uint32_t>(at);
        if (const char base = bases.of(c.value); base != 0)
            edits.push_back({begin, end, static_cast<char32_t>(base)});
        else if (isMark(c.value) && (isOverlay(c.value) || isDecorated(baseBefore(folded, begin))))
            edits.push_back({begin, end, 0});
    }
}

} // namespace text
