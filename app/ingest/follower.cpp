#include "app/ingest/follower.h"

#include <QFileInfo>

#include <condition_variable>
#include <mutex>

namespace ingest {

Follower::Follower(OnWriter onWriter, std::shared_ptr<const detect::Matcher> matcher,
                   std::vector<detect::RulePackId> packIds, Pseudonyms pseudonyms)
    : m_onWriter(std::move(onWriter))
    , m_matcher(std::move(matcher))
    , m_packIds(std::move(packIds))
    , m_pseudonyms(std::move(pseudonyms))
{
}

Result<std::vector<ImportReport>> Follower::follow(const QString &path, const ImportOptions &options,
                                                   const std::function<void(const FollowNews &)> &told,
                                                   const std::stop_token &stop)
{
    Result<std::unique_ptr<GrowingFile>> file = GrowingFile::open(path);
    if (!file)
        return failed(file);
    WriterSink sink(m_onWriter, m_matcher, m_packIds);
    std::vector<ImportReport> reports;
    for (;;) { // one file after the other
        Followed followed(**file, options, m_onWriter, sink, m_matcher, m_pseudonyms);
        const Result<Followed::Fate> fate = followToItsEnd(followed, told, stop);
        const Result<void> finished = followed.finish();
        if (followed.hasBegun())
            reports.push_back(followed.report());
        if (!fate && fate.error().kind != Failure::Kind::Cancelled)
            return failed(fate);
        if (!finished)
            return failed(finished);
        if (stop.stop_requested())
            return reports;
        told({*fate == Followed::Fate::Replaced ? FollowNews::Kind::Replaced : FollowNews::Kind::WrittenAnew,
              followed.report()});
        if (*fate == Followed::Fate::WrittenAnew) {
            (*file)->forget();
            continue;
        }
        Result<std::unique_ptr<GrowingFile>> next = nextOf(path, stop);
        if (!next && next.error().kind == Failure::Kind::Cancelled)
            return reports;
        if (!next)
            return failed(next);
        file = std::move(next);
    }
}

/// Until it is replaced or written anew. Cancelled: it was to stop.
Result<Followed::Fate> Follower::followToItsEnd(Followed &followed, const std::function<void(const FollowNews &)> &told,
                                                const std::stop_token &stop) const
{
    using Fate = Followed::Fate;
    while (!stop.stop_requested()) {
        const bool hadBegun = followed.hasBegun();
        const Result<Fate> fate = followed.look(stop);
        if (!fate)
            return fate;
        if (!hadBegun && followed.hasBegun())
            told({followed.report().isResumed ? FollowNews::Kind::Taken : FollowNews::Kind::Begun, followed.report()});
        if (*fate == Fate::Replaced || *fate == Fate::WrittenAnew)
            return fate;
        if (*fate == Fate::Grown)
            told({FollowNews::Kind::Read, followed.report()});
        wait(stop);
    }
    return fail(Failure::Kind::Cancelled, QStringLiteral("the import was stopped"));
}

/// The file that has the name now; it may be gone again at this moment, and then come back.
Result<std::unique_ptr<GrowingFile>> Follower::nextOf(const QString &path, const std::stop_token &stop) const
{
    while (!stop.stop_requested()) {
        Result<std::unique_ptr<GrowingFile>> file = GrowingFile::open(path);
        if (file || QFileInfo::exists(path))
            return file;
        wait(stop);
    }
    return fail(Failure::Kind::Cancelled, QStringLiteral("the import was stopped"));
}

void Follower::wait(const std::stop_token &stop) const
{
    std::mutex mutex;
    std::condition_variable_any condition;
    std::unique_lock lock(mutex);
    condition.wait_for(lock, stop, m_pause, [] { return false; });
}

} // namespace ingest
