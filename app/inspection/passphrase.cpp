#include "app/inspection/passphrase.h"

#include <openssl/evp.h>

namespace inspection {

QByteArray passphraseVerifier(const QString &passphrase, const QByteArray &salt)
{
    constexpr int rounds = 600'000; // OWASP's advice for this function
    constexpr int length = 32;
    const QByteArray text = passphrase.toUtf8();
    QByteArray verifier(length, '\0');
    PKCS5_PBKDF2_HMAC(text.constData(), int(text.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                      int(salt.size()), rounds, EVP_sha256(), length,
                      reinterpret_cast<unsigned char *>(verifier.data()));
    return verifier;
}

} // namespace inspection
