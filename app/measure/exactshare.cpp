#include "app/measure/exactshare.h"

#include <cmath>
#include <limits>

namespace measure {

namespace {

constexpr double tail = 0.025; // on either side of 95 %
constexpr double tiny = 1e-300;

double awayFromZero(double value)
{
    return std::abs(value) < tiny ? tiny : value;
}

/// The continued fraction of I_x(a, b), good for x < (a + 1) / (a + b + 2). Its length grows with the root of a and b.
double fraction(double x, double a, double b)
{
    constexpr int mostSteps = 100'000;
    double c = 1;
    double d = 1 / awayFromZero(1 - (a + b) * x / (a + 1));
    double value = d;
    for (int m = 1; m <= mostSteps; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / awayFromZero(1 + even * d);
        c = awayFromZero(1 + even / c);
        value *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / awayFromZero(1 + odd * d);
        c = awayFromZero(1 + odd / c);
        value *= d * c;
        if (std::abs(d * c - 1) < 1e-14)
            break;
    }
    return value;
}

/// The x of which I_x(a, b) is \a chance; it grows with x, so halving finds it, to the last bits of a double.
double betaQuantile(double chance, double a, double b)
{
    double low = 0;
    double high = 1;
    for (int step = 0; step < 80; ++step) {
        const double middle = (low + high) / 2;
        (betaBelow(middle, a, b) < chance ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace

double betaBelow(double x, double a, double b)
{
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    return x < (a + 1) / (a + b + 2) ? front * fraction(x, a, b) / a : 1 - front * fraction(1 - x, b, a) / b;
}

Estimate exactShare(qint64 hits, qint64 tries)
{
    if (tries == 0)
        return {std::numeric_limits<double>::quiet_NaN(), 0, 1};
    const auto k = double(hits);
    const auto n = double(tries);
    return {.value = k / n,
            .low = hits == 0 ? 0 : betaQuantile(tail, k, n - k + 1),
            .high = hits == tries ? 1 : betaQuantile(1 - tail, k + 1, n - k)};
}

} // namespace measure
