#include "app/learning/pairedfigures.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <random>

namespace learning {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

using Score = double PairedRow::*;

std::vector<uint32_t> ranked(std::span<const PairedRow> rows, Score score)
{
    std::vector<uint32_t> order(rows.size());
    std::iota(order.begin(), order.end(), uint32_t{0});
    std::ranges::sort(order, std::ranges::greater(), [&](uint32_t at) { return rows[at].*score; });
    return order;
}

/// Equal scores are taken together, as measure::averagePrecision() does.
double precisionOf(std::span<const PairedRow> rows, const std::vector<uint32_t> &order, Score score,
                   const std::vector<double> &weights)
{
    double sum = 0;
    double positives = 0;
    double read = 0;
    for (size_t at = 0; at < order.size();) {
        const double here = rows[order[at]].*score;
        const double before = positives;
        for (; at < order.size() && rows[order[at]].*score == here; ++at) {
            const double weight = weights[order[at]];
            read += weight;
            positives += rows[order[at]].isSo ? weight : 0;
        }
        if (positives > before)
            sum += (positives - before) * positives / read;
    }
    return positives > 0 ? sum / positives : nothing;
}

double shareOf(PairedBootstrap::Share share, std::span<const PairedRow> rows, Score score, double threshold,
               const std::vector<double> &weights)
{
    double hits = 0;
    double said = 0;
    double so = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        const bool isSaid = rows[i].*score >= threshold;
        said += isSaid ? weights[i] : 0;
        so += rows[i].isSo ? weights[i] : 0;
        hits += isSaid && rows[i].isSo ? weights[i] : 0;
    }
    switch (share) {
    case PairedBootstrap::Share::Precision: return said > 0 ? hits / said : nothing;
    case PairedBootstrap::Share::Recall: return so > 0 ? hits / so : nothing;
    case PairedBootstrap::Share::F1: return so > 0 ? 2 * hits / (said + so) : nothing;
    }
    return nothing;
}

measure::Estimate between(double value, std::vector<double> drawn)
{
    std::erase_if(drawn, [](double one) { return std::isnan(one); });
    if (drawn.empty() || std::isnan(value))
        return {value, -1, 1};
    std::ranges::sort(drawn);
    const auto at = [&](double part) { return drawn[static_cast<size_t>(part * double(drawn.size() - 1))]; };
    return {value, std::min(value, at(0.025)), std::max(value, at(0.975))};
}

double meanWithoutNothing(std::span<const PairedSeries> series, const std::function<double(const PairedSeries &)> &of)
{
    double sum = 0;
    int count = 0;
    for (const PairedSeries &one : series) {
        if (const double value = of(one); !std::isnan(value)) {
            sum += value;
            ++count;
        }
    }
    return count > 0 ? sum / count : nothing;
}

} // namespace

Paired PairedSeries::figures() const
{
    std::vector<double> gains;
    for (size_t i = 0; i < beforeDrawn.size(); ++i)
        gains.push_back(afterDrawn[i] - beforeDrawn[i]);
    return {.before = between(before, beforeDrawn),
            .after = between(after, afterDrawn),
            .gain = between(after - before, std::move(gains))};
}

PairedSeries meanOf(std::span<const PairedSeries> series)
{
    PairedSeries mean{.before = meanWithoutNothing(series, [](const PairedSeries &one) { return one.before; }),
                      .after = meanWithoutNothing(series, [](const PairedSeries &one) { return one.after; }),
                      .beforeDrawn = {},
                      .afterDrawn = {}};
    const size_t draws = series.empty() ? 0 : series.front().beforeDrawn.size();
    for (size_t draw = 0; draw < draws; ++draw) {
        mean.beforeDrawn.push_back(
            meanWithoutNothing(series, [draw](const PairedSeries &one) { return one.beforeDrawn[draw]; }));
        mean.afterDrawn.push_back(
            meanWithoutNothing(series, [draw](const PairedSeries &one) { return one.afterDrawn[draw]; }));
    }
    return mean;
}

PairedBootstrap::PairedBootstrap(size_t groups, int draws)
{
    std::mt19937_64 dice(45654); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same interval each time
    std::poisson_distribution<int> times(1);
    for (int draw = 0; draw < draws; ++draw) {
        std::vector<uint8_t> &of = m_draws.emplace_back(groups);
        std::ranges::generate(of, [&] { return static_cast<uint8_t>(std::min(255, times(dice))); });
    }
}

template <typename Figure>
PairedSeries PairedBootstrap::series(std::span<const PairedRow> rows, Figure &&figure) const
{
    PairedSeries all;
    std::vector<double> weights(rows.size(), 1.0);
    all.before = figure(&PairedRow::before, weights);
    all.after = figure(&PairedRow::after, weights);
    for (const std::vector<uint8_t> &draw : m_draws) {
        for (size_t i = 0; i < rows.size(); ++i)
            weights[i] = draw[rows[i].group];
        all.beforeDrawn.push_back(figure(&PairedRow::before, weights));
        all.afterDrawn.push_back(figure(&PairedRow::after, weights));
    }
    return all;
}

PairedSeries PairedBootstrap::averagePrecision(std::span<const PairedRow> rows) const
{
    const std::vector<uint32_t> before = ranked(rows, &PairedRow::before);
    const std::vector<uint32_t> after = ranked(rows, &PairedRow::after);
    return series(rows, [&](Score score, const std::vector<double> &weights) {
        return precisionOf(rows, score == &PairedRow::before ? before : after, score, weights);
    });
}

PairedSeries PairedBootstrap::atThresholds(Share share, std::span<const PairedRow> rows, double before,
                                           double after) const
{
    return series(rows, [&](Score score, const std::vector<double> &weights) {
        return shareOf(share, rows, score, score == &PairedRow::before ? before : after, weights);
    });
}

} // namespace learning
