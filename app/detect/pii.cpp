#include "app/detect/pii.h"

#include "app/detect/ascii.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

namespace detect {

using namespace ascii;

namespace {

using namespace std::string_view_literals;

/// The first two digits of GB/T 2260, and 83 for the residence permits of people from Taiwan.
bool isProvince(std::string_view digits)
{
    static constexpr int provinces[] = {11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43,
                                        44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83};
    return std::ranges::binary_search(provinces, number(digits));
}

bool isBirthday(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    return date.ok() && year >= 1900 && year < 2050;
}

/// GB 11643-1999: ISO 7064 MOD 11-2 over the first 17 digits.
char residentIdCheck(std::string_view digits)
{
    static constexpr std::array weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += (digits[i] - '0') * weights[i];
    return "10X98765432"[sum % 11];
}

bool passesLuhn(std::string_view digits)
{
    int sum = 0;
    for (size_t i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i] - '0';
        sum += i % 2 == 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9;
    }
    return sum % 10 == 0;
}

/// Prefix and length as the schemes issue them.
bool isIssued(std::string_view digits)
{
    const size_t length = digits.size();
    const int two = number(digits.substr(0, 2));
    const int four = number(digits.substr(0, 4));
    if (two == 62)
        return length >= 16;
    if (digits[0] == '4')
        return length == 13 || length == 16 || length == 19;
    if (two == 34 || two == 37)
        return length == 15;
    return length == 16
        && ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720) || (four >= 3528 && four <= 3589) || four == 6011
            || two == 65);
}

/// Parts of a domain: letters, digits and hyphens, with no hyphen at an edge.
bool isLabel(std::string_view label)
{
    return !label.empty() && label.size() <= 63 && label.front() != '-' && label.back() != '-'
        && std::ranges::all_of(label, [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

std::string lowerCase(std::string_view ascii)
{
    std::string lower(ascii);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c; });
    return lower;
}

bool isTopLevel(std::string_view label)
{
    static constexpr std::string_view files[] = {"png", "jpg", "jpeg", "gif",  "svg", "webp",
                                                 "js",  "css", "html", "json", "pdf", "txt"};
    static constexpr std::string_view reserved[] = {"example", "test", "invalid", "localhost",
                                                    "local"}; // RFC 2606, 6761, 6762
    return label.size() >= 2 && label.size() <= 24 && std::ranges::none_of(label, isDigit)
        && !std::ranges::contains(files, label) && !std::ranges::contains(reserved, label);
}

bool isLocalPart(std::string_view local)
{
    const auto fits = [](char c) { return isLetterOrDigit(c) || "._%+-"sv.contains(c); };
    return !local.empty() && local.size() <= 64 && local.front() != '.' && local.back() != '.'
        && !local.contains(".."sv) && std::ranges::all_of(local, fits) && std::ranges::any_of(local, isLetterOrDigit);
}

} // namespace

bool isResidentId(std::string_view id)
{
    if (id.size() == 15)
        return areDigits(id) && isProvince(id.substr(0, 2))
            && isBirthday(1900 + number(id.substr(6, 2)), number(id.substr(8, 2)), number(id.substr(10, 2)));
    return id.size() == 18 && areDigits(id.substr(0, 17)) && isProvince(id.substr(0, 2))
        && isBirthday(number(id.substr(6, 4)), number(id.substr(10, 2)), number(id.substr(12, 2)))
        && residentIdCheck(id) == upper(id[17]);
}

bool isMobile(std::string_view digits)
{
    return digits.size() == 11 && areDigits(digits) && digits[0] == '1' && digits[1] >= '3';
}

bool isBankCard(std::string_view digits)
{
    return digits.size() >= 13 && digits.size() <= 19 && areDigits(digits) && isIssued(digits) && passesLuhn(digits)
        && digits.find_first_not_of(digits[0]) != std::string_view::npos && !isResidentId(digits);
}

bool isUscc(std::string_view code)
{
    // GB 32100-2015: no I, O, S, V, Z; modulus 31 with weights 3^i. A resident identity card is none.
    static constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    if (code.size() != 18 || !areDigits(code.substr(2, 6)) || !isProvince(code.substr(2, 2)) || isResidentId(code))
        return false;
    if (!"123456789ANY"sv.contains(upper(code[0])))
        return false;
    int sum = 0;
    int weight = 1;
    for (size_t i = 0; i < 17; ++i) {
        const size_t value = alphabet.find(upper(code[i]));
        if (value == std::string_view::npos)
            return false;
        sum += static_cast<int>(value) * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[static_cast<size_t>((31 - sum % 31) % 31)] == upper(code[17]);
}

bool isEmail(std::string_view address)
{
    const size_t at = address.find('@');
    if (at == std::string_view::npos || !isLocalPart(address.substr(0, at)))
        return false;
    const std::string lower = lowerCase(address.substr(at + 1));
    std::string_view domain = lower;
    size_t labels = 0;
    for (size_t dot = domain.find('.'); dot != std::string_view::npos; dot = domain.find('.')) {
        if (!isLabel(domain.substr(0, dot)))
            return false;
        domain.remove_prefix(dot + 1);
        ++labels;
    }
    return labels > 0 && isLabel(domain) && isTopLevel(domain);
}

} // namespace detect
