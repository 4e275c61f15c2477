#include "app/base/signature.h"

#include "app/base/hash.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <algorithm>
#include <memory>

namespace {

struct Free
{
    void operator()(BIO *bio) const noexcept { BIO_free(bio); }
    void operator()(EVP_PKEY *key) const noexcept { EVP_PKEY_free(key); }
    void operator()(EVP_MD_CTX *context) const noexcept { EVP_MD_CTX_free(context); }
};
using Bio = std::unique_ptr<BIO, Free>;
using Key = std::unique_ptr<EVP_PKEY, Free>;
using Context = std::unique_ptr<EVP_MD_CTX, Free>;

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Bio reading(const QByteArray &text)
{
    return Bio(BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())));
}

QByteArray written(const Bio &bio)
{
    char *bytes = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &bytes);
    return {bytes, static_cast<qsizetype>(size)};
}

std::unexpected<Failure> noKey(const QString &what)
{
    return fail(Failure::Kind::BadInput, what);
}

Result<Key> openKey(const QByteArray &pem)
{
    const Bio bio = reading(pem);
    Key key(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return noKey(QStringLiteral("no public Ed25519 key in PEM form"));
    return key;
}

/// OpenSSL asks for the passphrase by this; without it, it would ask at the terminal.
int givePassphrase(char *buffer, int size, int, void *passphrase)
{
    const auto &given = *static_cast<const QByteArray *>(passphrase);
    const int length = static_cast<int>(std::min<qsizetype>(size, given.size()));
    std::copy_n(given.constData(), length, buffer);
    return length;
}

Result<Key> secretKey(const QByteArray &pem, QByteArray passphrase)
{
    const Bio bio = reading(pem);
    Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &passphrase));
    if (!key && pem.contains("ENCRYPTED"))
        return fail(Failure::Kind::BadInput, QStringLiteral("the passphrase does not open the key"));
    if (!key || EVP_PKEY_get_id(key.get()) != EVP_PKEY_ED25519)
        return noKey(QStringLiteral("no secret Ed25519 key in PEM form"));
    return key;
}

Result<QByteArray> publicPem(EVP_PKEY *key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PUBKEY(bio.get(), key) != 1)
        return fail(Failure::Kind::Storage, QStringLiteral("the public key cannot be written"));
    return written(bio);
}

} // namespace

Result<SigningKeys> newSigningKeys(const QByteArray &passphrase)
{
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    const Bio bio(BIO_new(BIO_s_mem()));
    const EVP_CIPHER *cipher = passphrase.isEmpty() ? nullptr : EVP_aes_256_cbc();
    if (!key
        || PEM_write_bio_PKCS8PrivateKey(bio.get(), key.get(), cipher, passphrase.constData(),
                                         static_cast<int>(passphrase.size()), nullptr, nullptr)
            != 1)
        return fail(Failure::Kind::Storage, QStringLiteral("no key could be made"));
    const Result<QByteArray> open = publicPem(key.get());
    if (!open)
        return failed(open);
    return SigningKeys{.secret = written(bio), .open = *open};
}

Result<QByteArray> sign(const QByteArray &secret, const QByteArray &passphrase, QByteArrayView message)
{
    const Result<Key> key = secretKey(secret, passphrase);
    if (!key)
        return failed(key);
    const Context context(EVP_MD_CTX_new());
    QByteArray signature(64, Qt::Uninitialized);
    auto size = static_cast<size_t>(signature.size());
    if (EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key->get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &size, bytesOf(message),
                          static_cast<size_t>(message.size()))
            != 1)
        return fail(Failure::Kind::Storage, QStringLiteral("the message could not be signed"));
    return signature;
}

Result<bool> isSignedBy(const QByteArray &open, QByteArrayView message, QByteArrayView signature)
{
    const Result<Key> key = openKey(open);
    if (!key)
        return failed(key);
    const Context context(EVP_MD_CTX_new());
    if (EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key->get()) != 1)
        return fail(Failure::Kind::Storage, QStringLiteral("the signature could not be checked"));
    return EVP_DigestVerify(context.get(), bytesOf(signature), static_cast<size_t>(signature.size()), bytesOf(message),
                            static_cast<size_t>(message.size()))
        == 1;
}

Result<QByteArray> fingerprintOf(const QByteArray &open)
{
    const Result<Key> key = openKey(open);
    if (!key)
        return failed(key);
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key->get(), &der);
    const std::unique_ptr<unsigned char, decltype([](unsigned char *bytes) { OPENSSL_free(bytes); })> held(der);
    if (size <= 0)
        return noKey(QStringLiteral("the key has no DER form"));
    return Sha256::of(QByteArrayView(der, size));
}

Result<QByteArray> openKeyOf(const QByteArray &secret, const QByteArray &passphrase)
{
    const Result<Key> key = secretKey(secret, passphrase);
    if (!key)
        return failed(key);
    return publicPem(key->get());
}
