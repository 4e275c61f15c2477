#pragma once

#include <string_view>

namespace detect {

/// Recognisers of Chinese identifiers. Each takes the bare number, without spaces or hyphens, in
/// ASCII and either case, and says whether it can be one: lengths, ranges, dates and checksums,
/// never whether it was issued.

/// A resident identity card: 18 characters with the checksum of GB 11643-1999, or the 15 digits of
/// the cards before 1999; a valid region and a real day of birth from 1900 to 2049.
bool isResidentId(std::string_view number);

/// A mobile number of mainland China: 11 digits from 13 to 19.
bool isMobile(std::string_view number);

/// A bank card: 13 to 19 digits with the Luhn checksum (ISO/IEC 7812), a prefix and length that
/// card schemes use (UnionPay, Visa, Mastercard, American Express, JCB, Discover), not all digits
/// the same, and no resident identity card.
bool isBankCard(std::string_view number);

/// A unified social credit code: 18 characters with the checksum of GB 32100-2015, a valid
/// registering department and region. It names an organisation.
bool isUscc(std::string_view code);

/// An e-mail address whose domain ends like one ("@2x.png" is a file) and is no local or test name
/// (RFC 2606, 6761, 6762). The domains kept for examples count: in a log they may stand for real ones.
bool isEmail(std::string_view address);

} // namespace detect
