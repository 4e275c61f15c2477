#pragma once

#include <string>

namespace ingest {

/// What had to be put right, or decided, to read a record: kept with its generations.
struct Notes
{
    bool duplicateKey = false;  ///< a key stood twice in an object: the last one counts
    bool loneSurrogate = false; ///< half of a UTF-16 pair in an escape: stored as U+FFFD
    bool notANumber = false;    ///< NaN or Infinity, which JSON does not know: read as null
    bool noResponse = false;    ///< the log does not hold what was answered
    bool nul = false;           ///< a NUL character in a text: stored as U+FFFD
    bool cutStream = false;     ///< a stream without its end: what was generated so far is stored
    bool lostEvent = false;     ///< an event of a stream could not be read: its piece is missing

    bool operator==(const Notes &) const = default;

    /// Notes what \a other notes, too.
    void add(const Notes &other);

    /// "duplicate-key lone-surrogate": words with a space between; empty if there is nothing to note.
    std::string words() const;
};

} // namespace ingest
