#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ingest {

/// What stands in place of a masked value: three full blocks, so that its length says nothing.
inline constexpr std::string_view rawMask = "\u2588\u2588\u2588";

/// Whether \a key names a field that identifies a user: "user", "user_id", "hashed_ip", "ip", "email",
/// "phone" and their kin, whatever the case and with or without '_' and '-'.
bool identifiesUser(std::string_view key);

/// \a raw, a record of JSON as it stands in its file, whole or only its beginning, with a mask in
/// place of the values of fields that identify a user (every value inside, if it is an object or an
/// array) and of each of \a secrets wherever a string or a number contains it. A string that holds JSON itself (the
/// arguments of a tool call) is treated so too, as deep as it goes. Everything else stays byte for byte.
std::string maskedRaw(std::string_view raw, std::span<const std::string> secrets = {});

} // namespace ingest
