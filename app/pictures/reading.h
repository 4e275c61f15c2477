#pragma once

#include "app/base/progress.h"
#include "app/detect/activerules.h"
#include "app/ingest/batchsink.h"
#include "app/pictures/decoding.h"
#include "app/pictures/inparallel.h"
#include "app/pictures/textreader.h"

#include <array>

namespace pictures {

struct ReadingOptions
{
    ReadingLimits reading;
    DecodingLimits decoding;
    int threads = usualThreads();
    bool againInTime = false; ///< those that took too long before are read again
};

/// What a run over the stored pictures did.
struct ReadReport
{
    std::array<qint64, 4> pictures{}; ///< by TextState
    qint64 lookedAtAgain = 0;         ///< texts that were read before, for the rules have changed
    qint64 findings = 0;              ///< that count, of all that are stored
    double seconds = 0;

    qint64 count(TextState state) const { return pictures[size_t(state)]; }
    qint64 total() const;
};

/// Reads the text of every stored picture that was not read yet, and looks in it for what \a rules find; texts that
/// were read before are looked at again where other rules looked at them.
///
/// Reads and writes the store through \a onWriter, some pictures at a time. Stopped or killed the next call goes on
/// from there. Journals "pictures.read". Cancelled: \a stop asked for it. NotFound: Tesseract is not installed; what
/// was read before has been looked at again by then.
Result<ReadReport> readWaiting(const ingest::OnWriter &onWriter, const detect::ActiveRules &rules,
                               const ReadingOptions &options = {}, const ProgressSink &progress = {},
                               const std::stop_token &stop = {});

} // namespace pictures
