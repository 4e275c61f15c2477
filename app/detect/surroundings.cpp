#include "app/detect/surroundings.h"

#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <tuple>

namespace detect {

namespace {

constexpr size_t longestWord = 4'096; // bytes: a sighting may begin that far before what it is near to

bool continues(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// Where the last \a count characters before \a at begin.
size_t charactersBefore(std::string_view text, size_t at, int count)
{
    for (; count > 0 && at > 0; --count) {
        --at;
        while (at > 0 && continues(text[at]))
            --at;
    }
    return at;
}

/// Where the first \a count characters from \a at on end.
size_t charactersBehind(std::string_view text, size_t at, int count)
{
    for (; count > 0 && at < text.size(); --count) {
        ++at;
        while (at < text.size() && continues(text[at]))
            ++at;
    }
    return at;
}

size_t occurrences(std::string_view text, std::string_view of)
{
    size_t count = 0;
    for (size_t at = text.find(of); at != text.npos; at = text.find(of, at + of.size()))
        ++count;
    return count;
}

std::optional<Condition::Language> languageOf(std::string_view folded)
{
    size_t han = 0;
    size_t latin = 0;
    bool isInWord = false;
    for (size_t at = 0; at < folded.size();) {
        const text::CodePoint c = text::codePointAt(folded, at);
        const bool isLatin = c.value < 0x80 && c.value >= 'a' && c.value <= 'z';
        latin += isLatin && !isInWord;
        isInWord = isLatin || (isInWord && c.value == '\'');
        han += c.value >= 0x3400 && text::standsAlone(c.value);
        at += static_cast<size_t>(c.length);
    }
    if (han == 0 && latin == 0)
        return {};
    return han > latin ? Condition::Language::Chinese : Condition::Language::English;
}

} // namespace

void Surroundings::clear(std::string_view text)
{
    m_text = text;
    m_sightings.clear();
    m_language.reset();
}

void Surroundings::settle()
{
    const auto order = [](const Sighting &s) { return std::tuple(s.pattern, s.span.begin, s.span.end); };
    std::ranges::sort(m_sightings, {}, order);
}

std::optional<uint32_t> Surroundings::wordNear(const Sign &sign, text::Span match, int within) const
{
    if (within == 0)
        return firstWord(sign, 0, 0, m_text.size());
    const size_t begin = charactersBefore(m_text, match.begin, within);
    const size_t end = charactersBehind(m_text, match.end, within);
    return firstWord(sign, begin - std::min(begin, longestWord), begin, end);
}

/// The first of the sign's words that begins at \a from to \a to and ends at \a reaching or behind it.
std::optional<uint32_t> Surroundings::firstWord(const Sign &sign, size_t from, size_t reaching, size_t to) const
{
    std::optional<uint32_t> first;
    std::tuple<size_t, size_t> place;
    for (uint32_t word = 0; word < sign.size(); ++word) {
        const uint32_t pattern = sign[word];
        auto at = std::ranges::lower_bound(m_sightings, std::tuple(pattern, from), {},
                                           [](const Sighting &s) { return std::tuple(s.pattern, s.span.begin); });
        const auto isThere = [&] { return at != m_sightings.end() && at->pattern == pattern && at->span.begin <= to; };
        while (isThere() && at->span.end < reaching)
            ++at;
        if (isThere() && (!first || std::tuple(at->span.begin, at->span.end) < place)) {
            first = word;
            place = {at->span.begin, at->span.end};
        }
    }
    return first;
}

std::vector<uint32_t> Surroundings::words(const Sign &sign) const
{
    std::vector<uint32_t> found;
    for (uint32_t word = 0; word < sign.size(); ++word) {
        if (std::ranges::binary_search(m_sightings, sign[word], {}, &Sighting::pattern))
            found.push_back(word);
    }
    return found;
}

bool Surroundings::isBetween(std::string_view open, std::string_view close, text::Span match, int within) const
{
    const size_t begin = charactersBefore(m_text, match.begin, within);
    std::string_view before = m_text.substr(begin, match.begin - begin);
    std::string_view after = m_text.substr(match.end, charactersBehind(m_text, match.end, within) - match.end);
    if (const size_t line = before.rfind('\n'); line != before.npos)
        before.remove_prefix(line + 1);
    after = after.substr(0, after.find('\n'));
    if (open == close) // an odd one before it is open
        return occurrences(before, open) % 2 == 1 && after.contains(close);
    const size_t opened = before.rfind(open);
    const size_t closed = before.rfind(close);
    const size_t closes = after.find(close);
    const size_t opens = after.find(open);
    return opened != before.npos && (closed == before.npos || closed < opened) && closes != after.npos
        && (opens == after.npos || closes < opens);
}

std::optional<Condition::Language> Surroundings::language() const
{
    if (!m_language)
        m_language = languageOf(m_text);
    return *m_language;
}

} // namespace detect
