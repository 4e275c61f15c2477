#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

/// SHA-256 of a stream, fed in pieces.
class Sha256
{
public:
    Sha256();
    void add(QByteArrayView bytes);
    QByteArray soFar() const; ///< of what was added until now; more may be added
    QByteArray result(); ///< 32 bytes; call once, at the end

    static QByteArray of(QByteArrayView bytes);
    static Result<QByteArray> ofFile(const QString &path);

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const noexcept;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// HMAC-SHA-256 of \a message under \a key, 32 bytes.
QByteArray hmacSha256(QByteArrayView key, QByteArrayView message);

/// \a count bytes from the operating system's generator.
QByteArray randomBytes(int count);
