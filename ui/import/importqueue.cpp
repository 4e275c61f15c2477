#include "ui/import/importqueue.h"

#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/import/mendingtools.h"

#include <QDirIterator>
#include <QFileInfo>

namespace ui {

namespace {

QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QFileInfoList entries = QDir(path).entryInfoList(QDir::Files, QDir::Name);
        for (const QFileInfo &entry : entries)
            files.append(entry.absoluteFilePath());
    }
    return files;
}

Result<std::vector<ingest::SavedMapping>> keptFormats(workspace::Session &session)
{
    return session.writeAndWait(
        [](db::Database &database, journal::Journal &) { return ingest::savedMappings(database); });
}

Result<ingest::ImportReport> importFile(workspace::Session &session, const Knowledge &knowledge, const QString &path,
                                        ingest::ImportOptions options, const ProgressSink &progress,
                                        const std::stop_token &stop)
{
    // The rules in force now: packs may have been switched on or off since the last import.
    const Result<ingest::MendingTools> tools = mendingTools(session, knowledge);
    if (!tools)
        return failed(tools);
    Result<std::vector<ingest::SavedMapping>> kept = keptFormats(session);
    if (!kept)
        return failed(kept);
    options.packs = std::move(*kept);
    ingest::WriterSink sink([&](ingest::WriterWork work) { return session.writeAndWait(std::move(work)); },
                            tools->matcher, tools->packIds);
    return ingest::run(path, options, tools->matcher, tools->pseudonyms, sink, progress, stop);
}

} // namespace

ImportQueue::ImportQueue(workspace::Session &session, const Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_followings(session, knowledge)
{
}

ImportQueue::~ImportQueue()
{
    m_thread.request_stop(); // and the jthread joins
}

void ImportQueue::add(const QStringList &paths)
{
    for (const QString &path : filesIn(paths))
        enqueue(path, {});
    Q_EMIT jobsAdded();
    startNext();
}

void ImportQueue::add(const QString &path, const ingest::ImportOptions &options)
{
    enqueue(path, options);
    Q_EMIT jobsAdded();
    startNext();
}

/// Both ways at once would read the same records twice.
void ImportQueue::enqueue(const QString &path, const ingest::ImportOptions &options)
{
    if (m_followings.isFollowed(path))
        Q_EMIT leftOut(path);
    else
        m_jobs.push_back({.path = path, .options = options});
}

bool ImportQueue::isImporting(const QString &path) const
{
    const QFileInfo file(path);
    return std::ranges::any_of(m_jobs, [&](const ImportJob &job) {
        return (job.state == ImportJob::State::Waiting || job.state == ImportJob::State::Running)
            && QFileInfo(job.path) == file;
    });
}

void ImportQueue::startNext()
{
    if (m_running >= 0)
        return;
    const auto next = std::ranges::find(m_jobs, ImportJob::State::Waiting, &ImportJob::state);
    if (next == m_jobs.end())
        return;
    m_running = static_cast<int>(next - m_jobs.begin());
    next->state = ImportJob::State::Running;
    m_since.start();
    m_pace = {};
    Q_EMIT jobChanged(m_running);
    m_thread = std::jthread([this, index = m_running, path = next->path, options = next->options](
                                const std::stop_token &stop) { run(index, path, options, stop); });
}

/// In the import's thread. Words to this object go through its event loop, so none arrives after it is gone.
void ImportQueue::run(int index, const QString &path, const ingest::ImportOptions &options, const std::stop_token &stop)
{
    const ProgressSink progress = [this, index](const Progress &at) {
        QMetaObject::invokeMethod(this, [this, index, at] { advance(index, at); });
    };
    const Result<ingest::ImportReport> report = importFile(m_session, m_knowledge, path, options, progress, stop);
    QMetaObject::invokeMethod(this, [this, index, report] { finish(index, report); });
}

void ImportQueue::advance(int index, const Progress &at)
{
    m_pace.add(m_since.elapsed(), at);
    ImportJob &job = m_jobs[static_cast<size_t>(index)];
    job.progress = at;
    job.rate = m_pace.bytesPerSecond();
    job.secondsLeft = m_pace.secondsLeft();
    Q_EMIT jobChanged(index);
}

const ImportJob *ImportQueue::running() const
{
    return m_running < 0 ? nullptr : &m_jobs[static_cast<size_t>(m_running)];
}

void ImportQueue::finish(int index, const Result<ingest::ImportReport> &report)
{
    ImportJob &job = m_jobs[static_cast<size_t>(index)];
    if (report) {
        job.state = ImportJob::State::Done;
        job.report = *report;
    } else {
        job.state =
            report.error().kind == Failure::Kind::Cancelled ? ImportJob::State::Cancelled : ImportJob::State::Failed;
        job.failure = report.error();
    }
    m_running = -1;
    Q_EMIT jobChanged(index);
    startNext();
}

void ImportQueue::cancelCurrent()
{
    m_thread.request_stop();
}

std::optional<StatusLine::Job> ImportQueue::statusLineJob() const
{
    if (m_running < 0)
        return followedJob();
    const ImportJob &job = m_jobs[static_cast<size_t>(m_running)];
    return StatusLine::Job{.name = tr("Import %1").arg(QFileInfo(job.path).fileName()),
                           .done = job.progress.done,
                           .total = job.progress.total,
                           .rate = job.rate};
}

/// What is followed goes on while other pages are shown: the line at the bottom says so.
std::optional<StatusLine::Job> ImportQueue::followedJob() const
{
    const int active = m_followings.active();
    if (active == 0)
        return std::nullopt;
    const auto first = std::ranges::find_if(m_followings.all(), &Following::isActive);
    return StatusLine::Job{.name = active == 1 ? tr("Following %1").arg(QFileInfo(first->path).fileName())
                                               : tr("Following %n files", nullptr, active),
                           .cancellable = false,
                           .isOpenEnded = true};
}

} // namespace ui
