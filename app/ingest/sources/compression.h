#pragma once

#include <QByteArrayView>

namespace ingest {

/// How a log is packed. A zip and a tar (which may be compressed as a whole) hold members, each of
/// them a log of its own.
enum class Compression { None, Gzip, Zstd, Xz, Bzip2, Zip, Tar };

/// "none", "gzip", "zstd", "xz", "bzip2", "zip", "tar": as the store names them.
const char *compressionName(Compression compression);

/// By the first bytes of a file, 6 or more. A tar is not seen here: see isTar().
Compression compressionOf(QByteArrayView head);

/// By the first 512 bytes, decompressed. Tars older than POSIX 1988 bear no mark and are not seen.
bool isTar(QByteArrayView head);

inline bool holdsMembers(Compression compression)
{
    return compression == Compression::Zip || compression == Compression::Tar;
}

/// The most that a packed file may give, so that a few bytes cannot keep an import busy for days: 500
/// times its size, and 64 MiB in any case. Rows of a log shrink to a fifth or a fiftieth, the most
/// uniform ones to a two-hundredth; deflate's utmost is 1 : 1032, and that of the others far more.
/// It depends on nothing but the size, so that the same file always ends at the same place.
qint64 mostFrom(qint64 bytesOnDisk);

} // namespace ingest
