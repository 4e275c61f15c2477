#include "app/classify/ngrams.h"

#include "app/text/characters.h"

namespace classify::ngrams {

namespace {

constexpr char32_t tabled = 0x10000;

bool isBlank(char32_t c)
{
    return c <= ' ' || c == 0x85 || c == 0xa0 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 || c == 0x2029
        || c == 0x202f || c == 0x205f || c == 0x3000;
}

Kind worked(char32_t c)
{
    if (isBlank(c))
        return Kind::Blank;
    if (text::standsAlone(c))
        return Kind::Alone;
    return text::isWordCharacter(c) || c == '\'' ? Kind::Letter : Kind::Sign;
}

std::array<Kind, tabled> makeTable()
{
    std::array<Kind, tabled> table{};
    for (char32_t c = 0; c < tabled; ++c)
        table[c] = worked(c);
    return table;
}

} // namespace

const std::array<Kind, 0x10000> &kinds()
{
    static const std::array<Kind, tabled> table = makeTable();
    return table;
}

Kind kindOf(char32_t c)
{
    return c < tabled ? kinds()[c] : worked(c);
}

} // namespace classify::ngrams
