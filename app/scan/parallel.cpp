#include "app/scan/parallel.h"

#include <atomic>
#include <exception>
#include <thread>

namespace scan {

namespace {

std::vector<detect::Match> matchesIn(const StoredText &text, const detect::Matcher &matcher, detect::Scratch &scratch)
{
    std::vector<detect::Match> matches = matcher.scan(text.prompt, detect::Part::Prompt, scratch);
    const std::vector<detect::Match> inOutput = matcher.scan(text.output, detect::Part::Output, scratch);
    matches.insert(matches.end(), inOutput.begin(), inOutput.end());
    return matches;
}

} // namespace

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
                found[at] = matchesIn(texts[at], matcher, scratch);
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
