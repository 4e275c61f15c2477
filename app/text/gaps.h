#pragma once

#include <array>
#include <string_view>

namespace text {

/// Signs that stand between characters to split a word. Not the punctuation of sentences, quotes or brackets.
inline constexpr std::string_view asciiSigns = "*_~^+=|./-#&\\`<>";

/// Whether \a c is one of these, or a blank.
inline bool isAsciiGap(char c)
{
    static constexpr std::array<bool, 256> gaps = [] {
        std::array<bool, 256> table{};
        for (const char sign : asciiSigns)
            table[static_cast<unsigned char>(sign)] = true;
        table[' '] = true;
        return table;
    }();
    return gaps[static_cast<unsigned char>(c)];
}

} // namespace text
