#pragma once

namespace text {

/// Whether \a c is written without spaces between words, so that search and word boundaries treat
/// it as a word of its own: Han, Kana, Bopomofo and Hangul.
bool standsAlone(char32_t c);

/// Whether \a c continues a word of a script that puts spaces between words: a letter, a digit, a
/// combining mark or '_', and not one that stands alone.
bool isWordCharacter(char32_t c);

/// Whether SQLite's unicode61 tokenizer takes \a c into a token: a letter or a number.
bool isSearchable(char32_t c);

} // namespace text
