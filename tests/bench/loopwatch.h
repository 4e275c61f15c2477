#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace bench {

/// What a thread has done until now, by its own account (/proc/thread-self/schedstat).
struct ThreadTime
{
    qint64 ran = 0;    ///< ns on a core
    qint64 waited = 0; ///< ns ready to run while others had the cores: the machine's part, not ours

    static ThreadTime now();
};

/// A piece of time in which an event loop did not come round.
struct Gap
{
    double milliseconds = 0; ///< by the wall clock
    double ran = 0;          ///< of it: on a core
    double waited = 0;       ///< of it: ready to run, and no core was free

    static Gap of(double milliseconds, const ThreadTime &before, const ThreadTime &after);

    /// Worked, or slept on a lock or the disk; and what a host takes from a virtual machine, which nobody tells it.
    double own() const { return milliseconds - waited; }
};

/// Lives in a thread with an event loop and notes how long the loop takes to come round: a timer of one
/// millisecond is late by as much as other work blocks the thread.
class LoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit LoopWatch(QObject *parent = nullptr);

    void start(); ///< in the thread that it lives in
    const std::vector<Gap> &gaps() const { return m_gaps; }

private:
    void tick();

    QTimer *m_timer;
    std::chrono::steady_clock::time_point m_last;
    ThreadTime m_time;
    std::vector<Gap> m_gaps;
};

} // namespace bench
