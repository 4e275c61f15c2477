#include "app/ingest/follower.h"

#include "app/ingest/succession.h"

#include <QFileInfo>

#include <condition_variable>
#include <limits>
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

/// What a file is followed for, and what came of it so far.
struct Follower::Task
{
    const QString &path;
    const ImportOptions &options;
    const std::function<void(const FollowNews &)> &told;
    const std::stop_token &stop;
    WriterSink sink;
    std::vector<FileStamp> before; ///< of the files beside it that are no news
    std::vector<ImportReport> reports = {};
};

/// How the following of one file ended.
struct Follower::End
{
    Followed::Fate fate{};
    std::unique_ptr<GrowingFile> copy; ///< of what it was before it was written anew, where that has more
    ImportReport report;
};

Result<std::vector<ImportReport>> Follower::follow(const QString &path, const ImportOptions &options,
                                                   const std::function<void(const FollowNews &)> &told,
                                                   const std::stop_token &stop)
{
    Result<std::unique_ptr<GrowingFile>> file = GrowingFile::open(path);
    if (!file)
        return failed(file);
    Task task{.path = path,
              .options = options,
              .told = told,
              .stop = stop,
              .sink = WriterSink(m_onWriter, m_matcher, m_packIds),
              .before = {}};
    Result<std::unique_ptr<GrowingFile>> first = firstOf(std::move(*file), task);
    if (!first)
        return failed(first);
    const Result<void> done = followAll(std::move(*first), task);
    const bool wasStopped = !done && done.error().kind == Failure::Kind::Cancelled && stop.stop_requested();
    if (!done && !wasStopped)
        return failed(done);
    return std::move(task.reports);
}

/// What was missed while nobody followed comes first.
Result<std::unique_ptr<GrowingFile>> Follower::firstOf(std::unique_ptr<GrowingFile> now, Task &task) const
{
    std::vector<KnownBeginning> known;
    const Result<void> asked = m_onWriter([&](db::Database &database, journal::Journal &) {
        return attempt([&] { known = knownBeginnings(database, std::numeric_limits<qint64>::max()); });
    });
    if (!asked)
        return failed(asked);
    Result<Start> start = startOf(std::move(now), std::move(known));
    if (!start)
        return failed(start);
    task.before = std::move(start->before);
    tellSkipped(start->packed, task);
    return std::move(start->file);
}

void Follower::tellSkipped(const QStringList &packed, const Task &task)
{
    for (const QString &path : packed)
        task.told({.kind = FollowNews::Kind::Skipped, .report = {.name = task.path}, .skipped = path});
}

/// One file after the other. It ends by failing: with Cancelled, if it was to stop.
Result<void> Follower::followAll(std::unique_ptr<GrowingFile> file, Task &task) const
{
    for (;;) {
        const Result<End> end = followToItsEnd(*file, task);
        if (!end)
            return failed(end);
        const bool isReplaced = end->fate == Followed::Fate::Replaced;
        task.told({isReplaced ? FollowNews::Kind::Replaced : FollowNews::Kind::WrittenAnew, end->report});
        if (end->copy) {
            if (const Result<End> rest = followToItsEnd(*end->copy, task); !rest)
                return failed(rest);
        }
        if (!isReplaced) {
            file->forget();
            continue;
        }
        Result<std::unique_ptr<GrowingFile>> next = nextOf(*file, task);
        if (!next)
            return failed(next);
        file = std::move(*next);
    }
}

/// Until it is replaced or written anew, with what belongs to its end.
Result<Follower::End> Follower::followToItsEnd(GrowingFile &file, Task &task) const
{
    using Fate = Followed::Fate;
    Followed followed(file, task.options, m_onWriter, task.sink, m_matcher, m_pseudonyms);
    const Result<Fate> fate = readOn(followed, task);
    const Result<void> finished = followed.finish();
    if (followed.hasBegun())
        task.reports.push_back(followed.report());
    if (!fate && (finished || fate.error().kind != Failure::Kind::Cancelled))
        return failed(fate);
    if (!finished)
        return failed(finished);
    End end{.fate = *fate, .copy = nullptr, .report = followed.report()};
    if (*fate == Fate::Replaced)
        return end;
    Result<std::unique_ptr<GrowingFile>> copy = copyOf(followed, file.path());
    if (!copy)
        return failed(copy);
    end.copy = std::move(*copy);
    return end;
}

Result<Followed::Fate> Follower::readOn(Followed &followed, const Task &task) const
{
    using Fate = Followed::Fate;
    while (!task.stop.stop_requested()) {
        const bool hadBegun = followed.hasBegun();
        const Result<Fate> fate = followed.look(task.stop);
        if (!fate)
            return fate;
        if (!hadBegun && followed.hasBegun())
            task.told(
                {followed.report().isResumed ? FollowNews::Kind::Taken : FollowNews::Kind::Begun, followed.report()});
        if (*fate == Fate::Replaced || *fate == Fate::WrittenAnew)
            return fate;
        if (*fate == Fate::Grown)
            task.told({FollowNews::Kind::Read, followed.report()});
        wait(task.stop);
    }
    return fail(Failure::Kind::Cancelled, QStringLiteral("the import was stopped"));
}

/// The file that had the name after \a old; at last the one that has it now, which may be gone again at this moment
/// and then comes back.
Result<std::unique_ptr<GrowingFile>> Follower::nextOf(const GrowingFile &old, Task &task) const
{
    const Result<FileStamp> stamp = old.stamp();
    if (!stamp)
        return failed(stamp);
    task.before.push_back(*stamp);
    while (!task.stop.stop_requested()) {
        Result<std::unique_ptr<GrowingFile>> now = GrowingFile::open(task.path);
        if (!now && QFileInfo::exists(task.path))
            return now;
        if (!now) {
            wait(task.stop);
            continue;
        }
        Result<Successor> next = successorOf(old, **now, task.before);
        if (!next)
            return failed(next);
        tellSkipped(next->packed, task);
        return next->file ? std::move(next->file) : std::move(*now);
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
