#include "app/text/characters.h"

#include <unicode/uchar.h>

#include <cstdint>

namespace text {

namespace {

UChar32 icu(char32_t c)
{
    return static_cast<UChar32>(c);
}

constexpr bool isAsciiAlphanumeric(char32_t c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

} // namespace

bool standsAlone(char32_t c)
{
    if (c < 0x1100)
        return false;
    return (c >= 0x3400 && c <= 0x9fff)      // Han, extension A and the unified block
        || (c >= 0xac00 && c <= 0xd7ff)      // Hangul syllables
        || (c >= 0x3040 && c <= 0x31ff)      // Kana, Bopomofo, Hangul compatibility letters
        || (c >= 0x20000 && c <= 0x3ffff)    // Han, the further extensions
        || (c >= 0xf900 && c <= 0xfaff)      // Han, compatibility
        || (c >= 0x3005 && c <= 0x3007)      // iteration mark, closing mark, zero
        || c <= 0x11ff || (c >= 0xa960 && c <= 0xa97f); // Hangul letters
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return isAsciiAlphanumeric(c) || c == '_';
    if (standsAlone(c))
        return false;
    constexpr uint32_t mask = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
    return (U_GET_GC_MASK(icu(c)) & mask) != 0;
}

bool isSearchable(char32_t c)
{
    if (c < 0x80)
        return isAsciiAlphanumeric(c);
    constexpr uint32_t mask = U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK;
    return (U_GET_GC_MASK(icu(c)) & mask) != 0;
}

} // namespace text
