#include "app/measure/calibration.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace measure {

namespace {

/// What Newton's method needs at one point: the loss, and its first and second derivatives by slope and offset.
struct Steepness
{
    double loss = 0;
    double bySlope = 0;
    double byOffset = 0;
    double slopeSlope = 1e-9; // keeps the matrix invertible
    double slopeOffset = 0;
    double offsetOffset = 1e-9;
};

class Likelihood
{
public:
    explicit Likelihood(std::span<const Scored> rows)
        : m_rows(rows)
    {
        const auto positives = double(std::ranges::count(rows, true, &Scored::isSo));
        const double negatives = double(rows.size()) - positives;
        m_isSo = (positives + 1) / (positives + 2);
        m_isNot = 1 / (negatives + 2);
    }

    Steepness at(const Sigmoid &sigmoid) const
    {
        Steepness sum;
        for (const Scored &row : m_rows) {
            const double target = row.isSo ? m_isSo : m_isNot;
            const double z = sigmoid.slope * row.score + sigmoid.offset;
            const double p = sigmoid(row.score);
            sum.loss += std::log1p(std::exp(-std::abs(z))) + std::max(z, 0.0) - target * z;
            sum.bySlope += (p - target) * row.score;
            sum.byOffset += p - target;
            const double curve = p * (1 - p);
            sum.slopeSlope += curve * row.score * row.score;
            sum.slopeOffset += curve * row.score;
            sum.offsetOffset += curve;
        }
        return sum;
    }

private:
    std::span<const Scored> m_rows;
    double m_isSo = 1;
    double m_isNot = 0;
};

} // namespace

double Sigmoid::operator()(double logOdds) const
{
    return 1 / (1 + std::exp(-(slope * logOdds + offset)));
}

Sigmoid fitSigmoid(std::span<const Scored> rows)
{
    Sigmoid sigmoid;
    const auto positives = std::ranges::count(rows, true, &Scored::isSo);
    if (positives == 0 || positives == std::ssize(rows))
        return sigmoid;
    const Likelihood likelihood(rows);
    Steepness here = likelihood.at(sigmoid);
    for (int step = 0; step < 100 && std::abs(here.bySlope) + std::abs(here.byOffset) > 1e-7 * double(rows.size());
         ++step) {
        const double determinant = here.slopeSlope * here.offsetOffset - here.slopeOffset * here.slopeOffset;
        const double slopeStep = (here.offsetOffset * here.bySlope - here.slopeOffset * here.byOffset) / determinant;
        const double offsetStep = (here.slopeSlope * here.byOffset - here.slopeOffset * here.bySlope) / determinant;
        double width = 1;
        for (; width > 1e-10; width /= 2) {
            const Sigmoid there{sigmoid.slope - width * slopeStep, sigmoid.offset - width * offsetStep};
            const Steepness steepness = likelihood.at(there);
            if (steepness.loss <= here.loss) {
                sigmoid = there;
                here = steepness;
                break;
            }
        }
        if (width <= 1e-10)
            break;
    }
    if (sigmoid.slope < 0) // scores that say the opposite say nothing: what is usual remains
        return {0, std::log(double(positives) / double(std::ssize(rows) - positives))};
    return sigmoid;
}

double calibrationError(std::span<const Scored> rows)
{
    struct Bin
    {
        double rows = 0;
        double said = 0;
        double so = 0;
    };
    if (rows.empty())
        return std::numeric_limits<double>::quiet_NaN();
    std::array<Bin, 10> bins;
    for (const Scored &row : rows) {
        Bin &bin = bins[std::min<size_t>(bins.size() - 1, static_cast<size_t>(std::max(0.0, row.score) * 10))];
        ++bin.rows;
        bin.said += row.score;
        bin.so += row.isSo ? 1 : 0;
    }
    double error = 0;
    for (const Bin &bin : bins)
        error += std::abs(bin.said - bin.so);
    return error / double(rows.size());
}

} // namespace measure
