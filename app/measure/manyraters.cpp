// Any number of raters.
#include "app/measure/agreement.h"
#include "app/measure/chancecorrected.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <span>

namespace measure {

namespace {

constexpr size_t fewUnits = 2000;

/// Of many units the interval is narrow, and fewer draws place it well enough.
constexpr size_t drawsOf(size_t units)
{
    return units <= fewUnits ? 2000 : 400;
}

/// What a coefficient needs of one unit.
struct Unit
{
    double weight = 0; ///< in the observed agreement
    double agreed = 0; ///< of its pairs, the share
    const std::vector<qint64> *counts = nullptr;
};

qint64 ratingsOf(const std::vector<qint64> &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qint64{0});
}

double agreedShare(const std::vector<qint64> &counts)
{
    const auto ratings = double(ratingsOf(counts));
    double pairs = 0;
    for (const qint64 count : counts)
        pairs += double(count) * double(count - 1);
    return pairs / (ratings * (ratings - 1));
}

/// Fleiss takes two raters as drawn anew by chance, Krippendorff two of the ratings at hand.
enum class Chance { Drawn, AtHand };

double byChance(const std::vector<double> &totals, Chance chance)
{
    const double all = std::accumulate(totals.begin(), totals.end(), 0.0);
    double sum = 0;
    for (const double total : totals)
        sum += chance == Chance::Drawn ? total * total : total * (total - 1);
    return sum / (chance == Chance::Drawn ? all * all : all * (all - 1));
}

struct Figures
{
    double observed = 0;
    double expected = 0;

    double coefficient() const { return (observed - expected) / (1 - expected); }
};

/// The figures of the units at \a chosen.
Figures figuresOf(const std::vector<Unit> &units, std::span<const size_t> chosen, Chance chance)
{
    std::vector<double> totals(units.front().counts->size());
    double agreed = 0;
    double weight = 0;
    for (const size_t index : chosen) {
        const Unit &unit = units[index];
        agreed += unit.weight * unit.agreed;
        weight += unit.weight;
        for (size_t i = 0; i < totals.size(); ++i)
            totals[i] += double((*unit.counts)[i]);
    }
    return {.observed = agreed / weight, .expected = byChance(totals, chance)};
}

Estimate bootstrapped(double value, const std::vector<Unit> &units, Chance chance)
{
    std::mt19937_64 dice(45654); // NOLINT(cert-msc32-c,cert-msc51-cpp): the same interval each time
    std::uniform_int_distribution<size_t> any(0, units.size() - 1);
    std::vector<size_t> chosen(units.size());
    std::vector<double> values;
    const size_t draws = drawsOf(units.size());
    values.reserve(draws);
    for (size_t draw = 0; draw < draws; ++draw) {
        for (size_t &index : chosen)
            index = any(dice);
        const Figures figures = figuresOf(units, chosen, chance);
        if (figures.expected < 1) // else one category was drawn alone
            values.push_back(figures.coefficient());
    }
    if (double(draws - values.size()) > 0.025 * double(draws)) // so rare is a category: they say nothing of its bounds
        return {value, -1, 1};
    std::ranges::sort(values);
    const auto at = [&](double part) { return values[static_cast<size_t>(part * double(values.size() - 1))]; };
    return {value, at(0.025), at(0.975)};
}

bool isOneCategory(const std::vector<std::vector<qint64>> &units)
{
    std::vector<qint64> totals(units.front().size());
    for (const std::vector<qint64> &counts : units) {
        for (size_t i = 0; i < totals.size(); ++i)
            totals[i] += counts[i];
    }
    return std::ranges::count_if(totals, [](qint64 total) { return total > 0; }) <= 1;
}

AgreementOrWhyNot coefficientOf(const RatingCounts &ratings, Chance chance)
{
    if (ratings.units().empty())
        return std::unexpected(NoAgreement::NothingToCompare);
    if (isOneCategory(ratings.units()))
        return std::unexpected(NoAgreement::OneCategory);
    std::vector<Unit> units;
    for (const std::vector<qint64> &counts : ratings.units())
        units.push_back({.weight = double(ratingsOf(counts)),
                         .agreed = agreedShare(counts),
                         .counts = &counts}); // of pairable ones
    std::vector<size_t> all(units.size());
    std::iota(all.begin(), all.end(), size_t{0});
    const Figures figures = figuresOf(units, all, chance);
    Agreement found{.observed = figures.observed, .expected = figures.expected, .units = std::ssize(units)};
    const bool isWithout = std::ranges::all_of(units, [](const Unit &unit) { return unit.agreed == 1; });
    found.coefficient = isWithout ? withoutDisagreement(found.units, figures.expected)
                                  : bootstrapped(figures.coefficient(), units, chance);
    return found;
}

} // namespace

void RatingCounts::addUnit(const std::vector<qint64> &counts)
{
    if (ratingsOf(counts) >= 2)
        m_units.push_back(counts);
}

RatingCounts RatingCounts::oneAgainstRest(size_t category) const
{
    RatingCounts two(2);
    for (const std::vector<qint64> &counts : m_units)
        two.addUnit({counts[category], ratingsOf(counts) - counts[category]});
    return two;
}

Estimate RatingCounts::percentAgreement() const
{
    if (m_units.empty())
        return {std::numeric_limits<double>::quiet_NaN(), 0, 1};
    double sum = 0;
    for (const std::vector<qint64> &counts : m_units)
        sum += agreedShare(counts);
    const double mean = sum / double(m_units.size());
    Estimate estimate = share(std::llround(sum), std::ssize(m_units));
    estimate.value = mean;
    return {mean, std::min(estimate.low, mean), std::max(estimate.high, mean)};
}

AgreementOrWhyNot fleissKappa(const RatingCounts &ratings)
{
    const auto &units = ratings.units();
    const bool isUnequal = std::ranges::any_of(units, [&](const std::vector<qint64> &counts) {
        return ratingsOf(counts) != ratingsOf(units.front());
    });
    if (isUnequal)
        return std::unexpected(NoAgreement::UnequalRatings);
    return coefficientOf(ratings, Chance::Drawn);
}

AgreementOrWhyNot krippendorffsAlpha(const RatingCounts &ratings)
{
    return coefficientOf(ratings, Chance::AtHand);
}

} // namespace measure
