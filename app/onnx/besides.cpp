#include "app/onnx/besides.h"

namespace onnxmodels {

using classify::Exchange;
using classify::Passage;
using classify::Verdict;

Besides::Besides(const OnnxModel &model, const Exchange &exchange)
    : m_model(model)
    , m_prompt(model.map().sides == Sides::Each && !exchange.output.empty() ? std::string_view() : exchange.prompt)
    , m_judgesOutputs(!exchange.output.empty())
{
}

Result<std::vector<Verdict>> Besides::classify(std::span<const Passage> passages, const std::stop_token &stop) const
{
    std::vector<Exchange> exchanges;
    exchanges.reserve(passages.size());
    for (const Passage &passage : passages)
        exchanges.push_back(m_judgesOutputs ? Exchange{m_prompt, passage.text} : Exchange{passage.text, {}});
    return m_model.classify(std::span<const Exchange>(exchanges), stop);
}

std::optional<classify::Explanation> Besides::explain(const Passage & /*passage*/, size_t /*category*/) const
{
    return std::nullopt;
}

} // namespace onnxmodels
