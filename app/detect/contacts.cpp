#include "app/detect/contacts.h"

#include "app/detect/ascii.h"

#include <array>
#include <chrono>

namespace detect {

using namespace ascii;

namespace {

struct Range
{
    int first = 0;
    int last = 0;
};

/// Area codes of four digits without their zero, in order. Some that are merged with a neighbour still stand in texts.
constexpr std::array areas = std::to_array<Range>(
    {{310, 319}, {335, 335}, {349, 359}, {370, 379}, {391, 396}, {398, 398}, {410, 419}, {421, 421},
     {427, 427}, {429, 429}, {431, 440}, {448, 448}, {451, 459}, {464, 464}, {467, 479}, {482, 483},
     {510, 519}, {523, 523}, {527, 527}, {530, 539}, {543, 543}, {546, 546}, {550, 559}, {561, 566},
     {570, 580}, {591, 599}, {631, 635}, {660, 660}, {662, 663}, {668, 668}, {691, 692}, {701, 701},
     {710, 719}, {722, 722}, {724, 724}, {728, 728}, {730, 739}, {743, 746}, {750, 760}, {762, 763},
     {766, 766}, {768, 779}, {790, 799}, {812, 813}, {816, 818}, {825, 827}, {830, 839}, {851, 859},
     {870, 879}, {883, 883}, {886, 888}, {891, 898}, {901, 903}, {906, 906}, {908, 909}, {911, 917},
     {919, 919}, {930, 939}, {941, 941}, {943, 943}, {951, 955}, {970, 977}, {979, 979}, {990, 999}});

bool isFourDigitArea(int code)
{
    const auto next = std::ranges::upper_bound(areas, code, {}, &Range::first);
    return next != areas.begin() && code <= std::prev(next)->last;
}

bool isThreeDigitArea(int code)
{
    return code == 10 || (code >= 20 && code <= 29 && code != 26);
}

bool isDate(std::string_view digits)
{
    const int year = number(digits.substr(0, 4));
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(static_cast<unsigned>(number(digits.substr(4, 2)))),
                                           std::chrono::day(static_cast<unsigned>(number(digits.substr(6, 2))))};
    return year >= 1900 && year < 2050 && date.ok();
}

bool isSubscriber(std::string_view digits)
{
    return digits[0] >= '2' && digits[0] <= '8' && (digits.size() != 8 || !isDate(digits));
}

} // namespace

bool isLandline(std::string_view digits)
{
    if ((digits.size() != 11 && digits.size() != 12) || !areDigits(digits) || digits[0] != '0')
        return false;
    if (isThreeDigitArea(number(digits.substr(1, 2))))
        return digits.size() == 11 && isSubscriber(digits.substr(3));
    return isFourDigitArea(number(digits.substr(1, 3))) && isSubscriber(digits.substr(4));
}

size_t areaCodeLength(std::string_view digits)
{
    return digits.size() > 3 && isThreeDigitArea(number(digits.substr(1, 2))) ? 3 : 4;
}

bool isQqNumber(std::string_view digits)
{
    return digits.size() >= 5 && digits.size() <= 11 && areDigits(digits) && digits[0] != '0';
}

bool isWeChatId(std::string_view id)
{
    const auto fits = [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; };
    return id.size() >= 6 && id.size() <= 20 && isLetter(id[0]) && std::ranges::all_of(id, fits)
        && !std::ranges::all_of(id, isLetter);
}

} // namespace detect
