#include "app/onnx/onnxmodel.h"

#include "app/onnx/fitting.h"
#include "app/onnx/head.h"
#include "app/onnx/windowedverdicts.h"

using namespace Qt::StringLiterals;

namespace onnxmodels {

using classify::Exchange;
using classify::Passage;
using classify::Verdict;

namespace {

constexpr size_t questionsAtOnce = 256; // whose windows are held in memory, and among which lengths are matched

} // namespace

Result<std::unique_ptr<OnnxModel>> OnnxModel::open(const QString &path, const Limits &limits)
{
    const Result<ModelFolder> folder = ModelFolder::open(path);
    if (!folder)
        return failed(folder);
    const Result<ModelFiles> files = readModelFiles(*folder, limits);
    if (!files)
        return failed(files);
    Result<LabelMap> map = labelMapOf(*folder, *files, Kind::Text);
    if (!map)
        return failed(map);
    const auto tokenizer = tokenizerOf(*folder, *files);
    if (!tokenizer)
        return failed(tokenizer);
    auto network = Network::open(*files, limits, folder->pathOf(u"model.onnx"_s));
    if (!network)
        return failed(network);
    Result<TextNetwork> fitted = TextNetwork::fit(std::move(*network), *map, **tokenizer);
    if (!fitted)
        return std::unexpected(inFolder(*folder, fitted.error()));
    if (const Result<void> checked = fitted->checkOutputs(*map); !checked)
        return std::unexpected(inFolder(*folder, checked.error()));
    if (const Result<void> checked = checkRoom(*folder, *map, **tokenizer); !checked)
        return failed(checked);
    return std::make_unique<OnnxModel>(Parts{*std::move(map), files->hash(), *tokenizer, *std::move(fitted)}, limits);
}

OnnxModel::OnnxModel(Parts parts, const Limits &limits)
    : m_parts(std::move(parts))
    , m_limits(limits)
    , m_encodings(m_parts.map, *m_parts.tokenizer)
    , m_categories(categoriesOf(m_parts.map))
{
}

Result<std::vector<Verdict>> OnnxModel::classify(std::span<const Passage> passages, const std::stop_token &stop) const
{
    Questions questions;
    questions.reserve(passages.size());
    for (const Passage &passage : passages)
        questions.push_back(questionAbout(passage, m_parts.map.sides));
    return answer(questions, stop);
}

Result<std::vector<Verdict>> OnnxModel::classify(std::span<const Exchange> exchanges, const std::stop_token &stop) const
{
    if (m_parts.map.sides == Sides::Each)
        return classify::classify(*this, exchanges, stop);
    Questions questions;
    questions.reserve(exchanges.size());
    for (const Exchange &exchange : exchanges)
        questions.emplace_back(questionAbout(exchange, m_parts.map.sides));
    return answer(questions, stop);
}

Result<std::vector<Verdict>> OnnxModel::answer(const Questions &questions, const std::stop_token &stop) const
{
    std::vector<Verdict> verdicts;
    verdicts.reserve(questions.size());
    const size_t together = m_parts.network.together(m_limits.batch);
    for (size_t begin = 0; begin < questions.size(); begin += questionsAtOnce) {
        const auto some = std::span(questions).subspan(begin, std::min(questionsAtOnce, questions.size() - begin));
        Result<std::vector<Verdict>> answers =
            WindowedVerdicts(m_parts.map, m_encodings, some).run(m_parts.network, together, stop);
        if (!answers)
            return failed(answers);
        std::ranges::move(*answers, std::back_inserter(verdicts));
    }
    return verdicts;
}

std::optional<classify::Explanation> OnnxModel::explain(const Passage & /*passage*/, size_t /*category*/) const
{
    return std::nullopt;
}

} // namespace onnxmodels
