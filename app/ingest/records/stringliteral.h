#pragma once

#include <string>
#include <string_view>

namespace ingest {

/// The length of the JSON string at the beginning of \a json, both quotation marks included; all of it if it is cut
/// off.
size_t literalLength(std::string_view json);

/// What the JSON string \a literal says. It may be cut off, and an escape that is none stands for its letter.
std::string unescaped(std::string_view literal);

} // namespace ingest
