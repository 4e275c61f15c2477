#pragma once

#include "app/review/pace.h"
#include "app/review/queue.h"
#include "ui/reading/lane.h"

#include <QObject>

#include <vector>

namespace ui {

/// How many generations wait in each of some queues, since when, and how fast this officer works: counted on a thread
/// of its own, because all that wait are read, which takes longer than a frame. However often it is asked, one count
/// runs at a time, and one more after it.
class QueueCounts : public QObject
{
    Q_OBJECT

public:
    explicit QueueCounts(const workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~QueueCounts() override;

    void setQueues(std::vector<review::QueueFilter> queues); ///< counts anew, if they are others
    void count(); ///< tells counted(), whatever the store says

    /// Of the queue at \a index; none: not known yet, or the store refused.
    std::optional<review::QueueCount> of(size_t index) const;
    std::optional<std::chrono::seconds> pace() const { return m_latest.pace; }
    qint64 stale() const
    {
        return m_latest.stale;
    } ///< generations that were scanned with other rules than those in force
    bool isCounting() const { return m_isCounting; }

Q_SIGNALS:
    void counted();

private:
    struct Counted
    {
        std::vector<std::optional<review::QueueCount>> queues;
        std::optional<std::chrono::seconds> pace;
        qint64 stale = 0;
    };

    void start();
    void take(Counted counted);

    const workspace::Session &m_session;
    std::vector<review::QueueFilter> m_queues;
    Counted m_latest;
    bool m_isCounting = false;
    bool m_isStale = false;
    std::stop_source m_stop;
    Lane m_lane; // last: it ends first
};

} // namespace ui
