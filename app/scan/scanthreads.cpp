#include "app/scan/scanthreads.h"

#include <algorithm>

namespace scan {

namespace {

size_t processors()
{
    return std::max(1U, std::thread::hardware_concurrency());
}

std::vector<ScannedText> scanBlock(const detect::Matcher &matcher, const std::vector<StoredText> &texts,
                                   detect::Scratch &scratch)
{
    std::vector<ScannedText> found;
    for (const StoredText &text : texts) {
        if (auto matches = matcher.scan(text.prompt, text.output, scratch); !matches.empty())
            found.push_back({text.generation, std::move(matches)});
    }
    return found;
}

} // namespace

ScanThreads::ScanThreads(const detect::Matcher &matcher)
    : m_matcher(matcher)
    , m_tasks(processors())
{
    for (size_t i = 0; i < processors(); ++i)
        m_threads.emplace_back([this] {
            detect::Scratch scratch;
            while (std::optional<Task> task = m_tasks.pop())
                (*task)(scratch);
        });
}

ScanThreads::~ScanThreads()
{
    m_tasks.close(); // what is in it is still done
}

std::future<std::vector<ScannedText>> ScanThreads::scan(std::vector<StoredText> texts)
{
    Task task(
        [this, texts = std::move(texts)](detect::Scratch &scratch) { return scanBlock(m_matcher, texts, scratch); });
    auto found = task.get_future();
    m_tasks.push(std::move(task));
    return found;
}

} // namespace scan
