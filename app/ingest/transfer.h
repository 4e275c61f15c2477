#pragma once

#include "app/base/progress.h"
#include "app/ingest/batchsink.h"
#include "app/ingest/importoptions.h"

#include <functional>
#include <stop_token>

namespace ingest {

class BatchBuilder;
class RecordReader;

/// What is done with a batch on the way to the sink, on the calling thread.
using Seal = std::function<Result<void>(Batch &)>;

/// Carries the records of \a reader through \a builder into \a sink, until they end, behind what \a opening has. One
/// thread reads, parses and scans, a second one makes the search index, and the calling thread hands over the batches.
/// At most five of them are in memory. Fails with whatever reader and sink say, with Cancelled when
/// \a stop asks for it; what was stored until then stays.
Result<void> transfer(RecordReader &reader, BatchBuilder &builder, const Opening &opening, BatchSink &sink,
                      const ImportOptions &options, const ProgressSink &progress, const std::stop_token &stop,
                      const Seal &seal = {});

} // namespace ingest
