#pragma once

#include "app/onnx/onnxmodel.h"

namespace onnxmodels {

/// A model that judges texts with the other side of their generation always the same: what occlusion() asks, to find
/// out which places of one side matter. The model is borrowed, and so are the texts.
class Besides final : public classify::Classifier
{
public:
    /// Texts are outputs to \a exchange's prompt; without an output in it, they are prompts. A model that judges each
    /// side by itself does so here too.
    Besides(const OnnxModel &model, const classify::Exchange &exchange);

    const std::vector<classify::Category> &categories() const override { return m_model.categories(); }
    const QByteArray &hash() const override { return m_model.hash(); }

    /// The roles of \a passages do not matter.
    Result<std::vector<classify::Verdict>> classify(std::span<const classify::Passage> passages,
                                                    const std::stop_token &stop = {}) const override;
    std::optional<classify::Explanation> explain(const classify::Passage &passage, size_t category) const override;

private:
    const OnnxModel &m_model;
    std::string_view m_prompt;
    bool m_judgesOutputs;
};

} // namespace onnxmodels
