#include "app/detect/validator.h"

#include "app/detect/pii.h"

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
    {u"cn-id", Validator::ResidentId}, {u"cn-mobile", Validator::Mobile}, {u"luhn", Validator::BankCard},
    {u"uscc", Validator::Uscc},        {u"email", Validator::Email},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Whether \a span is neither part of a longer word or number nor the decimals of one.
bool standsByItself(std::string_view text, text::Span span)
{
    const auto joins = [&](size_t at, size_t beyond) { // a character outside, and the one further out
        const char c = text[at];
        return isAlphanumeric(c) || c == '_' || (c == '.' && beyond < text.size() && isDigit(text[beyond]));
    };
    const bool left = span.begin > 0 && joins(span.begin - 1, span.begin - 2);
    const bool right = span.end < text.size() && joins(span.end, span.end + 1);
    return !left && !right;
}

/// The runs of letters and digits in \a candidate that single spaces or hyphens join.
std::vector<text::Span> groupsIn(std::string_view text, text::Span candidate)
{
    std::vector<text::Span> groups;
    for (size_t at = candidate.begin; at < candidate.end;) {
        if (!isAlphanumeric(text[at])) {
            ++at;
            continue;
        }
        size_t end = at;
        while (end < candidate.end && isAlphanumeric(text[end]))
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
    case Validator::Email:
        const bool is = isEmail(folded.substr(candidate.begin, candidate.size())) && standsByItself(folded, candidate);
        return is ? std::optional(candidate) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace detect
