#pragma once

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>

namespace bench {

/// Seconds that \a work takes, by the wall clock.
template <typename Work>
double seconds(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::max(1e-9, std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
}

/// Seconds of processor time that this thread spends in \a work: what other programs take is left out.
template <typename Work>
double processorSeconds(Work &&work)
{
    const auto now = [] {
        timespec at{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &at);
        return double(at.tv_sec) + 1e-9 * double(at.tv_nsec);
    };
    const double begin = now();
    work();
    return std::max(1e-9, now() - begin);
}

/// Seconds of processor time that the programs take which \a work runs and waits for.
template <typename Work>
double childrenSeconds(Work &&work)
{
    const auto now = [] {
        rusage usage{};
        getrusage(RUSAGE_CHILDREN, &usage);
        const auto of = [](const timeval &at) { return double(at.tv_sec) + 1e-6 * double(at.tv_usec); };
        return of(usage.ru_utime) + of(usage.ru_stime);
    };
    const double begin = now();
    work();
    return std::max(1e-9, now() - begin);
}

/// The most memory that this program has held so far, in MB.
inline double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace bench
