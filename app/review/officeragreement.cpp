#include "app/review/officeragreement.h"

#include <algorithm>
#include <functional>
#include <map>
#include <span>

using namespace Qt::StringLiterals;

namespace review {

namespace {

using measure::CrossTable;
using measure::RatingCounts;
using Unit = std::span<const Rating>;

/// The category of a rating, or none if it is no rating in this respect.
using Sorting = std::function<std::optional<size_t>(const Rating &)>;

constexpr std::array riskClasses{"A.1", "A.2", "A.3", "A.4", "A.5"};

std::vector<Unit> unitsOf(const std::vector<Rating> &ratings)
{
    std::vector<Unit> units;
    for (auto begin = ratings.begin(); begin != ratings.end();) {
        const auto end =
            std::find_if(begin, ratings.end(), [&](const Rating &one) { return one.generation != begin->generation; });
        units.emplace_back(begin, end);
        begin = end;
    }
    return units;
}

bool hasBlind(Unit unit)
{
    return std::ranges::any_of(unit, &Rating::isBlind);
}

size_t dispositionIndex(const Rating &rating)
{
    const auto found = std::ranges::find(ratedDispositions, rating.disposition);
    return static_cast<size_t>(std::min(found - ratedDispositions.begin(), std::ssize(ratedDispositions) - 1));
}

std::optional<size_t> asDisposition(const Rating &rating)
{
    return rating.disposition == Disposition::Confirmed ? std::nullopt : std::optional(dispositionIndex(rating));
}

/// 0 a problem, 1 none.
std::optional<size_t> asProblem(const Rating &rating)
{
    if (rating.disposition == Disposition::Unclear)
        return std::nullopt;
    return isProblem(rating.disposition) ? 0 : 1;
}

/// As in riskClasses, and behind them: none.
std::optional<size_t> asRiskClass(const Rating &rating)
{
    if (rating.disposition == Disposition::Unclear)
        return std::nullopt;
    const auto found = std::ranges::find_if(riskClasses, [of = rating.riskClass()](const char *code) {
        return of == QLatin1StringView(code);
    });
    return static_cast<size_t>(found - riskClasses.begin());
}

RatingCounts countsOf(const std::vector<Unit> &units, size_t categories, const Sorting &sorting)
{
    RatingCounts counts(categories);
    for (const Unit unit : units) {
        std::vector<qint64> row(categories);
        for (const Rating &rating : unit) {
            if (const auto category = sorting(rating))
                ++row[*category];
        }
        counts.addUnit(row);
    }
    return counts;
}

CategoryAgreement agreementOf(const RatingCounts &counts, const QString &category = {})
{
    CategoryAgreement found{.category = category,
                            .compared = std::ssize(counts.units()),
                            .percent = counts.percentAgreement(),
                            .alpha = krippendorffsAlpha(counts),
                            .fleiss = fleissKappa(counts)};
    for (const std::vector<qint64> &unit : counts.units())
        found.given += unit.front();
    return found;
}

std::vector<CategoryAgreement> eachAgainstTheRest(const RatingCounts &counts, size_t categories,
                                                  const std::function<QString(size_t)> &nameOf)
{
    std::vector<CategoryAgreement> found;
    for (size_t i = 0; i < categories; ++i) {
        CategoryAgreement one = agreementOf(counts.oneAgainstRest(i), nameOf(i));
        if (one.given > 0)
            found.push_back(std::move(one));
    }
    return found;
}

CrossTable firstAgainstLater(const std::vector<Unit> &units)
{
    CrossTable table(ratedDispositions.size());
    for (const Unit unit : units) {
        for (const Rating &later : unit.subspan(1))
            table.add(dispositionIndex(unit.front()), dispositionIndex(later));
    }
    return table;
}

std::vector<PairAgreement> pairsOf(const std::vector<Unit> &units)
{
    std::map<std::pair<QString, QString>, CrossTable> tables;
    for (const Unit unit : units) {
        for (const Rating &one : unit) {
            for (const Rating &other : unit) {
                const auto first = asProblem(one);
                const auto second = asProblem(other);
                if (one.officer < other.officer && first && second)
                    tables.try_emplace({one.officer, other.officer}, 2).first->second.add(*first, *second);
            }
        }
    }
    std::vector<PairAgreement> pairs;
    for (const auto &[officers, table] : tables)
        pairs.push_back({.one = officers.first,
                         .other = officers.second,
                         .units = table.units(),
                         .percent = measure::share(table.agreed(), table.units()),
                         .kappa = cohensKappa(table)});
    std::ranges::stable_sort(pairs, std::greater(), &PairAgreement::units);
    return pairs;
}

} // namespace

OfficerAgreement officerAgreement(const std::vector<Rating> &ratings)
{
    const std::vector<Unit> units = unitsOf(ratings);
    std::vector<Unit> blind;
    std::ranges::copy_if(units, std::back_inserter(blind), hasBlind);
    const RatingCounts dispositions = countsOf(units, ratedDispositions.size(), asDisposition);
    const RatingCounts classes = countsOf(units, riskClasses.size() + 1, asRiskClass);
    return {.units = std::ssize(units),
            .blindUnits = std::ssize(blind),
            .problem = agreementOf(countsOf(units, 2, asProblem)),
            .disposition = agreementOf(dispositions),
            .riskClass = agreementOf(classes),
            .blind = agreementOf(countsOf(blind, 2, asProblem)),
            .byDisposition = eachAgainstTheRest(dispositions, ratedDispositions.size(),
                                                [](size_t i) { return name(ratedDispositions[i]); }),
            .byRiskClass = eachAgainstTheRest(classes, riskClasses.size(),
                                              [](size_t i) { return QString::fromLatin1(riskClasses[i]); }),
            .pairs = pairsOf(units),
            .confusion = firstAgainstLater(units)};
}

} // namespace review
