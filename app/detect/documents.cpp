#include "app/detect/documents.h"

#include "app/detect/ascii.h"
#include "app/text/utf8.h"

namespace detect {

using namespace ascii;
using namespace std::string_view_literals;

namespace {

struct Province
{
    char32_t name = 0;
    char last = 'z'; ///< the last letter given to a city; so many that it says little where it is 'z'
};

constexpr Province provinces[] = {{U'京'},      {U'津'},      {U'沪'},      {U'渝'},      {U'冀'},      {U'豫', 'u'},
                                  {U'云', 's'}, {U'辽', 'p'}, {U'黑', 'r'}, {U'湘', 'u'}, {U'皖', 's'}, {U'鲁', 'y'},
                                  {U'新', 's'}, {U'苏', 'u'}, {U'浙', 'l'}, {U'赣', 's'}, {U'鄂', 's'}, {U'桂', 'r'},
                                  {U'甘', 'p'}, {U'晋', 'm'}, {U'蒙', 'm'}, {U'陕'},      {U'吉', 'k'}, {U'闽', 'k'},
                                  {U'贵', 'j'}, {U'粤'},      {U'青', 'h'}, {U'藏', 'j'}, {U'川'},      {U'宁', 'f'},
                                  {U'琼', 'f'}};

bool isPlateCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z' && c != 'i' && c != 'o');
}

bool isOrdinary(std::string_view serial)
{
    return serial.size() == 5 && std::ranges::all_of(serial, isPlateCharacter)
        && std::ranges::count_if(serial, isLetter) <= 2;
}

bool isNewEnergy(std::string_view serial)
{
    constexpr auto kinds = "dabcefghjk"sv;
    if (serial.size() != 6)
        return false;
    const bool isSmall = kinds.contains(serial[0]) && isPlateCharacter(serial[1]) && areDigits(serial.substr(2));
    return isSmall || (kinds.contains(serial[5]) && areDigits(serial.substr(0, 5)));
}

bool isSpecial(std::string_view serial, std::string_view area)
{
    static constexpr std::string_view suffixes[] = {"警", "学", "挂", "港", "澳"};
    const auto suffix = std::ranges::find_if(suffixes, [&](std::string_view end) { return serial.ends_with(end); });
    if (suffix == std::end(suffixes))
        return false;
    serial.remove_suffix(suffix->size());
    const bool isCrossBorder = *suffix == "港" || *suffix == "澳";
    return serial.size() == 4 && std::ranges::all_of(serial, isPlateCharacter)
        && std::ranges::count_if(serial, isDigit) >= 2 && isCrossBorder == (area == "粤z");
}

} // namespace

bool isTravelDocument(std::string_view number)
{
    const size_t letters = static_cast<size_t>(std::ranges::find_if(number, isDigit) - number.begin());
    const std::string_view digits = number.substr(letters);
    if (letters > 2 || !std::ranges::all_of(number.substr(0, letters), isLetter) || !areDigits(digits)
        || digits.find_first_not_of(digits[0]) == std::string_view::npos)
        return false;
    const bool isPermit = (letters == 0 || (letters == 1 && "HM"sv.contains(upper(number[0])))) && digits.size() == 10;
    return isPermit || (digits.size() >= 6 && number.size() >= 8 && number.size() <= 9);
}

bool isPlate(std::string_view plate)
{
    if (plate.empty())
        return false;
    const text::CodePoint first = text::codePointAt(plate, 0);
    const auto province = std::ranges::find(provinces, first.value, &Province::name);
    const auto length = static_cast<size_t>(first.length);
    if (province == std::end(provinces) || plate.size() <= length + 1)
        return false;
    const char letter = plate[length];
    if (!isPlateCharacter(letter) || isDigit(letter) || letter > province->last)
        return false;
    const std::string_view serial = plate.substr(length + 1);
    return isOrdinary(serial) || isNewEnergy(serial) || isSpecial(serial, plate.substr(0, length + 1));
}

} // namespace detect
