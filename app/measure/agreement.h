#pragma once

#include "app/measure/confusion.h"

#include <expected>
#include <vector>

namespace measure {

/// Why there is no coefficient of agreement. A coefficient that is not defined is neither 0 nor 1.
enum class NoAgreement {
    NothingToCompare, ///< no unit has two ratings
    OneCategory,      ///< all ratings are the same: agreement by chance would be complete too
    UnequalRatings,   ///< Fleiss' kappa is for units with equally many ratings; alpha is not
};

/// A coefficient that is 1 where raters agree throughout, and 0 where they agree no more than by chance, with its
/// interval of 95 %.
struct Agreement
{
    Estimate coefficient;
    double observed = 0; ///< the share of pairs of ratings that agree
    double expected = 0; ///< what that share would be by chance
    qint64 units = 0;    ///< with two ratings or more
};
using AgreementOrWhyNot = std::expected<Agreement, NoAgreement>;

/// How often each of two raters gave each category: a square table.
class CrossTable
{
public:
    explicit CrossTable(size_t categories)
        : m_categories(categories)
        , m_cells(categories * categories)
    {
    }

    size_t categories() const { return m_categories; }
    qint64 count(size_t first, size_t second) const { return m_cells[first * m_categories + second]; }
    void add(size_t first, size_t second, qint64 units = 1) { m_cells[first * m_categories + second] += units; }
    qint64 units() const;
    qint64 agreed() const; ///< on the diagonal

    CrossTable oneAgainstRest(size_t category) const; ///< two categories: 0 that one, 1 any other

    bool operator==(const CrossTable &) const = default;

private:
    size_t m_categories;
    std::vector<qint64> m_cells;
};

/// Cohen's kappa of two raters (Educational and Psychological Measurement 20, 1960). Its interval rests on the standard
/// error of Fleiss, Cohen and Everitt (Psychological Bulletin 72, 1969), and is cut at -1 and 1.
///
/// Without any disagreement that error is 0, and the interval would claim to know. The lower bound is then what is left
/// of the exact one of the share of units that agree when chance is taken off; so too below.
AgreementOrWhyNot cohensKappa(const CrossTable &table);

/// The standard error of kappa that its interval rests on.
double standardErrorOfKappa(const CrossTable &table);

/// For each unit how many raters gave each category: units may have any number of ratings, and who gave which does not
/// matter.
class RatingCounts
{
public:
    explicit RatingCounts(size_t categories)
        : m_categories(categories)
    {
    }

    /// One entry a category. Units with fewer than two ratings hold no pair, and are left out everywhere.
    void addUnit(const std::vector<qint64> &counts);

    size_t categories() const { return m_categories; }
    const std::vector<std::vector<qint64>> &units() const { return m_units; }
    RatingCounts oneAgainstRest(size_t category) const;

    /// Of all pairs of ratings of the same unit, the share that agrees, each unit weighing the same; with the interval
    /// of a share of units, which is a little too wide. NaN without units.
    Estimate percentAgreement() const;

private:
    size_t m_categories;
    std::vector<std::vector<qint64>> m_units;
};

/// Fleiss' kappa (Psychological Bulletin 76, 1971) of units with equally many ratings. Its interval is the bootstrap's
/// over units, 2,000 draws with a fixed seed (400 of more than 2,000 units). Where more than one in
/// forty of these holds one category alone, a category is too rare, and the interval is -1 to 1: nothing is known.
AgreementOrWhyNot fleissKappa(const RatingCounts &ratings);

/// Krippendorff's alpha of nominal ratings (Content Analysis, 4th ed., 2019, chapter 12), whose units may have any
/// number of ratings. The same interval as above; Krippendorff's own draws disagreements in place of units.
AgreementOrWhyNot krippendorffsAlpha(const RatingCounts &ratings);

} // namespace measure
