#include "app/seal/digests.h"

#include <QFile>

#include <openssl/evp.h>

namespace seal {

namespace {

QByteArray finished(evp_md_ctx_st *context)
{
    QByteArray digest(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(context, reinterpret_cast<unsigned char *>(digest.data()), nullptr);
    return digest;
}

} // namespace

Digester::Digester()
    : m_sha256(EVP_MD_CTX_new())
    , m_sm3(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_sha256.get(), EVP_sha256(), nullptr);
    EVP_DigestInit_ex(m_sm3.get(), EVP_sm3(), nullptr);
}

void Digester::add(QByteArrayView bytes)
{
    m_size += bytes.size();
    EVP_DigestUpdate(m_sha256.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    EVP_DigestUpdate(m_sm3.get(), bytes.data(), static_cast<size_t>(bytes.size()));
}

Digests Digester::result()
{
    return {.size = m_size, .sha256 = finished(m_sha256.get()), .sm3 = finished(m_sm3.get())};
}

void Digester::Free::operator()(evp_md_ctx_st *context) const noexcept
{
    EVP_MD_CTX_free(context);
}

Digests digestsOf(QByteArrayView bytes)
{
    Digester digester;
    digester.add(bytes);
    return digester.result();
}

Result<Digests> digestsOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    Digester digester;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return fail(Failure::Kind::BadInput, file.errorString(), path);
        if (read == 0)
            return digester.result();
        digester.add(QByteArrayView(piece.constData(), read));
    }
}

} // namespace seal
