#pragma once

#include <QByteArray>

#include <string>
#include <string_view>

namespace ingest {

/// Names for users that say nothing about who they are, the same for the same user in one workspace:
/// "u-" and 12 characters (60 bits) of the HMAC-SHA-256 of the raw id, in base 32 (RFC 4648) in lower case.
/// Without the key nobody can tell whether a given raw id belongs to a pseudonym.
class Pseudonyms
{
public:
    static constexpr int keySize = 32;

    /// \a key: the 32 bytes of the workspace fact "pseudonym_key".
    explicit Pseudonyms(QByteArray key);

    /// The pseudonym of \a rawUser; empty for an empty one.
    std::string of(std::string_view rawUser) const;

private:
    QByteArray m_key;
};

} // namespace ingest
