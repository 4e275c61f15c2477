#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/result.h"

#include <optional>
#include <string>
#include <vector>

namespace db {
class Database;
}

namespace ingest {

/// A generation of a session.
struct SessionTurn
{
    GenerationId generation{};
    bool isFlagged = false;

    bool operator==(const SessionTurn &) const = default;
};

/// What the log holds of the session of a generation, before and after it, in the order of import, which is that of the
/// log. Of long sessions only the nearest are listed.
struct SessionTurns
{
    std::vector<SessionTurn> earlier; ///< the nearest last
    std::vector<SessionTurn> later; ///< the nearest first
    qint64 furtherEarlier = 0; ///< generations beyond those listed
    qint64 furtherLater = 0;
};

/// The session of \a generation, \a most generations of it to each side. Empty where the log names no session. Reads
/// indexes only, of at most \a most entries and a count.
Result<SessionTurns> sessionTurns(const db::Database &database, GenerationId generation, qint64 most = 5000);

/// Prompt and output of a generation, without the context that may be many times as long.
struct Exchange
{
    std::optional<Moment> at;
    std::string prompt;
    std::string output;
};

/// NotFound. Empty texts where none are held.
Result<Exchange> exchangeOf(const db::Database &database, GenerationId generation);

} // namespace ingest
