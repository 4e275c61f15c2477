#pragma once

#include <string>
#include <string_view>

namespace text {

/// \a folded with a space around each Han, Kana and Hangul character, so that SQLite's unicode61
/// tokenizer makes one token of each. \a out is used again.
void segment(std::string_view folded, std::string &out);

/// The FTS5 expression for what a person typed: words are AND-ed; letters and characters that touch
/// are a phrase ("人工智能", "ai安全", "e-mail"); "a quoted phrase" is one phrase; a * at the end of
/// a word makes it a prefix. Every part is quoted, so nothing typed can be FTS5 syntax.
/// Empty if there is nothing to search for.
std::string matchExpression(std::string_view query);

} // namespace text
