#include "tests/bench/loopwatch.h"

#include <algorithm>
#include <cstdio>

namespace bench {

ThreadTime ThreadTime::now()
{
    ThreadTime time;
    if (std::FILE *file = std::fopen("/proc/thread-self/schedstat", "re")) {
        long long ran = 0;
        long long waited = 0;
        if (std::fscanf(file, "%lld %lld", &ran, &waited) == 2)
            time = {ran, waited};
        (void)std::fclose(file);
    }
    return time;
}

Gap Gap::of(double milliseconds, const ThreadTime &before, const ThreadTime &after)
{
    return {milliseconds, std::min(milliseconds, double(after.ran - before.ran) / 1e6),
            std::min(milliseconds, double(after.waited - before.waited) / 1e6)};
}

LoopWatch::LoopWatch(QObject *parent)
    : QObject(parent)
    , m_timer(new QTimer(this))
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(1);
    connect(m_timer, &QTimer::timeout, this, &LoopWatch::tick);
}

void LoopWatch::start()
{
    m_gaps.clear();
    m_gaps.reserve(1 << 20);
    m_last = std::chrono::steady_clock::now();
    m_time = ThreadTime::now();
    m_timer->start();
}

void LoopWatch::tick()
{
    const auto now = std::chrono::steady_clock::now();
    const ThreadTime time = ThreadTime::now();
    const double gap = std::chrono::duration<double, std::milli>(now - m_last).count();
    m_gaps.push_back(Gap::of(gap, m_time, time));
    m_last = now;
    m_time = time;
}

} // namespace bench
