#include "app/measure/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

namespace measure {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// Of rows from the highest score down, each standing as often as \a times says; NaN without a positive.
template <typename Times>
double precisionOfSorted(const std::vector<Scored> &rows, Times &&times)
{
    double sum = 0;
    double positives = 0;
    double read = 0;
    for (size_t at = 0; at < rows.size();) {
        const double score = rows[at].score;
        const double before = positives;
        for (; at < rows.size() && rows[at].score == score; ++at) {
            const double count = times(at);
            read += count;
            positives += rows[at].isSo ? count : 0;
        }
        if (positives > before)
            sum += (positives - before) * positives / read;
    }
    return positives > 0 ? sum / positives : nothing;
}

void sortDown(std::vector<Scored> &rows)
{
    std::ranges::sort(rows, std::ranges::greater(), &Scored::score);
}

} // namespace

Estimate averagePrecision(std::vector<Scored> rows, int draws)
{
    sortDown(rows);
    const double value = precisionOfSorted(rows, [](size_t) { return 1.0; });
    if (std::isnan(value))
        return {nothing, 0, 1};
    std::mt19937_64 dice(45654); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same interval each time
    std::poisson_distribution<int> times(1); // how often a row is drawn, with as many draws as there are many rows
    std::vector<double> values;
    for (int draw = 0; draw < draws; ++draw) {
        const double drawn = precisionOfSorted(rows, [&](size_t) { return double(times(dice)); });
        if (!std::isnan(drawn))
            values.push_back(drawn);
    }
    if (values.empty())
        return {value, 0, 1};
    std::ranges::sort(values);
    const auto at = [&](double part) { return values[static_cast<size_t>(part * double(values.size() - 1))]; };
    return {value, std::min(value, at(0.025)), std::max(value, at(0.975))};
}

double thresholdAt(double share, std::vector<double> negatives)
{
    if (negatives.empty())
        return 0;
    std::ranges::sort(negatives, std::ranges::greater());
    const auto most = static_cast<size_t>(share * double(negatives.size()));
    if (most >= negatives.size())
        return negatives.back();
    // The first that must stay below; with equals above it none of them may reach the threshold.
    return std::nextafter(negatives[most], std::numeric_limits<double>::infinity());
}

Confusion confusionAt(double threshold, std::span<const Scored> rows)
{
    Confusion confusion;
    for (const Scored &row : rows)
        confusion.add(row.score >= threshold, row.isSo);
    return confusion;
}

double bestThreshold(std::vector<Scored> rows, double least)
{
    sortDown(rows);
    const auto positives = double(std::ranges::count(rows, true, &Scored::isSo));
    double best = 0;
    double threshold = least;
    double hits = 0;
    for (size_t at = 0; at < rows.size() && rows[at].score >= least; ++at) {
        hits += rows[at].isSo ? 1 : 0;
        const bool isLastOfEquals = at + 1 == rows.size() || rows[at + 1].score < rows[at].score;
        const double f1 = 2 * hits / (double(at + 1) + positives);
        if (isLastOfEquals && f1 > best) {
            best = f1;
            threshold = rows[at].score;
        }
    }
    return threshold;
}

} // namespace measure
