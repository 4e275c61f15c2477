#pragma once

#include "app/base/progress.h"
#include "app/estimates/judging.h"
#include "app/pictures/decoding.h"

namespace pictures {

/// Lets every classifier of pictures that is on or in shadow judge the pictures of the generations that it has not
/// judged yet. Of several pictures of a prompt, or of an output, each category gets the highest probability; one that
/// cannot be decoded says nothing.
///
/// Reads and writes through \a onWriter, some generations at a time, and decodes and judges between the two. Stopped or
/// killed the next call goes on from there. Journals "classifier.judged". Cancelled: \a stop asked for it.
Result<estimates::JudgingReport> judgeWaiting(const ingest::OnWriter &onWriter, const ProgressSink &progress = {},
                                              const std::stop_token &stop = {}, const DecodingLimits &limits = {});

} // namespace pictures
