#include "app/text/signs.h"

#include "app/text/byteclasses.h"
#include "app/text/gaps.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <array>
#include <bit>

namespace text {

namespace {

using internal::byteAt;

constexpr size_t block = internal::blockBytes;
constexpr size_t overlap = 8;   ///< bytes: no sign is longer

bool isHigh(std::string_view text, size_t at)
{
    return at < text.size() && byteAt(text, at) >= 0x80;
}

/// Whether a character of three bytes at \a at stands between others than its like; punctuation is not its like.
bool endsAlone(std::string_view text, size_t behind)
{
    if (!isHigh(text, behind))
        return true;
    const unsigned lead = byteAt(text, behind);
    return lead == 0xe2 || (lead == 0xe3 && behind + 1 < text.size() && byteAt(text, behind + 1) == 0x80);
}

bool startsAlone(std::string_view text, size_t at)
{
    if (at == 0 || !isHigh(text, at - 1))
        return true;
    if (at < 3)
        return false;
    const unsigned lead = byteAt(text, at - 3);
    return lead == 0xe2 || (lead == 0xe3 && byteAt(text, at - 2) == 0x80);
}

bool isAlphanumeric(std::string_view text, size_t at)
{
    return at < text.size() && ((text[at] >= 'a' && text[at] <= 'z') || (text[at] >= '0' && text[at] <= '9'));
}

/// Whether the ASCII signs and blanks at \a at, behind a character beyond ASCII, may split a word.
bool maySplit(std::string_view text, size_t at)
{
    size_t end = at;
    bool hasBlank = false;
    for (; end < text.size() && end - at < 5 && isAsciiGap(text[end]); ++end)
        hasBlank = hasBlank || text[end] == ' ';
    if (end == at || end == text.size())
        return false;
    const bool isCommon = at >= 3 && byteAt(text, at - 3) >= 0xe0; // three bytes; others get the benefit of the doubt
    if (isHigh(text, end)) {
        if (!hasBlank || !isCommon || (byteAt(text, end) & 0xf0) != 0xe0)
            return true;
        return startsAlone(text, at - 3) && endsAlone(text, end + 3);
    }
    return isAlphanumeric(text, end) && !isAlphanumeric(text, end + 1) && (!isCommon || startsAlone(text, at - 3));
}

/// What the code point at \a at, which is none of the common Han characters, may be a sign of.
Steps signsOfRare(std::string_view text, size_t at)
{
    const unsigned lead = byteAt(text, at);
    const unsigned second = at + 1 < text.size() ? byteAt(text, at + 1) : 0;
    const unsigned third = at + 2 < text.size() ? byteAt(text, at + 2) : 0;
    const auto repeats = [&](size_t length) {
        return text.size() - at >= 2 * length && text.compare(at, length, text, at + length, length) == 0
            ? Steps(Step::Repeats)
            : Steps();
    };
    if (lead == 0xc2)
        return second == 0xb7 ? Steps(Step::Separators) : Steps();
    if (lead == 0xc3)
        return Step::Marks | Step::Separators | repeats(2);
    if (lead < 0xe0)
        return Step::Marks | Step::Homoglyphs | Step::Separators | repeats(2);
    switch (lead) {
    case 0xe1: return Step::Marks | Step::Homoglyphs;
    case 0xe2:
        if (second == 0x80)
            return third == 0xa2 || third == 0xa3 || third == 0xa7 ? Steps(Step::Separators) : Steps();
        return second < 0x83 ? Steps() : Step::Marks | Step::Homoglyphs | Step::Separators;
    case 0xea: return second < 0xb0 ? Steps(Step::Homoglyphs) : Steps();
    case 0xef: return second == 0xb8 ? Steps(Step::Marks) : Steps();
    case 0xf0: return Step::Homoglyphs | Step::Separators | repeats(4);
    default: return {};
    }
}

/// Letters and digits that each stand alone, two near each other: what "e x a m p l e" has and "I am a b" has not.
uint64_t pairsOfSingles(uint64_t words, uint64_t before)
{
    const uint64_t single = words & ~(words << 1 | before) & ~(words >> 1);
    return single & (single >> 2 | single >> 3 | single >> 4);
}

/// Whether the single at \a at and the next are of one row. "it's a" is none: a row goes on behind such a beginning.
bool mayBeRow(std::string_view text, size_t at)
{
    if (at > 0 && text[at - 1] == '\'')
        return false;
    size_t end = at + 1;
    while (end < text.size() && isAsciiGap(text[end]))
        ++end;
    return end > at + 1 && isAlphanumeric(text, end);
}

/// Whether a character of three bytes stands thrice in a row from \a at on, within a block.
bool hasRepeats(std::string_view text, size_t at)
{
    const size_t end = std::min(text.size(), at + block);
    for (; at + 9 <= end; ++at) {
        if (isHigh(text, at) && text.compare(at, 6, text, at + 3, 6) == 0)
            return true;
    }
    return false;
}

/// Whether a letter stands beside a digit or a sign that may be taken for one, from \a at on, within a block.
bool hasLookalikes(std::string_view text, size_t at)
{
    const auto isLetter = [&](size_t place) { return text[place] >= 'a' && text[place] <= 'z'; };
    const auto isLike = [&](size_t place) {
        return (text[place] >= '0' && text[place] <= '9') || std::string_view("@$!|").contains(text[place]);
    };
    const size_t end = std::min(text.size(), at + block);
    for (; at + 1 < end; ++at) {
        if ((isLetter(at) && isLike(at + 1)) || (isLike(at) && isLetter(at + 1)))
            return true;
    }
    return false;
}

/// The block at \a at, read from \a bytes, as far as it is beyond ASCII.
Steps signsOfHigh(std::string_view text, size_t at, const char *bytes, const ByteClasses &c)
{
    Steps signs;
    const HighClasses high = highClassesOf(bytes);
    if (high.isRepeated && hasRepeats(text, at))
        signs = signs | Step::Repeats;
    for (uint64_t behind = c.high << 1 & ~c.high & ~c.words; behind != 0; behind &= behind - 1) {
        if (maySplit(text, at + static_cast<size_t>(std::countr_zero(behind))))
            signs = signs | Step::Separators;
    }
    for (uint64_t leads = high.leads; leads != 0; leads &= leads - 1)
        signs = signs | signsOfRare(text, at + static_cast<size_t>(std::countr_zero(leads)));
    return signs;
}

/// The block at \a at, read from \a bytes.
Steps signsOfBlock(std::string_view text, size_t at, const char *bytes)
{
    Steps signs;
    const ByteClasses c = classesOf(bytes);
    // Unless the text starts here, what stands before is unknown: the block before has looked at it.
    for (uint64_t pairs = pairsOfSingles(c.words, at == 0 ? 0 : 1); pairs != 0; pairs &= pairs - 1) {
        if (mayBeRow(text, at + static_cast<size_t>(std::countr_zero(pairs))))
            signs = signs | Step::Separators;
    }
    if (c.isRepeated)
        signs = signs | Step::Repeats;
    return c.high != 0 ? signs | signsOfHigh(text, at, bytes, c) : signs;
}

} // namespace

Steps signsOf(std::string_view folded, Steps wanted)
{
    Steps signs;
    const Steps missing = Steps::disguises().without(wanted); // as if they were seen: nobody asks
    constexpr size_t whole = block + classesReach;
    for (size_t at = 0; at < folded.size() && (signs | missing) != Steps::disguises(); at += block - overlap) {
        if (folded.size() - at > whole) {
            signs = signs | signsOfBlock(folded, at, folded.data() + at);
        } else {
            std::array<char, whole> rest{}; // NUL is of no class
            folded.copy(rest.data(), whole, at);
            signs = signs | signsOfBlock(folded, at, rest.data());
        }
        if (wanted.has(Step::Lookalikes) && hasLookalikes(folded, at))
            signs = signs | Step::Lookalikes;
    }
    return signs & wanted;
}

} // namespace text
