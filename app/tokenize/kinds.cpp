#include "app/tokenize/kinds.h"

#include <unicode/uchar.h>

namespace tokenize {

namespace {

bool isOf(char32_t c, uint32_t categories)
{
    return (U_MASK(u_charType(static_cast<UChar32>(c))) & categories) != 0;
}

constexpr bool isWithin(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

constexpr bool isAsciiLetterOrDigit(char32_t c)
{
    return isWithin(c | 0x20, 'a', 'z') || isWithin(c, '0', '9');
}

} // namespace

bool isSpace(char32_t c)
{
    if (c < 0x80)
        return c == ' ' || isWithin(c, 0x09, 0x0d);
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

bool isWord(char32_t c)
{
    if (c < 0x80)
        return isAsciiLetterOrDigit(c) || c == '_';
    return isOf(c, U_GC_M_MASK | U_GC_ND_MASK | U_GC_PC_MASK) || u_isUAlphabetic(static_cast<UChar32>(c)) != 0
        || c == 0x200c || c == 0x200d;
}

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return isWithin(c, 0x21, 0x7e) && !isAsciiLetterOrDigit(c);
    return isOf(c, U_GC_P_MASK);
}

bool isNumeric(char32_t c)
{
    return c < 0x80 ? isWithin(c, '0', '9') : isOf(c, U_GC_N_MASK);
}

bool isControl(char32_t c)
{
    if (c < 0x80)
        return (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7f;
    return isOf(c, U_GC_C_MASK);
}

bool isMark(char32_t c)
{
    return c >= 0x300 && isOf(c, U_GC_M_MASK);
}

bool isNonspacing(char32_t c)
{
    return c >= 0x300 && isOf(c, U_GC_MN_MASK);
}

bool isHan(char32_t c)
{
    if (c < 0x3400)
        return false;
    return isWithin(c, 0x4e00, 0x9fff) || isWithin(c, 0x3400, 0x4dbf) || isWithin(c, 0xf900, 0xfaff)
        || isWithin(c, 0x20000, 0x2a6df) || isWithin(c, 0x2a700, 0x2b73f) || isWithin(c, 0x2b740, 0x2b81f)
        || isWithin(c, 0x2b920, 0x2ceaf) // BERT's own code has 2b820; tokenizer.json is read with this one
        || isWithin(c, 0x2f800, 0x2fa1f);
}

char32_t lowerCase(char32_t c)
{
    if (c < 0x80)
        return isWithin(c, 'A', 'Z') ? c + 0x20 : c;
    return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c)));
}

} // namespace tokenize
