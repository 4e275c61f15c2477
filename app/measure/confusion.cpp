#include "app/measure/confusion.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace measure {

namespace {

constexpr double z = 1.959963984540054; // the standard normal's 97.5 % point
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

double f1(qint64 truePositives, qint64 wrong)
{
    const qint64 of = 2 * truePositives + wrong;
    return of == 0 ? nothing : 2 * double(truePositives) / double(of);
}

/// How many of \a left rows fall into a cell that \a share of the rows not yet given out belong to.
qint64 drawn(std::mt19937_64 &dice, qint64 left, double share)
{
    if (left == 0 || share <= 0)
        return 0;
    return share >= 1 ? left : std::binomial_distribution<qint64>(left, share)(dice);
}

} // namespace

void Confusion::add(bool isSaid, bool isSo)
{
    qint64 &cell = isSaid ? (isSo ? truePositives : falsePositives) : (isSo ? falseNegatives : trueNegatives);
    ++cell;
}

Confusion &Confusion::operator+=(const Confusion &other)
{
    truePositives += other.truePositives;
    falsePositives += other.falsePositives;
    falseNegatives += other.falseNegatives;
    trueNegatives += other.trueNegatives;
    return *this;
}

Estimate share(qint64 hits, qint64 tries)
{
    if (tries == 0)
        return {nothing, 0, 1};
    const auto n = double(tries);
    const double p = double(hits) / n;
    const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
    const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return {p, hits == 0 ? 0 : middle - half, hits == tries ? 1 : middle + half};
}

Estimate precisionOf(const Confusion &confusion)
{
    return share(confusion.truePositives, confusion.truePositives + confusion.falsePositives);
}

Estimate recallOf(const Confusion &confusion)
{
    return share(confusion.truePositives, confusion.positives());
}

Estimate f1Of(const Confusion &c)
{
    constexpr size_t draws = 2000;
    const double value = f1(c.truePositives, c.falsePositives + c.falseNegatives);
    if (std::isnan(value))
        return {nothing, 0, 1};
    std::mt19937_64 dice(45654); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same interval each time
    std::vector<double> values;
    values.reserve(draws);
    const auto rows = double(c.rows());
    for (size_t draw = 0; draw < draws; ++draw) {
        const qint64 hits = drawn(dice, c.rows(), double(c.truePositives) / rows);
        const double restOfRows = rows - double(c.truePositives);
        const qint64 wrong = restOfRows <= 0
            ? 0
            : drawn(dice, c.rows() - hits, double(c.falsePositives + c.falseNegatives) / restOfRows);
        if (const double drawnValue = f1(hits, wrong); !std::isnan(drawnValue))
            values.push_back(drawnValue);
    }
    std::ranges::sort(values);
    const auto at = [&](double part) { return values[static_cast<size_t>(part * double(values.size() - 1))]; };
    return {value, at(0.025), at(0.975)};
}

} // namespace measure
