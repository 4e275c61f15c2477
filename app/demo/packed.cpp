#include "app/demo/packed.h"

#include <zlib.h>
#include <zstd.h>

#include <memory>
#include <new>

namespace demo {

QByteArray gzipped(const QByteArray &bytes)
{
    constexpr int gzipWindow = 15 + 16; // zlib's way to say: with gzip's header
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        throw std::bad_alloc();
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    QByteArray input = bytes; // zlib takes a pointer that is not const
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = uInt(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH); // the bound holds it all
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstandard(const QByteArray &bytes)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context)
        throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t length =
        ZSTD_compress2(context.get(), packed.data(), size_t(packed.size()), bytes.constData(), size_t(bytes.size()));
    packed.truncate(ZSTD_isError(length) ? 0 : qsizetype(length));
    return packed;
}

} // namespace demo
