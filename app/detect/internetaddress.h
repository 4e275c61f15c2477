#pragma once

#include <string_view>

namespace detect {

/// Addresses of the internet that may lead to a person: those that are routed. Loopback, private, link-local, shared
/// (RFC 6598) and multicast ones lead to nobody and do not count. The ranges kept for documentation (RFC 5737, 3849)
/// do: in a log they may stand for real ones. Public resolvers such as 8.8.8.8 do not.

/// Four decimal numbers from 0 to 255 without leading zeros. Says nothing of what stands around: "1.2.3.4" may be
/// a version.
bool isPublicIpv4(std::string_view address);

/// Whether all four numbers of \a address are small, as those of versions and sections are.
bool looksLikeVersion(std::string_view address);

/// Hexadecimal groups as RFC 4291 writes them, in lower case, within 2000::/3: eight of them, or at least three
/// and one "::". The first one has four digits, so no time of day is one.
bool isPublicIpv6(std::string_view address);

} // namespace detect
