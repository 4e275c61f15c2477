#pragma once

#include "app/onnx/encodings.h"
#include "app/onnx/textnetwork.h"

namespace onnxmodels {

/// A model of texts in a folder that the user brings: `model.onnx`, `tokenizer.json`, `model.toml`.
///
/// Deterministic with Limits::batch of 1, as it comes. A long text is judged in windows, and each category gets the
/// highest (or, if the map says so, the mean) of their probabilities. A passage of a kind that the model was not made
/// for gets 0 for every category.
class OnnxModel final : public classify::Classifier
{
public:
    /// What is in a folder, read and fitted together.
    struct Parts
    {
        LabelMap map;
        QByteArray hash;
        std::shared_ptr<const tokenize::Tokenizer> tokenizer;
        TextNetwork network;
    };

    /// NotFound, or BadInput: a file is missing, or the three do not fit together; `where` names file and line.
    static Result<std::unique_ptr<OnnxModel>> open(const QString &folder, const Limits &limits = {});
    OnnxModel(Parts parts, const Limits &limits);

    const std::vector<classify::Category> &categories() const override { return m_categories; }
    const QByteArray &hash() const override { return m_parts.hash; }
    const LabelMap &map() const { return m_parts.map; }

    Result<std::vector<classify::Verdict>> classify(std::span<const classify::Passage> passages,
                                                    const std::stop_token &stop = {}) const override;

    /// Both sides of generations as the model takes them: the pair, one of them, or each by itself.
    Result<std::vector<classify::Verdict>> classify(std::span<const classify::Exchange> exchanges,
                                                    const std::stop_token &stop = {}) const;

    bool judgesPairs() const override { return m_parts.map.sides == Sides::Pair; }
    Result<std::vector<classify::Verdict>> classifyPairs(std::span<const classify::Exchange> exchanges,
                                                         const std::stop_token &stop = {}) const override
    {
        return classify(exchanges, stop);
    }

    std::optional<classify::Explanation> explain(const classify::Passage &passage, size_t category) const override;

private:
    using Questions = std::vector<std::optional<Question>>;
    Result<std::vector<classify::Verdict>> answer(const Questions &questions, const std::stop_token &stop) const;

    Parts m_parts;
    Limits m_limits;
    Encodings m_encodings;
    std::vector<classify::Category> m_categories;
};

} // namespace onnxmodels
