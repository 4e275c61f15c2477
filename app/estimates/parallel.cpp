#include "app/estimates/parallel.h"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <thread>

namespace estimates {

namespace {

constexpr size_t textsAtOnce = 32;

/// For a classifier of pairs: what it says of both stands with the output.
Result<void> judgePairs(const classify::Classifier &classifier, std::span<const scan::StoredText> texts,
                        std::span<Scores> into, const std::stop_token &stop)
{
    std::vector<classify::Exchange> exchanges;
    for (const scan::StoredText &text : texts)
        exchanges.push_back({text.prompt, text.output});
    Result<std::vector<classify::Verdict>> verdicts = classifier.classifyPairs(exchanges, stop);
    if (!verdicts)
        return failed(verdicts);
    for (size_t i = 0; i < texts.size(); ++i)
        into[i].output = std::move((*verdicts)[i].probabilities);
    return {};
}

/// The texts of some generations, those that are empty left out.
class Share
{
public:
    explicit Share(std::span<const scan::StoredText> texts)
        : m_texts(texts)
    {
        for (const scan::StoredText &text : texts) {
            add(text.prompt, classify::Role::Prompt);
            add(text.output, classify::Role::Response);
        }
    }

    Result<void> judge(const classify::Classifier &classifier, std::span<Scores> into,
                       const std::stop_token &stop) const
    {
        Result<std::vector<classify::Verdict>> verdicts = classifier.classify(m_passages, stop);
        if (!verdicts)
            return failed(verdicts);
        auto next = verdicts->begin();
        for (size_t i = 0; i < m_texts.size(); ++i) {
            if (!m_texts[i].prompt.empty())
                into[i].prompt = std::move((next++)->probabilities);
            if (!m_texts[i].output.empty())
                into[i].output = std::move((next++)->probabilities);
        }
        return {};
    }

private:
    void add(const std::string &text, classify::Role role)
    {
        if (!text.empty())
            m_passages.push_back({text, role});
    }

    std::span<const scan::StoredText> m_texts;
    std::vector<classify::Passage> m_passages;
};

} // namespace

Result<std::vector<Scores>> judgeAll(const classify::Classifier &classifier, std::span<const scan::StoredText> texts,
                                     const std::stop_token &stop)
{
    std::vector<Scores> scores(texts.size());
    std::atomic<size_t> next = 0;
    std::mutex mutex;
    Result<void> outcome;
    const auto work = [&] {
        for (size_t from = next.fetch_add(textsAtOnce); from < texts.size(); from = next.fetch_add(textsAtOnce)) {
            const size_t count = std::min(textsAtOnce, texts.size() - from);
            const Result<void> done = attempt([&] {
                const auto some = texts.subspan(from, count);
                const auto into = std::span(scores).subspan(from, count);
                return classifier.judgesPairs() ? judgePairs(classifier, some, into, stop)
                                                : Share(some).judge(classifier, into, stop);
            });
            if (done)
                continue;
            const std::scoped_lock lock(mutex);
            outcome = done;
            next = texts.size();
        }
    };
    {
        const size_t threads = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> others;
        for (size_t thread = 1; thread < std::min(threads, texts.size() / textsAtOnce + 1); ++thread)
            others.emplace_back(work);
        work();
    }
    if (!outcome)
        return failed(outcome);
    return scores;
}

} // namespace estimates
