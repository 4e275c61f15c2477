#include "app/detect/ascii.h"
#include "app/detect/postaladdress.h"

#include <algorithm>
#include <string>
#include <vector>

namespace detect {

using namespace std::string_view_literals;

namespace {

constexpr size_t farBefore = 90; // bytes
constexpr size_t mostWords = 5; // of a street's name, and of unit and city

constexpr auto separators = " ,.\n#()"sv;

bool isIn(std::string_view words, std::string_view word)
{
    return words.contains(" " + std::string(word) + " ");
}

bool isState(std::string_view word)
{
    return isIn(" al ak az ar ca co ct de dc fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc"
                " nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy ",
                word);
}

bool isKindOfStreet(std::string_view word)
{
    return isIn(" street st avenue ave road rd boulevard blvd lane ln drive dr court ct way place pl parkway pkwy ",
                word);
}

bool isHouseNumber(std::string_view word)
{
    return word.size() <= 5 && ascii::areDigits(word) && word[0] != '0';
}

/// A word of a sentence, of which no address is made: "3 people on the street, in la 10000".
bool isOfSentence(std::string_view word)
{
    return isIn(" the on in of to down from and is was for people at with or are were ", word);
}

/// The words in \a span that blanks, commas and full stops part, and where each stands.
std::vector<text::Span> wordsIn(std::string_view text, text::Span span)
{
    std::vector<text::Span> words;
    for (size_t at = span.begin; at < span.end;) {
        const size_t begin = std::min(text.find_first_not_of(separators, at), span.end);
        const size_t end = std::min(text.find_first_of(separators, begin), span.end);
        if (begin < end)
            words.push_back({begin, end});
        at = std::max(end, begin + 1);
    }
    return words;
}

} // namespace

std::optional<text::Span> usAddressBefore(std::string_view folded, text::Span stateAndZip)
{
    const bool goesOn = stateAndZip.end < folded.size() && ascii::isLetterOrDigit(folded[stateAndZip.end]);
    if (goesOn || !isState(folded.substr(stateAndZip.begin, 2)))
        return std::nullopt;
    const size_t from = stateAndZip.begin > farBefore ? stateAndZip.begin - farBefore : 0;
    const auto words = wordsIn(folded, {from, stateAndZip.begin});
    const auto word = [&](size_t i) { return folded.substr(words[i].begin, words[i].size()); };
    size_t behind = 0; // words behind the kind of street, or behind the house's number
    bool isStreet = false;
    for (size_t i = words.size(); i-- > 0 && behind <= mostWords;) {
        if (isOfSentence(word(i)))
            return std::nullopt;
        if (isStreet && behind > 0 && isHouseNumber(word(i)))
            return text::Span{words[i].begin, stateAndZip.end};
        const bool isFirstStreet = !isStreet && behind > 0 && isKindOfStreet(word(i));
        isStreet = isStreet || isFirstStreet;
        behind = isFirstStreet ? 0 : behind + 1;
    }
    return std::nullopt;
}

} // namespace detect
