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
    text::Span span; ///< bytes of the folded text
    bool standsAlone = false;
};

/// Calls \a take(Word) for each word of \a folded, in order. Bytes that are not UTF-8 part words.
template <typename Take>
void forEachWord(std::string_view folded, Take &&take)
{
    size_t begin = 0;
    bool isOpen = false;     // a run of letters is going on since `begin`
    bool hasLetters = false; // and is a word: marks alone are none
    const auto close = [&](size_t end) {
        if (isOpen && hasLetters)
            take(Word{{begin, end}, false});
        isOpen = hasLetters = false;
    };
    for (size_t at = 0; at < folded.size();) {
        const text::CodePoint c = text::codePointAt(folded, at);
        const size_t end = at + static_cast<size_t>(c.length);
        if (c.valid && text::standsAlone(c.value)) {
            close(at);
            take(Word{{at, end}, true});
        } else if (c.valid && c.value != '_' && text::isWordCharacter(c.value)) {
            if (!isOpen)
                begin = at;
            isOpen = true;
            hasLetters = hasLetters || text::isSearchable(c.value);
        } else {
            close(at);
        }
        at = end;
    }
    close(folded.size());
}

inline std::vector<Word> wordsOf(std::string_view folded)
{
    std::vector<Word> words;
    forEachWord(folded, [&](const Word &word) { words.push_back(word); });
    return words;
}

} // namespace search
