#include "ui/import/followings.h"

#include "app/workspace/session.h"
#include "ui/import/mendingtools.h"

#include <QFileInfo>

#include <algorithm>

namespace ui {

namespace {

/// One name for a file, whatever its path is written like.
QString nameOf(const QString &path)
{
    const QFileInfo about(path);
    const QString canonical = about.canonicalFilePath(); // empty: there is no such file now
    return canonical.isEmpty() ? about.absoluteFilePath() : canonical;
}

Result<std::vector<ingest::ImportReport>> followFile(workspace::Session &session, const Knowledge &knowledge,
                                                     const QString &path, ingest::ImportOptions options,
                                                     std::chrono::milliseconds pause,
                                                     const std::function<void(const ingest::FollowNews &)> &told,
                                                     const std::stop_token &stop)
{
    const Result<ingest::MendingTools> tools = mendingTools(session, knowledge);
    if (!tools)
        return failed(tools);
    Result<std::vector<ingest::SavedMapping>> kept = session.writeAndWait(
        [](db::Database &database, journal::Journal &) { return ingest::savedMappings(database); });
    if (!kept)
        return failed(kept);
    options.packs = std::move(*kept);
    ingest::Follower follower([&](ingest::WriterWork work) { return session.writeAndWait(std::move(work)); },
                              tools->matcher, tools->packIds, tools->pseudonyms);
    follower.setPause(pause);
    return follower.follow(path, options, told, stop);
}

} // namespace

Followings::Followings(workspace::Session &session, const Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_knowledge(knowledge)
{
}

Followings::~Followings()
{
    for (auto &[number, thread] : m_threads) // all are asked before the first is waited for
        thread.request_stop();
}

void Followings::follow(const QString &path, const ingest::ImportOptions &options)
{
    Q_ASSERT(!isFollowed(path));
    std::erase_if(m_followings, [&](const Following &each) { return nameOf(each.path) == nameOf(path); });
    const int number = ++m_last;
    m_followings.push_back({.number = number, .path = QFileInfo(path).absoluteFilePath()});
    m_threads[number] =
        std::jthread([this, number, path, options](const std::stop_token &stop) { run(number, path, options, stop); });
    Q_EMIT changed();
}

/// In the file's own thread. Words to this object go through its event loop, so none arrives after it is gone.
void Followings::run(int number, const QString &path, const ingest::ImportOptions &options, const std::stop_token &stop)
{
    const auto told = [this, number](const ingest::FollowNews &news) {
        QMetaObject::invokeMethod(this, [this, number, news] { take(number, news); }, Qt::QueuedConnection);
    };
    const auto reports = followFile(m_session, m_knowledge, path, options, m_pause, told, stop);
    QMetaObject::invokeMethod(this, [this, number, reports] { finish(number, reports); }, Qt::QueuedConnection);
}

void Followings::take(int number, const ingest::FollowNews &news)
{
    using Kind = ingest::FollowNews::Kind;
    Following *following = find(number);
    if (!following)
        return;
    switch (news.kind) {
    case Kind::Begun:
    case Kind::Taken:
    case Kind::Read:
        following->source = news.report.source;
        if (following->state == Following::State::Waiting)
            following->state = Following::State::Reading;
        if (news.kind == Kind::Read)
            following->lastRecord = now();
        break;
    case Kind::Replaced:
    case Kind::WrittenAnew: following->source.reset(); break; // its source is whole; the next one has no record yet
    case Kind::Skipped: following->skipped.append(news.skipped); break;
    }
    Q_EMIT changed();
    if (news.kind != Kind::Read)
        Q_EMIT told(*following, news);
}

void Followings::finish(int number, const Result<std::vector<ingest::ImportReport>> &reports)
{
    m_threads.erase(number); // it is behind its last word
    Following *following = find(number);
    if (!following)
        return;
    if (reports) {
        const QString path = following->path;
        std::erase_if(m_followings, [&](const Following &each) { return each.number == number; });
        Q_EMIT changed();
        Q_EMIT stopped(path);
        return;
    }
    following->state = Following::State::Failed;
    following->source.reset();
    following->failure = reports.error();
    Q_EMIT changed();
    Q_EMIT failed(*following);
}

void Followings::stop(int number)
{
    Following *following = find(number);
    if (!following || !following->isActive())
        return;
    following->state = Following::State::Stopping;
    m_threads.at(number).request_stop();
    Q_EMIT changed();
}

void Followings::stopAll()
{
    const std::vector<Following> those = m_followings;
    for (const Following &each : those)
        stop(each.number);
}

void Followings::forget(int number)
{
    std::erase_if(m_followings, [&](const Following &each) { return each.number == number && !each.isActive(); });
    Q_EMIT changed();
}

int Followings::active() const
{
    return static_cast<int>(std::ranges::count_if(m_followings, &Following::isActive));
}

const Following *Followings::into(SourceId source) const
{
    const auto found = std::ranges::find(m_followings, std::optional(source), &Following::source);
    return found == m_followings.end() ? nullptr : &*found;
}

Moment Followings::now() const
{
    return m_session.clock()();
}

bool Followings::isFollowed(const QString &path) const
{
    const QString name = nameOf(path);
    return std::ranges::any_of(m_followings,
                               [&](const Following &each) { return each.isActive() && nameOf(each.path) == name; });
}

Following *Followings::find(int number)
{
    const auto found = std::ranges::find(m_followings, number, &Following::number);
    return found == m_followings.end() ? nullptr : &*found;
}

} // namespace ui
