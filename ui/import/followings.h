#pragma once

#include "app/ingest/follower.h"

#include <QObject>

#include <map>
#include <thread>

struct Knowledge;
namespace workspace {
class Session;
}

namespace ui {

/// A file that is followed: read on while somebody else writes it.
struct Following
{
    enum class State {
        Waiting,  ///< for its first whole line
        Reading,
        Stopping, ///< what was read is being stored
        Failed,   ///< it ended by itself
    };

    int number = 0; ///< by which it is known while the program runs
    QString path;
    State state = State::Waiting;
    std::optional<SourceId> source = {};   ///< that its records go to now; none: it has held none yet
    std::optional<Moment> lastRecord = {}; ///< when the last ones came
    QStringList skipped = {};              ///< paths of files that had its name and were packed before they were read
    std::optional<Failure> failure = {};

    bool isActive() const { return state != State::Failed; }
};

/// The files that are followed, each in a thread of its own; their records go to the session's writer, one batch
/// between others, so that imports and decisions go on. Destroying it ends them all, each at its last whole line.
class Followings : public QObject
{
    Q_OBJECT

public:
    /// Borrows both.
    Followings(workspace::Session &session, const Knowledge &knowledge, QObject *parent = nullptr);
    ~Followings() override;

    /// Follows the file at \a path, which must not be followed yet, in place of what failed of it before. The mappings
    /// that are kept are tried where \a options name none.
    void follow(const QString &path, const ingest::ImportOptions &options = {});

    void stop(int number); ///< what was read is stored first; then it is no longer among them
    void stopAll();
    void forget(int number); ///< one that failed

    const std::vector<Following> &all() const { return m_followings; }
    int active() const; ///< how many
    const Following *into(SourceId source) const; ///< whose records go to \a source now; nullptr: none
    Moment now() const; ///< by the session's clock
    bool isFollowed(const QString &path) const; ///< whatever the path is written like

    void setPause(std::chrono::milliseconds pause) { m_pause = pause; } ///< between two looks, of those that begin now

Q_SIGNALS:
    void changed(); ///< which there are, or how one of them stands
    void told(const ui::Following &following, const ingest::FollowNews &news); ///< all news but that there is more
    void stopped(const QString &path);
    void failed(const ui::Following &following);

private:
    void run(int number, const QString &path, const ingest::ImportOptions &options, const std::stop_token &stop);
    void take(int number, const ingest::FollowNews &news);
    void finish(int number, const Result<std::vector<ingest::ImportReport>> &reports);
    Following *find(int number);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    std::chrono::milliseconds m_pause{1000};
    int m_last = 0;
    std::vector<Following> m_followings;
    std::map<int, std::jthread> m_threads; // last: they end first
};

} // namespace ui
