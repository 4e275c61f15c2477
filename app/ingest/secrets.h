#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace detect {
class Matcher;
}

namespace ingest {

class Json;

/// Personal information in a record.
struct Secrets
{
    static constexpr size_t mostKept = 64;

    std::vector<std::string> texts; ///< each once
    bool isAll = false; ///< there are more than `mostKept`: nothing of the record is shown
};

/// What \a personal finds in \a text.
Secrets secretsIn(std::string_view text, const detect::Matcher &personal);

/// What it finds in the values of \a record, each value by itself.
Secrets secretsIn(const Json &record, const detect::Matcher &personal);

/// \a text with a full block in place of every character of one of \a secrets, wherever it stands.
std::string withoutSecrets(std::string_view text, const Secrets &secrets);

/// The first \a most bytes of that, whole characters only. No secret is cut in two.
std::string beginningWithoutSecrets(std::string_view text, size_t most, const Secrets &secrets);

} // namespace ingest
