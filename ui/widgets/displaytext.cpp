#include "ui/widgets/displaytext.h"

#include <algorithm>

namespace ui {

namespace {

constexpr std::size_t milestoneEvery = 1024;

/// One step through UTF-8: a code point and how many bytes it took.
struct Step
{
    char32_t character;
    std::size_t bytes;
};

constexpr Step bad{QChar::ReplacementCharacter, 1};

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Bytes of a sequence by its first byte; 0: no sequence starts so.
std::size_t lengthOf(unsigned char first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return 2;
    if ((first & 0xF0) == 0xE0)
        return 3;
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
}

Step decode(std::string_view utf8, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(utf8[at + i]); };
    const std::size_t length = lengthOf(byte(0));
    if (length == 1)
        return {byte(0), 1};
    if (length == 0 || at + length > utf8.size())
        return bad;
    char32_t character = byte(0) & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(byte(i)))
            return bad;
        character = (character << 6) | (byte(i) & 0x3FU);
    }
    const bool overlong = (length == 3 && character < 0x800) || (length == 4 && character < 0x10000);
    const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
    return overlong || surrogate || character > 0x10FFFF ? bad : Step{character, length};
}

/// The next thing that is shown as one.
Step step(std::string_view utf8, std::size_t at)
{
    Step next = decode(utf8, at);
    switch (next.character) {
    case U'\r':
        next.character = U'\n';
        if (at + 1 < utf8.size() && utf8[at + 1] == '\n')
            next.bytes = 2;
        break;
    case 0:
    case 0xFDD0: // QTextDocument's own marks: frames and inline objects
    case 0xFDD1:
    case QChar::ObjectReplacementCharacter: next.character = QChar::ReplacementCharacter; break;
    default: break;
    }
    return next;
}

qsizetype units(char32_t character)
{
    return QChar::requiresSurrogates(character) ? 2 : 1;
}

} // namespace

DisplayText::DisplayText(std::string utf8)
    : m_utf8(std::move(utf8))
{
    m_text.reserve(static_cast<qsizetype>(m_utf8.size()));
    m_milestones.push_back({0, 0});
    for (std::size_t at = 0; at < m_utf8.size();) {
        if (at >= m_milestones.back().byte + milestoneEvery)
            m_milestones.push_back({at, m_text.size()});
        const Step next = step(m_utf8, at);
        m_text += QChar::fromUcs4(next.character);
        at += next.bytes;
    }
}

qsizetype DisplayText::position(std::size_t offset) const
{
    if (offset >= m_utf8.size())
        return m_text.size();
    const auto after = std::ranges::upper_bound(m_milestones, offset, {}, &Milestone::byte);
    auto [at, position] = *std::prev(after);
    for (;;) {
        const Step next = step(m_utf8, at);
        if (offset < at + next.bytes)
            return position;
        at += next.bytes;
        position += units(next.character);
    }
}

std::size_t DisplayText::offset(qsizetype position) const
{
    if (position >= m_text.size())
        return m_utf8.size();
    const auto after =
        std::ranges::upper_bound(m_milestones, std::max<qsizetype>(position, 0), {}, &Milestone::position);
    auto [at, reached] = *std::prev(after);
    for (;;) {
        const Step next = step(m_utf8, at);
        if (position < reached + units(next.character))
            return at;
        at += next.bytes;
        reached += units(next.character);
    }
}

} // namespace ui
