#pragma once

#include "app/measure/agreement.h"
#include "app/review/ratings.h"

#include <array>

namespace review {

/// What ratings are held against each other as. Requests for a second opinion are none of them.
inline constexpr std::array ratedDispositions{Disposition::Illegal, Disposition::Harmful, Disposition::Confirmed,
                                              Disposition::NotAProblem, Disposition::Unclear};

/// How far officers agree on one thing.
struct CategoryAgreement
{
    QString category; ///< a risk class, or the name of a disposition; empty: all together
    qint64 compared = 0; ///< generations with two such ratings or more
    qint64 given = 0;    ///< of one category against the rest: ratings that say so
    measure::Estimate percent; ///< of pairs that agree, see measure::RatingCounts
    measure::AgreementOrWhyNot alpha = std::unexpected(measure::NoAgreement::NothingToCompare); ///< Krippendorff's
    measure::AgreementOrWhyNot fleiss = std::unexpected(measure::NoAgreement::NothingToCompare);
};

/// Two officers. Shown only to whoever asks for pairs: how far people agree is no score of any of them.
struct PairAgreement
{
    QString one; ///< alias; the first of both by the alphabet
    QString other;
    qint64 units = 0; ///< that both decided about
    measure::Estimate percent; ///< with Wilson's interval
    measure::AgreementOrWhyNot kappa = std::unexpected(measure::NoAgreement::NothingToCompare); ///< Cohen's
};

struct OfficerAgreement
{
    qint64 units = 0;      ///< generations that two officers or more decided about
    qint64 blindUnits = 0; ///< of them, those that one of them decided about without sight of the others

    CategoryAgreement problem;     ///< a problem or none; unclear leaves it open and is no rating here
    CategoryAgreement disposition; ///< all dispositions; "confirmed", which says neither, is no rating here
    CategoryAgreement riskClass;   ///< the class of the first risk, and "none"
    CategoryAgreement blind;       ///< a problem or none, only where somebody did not see the others

    std::vector<CategoryAgreement> byDisposition; ///< each against the rest, in the order above; those that were given
    std::vector<CategoryAgreement> byRiskClass; ///< "A.1" … "A.5" against the rest; those that were given
    std::vector<PairAgreement> pairs; ///< on problem or none; those with the most units first

    /// Rows: what the first officer decided, columns: what each later one did, in the order of ratedDispositions.
    measure::CrossTable confusion{ratedDispositions.size()};
};

/// \a ratings as ratings() gives them.
OfficerAgreement officerAgreement(const std::vector<Rating> &ratings);

} // namespace review
