#include "app/onnx/windowedverdicts.h"

#include "app/onnx/head.h"

#include <algorithm>

namespace onnxmodels {

using classify::Verdict;

WindowedVerdicts::WindowedVerdicts(const LabelMap &map, const Encodings &encodings,
                                   std::span<const std::optional<Question>> questions)
    : m_map(map)
    , m_sums(questions.size(), std::vector<double>(map.categories.size(), 0))
    , m_windows(questions.size(), 0)
{
    for (size_t i = 0; i < questions.size(); ++i) {
        if (!questions[i])
            continue;
        for (tokenize::Encoding &encoding : encodings.of(*questions[i])) {
            m_runs.push_back({i, std::move(encoding)});
            ++m_windows[i];
        }
        m_isComplete = m_isComplete && m_windows[i] > 0;
    }
    std::ranges::stable_sort(m_runs, {}, [](const Run &run) { return run.encoding.size(); });
}

/// A batch is no more than a quarter padding.
size_t WindowedVerdicts::endOfBatch(size_t begin, size_t most, bool mayPad) const
{
    const size_t shortest = m_runs[begin].encoding.size();
    const size_t longest = mayPad ? shortest + shortest / 3 : shortest;
    size_t end = begin + 1;
    while (end < m_runs.size() && end - begin < most && m_runs[end].encoding.size() <= longest)
        ++end;
    return end;
}

Result<std::vector<Verdict>> WindowedVerdicts::run(const TextNetwork &network, size_t together,
                                                   const std::stop_token &stop)
{
    if (!m_isComplete)
        return fail(Failure::Kind::BadInput,
                    QStringLiteral("a text cannot be put into the model's template and window without being taken for "
                                   "a part of the template"));
    for (size_t begin = 0; begin < m_runs.size();) {
        if (stop.stop_requested())
            return fail(Failure::Kind::Cancelled, {});
        const size_t end = endOfBatch(begin, together, network.takesPadding());
        const std::span<const Run> batch(m_runs.data() + begin, end - begin);
        std::vector<const tokenize::Encoding *> texts;
        for (const Run &one : batch)
            texts.push_back(&one.encoding);
        const auto rows = network.run(texts, stop);
        if (!rows)
            return failed(rows);
        if (const Result<void> taken = take(batch, *rows); !taken)
            return failed(taken);
        begin = end;
    }
    std::vector<Verdict> verdicts;
    for (size_t i = 0; i < m_sums.size(); ++i) {
        const bool isMean = m_map.window.combine == Window::Combine::Mean && m_windows[i] > 1;
        const double share = isMean ? double(m_windows[i]) : 1;
        Verdict verdict;
        for (const double sum : m_sums[i])
            verdict.probabilities.push_back(static_cast<float>(sum / share));
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

Result<void> WindowedVerdicts::take(std::span<const Run> batch, const std::vector<std::vector<float>> &rows)
{
    for (size_t i = 0; i < batch.size(); ++i) {
        const Result<std::vector<float>> all = probabilities(m_map, rows[i]);
        if (!all)
            return failed(all);
        std::vector<double> &sums = m_sums[batch[i].question];
        const bool isMean = m_map.window.combine == Window::Combine::Mean;
        for (size_t category = 0; category < all->size(); ++category) {
            const auto p = double((*all)[category]);
            sums[category] = isMean ? sums[category] + p : std::max(sums[category], p);
        }
    }
    return {};
}

} // namespace onnxmodels
