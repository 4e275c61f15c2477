#pragma once

namespace tokenize {

// The kinds of characters that the parts of a tokenizer.json tell apart, by the Unicode version of ICU.

bool isSpace(char32_t c);       ///< White_Space
bool isWord(char32_t c);        ///< what `\w` is in UTS #18: Alphabetic, M, Nd, Pc, Join_Control
bool isPunctuation(char32_t c); ///< general category P, and all of ASCII that is neither letter, digit nor blank
bool isNumeric(char32_t c);     ///< general category N
bool isControl(char32_t c);     ///< general category C but tab, line feed and carriage return
bool isMark(char32_t c);        ///< general category M
bool isNonspacing(char32_t c);  ///< general category Mn
bool isHan(char32_t c);         ///< the blocks that BERT calls Chinese characters

char32_t lowerCase(char32_t c); ///< without context; U+0130, whose lower case is two code points, is for the caller

} // namespace tokenize
