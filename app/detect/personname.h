#pragma once

#include "app/text/span.h"

#include <optional>
#include <string_view>

namespace detect {

/// The Chinese name that begins at \a begin of a folded text: a surname (the 200 most frequent ones of the ministry of
/// public security's reports, and compound ones), one or two characters, then the end of the words: punctuation, a
/// blank, a form of address or a word that goes on about the person. Not what stands for anybody (张三), a word that
/// begins like a surname (方便), or characters that no name has (的, 什么).
///
/// Says only that it can be a name: it means something behind words such as 姓名 or 我叫.
std::optional<text::Span> chineseNameAt(std::string_view folded, size_t begin);

/// The English name of a person at \a begin of a folded text, in which capitals cannot tell: a given name of a
/// list of frequent ones (US Social Security Administration) and the word behind it, unless that goes on with the
/// sentence ("emily and"). Not John or Jane Doe.
std::optional<text::Span> englishNameAt(std::string_view folded, size_t begin);

} // namespace detect
