#pragma once

#include "app/base/progress.h"
#include "app/detect/activerules.h"
#include "app/ingest/batchsink.h"

namespace scan {

/// What a new scan of stored generations changed.
struct RescanReport
{
    qint64 generations = 0;
    qint64 found = 0;     ///< findings of packs that had not scanned them
    qint64 withdrawn = 0; ///< findings of packs that are no longer in force, and of packs that nobody knows of
    double seconds = 0;
};

/// Scans the generations again that were not scanned with just the packs of \a rules: only packs that are new to a
/// generation look at it, and what packs had found that are out of force is withdrawn. What officers decided stays.
///
/// Reads, scans and writes through \a onWriter, some megabytes at a time, each with the note that they are scanned:
/// nothing that an import joins meanwhile is missed, and stopped or killed the next call goes on from there. Journals
/// "scan.finished", or "scan.stopped". Cancelled: \a stop was asked for.
Result<RescanReport> rescan(const ingest::OnWriter &onWriter, const detect::ActiveRules &rules,
                            const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace scan
