#include "app/onnx/head.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace onnxmodels {

namespace {

double sigmoid(double logOdds)
{
    return 1 / (1 + std::exp(-logOdds));
}

std::vector<double> softmax(std::span<const float> scores)
{
    const auto highest = double(std::ranges::max(scores));
    std::vector<double> shares(scores.size());
    double sum = 0;
    for (size_t i = 0; i < scores.size(); ++i)
        sum += shares[i] = std::exp(double(scores[i]) - highest);
    for (double &share : shares)
        share /= sum;
    return shares;
}

bool isExclusive(Head head)
{
    return head == Head::Softmax || head == Head::Generative;
}

std::vector<double> ofLabels(Head head, std::span<const float> scores)
{
    if (isExclusive(head))
        return softmax(scores);
    std::vector<double> labels(scores.begin(), scores.end());
    if (head == Head::Sigmoid)
        std::ranges::transform(labels, labels.begin(), sigmoid);
    return labels;
}

double calibrated(double p, const MappedCategory &category)
{
    if (category.slope == 1 && category.offset == 0)
        return p;
    constexpr double least = 1e-9; // the log-odds of 0 and 1 are infinite
    const double inside = std::clamp(p, least, 1 - least);
    return sigmoid(category.slope * std::log(inside / (1 - inside)) + category.offset);
}

double probability(const MappedCategory &category, Head head, const std::vector<double> &labels)
{
    double p = 0;
    for (const size_t label : category.labels)
        p = isExclusive(head) ? p + labels[label] : std::max(p, labels[label]);
    p = std::clamp(p, 0.0, 1.0);
    return calibrated(category.isComplement ? 1 - p : p, category);
}

} // namespace

Result<std::vector<float>> probabilities(const LabelMap &map, std::span<const float> scores)
{
    if (scores.size() != size_t(map.labels.size()))
        return fail(Failure::Kind::BadInput,
                    u"the model gives %1 numbers for a text, and model.toml names %2 labels"_s.arg(scores.size())
                        .arg(map.labels.size()));
    if (!std::ranges::all_of(scores, [](float score) { return std::isfinite(score); }))
        return fail(Failure::Kind::BadInput, u"the model gives a number that is none (NaN) or is infinite"_s);
    const std::vector<double> labels = ofLabels(map.head, scores);
    constexpr double rounding = 1e-3; // a 16-bit or 8-bit model may miss 0 and 1 by that much
    if (const auto [least, most] = std::ranges::minmax(labels); least < -rounding || most > 1 + rounding)
        return fail(Failure::Kind::BadInput,
                    u"the model gives %1 where head = \"probabilities\" promises one from 0 to 1; it is \"softmax\" or "
                    "\"sigmoid\", probably"_s.arg(least < -rounding ? least : most));
    std::vector<float> all;
    all.reserve(map.categories.size());
    for (const MappedCategory &category : map.categories)
        all.push_back(static_cast<float>(probability(category, map.head, labels)));
    return all;
}

std::vector<classify::Category> categoriesOf(const LabelMap &map)
{
    std::vector<classify::Category> categories;
    for (const MappedCategory &mapped : map.categories)
        categories.push_back(mapped.category);
    return categories;
}

} // namespace onnxmodels
