#pragma once

#include "app/detect/matcher.h"
#include "app/ingest/boundedqueue.h"
#include "app/scan/storedtexts.h"

#include <future>
#include <thread>
#include <vector>

namespace scan {

/// What was found in a generation.
struct ScannedText
{
    GenerationId generation{};
    std::vector<detect::Match> matches;
};

/// Scans blocks of texts on all processors, while who gives them fetches the next ones. Borrows the matcher.
class ScanThreads
{
public:
    explicit ScanThreads(const detect::Matcher &matcher);
    ~ScanThreads();
    Q_DISABLE_COPY_MOVE(ScanThreads)

    /// Those of \a texts in which something is found, in their order. Waits while more blocks are on their way than
    /// keep the processors busy. What the scan throws, the future throws.
    std::future<std::vector<ScannedText>> scan(std::vector<StoredText> texts);

    size_t count() const { return m_threads.size(); }

private:
    using Task = std::packaged_task<std::vector<ScannedText>(detect::Scratch &)>;

    const detect::Matcher &m_matcher;
    ingest::BoundedQueue<Task> m_tasks;
    std::vector<std::jthread> m_threads;
};

} // namespace scan
