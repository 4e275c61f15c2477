#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace seal {

/// How a file is named in a package's lists: its length and two hashes. SM3 is GB/T 32905-2016.
struct Digests
{
    qint64 size = 0;
    QByteArray sha256; ///< 32 bytes
    QByteArray sm3;    ///< 32 bytes

    bool operator==(const Digests &) const = default;
};

/// The Digests of a stream, fed in pieces.
class Digester
{
public:
    Digester();
    void add(QByteArrayView bytes);
    Digests result(); ///< call once, at the end

private:
    struct Free
    {
        void operator()(evp_md_ctx_st *context) const noexcept;
    };
    using Context = std::unique_ptr<evp_md_ctx_st, Free>;

    qint64 m_size = 0;
    Context m_sha256;
    Context m_sm3;
};

Digests digestsOf(QByteArrayView bytes);
/// BadInput: the file cannot be read.
Result<Digests> digestsOfFile(const QString &path);

} // namespace seal
