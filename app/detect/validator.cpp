#include "app/detect/validator.h"

#include "app/detect/ascii.h"
#include "app/detect/documents.h"
#include "app/detect/pii.h"
#include "app/detect/placed.h"
#include "app/detect/postaladdress.h"

#include <QStringList>

#include <algorithm>
#include <string>
#include <vector>

namespace detect {

namespace {

constexpr struct
{
    const char16_t *name;
    Validator validator;
} names[] = {
    {u"cn-id", Validator::ResidentId},
    {u"cn-mobile", Validator::Mobile},
    {u"luhn", Validator::BankCard},
    {u"uscc", Validator::Uscc},
    {u"email", Validator::Email},
    {u"cn-landline", Validator::Landline},
    {u"travel-document", Validator::TravelDocument},
    {u"cn-plate", Validator::Plate},
    {u"ipv4", Validator::Ipv4},
    {u"ipv6", Validator::Ipv6},
    {u"qq", Validator::QqNumber},
    {u"wechat", Validator::WeChatId},
    {u"cn-address", Validator::ChineseAddress},
    {u"us-address", Validator::UsAddress},
    {u"cn-name", Validator::ChineseName},
    {u"en-name", Validator::EnglishName},
};

/// The runs of letters and digits in \a candidate that single spaces or hyphens join.
std::vector<text::Span> groupsIn(std::string_view text, text::Span candidate)
{
    std::vector<text::Span> groups;
    for (size_t at = candidate.begin; at < candidate.end;) {
        if (!ascii::isLetterOrDigit(text[at])) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < candidate.end && ascii::isLetterOrDigit(text[end]))
            ++end;
        groups.push_back({at, end});
        at = end;
    }
    return groups;
}

bool isJoined(std::string_view text, text::Span left, text::Span right)
{
    return right.begin - left.end == 1 && (text[left.end] == ' ' || text[left.end] == '-');
}

/// The first and longest sequence of groups that \a check accepts when the separators are left out.
template <typename Check>
std::optional<text::Span> findNumber(std::string_view text, text::Span candidate, Check check)
{
    const auto groups = groupsIn(text, candidate);
    for (size_t first = 0; first < groups.size(); ++first) {
        std::string digits;
        std::optional<text::Span> longest;
        for (size_t last = first; last < groups.size(); ++last) {
            if (last > first && !isJoined(text, groups[last - 1], groups[last]))
                break;
            digits += text.substr(groups[last].begin, groups[last].size());
            const text::Span span{groups[first].begin, groups[last].end};
            if (check(digits) && standsByItself(text, span))
                longest = span;
        }
        if (longest)
            return longest;
    }
    return std::nullopt;
}

bool isMobileWithPrefix(std::string_view digits)
{
    if (digits.starts_with("0086"))
        digits.remove_prefix(4);
    else if (digits.starts_with("86"))
        digits.remove_prefix(2);
    return isMobile(digits);
}

/// All of \a candidate, if it is an address and the domain does not go on behind it ("vue@3.min" in "vue@3.min.js").
std::optional<text::Span> emailIn(std::string_view text, text::Span candidate)
{
    const bool goesOn = candidate.end + 1 < text.size() && text[candidate.end] == '.'
        && ascii::isLetterOrDigit(text[candidate.end + 1]);
    const bool is =
        !goesOn && isEmail(text.substr(candidate.begin, candidate.size())) && standsByItself(text, candidate);
    return is ? std::optional(candidate) : std::nullopt;
}

} // namespace

std::optional<Validator> validatorNamed(const QString &name)
{
    const auto entry = std::ranges::find_if(names, [&](const auto &known) { return name == QStringView(known.name); });
    return entry == std::end(names) ? std::nullopt : std::optional(entry->validator);
}

QString nameOf(Validator validator)
{
    const auto entry = std::ranges::find_if(names, [&](const auto &known) { return known.validator == validator; });
    return entry == std::end(names) ? QString() : QString::fromUtf16(entry->name);
}

QString validatorNames()
{
    QStringList all;
    for (const auto &entry : names)
        all.append(QString::fromUtf16(entry.name));
    return all.join(u", ");
}

std::optional<text::Span> validated(Validator validator, std::string_view folded, text::Span candidate)
{
    switch (validator) {
    case Validator::None: return candidate;
    case Validator::ResidentId: return findNumber(folded, candidate, isResidentId);
    case Validator::Mobile: return findNumber(folded, candidate, isMobileWithPrefix);
    case Validator::BankCard: return findNumber(folded, candidate, isBankCard);
    case Validator::Uscc: return findNumber(folded, candidate, isUscc);
    case Validator::TravelDocument: return findNumber(folded, candidate, isTravelDocument);
    case Validator::Email: return emailIn(folded, candidate);
    case Validator::UsAddress: return usAddressBefore(folded, candidate);
    case Validator::Landline: return landlineIn(folded, candidate);
    case Validator::Plate: return plateIn(folded, candidate);
    case Validator::Ipv4: return ipv4In(folded, candidate);
    case Validator::Ipv6: return ipv6In(folded, candidate);
    case Validator::QqNumber: return qqNumberIn(folded, candidate);
    case Validator::WeChatId: return weChatIdIn(folded, candidate);
    case Validator::ChineseAddress: return chineseAddressAround(folded, candidate);
    case Validator::ChineseName: return chineseNameIn(folded, candidate);
    case Validator::EnglishName: return englishNameIn(folded, candidate);
    }
    return std::nullopt;
}

} // namespace detect
