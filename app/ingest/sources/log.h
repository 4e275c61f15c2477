#pragma once

#include "app/ingest/batch.h"
#include "app/ingest/importoptions.h"
#include "app/ingest/sources/logaddress.h"

#include <stop_token>

namespace ingest {

/// A log, and the SHA-256 of the file that it is or is in.
struct Log
{
    LogAddress address;
    QByteArray sha256;
};

/// The SHA-256 of the file at \a path. BadInput: it cannot be opened. Storage: the disk refused. Cancelled.
Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop);

/// What the store needs to know \a log again, without its format. Fails as ByteSource::open() does.
Result<SourceFile> identify(const Log &log, const ImportOptions &options);

} // namespace ingest
