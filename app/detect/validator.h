#pragma once

#include "app/text/span.h"

#include <QString>

#include <optional>
#include <string_view>

namespace detect {

/// What a match of a rule must satisfy besides its pattern: a checksum, a date, a length.
enum class Validator {
    None,
    ResidentId,
    Mobile,
    BankCard,
    Uscc,
    Email,
    Landline,
    TravelDocument,
    Plate,
    Ipv4,
    Ipv6,
    QqNumber,
    WeChatId,
    ChineseAddress,
    UsAddress,
    ChineseName,
    EnglishName,
};

/// The validator that rule packs call \a name: "cn-id", "cn-mobile", "luhn", "uscc", "email", "cn-landline", … What
/// each means stands in resources/packs/README.md.
std::optional<Validator> validatorNamed(const QString &name);
QString nameOf(Validator validator); ///< that name; empty for None
QString validatorNames(); ///< all of them, for a message

/// What satisfies \a validator at \a candidate, a span of \a folded; nothing if nothing does.
///
/// A pattern may take in context ("身份证号" before the digits) and separators inside: the number
/// itself is returned. It must stand by itself, not inside a longer run of letters or digits, nor
/// behind a decimal point. Most are a part of the candidate; an address or a name may begin before it and end behind.
std::optional<text::Span> validated(Validator validator, std::string_view folded, text::Span candidate);

} // namespace detect
