#pragma once

#include "app/detect/matcher.h"
#include "app/ingest/importoptions.h"
#include "app/ingest/sources/bytesource.h"

#include <functional>
#include <stop_token>

namespace scan {

/// How a stream is scanned.
struct StreamOptions
{
    ingest::ImportOptions reading; ///< format, service, mapping, recordLimit
    int jobs = 1;                  ///< threads that scan, at least 1
    bool isOrdered = true;         ///< lines come in the order of the records
    bool showsAll = false;         ///< a line for generations in which nothing was found as well
};

/// What became of the records of a stream.
struct StreamReport
{
    std::string format;
    std::string formatReason; ///< empty: it was asked for
    qint64 records = 0;
    qint64 withoutCall = 0;
    qint64 quarantined = 0;
    qint64 generations = 0;
    qint64 flagged = 0;
    qint64 findings = 0;
};

/// Takes whole lines. Called on one thread at a time, which need not be the caller's.
using LineSink = std::function<Result<void>(std::string_view lines)>;

/// Scans the generations in \a source and writes a line (see findingline.h) for each that is flagged and each
/// record that cannot be read. Keeps nothing: memory is bounded by 2 jobs + 2 chunks of RecordChunk::mostBytes,
/// or by as many of the longest records. Texts are scanned as an import scans them, each half by itself; halves
/// of a call that stand in two records stay two.
///
/// BadInput: the first records are of no known format. Cancelled, and what the source or \a lines say.
Result<StreamReport> scanStream(std::unique_ptr<ingest::ByteSource> source,
                                std::shared_ptr<const detect::Matcher> matcher, const StreamOptions &options,
                                const LineSink &lines, const std::stop_token &stop = {});

} // namespace scan
