#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <stop_token>
#include <thread>
#include <vector>

namespace pictures {

/// Half of the processor's cores, four at most: a decoded picture takes up to 200 MB, and the officer goes on working.
inline int usualThreads()
{
    return std::clamp(int(std::thread::hardware_concurrency()) / 2, 1, 4);
}

/// Calls \a work(i) for each i below \a count on \a threads threads, in any order; none that has not begun when \a stop
/// asks for it. What one throws is thrown here when all have ended.
template <typename Work>
void inParallel(size_t count, int threads, const std::stop_token &stop, Work &&work)
{
    std::atomic<size_t> next = 0;
    std::vector<std::exception_ptr> faults(std::min(count, size_t(std::max(1, threads))));
    const auto run = [&](std::exception_ptr &fault) {
        try {
            for (size_t i = next++; i < count && !stop.stop_requested(); i = next++)
                work(i);
        } catch (...) {
            fault = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> running;
        for (std::exception_ptr &fault : faults)
            running.emplace_back([&run, &fault] { run(fault); });
    }
    for (const std::exception_ptr &fault : faults) {
        if (fault)
            std::rethrow_exception(fault);
    }
}

} // namespace pictures
