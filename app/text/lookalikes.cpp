#include "app/text/disguises.h"

#include <array>

namespace text {

namespace {

constexpr std::array<char, 128> letters = [] {
    std::array<char, 128> table{};
    constexpr struct
    {
        char sign;
        char letter;
    } pairs[] = {{'0', 'o'}, {'1', 'l'}, {'3', 'e'}, {'4', 'a'}, {'5', 's'}, {'7', 't'},
                 {'8', 'b'}, {'@', 'a'}, {'$', 's'}, {'!', 'l'}, {'|', 'l'}};
    for (const auto &pair : pairs)
        table[static_cast<unsigned char>(pair.sign)] = pair.letter;
    return table;
}();

char letterFor(char c)
{
    return static_cast<unsigned char>(c) < 0x80 ? letters[static_cast<unsigned char>(c)] : '\0';
}

constexpr bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Whether the text goes on with a word at \a at: '!' and '|' belong to one only between letters or digits.
bool isOfWord(std::string_view text, size_t at)
{
    const auto isAlphanumeric = [&](size_t place) {
        return place < text.size() && (isLetter(text[place]) || isDigit(text[place]));
    };
    const char c = text[at];
    if (c == '!' || c == '|')
        return at > 0 && isAlphanumeric(at - 1) && isAlphanumeric(at + 1);
    return isAlphanumeric(at) || c == '@' || c == '$';
}

} // namespace

void replaceLookalikes(std::string_view folded, Edits &edits)
{
    for (size_t at = 0; at < folded.size();) {
        if (!isOfWord(folded, at)) {
            ++at;
            continue;
        }
        const size_t first = edits.size();
        bool holdsLetters = false;
        for (; at < folded.size() && isOfWord(folded, at); ++at) {
            holdsLetters = holdsLetters || isLetter(folded[at]);
            if (const char letter = letterFor(folded[at]); letter != 0) {
                const auto begin = static_cast<uint32_t>(at);
                edits.push_back({begin, begin + 1, static_cast<char32_t>(letter)});
            }
        }
        if (!holdsLetters)
            edits.resize(first);
    }
}

} // namespace text
