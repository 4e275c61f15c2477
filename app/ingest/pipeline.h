#pragma once

#include "app/base/progress.h"
#include "app/ingest/batchsink.h"
#include "app/ingest/importoptions.h"
#include "app/ingest/pseudonym.h"
#include "app/ingest/sources/archivecontents.h"

#include <map>
#include <stop_token>

namespace ingest {

/// What an import did.
struct ImportReport
{
    int files = 0; ///< logs that were read: of an archive its members
    QString name;  ///< of this one: "logs.zip!a.jsonl"
    SourceId source{};
    std::string format;
    std::string formatReason; ///< by what the format was recognised; empty: it was asked for
    bool isAlreadyComplete = false; ///< these bytes were imported before: nothing was added
    bool isResumed = false;
    std::optional<Replaced> replaced; ///< the earlier reading that this one stands for
    std::map<std::string, qint64> unreadPictures; ///< in this run, of files that the log names, by why they stay names
    SourceTotals totals; ///< of the whole file, an earlier run's part included
    qint64 bytes = 0; ///< of the decompressed stream, read by this run
    qint64 end = 0; ///< where in that stream the last record ends
    double seconds = 0; ///< of this run
    std::vector<ImportReport> members; ///< of an archive; what is above is then the first one's, or the sum
    std::vector<PassedOver> passedOver; ///< members that were not read, or only in part
};

/// Imports the file at \a path into \a sink. One thread reads, parses and scans, a second one makes the
/// search index, and the calling thread hands over the batches. At most five batches are in memory.
///
/// Of an archive every member is imported like a file. One that cannot be read stops nothing and is in
/// the report; if none can be read, why the first of them could not is why the archive could not.
///
/// Fails with BadInput if the file cannot be read or is of no known format, with Cancelled when
/// \a stop asks for it, and with whatever the sink says. What was stored until then stays, and the
/// next run of the same file goes on behind it.
Result<ImportReport> run(const QString &path, const ImportOptions &options,
                         std::shared_ptr<const detect::Matcher> matcher, const Pseudonyms &pseudonyms, BatchSink &sink,
                         const ProgressSink &progress = {}, std::stop_token stop = {});

} // namespace ingest
