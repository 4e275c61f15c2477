#include "app/scan/parallel.h"

#include <atomic>
#include <exception>
#include <thread>

namespace scan {

std::vector<std::vector<detect::Match>> scanAll(const detect::Matcher &matcher, std::span<const StoredText> texts)
{
    std::vector<std::vector<detect::Match>> found(texts.size());
    const size_t threads = std::min<size_t>(std::max(1U, std::thread::hardware_concurrency()), 1 + texts.size() / 64);
    std::atomic<size_t> next = 0;
    std::vector<std::exception_ptr> faults(threads);
    const auto work = [&](size_t thread) {
        try {
            detect::Scratch scratch;
            for (size_t at = next++; at < texts.size(); at = next++)
                found[at] = matcher.scan(texts[at].prompt, texts[at].output, scratch);
        } catch (...) {
            faults[thread] = std::current_exception();
        }
    };
    {
        std::vector<std::jthread> others;
        for (size_t thread = 1; thread < threads; ++thread)
            others.emplace_back(work, thread);
        work(0);
    }
    for (const std::exception_ptr &fault : faults) {
        if (fault)
            std::rethrow_exception(fault);
    }
    return found;
}

} // namespace scan
