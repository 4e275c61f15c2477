#include "app/detect/internetaddress.h"

#include "app/detect/ascii.h"

#include <array>
#include <optional>

namespace detect {

using namespace ascii;

namespace {

std::optional<std::array<int, 4>> octetsOf(std::string_view address)
{
    std::array<int, 4> octets{};
    for (size_t i = 0; i < octets.size(); ++i) {
        const size_t dot = address.find('.');
        const std::string_view digits = address.substr(0, dot);
        const bool isLast = i + 1 == octets.size();
        if (digits.size() > 3 || !areDigits(digits) || (digits.size() > 1 && digits[0] == '0') || number(digits) > 255
            || (dot == std::string_view::npos) != isLast)
            return std::nullopt;
        octets[i] = number(digits);
        address.remove_prefix(isLast ? address.size() : dot + 1);
    }
    return octets;
}

/// RFC 6890's blocks that lead to nobody.
bool isSpecial(const std::array<int, 4> &octets)
{
    const auto [a, b, c, d] = octets;
    return a == 0 || a == 10 || a == 127 || a >= 224 || (a == 100 && b >= 64 && b < 128) || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32) || (a == 192 && b == 168);
}

/// Resolvers that anybody uses: they stand in instructions, and lead to nobody.
bool isResolver(std::string_view address)
{
    static constexpr std::string_view resolvers[] = {"1.1.1.1",      "1.0.0.1",        "8.8.8.8",
                                                     "8.8.4.4",      "9.9.9.9",        "114.114.114.114",
                                                     "223.5.5.5",    "223.6.6.6",      "119.29.29.29",
                                                     "180.76.76.76", "208.67.222.222", "208.67.220.220"};
    return std::ranges::contains(resolvers, address);
}

bool isGroup(std::string_view group)
{
    return !group.empty() && group.size() <= 4
        && std::ranges::all_of(group, [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); });
}

/// How many groups stand between single colons; nothing if one of them is none.
std::optional<size_t> groupsIn(std::string_view text)
{
    size_t groups = 0;
    for (size_t begin = 0; begin < text.size() || begin == 0;) {
        const size_t colon = std::min(text.find(':', begin), text.size());
        if (text.empty())
            return 0;
        if (!isGroup(text.substr(begin, colon - begin)) || colon + 1 == text.size())
            return std::nullopt;
        ++groups;
        begin = colon + 1;
    }
    return groups;
}

} // namespace

bool isPublicIpv4(std::string_view address)
{
    const auto octets = octetsOf(address);
    return octets && !isSpecial(*octets) && !isResolver(address);
}

bool looksLikeVersion(std::string_view address)
{
    const auto octets = octetsOf(address);
    return octets && std::ranges::max(*octets) < 32;
}

bool isPublicIpv6(std::string_view address)
{
    if (address.size() < 5 || (address[0] != '2' && address[0] != '3') || address.find(':') != 4)
        return false;
    const size_t gap = address.find("::");
    if (gap == std::string_view::npos)
        return groupsIn(address) == 8;
    const auto before = groupsIn(address.substr(0, gap));
    const auto after = groupsIn(address.substr(gap + 2));
    return before && after && *before + *after >= 3 && *before + *after < 8;
}

} // namespace detect
