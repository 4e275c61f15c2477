#include "app/ingest/sources/compression.h"

namespace ingest {

const char *compressionName(Compression compression)
{
    switch (compression) {
    case Compression::None: return "none";
    case Compression::Gzip: return "gzip";
    case Compression::Zstd: return "zstd";
    case Compression::Xz: return "xz";
    case Compression::Bzip2: return "bzip2";
    case Compression::Zip: return "zip";
    case Compression::Tar: return "tar";
    }
    return "none";
}

Compression compressionOf(QByteArrayView head)
{
    if (head.startsWith("\x1f\x8b"))
        return Compression::Gzip;
    if (head.startsWith("\x28\xb5\x2f\xfd"))
        return Compression::Zstd;
    if (head.startsWith(QByteArrayView("\xfd"
                                       "7zXZ\0",
                                       6)))
        return Compression::Xz;
    if (head.size() > 3 && head.startsWith("BZh") && head[3] >= '1' && head[3] <= '9')
        return Compression::Bzip2;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) // the latter holds nothing
        return Compression::Zip;
    return Compression::None;
}

bool isTar(QByteArrayView head)
{
    return head.size() >= 512 && head.sliced(257).startsWith("ustar");
}

qint64 mostFrom(qint64 bytesOnDisk)
{
    constexpr qint64 inAnyCase = 64 << 20;
    constexpr qint64 times = 500;
    return inAnyCase + times * bytesOnDisk;
}

} // namespace ingest
