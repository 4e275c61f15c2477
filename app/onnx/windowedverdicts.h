#pragma once

#include "app/onnx/encodings.h"
#include "app/onnx/textnetwork.h"

namespace onnxmodels {

/// Some questions on their way through a network: their windows in order of length, and what came of them.
class WindowedVerdicts
{
public:
    /// All borrowed. \a questions may have gaps: nothing is asked there.
    WindowedVerdicts(const LabelMap &map, const Encodings &encodings,
                     std::span<const std::optional<Question>> questions);

    /// Runs all windows, up to \a together at once, those of one length (or of about one length if the network takes
    /// padding). Cancelled; BadInput: a text cannot be put in, for nothing would be said of it, or the network refuses.
    Result<std::vector<classify::Verdict>> run(const TextNetwork &network, size_t together,
                                               const std::stop_token &stop);

private:
    struct Run
    {
        size_t question;
        tokenize::Encoding encoding;
    };
    size_t endOfBatch(size_t begin, size_t most, bool mayPad) const;
    Result<void> take(std::span<const Run> batch, const std::vector<std::vector<float>> &rows);

    const LabelMap &m_map;
    std::vector<Run> m_runs; ///< by length
    std::vector<std::vector<double>> m_sums; ///< or the highest; by question and category
    std::vector<size_t> m_windows; ///< by question
    bool m_isComplete = true; ///< every question has a window
};

} // namespace onnxmodels
