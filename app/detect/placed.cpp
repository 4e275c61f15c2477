#include "app/detect/placed.h"

#include "app/detect/ascii.h"
#include "app/detect/contacts.h"
#include "app/detect/documents.h"
#include "app/detect/internetaddress.h"
#include "app/detect/personname.h"
#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <string>

namespace detect {

using namespace ascii;
using namespace std::string_view_literals;

namespace {

/// At most \a bytes before \a at.
std::string_view before(std::string_view text, size_t at, size_t bytes)
{
    const size_t begin = at > bytes ? at - bytes : 0;
    return text.substr(begin, at - begin);
}

template <typename Fits>
std::string all(std::string_view text, Fits fits)
{
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), fits);
    return kept;
}

/// The last run of characters that \a fits in \a candidate.
template <typename Fits>
text::Span lastRun(std::string_view text, text::Span candidate, Fits fits)
{
    size_t end = candidate.end;
    while (end > candidate.begin && !fits(text[end - 1]))
        --end;
    size_t begin = end;
    while (begin > candidate.begin && fits(text[begin - 1]))
        --begin;
    return {begin, end};
}

std::string_view piece(std::string_view text, text::Span span)
{
    return text.substr(span.begin, span.size());
}

/// "86 10 6234 5678" and "(010)62345678" as "01062345678".
std::string nationalNumber(std::string digits)
{
    if (digits.starts_with("0086"))
        digits.erase(0, 4);
    else if (digits.starts_with("86"))
        digits.erase(0, 2);
    return digits.starts_with('0') ? digits : '0' + digits;
}

/// Whether the province at the begin of a plate may end a word that stands before it.
bool endsWord(std::string_view text, size_t at)
{
    constexpr auto often = U"新云贵青宁吉黑川藏"sv;
    constexpr auto speaks = U"牌号码是为的辆车驶开挂照乘坐"sv;
    if (at == 0 || !often.contains(text::codePointAt(text, at).value))
        return false;
    const char32_t c = text::codePointBefore(text, at).value;
    return text::standsAlone(c) && !speaks.contains(c);
}

/// Whether \a context ends with a group of an IPv6 address and its colon: "2001:", but not "ipv6:".
bool endsWithGroup(std::string_view context)
{
    if (!context.ends_with(':'))
        return false;
    context.remove_suffix(1);
    const auto isHex = [](char c) { return isDigit(c) || (c >= 'a' && c <= 'f'); };
    const text::Span word = lastRun(context, {0, context.size()}, isLetterOrDigit);
    return context.ends_with(':')
        || (word.end == context.size() && !word.isEmpty() && word.size() <= 4
            && std::ranges::all_of(piece(context, word), isHex));
}

bool isVersionWord(std::string_view context)
{
    while (!context.empty() && " :=\"'("sv.contains(context.back()))
        context.remove_suffix(1);
    static constexpr std::string_view words[] = {"version", "ver",     "v",    "release", "build",  "rev",
                                                 "section", "chapter", "step", "版本",    "版本号", "固件",
                                                 "章",      "节",      "第",   "patch",   "tag",    "oid"};
    return std::ranges::any_of(words, [&](std::string_view word) { return context.ends_with(word); });
}

bool speaksOfAddresses(std::string_view context)
{
    static constexpr std::string_view words[] = {"ip",     "地址", "://",  "ping",   "host",
                                                 "server", "dns",  "代理", "服务器", "@"};
    return std::ranges::any_of(words, [&](std::string_view word) { return context.contains(word); });
}

} // namespace

bool standsByItself(std::string_view text, text::Span span)
{
    const auto joins = [&](size_t at, size_t beyond) { // a character outside, and the one further out
        const char c = text[at];
        return isLetterOrDigit(c) || c == '_' || (c == '.' && beyond < text.size() && isDigit(text[beyond]));
    };
    const bool left = span.begin > 0 && joins(span.begin - 1, span.begin - 2);
    const bool right = span.end < text.size() && joins(span.end, span.end + 1);
    return !left && !right;
}

std::optional<text::Span> landlineIn(std::string_view text, text::Span candidate)
{
    size_t begin = candidate.begin;
    while (begin < candidate.end && !isDigit(text[begin]))
        ++begin;
    text::Span span{begin, candidate.end};
    const std::string digits = nationalNumber(all(piece(text, span), isDigit));
    if (!standsByItself(text, span) || !isLandline(digits))
        return std::nullopt;
    // What sets numbers of other countries apart often stands elsewhere: "079 2718 1155".
    const auto apart = std::ranges::find_if_not(piece(text, span), isDigit) - piece(text, span).begin();
    if (text[begin] == '0' && text[begin + 1] != '0' && size_t(apart) < digits.size()
        && size_t(apart) != areaCodeLength(digits))
        return std::nullopt;
    const std::string_view context = before(text, begin, 2);
    if (context.size() == 2 && "-/."sv.contains(context[1]) && isLetterOrDigit(context[0]))
        return std::nullopt;
    if (begin > 0 && text[begin - 1] == '(')
        --span.begin;
    return span;
}

std::optional<text::Span> plateIn(std::string_view text, text::Span candidate)
{
    if (candidate.end < text.size() && (isLetterOrDigit(text[candidate.end]) || "-_"sv.contains(text[candidate.end])))
        return std::nullopt;
    std::string plate(piece(text, candidate));
    for (const std::string_view mark : {" "sv, "-"sv, "."sv, "·"sv, "•"sv}) {
        if (const size_t at = plate.find(mark); at != std::string::npos)
            plate.erase(at, mark.size());
    }
    return isPlate(plate) && !endsWord(text, candidate.begin) ? std::optional(candidate) : std::nullopt;
}

std::optional<text::Span> ipv4In(std::string_view text, text::Span candidate)
{
    const std::string_view address = piece(text, candidate);
    if (!isPublicIpv4(address) || !standsByItself(text, candidate))
        return std::nullopt;
    const std::string_view context = before(text, candidate.begin, 32);
    const bool isProduct = context.ends_with('-') || (context.ends_with('/') && !context.ends_with("//"));
    const bool isVersion = isVersionWord(context) || (looksLikeVersion(address) && !speaksOfAddresses(context));
    return isProduct || isVersion ? std::nullopt : std::optional(candidate);
}

std::optional<text::Span> ipv6In(std::string_view text, text::Span candidate)
{
    const bool goesOn = candidate.end < text.size() && text[candidate.end] == ':' && candidate.end + 1 < text.size()
        && (isLetterOrDigit(text[candidate.end + 1]) || text[candidate.end + 1] == ':');
    const bool began = endsWithGroup(before(text, candidate.begin, 6));
    const bool is = isPublicIpv6(piece(text, candidate)) && standsByItself(text, candidate) && !goesOn && !began;
    return is ? std::optional(candidate) : std::nullopt;
}

std::optional<text::Span> qqNumberIn(std::string_view text, text::Span candidate)
{
    const text::Span span = lastRun(text, candidate, isDigit);
    return isQqNumber(piece(text, span)) && standsByItself(text, span) ? std::optional(span) : std::nullopt;
}

std::optional<text::Span> weChatIdIn(std::string_view text, text::Span candidate)
{
    const auto fits = [](char c) { return isLetterOrDigit(c) || c == '_' || c == '-'; };
    const text::Span span = lastRun(text, candidate, fits);
    return isWeChatId(piece(text, span)) && standsByItself(text, span) ? std::optional(span) : std::nullopt;
}

std::optional<text::Span> chineseNameIn(std::string_view text, text::Span candidate)
{
    size_t begin = candidate.end;
    for (int i = 0; i < 2 && begin > candidate.begin; ++i)
        begin -= static_cast<size_t>(text::codePointBefore(text, begin).length);
    return chineseNameAt(text, begin);
}

std::optional<text::Span> englishNameIn(std::string_view text, text::Span candidate)
{
    return englishNameAt(text, lastRun(text, candidate, isLetter).begin);
}

} // namespace detect
