#pragma once

#include "app/base/progress.h"
#include "app/ingest/batchsink.h"
#include "app/learning/comparison.h"
#include "app/learning/relearn.h"

namespace learning {

/// With fewer decisions than this since the model that is on has learned, a quarter is kept back, that is less than
/// fifty; a share of a half is then known to 14 points up or down, and no gain that decisions bring is told from
/// chance.
inline constexpr qint64 fewestDecisions = 200;

/// Of each kind, confirmed and not a problem: what knows one side only learns to say always the same.
inline constexpr qint64 fewestOfKind = 20;

struct LearnOptions
{
    qint64 least = fewestDecisions; ///< new decisions that there must be
    Recipe recipe;
};

struct LearnReport
{
    estimates::ClassifierId classifier{};
    estimates::ClassifierId base{};
    qint64 decisions = 0; ///< learned from
    qint64 texts = 0;
    Comparison comparison; ///< with the base, on what was kept back
    double seconds = 0;
};

/// Teaches the model that is on what officers have decided since, all but what is kept back, and registers the result,
/// which goes into shadow. On texts drawn at random about which nobody has decided it is to stay as it was. Reads on \a
/// reading, which belongs to the calling thread; writes through \a onWriter, in one piece at the end: stopped or killed
/// before that, nothing has happened. The same decisions and seed give the same model, and that is registered once. One
/// thread, some seconds for a thousand decisions.
///
/// NotFound: no model of n-grams is on; Refused: there are too few new decisions, or of one kind only; Cancelled.
Result<LearnReport> learn(const db::Database &reading, const ingest::OnWriter &onWriter,
                          const LearnOptions &options = {}, const ProgressSink &progress = {},
                          const std::stop_token &stop = {});

/// Holds \a id against the model that is on, on decisions from which neither has learned, nor a near-duplicate of
/// which, and notes the figures (estimates::ClassifierStore::noteSeen). NotFound: no such classifier, or none is on;
/// BadInput: it is the one that is on, or knows other categories; Cancelled.
Result<Comparison> compareWithCurrent(const db::Database &reading, const ingest::OnWriter &onWriter,
                                      estimates::ClassifierId id, const std::stop_token &stop = {});

} // namespace learning
