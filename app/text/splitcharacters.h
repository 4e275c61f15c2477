#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace text {

/// A Han character that can be written as two, side by side, which are characters of their own.
struct SplitCharacter
{
    char32_t whole = 0;
    std::u32string_view parts; ///< left, then right
};

/// The whole table, by character; some can be taken apart in two ways (证 as 讠正 and as 言正). Simplified characters.
std::span<const SplitCharacter> splitCharacters();

/// \a folded with one or more of its characters taken apart, in all ways as long as these are few: at most 16, with
/// more the one in which as many as possible are. Empty where none can be, and for a term of one character: two
/// characters side by side are too often just that (女子 is no 好), a whole term with a half in it is not.
std::vector<std::string> splitForms(std::string_view folded);

} // namespace text
