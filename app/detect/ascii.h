#pragma once

#include <algorithm>
#include <string_view>

/// Characters of numbers and codes, which are ASCII. Locales have no say here.
namespace detect::ascii {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 0x20) : c;
}

constexpr bool isLetter(char c)
{
    return upper(c) >= 'A' && upper(c) <= 'Z';
}

constexpr bool isLetterOrDigit(char c)
{
    return isDigit(c) || isLetter(c);
}

constexpr bool areDigits(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

/// The value of at most nine digits.
constexpr int number(std::string_view digits)
{
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

} // namespace detect::ascii
