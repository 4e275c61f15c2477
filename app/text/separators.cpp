#include "app/text/characters.h"
#include "app/text/disguises.h"
#include "app/text/gaps.h"
#include "app/text/utf8.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace text {

namespace {

/// Whether a sign or a blank may start with \a byte.
bool mayBeGap(char byte)
{
    const auto lead = static_cast<unsigned char>(byte);
    return isAsciiGap(byte) || lead == 0xc2 || lead == 0xc3 || lead == 0xe2 || lead == 0xf0;
}

bool isSign(char32_t c)
{
    if (c < 0x80)
        return c != ' ' && isAsciiGap(static_cast<char>(c));
    if (c == 0xb7 || c == 0xd7 || (c >= 0x2022 && c <= 0x2023) || c == 0x2027) // · × • ‣ ‧
        return true;
    if (c < 0x2190 || (c >= 0x2e80 && c < 0x1f000))
        return false;
    constexpr uint32_t mask = U_GC_SO_MASK | U_GC_SM_MASK | U_GC_SK_MASK;
    return (U_GET_GC_MASK(static_cast<UChar32>(c)) & mask) != 0; // arrows, shapes, dingbats, emoji, flags, skin tones
}

/// Signs and blanks between two characters.
struct Gap
{
    size_t begin = 0;
    size_t end = 0;
    int count = 0;
    bool hasBlank = false;
};

/// The gap that starts at \a at; empty if none does.
Gap gapAt(std::string_view text, size_t at)
{
    Gap gap{at, at};
    if (text.substr(at).starts_with("..")) // an ellipsis is punctuation
        return gap;
    while (gap.end < text.size() && mayBeGap(text[gap.end])) {
        const CodePoint c = codePointAt(text, gap.end);
        if (c.value != ' ' && (!c.valid || !isSign(c.value)))
            break;
        gap.hasBlank = gap.hasBlank || c.value == ' ';
        gap.end += static_cast<size_t>(c.length);
        ++gap.count;
    }
    return gap;
}

enum class Kind { None, Alone, Letter };

Kind kindOf(const CodePoint &c)
{
    if (!c.valid || c.value == '_')
        return Kind::None;
    if (standsAlone(c.value))
        return Kind::Alone;
    return isWordCharacter(c.value) ? Kind::Letter : Kind::None;
}

Kind kindBefore(std::string_view text, size_t at)
{
    return at == 0 ? Kind::None : kindOf(codePointBefore(text, at));
}

Kind kindAt(std::string_view text, size_t at)
{
    return at >= text.size() ? Kind::None : kindOf(codePointAt(text, at));
}

/// Gaps in a row with one character between each two, and alike: "e.g. q & a" is no word.
class Chain
{
public:
    Chain(std::string_view text, Edits &edits)
        : m_text(text)
        , m_edits(edits)
    {
    }

    /// Goes on with \a gap, or starts anew with it.
    void add(const Gap &gap)
    {
        const bool isLinked = !m_gaps.empty() && followsOneCharacter(gap);
        if (!isLinked)
            close();
        m_gaps.push_back(gap);
    }

    void close()
    {
        if (m_gaps.empty() || isBetweenAscii()) {
            m_gaps.clear();
            return;
        }
        const bool isRow = m_gaps.size() > 1 || isSingleBefore() || isSingleAfter();
        const bool joinsRow = isRow && countSingles();
        for (size_t i = 0; i < m_gaps.size(); ++i) {
            const bool isInner = (i > 0 || isSingleBefore()) && (i + 1 < m_gaps.size() || isSingleAfter());
            if ((joinsRow && isInner) || splitsAlone(m_gaps[i]))
                m_edits.push_back({static_cast<uint32_t>(m_gaps[i].begin), static_cast<uint32_t>(m_gaps[i].end), 0});
        }
        m_gaps.clear();
    }

private:
    static constexpr int mostInRow = 3;
    static constexpr int mostBetween = 4; ///< a family of emoji is four

    /// One gap between two letters at most: of such a row three would be needed.
    bool isBetweenAscii() const
    {
        const auto isAscii = [&](size_t at) {
            return at < m_text.size() && static_cast<unsigned char>(m_text[at]) < 0x80;
        };
        return m_gaps.size() == 1 && isAscii(m_gaps[0].begin - 1) && isAscii(m_gaps[0].end);
    }

    bool followsOneCharacter(const Gap &gap) const
    {
        const size_t end = m_gaps.back().end;
        if (m_gaps.back().count > mostInRow || gap.count > mostInRow || gap.begin - end > 4 || gap.begin == end)
            return false;
        const std::string_view before = m_text.substr(m_gaps.back().begin, end - m_gaps.back().begin);
        const bool isAlike = before == m_text.substr(gap.begin, gap.end - gap.begin);
        if (!isAlike && (gap.hasBlank || m_gaps.back().hasBlank))
            return false;
        const CodePoint c = codePointAt(m_text, end);
        return end + static_cast<size_t>(c.length) == gap.begin && kindOf(c) != Kind::None;
    }

    /// A character before the first gap, and no letter before it.
    bool isSingleBefore() const
    {
        const size_t at = m_gaps.front().begin;
        if (m_gaps.front().count > mostInRow || kindBefore(m_text, at) == Kind::None)
            return false;
        return kindBefore(m_text, at - static_cast<size_t>(codePointBefore(m_text, at).length)) == Kind::None;
    }

    bool isSingleAfter() const
    {
        const size_t at = m_gaps.back().end;
        if (m_gaps.back().count > mostInRow || kindAt(m_text, at) == Kind::None)
            return false;
        return kindAt(m_text, at + static_cast<size_t>(codePointAt(m_text, at).length)) == Kind::None;
    }

    /// Whether the characters that stand alone are enough to be a word taken apart.
    bool countSingles() const
    {
        size_t singles = m_gaps.size() - 1;
        size_t letters = 0;
        const auto count = [&](Kind kind) { letters += kind == Kind::Letter ? 1 : 0; };
        for (size_t i = 0; i + 1 < m_gaps.size(); ++i)
            count(kindAt(m_text, m_gaps[i].end));
        if (isSingleBefore()) {
            ++singles;
            count(kindBefore(m_text, m_gaps.front().begin));
        }
        if (isSingleAfter()) {
            ++singles;
            count(kindAt(m_text, m_gaps.back().end));
        }
        return singles >= 3 || (singles == 2 && letters == 0);
    }

    bool splitsAlone(const Gap &gap) const
    {
        return !gap.hasBlank && gap.count <= mostBetween && kindBefore(m_text, gap.begin) == Kind::Alone
            && kindAt(m_text, gap.end) == Kind::Alone;
    }

    std::string_view m_text;
    Edits &m_edits;
    std::vector<Gap> m_gaps;
};

/// Whether the blank at \a at stands between two longer words: nearly every one of English text, and no gap.
bool isBetweenWords(std::string_view text, size_t at)
{
    const auto isLower = [&](size_t place) { return text[place] >= 'a' && text[place] <= 'z'; };
    return at >= 2 && at + 2 < text.size() && isLower(at - 1) && isLower(at - 2) && isLower(at + 1) && isLower(at + 2);
}

} // namespace

void removeSeparators(std::string_view folded, Edits &edits)
{
    Chain chain(folded, edits);
    for (size_t at = 0; at < folded.size();) {
        if (!mayBeGap(folded[at]) || isBetweenWords(folded, at)) {
            ++at;
            continue;
        }
        const Gap gap = gapAt(folded, at);
        if (gap.count > 0)
            chain.add(gap);
        at = std::max(gap.end, at + 1);
    }
    chain.close();
}

} // namespace text
