#pragma once

#include "app/ingest/followed.h"

#include <chrono>
#include <stop_token>

namespace ingest {

/// What happened to a file that is followed.
struct FollowNews
{
    enum class Kind {
        Begun,       ///< the first records of a file are there
        Taken,       ///< likewise, of one whose beginning was imported before
        Read,        ///< there are more records
        Replaced,    ///< its name has gone to another file: this one was read to its end
        WrittenAnew, ///< it became shorter, or other bytes stand in it: it begins again
        Skipped,     ///< a file had the name for a moment and was packed at once: `skipped` was not read
    };

    Kind kind = Kind::Read;
    ImportReport report; ///< of the file so far
    QString skipped = {}; ///< path
};

/// Imports a file while it is written, until it is asked to stop.
///
/// Only whole lines are read: the last one is waited for until its end is there, or until the file has
/// lost its name to another and grows no more. What was stored is what the file's first `bytes` bytes
/// say, and the source's SHA-256 is of these: both move with the checkpoint, in the transaction of the
/// rows. So after kill -9 it goes on where it was, by the bytes of the file and not by its name, and
/// the import of a file that has grown since is taken up again too.
///
/// A log may be rotated twice before anybody looks: the files between are looked for (succession.h) and
/// read first, the oldest first. So is the rest of a file that was copied away and emptied, and what was
/// missed by rotations while nobody followed.
class Follower
{
public:
    /// As WriterSink.
    Follower(OnWriter onWriter, std::shared_ptr<const detect::Matcher> matcher, std::vector<detect::RulePackId> packIds,
             Pseudonyms pseudonyms);

    /// How long to wait before looking again.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }

    /// Follows the file at \a path until \a stop asks for the end, which is no failure. One report for
    /// each file that had the name and held records. \a told is called on this thread.
    ///
    /// BadInput: a Hindrance, by hindranceOf(). Else whatever the store says. What was stored until then stays.
    Result<std::vector<ImportReport>> follow(const QString &path, const ImportOptions &options,
                                             const std::function<void(const FollowNews &)> &told,
                                             const std::stop_token &stop);

private:
    struct Task;
    struct End;

    Result<std::unique_ptr<GrowingFile>> firstOf(std::unique_ptr<GrowingFile> now, Task &task) const;
    static void tellSkipped(const QStringList &packed, const Task &task);
    Result<void> followAll(std::unique_ptr<GrowingFile> file, Task &task) const;
    Result<End> followToItsEnd(GrowingFile &file, Task &task) const;
    Result<Followed::Fate> readOn(Followed &followed, const Task &task) const;
    Result<std::unique_ptr<GrowingFile>> nextOf(const GrowingFile &old, Task &task) const;
    void wait(const std::stop_token &stop) const;

    OnWriter m_onWriter;
    std::shared_ptr<const detect::Matcher> m_matcher;
    std::vector<detect::RulePackId> m_packIds;
    Pseudonyms m_pseudonyms;
    std::chrono::milliseconds m_pause{1000};
};

} // namespace ingest
