#include "app/base/hash.h"

#include <QFile>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <stdexcept>

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

QByteArray Sha256::soFar() const
{
    Sha256 copy;
    EVP_MD_CTX_copy_ex(copy.m_context.get(), m_context.get());
    return copy.result();
}

QByteArray Sha256::result()
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray Sha256::of(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.result();
}

Result<QByteArray> Sha256::ofFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    Sha256 hash;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return fail(Failure::Kind::BadInput, file.errorString(), path);
        if (read == 0)
            return hash.result();
        hash.add(QByteArrayView(piece.constData(), read));
    }
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const noexcept
{
    EVP_MD_CTX_free(context);
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView message)
{
    QByteArray digest(32, Qt::Uninitialized);
    HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()),
         reinterpret_cast<const unsigned char *>(message.data()), static_cast<size_t>(message.size()),
         reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), count) != 1)
        throw std::runtime_error("the operating system gave no random bytes");
    return bytes;
}
