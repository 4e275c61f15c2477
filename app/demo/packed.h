#pragma once

#include "app/base/result.h"

#include <QByteArray>

namespace demo {

/// \a bytes as a gzip file without a time in it, so that the same bytes give the same file.
QByteArray gzipped(const QByteArray &bytes);

/// \a bytes as one zstd frame with a checksum.
QByteArray zstandard(const QByteArray &bytes);

} // namespace demo
