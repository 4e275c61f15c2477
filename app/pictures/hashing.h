#pragma once

#include "app/base/progress.h"
#include "app/ingest/batchsink.h"
#include "app/pictures/decoding.h"
#include "app/pictures/inparallel.h"

#include <array>

namespace pictures {

/// What a run over the stored pictures did.
struct HashReport
{
    std::array<qint64, 6> pictures{}; ///< by Condition
    qint64 matches = 0;               ///< with pictures of the bank
    double seconds = 0;

    qint64 count(Condition condition) const { return pictures[size_t(condition)]; }
    qint64 total() const;
};

/// Hashes every stored picture that has no hash of this method yet, and compares it with the bank.
///
/// Reads and writes through \a onWriter, some pictures at a time, and decodes between the two on \a threads threads.
/// Stopped or killed the next call goes on from there. Journals "pictures.hashed". Cancelled: \a stop asked for it.
Result<HashReport> hashWaiting(const ingest::OnWriter &onWriter, const ProgressSink &progress = {},
                               const std::stop_token &stop = {}, int threads = usualThreads(),
                               const DecodingLimits &limits = {});

} // namespace pictures
