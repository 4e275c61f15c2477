#include "app/ingest/pseudonym.h"

#include "app/base/hash.h"

namespace ingest {

namespace {

constexpr std::string_view alphabet = "abcdefghijklmnopqrstuvwxyz234567";
constexpr int length = 12;

} // namespace

Pseudonyms::Pseudonyms(QByteArray key)
    : m_key(std::move(key))
{
    Q_ASSERT(m_key.size() == keySize);
}

std::string Pseudonyms::of(std::string_view rawUser) const
{
    if (rawUser.empty())
        return {};
    const QByteArray digest = hmacSha256(m_key, QByteArrayView(rawUser.data(), qsizetype(rawUser.size())));
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(digest[i]);
    std::string pseudonym = "u-";
    for (int i = 0; i < length; ++i, bits <<= 5)
        pseudonym += alphabet[bits >> 59];
    return pseudonym;
}

} // namespace ingest
