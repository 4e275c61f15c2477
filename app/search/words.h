#pragma once

#include "app/text/characters.h"
#include "app/text/span.h"
#include "app/text/utf8.h"

#include <string_view>
#include <vector>

namespace search {

/// A word of a folded text, as search sees it: a character that stands alone (Han, Kana, Hangul),
/// or a run of letters, digits and marks. '_' and punctuation part words and belong to none.
struct Word
{
    text::Span span;       ///< bytes of the folded text
    char32_t character = 0; ///< that stands alone; 0: a run of letters

    bool standsAlone() const { return character != 0; }
};

namespace internal {

/// Letters and digits among the first 128 characters: what most words of most logs are made of.
constexpr bool isAsciiWordCharacter(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
}

constexpr bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xc0U) == 0x80U;
}

/// U+4000 to U+9FFF begin with these bytes, are three bytes long and stand alone: nearly all Chinese.
constexpr bool leadsHan(unsigned char c)
{
    return c >= 0xe4 && c <= 0xe9;
}

constexpr char32_t hanAt(std::string_view text, size_t at)
{
    const auto bits = [&](size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[at + i])); };
    return (bits(0) & 0x0fU) << 12U | (bits(1) & 0x3fU) << 6U | (bits(2) & 0x3fU);
}

} // namespace internal

/// Calls \a take(Word) for each word of \a folded, in order. Bytes that are not UTF-8 part words.
template <typename Take>
void forEachWord(std::string_view folded, Take &&take)
{
    const size_t size = folded.size();
    size_t begin = 0;
    bool isOpen = false;     // a run of letters is going on since `begin`
    bool hasLetters = false; // and is a word: marks alone are none
    const auto close = [&](size_t end) {
        if (isOpen && hasLetters)
            take(Word{{begin, end}, 0});
        isOpen = hasLetters = false;
    };
    const auto open = [&](size_t at) {
        if (!isOpen)
            begin = at;
        isOpen = true;
    };
    for (size_t at = 0; at < size;) {
        const auto lead = static_cast<unsigned char>(folded[at]);
        if (lead < 0x80) {
            if (!internal::isAsciiWordCharacter(lead)) {
                close(at++);
                continue;
            }
            open(at);
            hasLetters = true;
            do {
                ++at;
            } while (at < size && internal::isAsciiWordCharacter(static_cast<unsigned char>(folded[at])));
            continue;
        }
        if (internal::leadsHan(lead) && size - at > 2 && internal::isContinuation(folded[at + 1])
            && internal::isContinuation(folded[at + 2])) {
            close(at);
            take(Word{{at, at + 3}, internal::hanAt(folded, at)});
            at += 3;
            continue;
        }
        const text::CodePoint c = text::codePointAt(folded, at);
        const size_t end = at + static_cast<size_t>(c.length);
        if (c.valid && text::standsAlone(c.value)) {
            close(at);
            take(Word{{at, end}, c.value});
        } else if (c.valid && text::isWordCharacter(c.value)) {
            open(at);
            hasLetters = hasLetters || text::isSearchable(c.value);
        } else {
            close(at);
        }
        at = end;
    }
    close(size);
}

inline std::vector<Word> wordsOf(std::string_view folded)
{
    std::vector<Word> words;
    forEachWord(folded, [&](const Word &word) { words.push_back(word); });
    return words;
}

} // namespace search
