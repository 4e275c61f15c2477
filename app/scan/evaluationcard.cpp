#include "app/scan/evaluationcard.h"

#include <cmath>

namespace scan {

namespace {

/// As the card is written, with three places: the same figures are the same card, read or made.
double rounded(double value)
{
    return std::round(value * 1000) / 1000;
}

std::optional<detect::CardShare> shareOf(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return std::nullopt;
    return detect::CardShare{rounded(estimate.value), rounded(estimate.low), rounded(estimate.high)};
}

detect::CardFigure figureOf(const QString &label, const QString &language, const measure::Confusion &confusion)
{
    return {.label = label,
            .language = language,
            .truePositives = static_cast<int>(confusion.truePositives),
            .falsePositives = static_cast<int>(confusion.falsePositives),
            .falseNegatives = static_cast<int>(confusion.falseNegatives),
            .trueNegatives = static_cast<int>(confusion.trueNegatives),
            .precision = shareOf(measure::precisionOf(confusion)),
            .recall = shareOf(measure::recallOf(confusion)),
            .f1 = shareOf(measure::f1Of(confusion))};
}

} // namespace

detect::Card cardOf(const Evaluation &evaluation, const QString &data, const QString &split, QDate date)
{
    detect::Card card{.data = data, .split = split, .date = date, .rows = static_cast<int>(evaluation.rows)};
    for (const auto &[label, languages] : evaluation.labels) {
        for (const auto &[language, confusion] : languages) {
            if (confusion.positives() > 0)
                card.figures.push_back(figureOf(label, language, confusion));
        }
    }
    return card;
}

} // namespace scan
