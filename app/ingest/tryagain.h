#pragma once

#include "app/base/progress.h"
#include "app/ingest/mend.h"
#include "app/ingest/quarantinestore.h"

namespace ingest {

/// What came of reading records of the quarantine once more, as they stand.
struct TriedAgain
{
    qint64 tried = 0;
    qint64 mended = 0;   ///< were read this time, and imported
    qint64 notThere = 0; ///< could not be tried: their file is gone or has changed, or they are too long
};

/// Stores one record as it stands, as mend() does.
using Mend = std::function<Result<Mended>(QuarantineId, const QByteArray &)>;

/// Tries every record of \a filter that waits: a release may have brought a format, or a file may be whole
/// again. One that still cannot be read stays as it is. Progress counts records. \a database reads, on the
/// calling thread; \a mend stores. Cancelled when \a stop asks for it: what was mended until then stays.
Result<TriedAgain> tryAgain(const db::Database &database, const MendingTools &tools, QuarantineFilter filter,
                            const Mend &mend, const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace ingest
