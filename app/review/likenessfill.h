#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <functional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace review {

/// Runs a piece of work where the write connection lives, and waits for it.
using OnWriter = std::function<Result<void>(std::function<Result<void>(db::Database &, journal::Journal &)>)>;

struct LikenessReport
{
    qint64 generations = 0; ///< made, some of them anew
    double seconds = 0;
};

/// Makes the likeness of every flagged generation that has none, or whose texts, findings or flag have changed since.
///
/// A thousand at a time, each lot in one transaction of \a onWriter, so that decisions go on meanwhile; stopped or
/// killed, the next call goes on from there. What it makes follows from what is stored, so the journal is not told.
/// Cancelled: \a stop asked for it.
Result<LikenessReport> fillLikeness(const OnWriter &onWriter, const ProgressSink &progress = {},
                                    const std::stop_token &stop = {});

/// How many flagged generations wait for theirs: they are in no cluster yet.
Result<qint64> withoutLikeness(const db::Database &database);

} // namespace review
