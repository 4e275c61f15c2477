#pragma once

#include "app/base/progress.h"
#include "app/estimates/registered.h"
#include "app/ingest/batchsink.h"

namespace estimates {

/// What a run of the classifiers did.
struct JudgingReport
{
    qint64 generations = 0; ///< judged, once for each classifier
    qint64 estimates = 0;   ///< that count
    double seconds = 0;
};

/// Lets every classifier that is on or in shadow judge the generations that it has not judged yet, or whose texts have
/// changed since.
///
/// Reads and writes through \a onWriter, some texts at a time, and judges between the two, so that an import and
/// decisions go on meanwhile. Stopped or killed the next call goes on from there. Journals "classifier.judged".
/// Cancelled: \a stop asked for it.
Result<JudgingReport> judgeWaiting(const ingest::OnWriter &onWriter, const ProgressSink &progress = {},
                                   const std::stop_token &stop = {});

/// Journals \a report as "classifier.judged", if anything was judged, and counts its estimates.
Result<void> noteJudging(const ingest::OnWriter &onWriter, JudgingReport &report);

} // namespace estimates
