#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace text {

/// How a term is written by its sound, in ICU's readings (Han-Latin), which know one for each character: for those
/// with several (重: zhong, chong; 行: xing, hang) it is the most common one, whatever the word, so a term such as
/// 银行 is found as "yinxing" only. Write such readings into the rule as terms of their own.
struct Readings
{
    bool pinyin = false;   ///< all syllables, joined and with blanks between, and, for terms of up to four
                           ///< characters, part of them: "yangli", "yang li", "样li"
    bool initials = false; ///< first letters, of terms of two characters or more: "yl"
};

/// The forms of \a folded, a term, that \a wanted asks for. Without tones; ü is written v, as it is typed. Empty for
/// a term without Han characters, and for one of a single character.
std::vector<std::string> writtenBySound(std::string_view folded, const Readings &wanted);

} // namespace text
