#pragma once

#include "app/estimates/registered.h"
#include "app/measure/ranking.h"

#include <array>
#include <stop_token>

namespace estimates {

/// How probabilities of a category lie over all generations, in steps of a thousandth: the higher one of the two texts.
class Workload
{
public:
    static constexpr size_t steps = 1000;

    void add(float probability, bool isFlaggedByRules);

    qint64 from(double threshold) const; ///< generations that reach it, a threshold rounded to a step
    qint64 newlyFrom(double threshold) const; ///< of them, those in which no rule has found anything

private:
    std::array<qint64, steps + 1> m_all{};
    std::array<qint64, steps + 1> m_new{};
};

/// One bin of a reliability diagram: of what got about that probability, how much is so.
struct ReliabilityBin
{
    double meanProbability = 0;
    measure::Estimate share; ///< what officers confirmed; Wilson's interval
    qint64 count = 0;
};

/// What a threshold of one category would mean here.
struct CategoryCurves
{
    Workload workload;
    /// Decided generations: so if an officer confirmed one of the category's risks. What was never flagged was hardly
    /// ever decided: recall is that among what somebody has looked at.
    std::vector<measure::Scored> decided;

    qint64 confirmed() const;
    measure::Confusion at(double threshold) const { return measure::confusionAt(threshold, decided); }
    std::vector<ReliabilityBin> reliability() const; ///< up to ten bins of equal width; empty ones are left out
};

struct Curves
{
    qint64 judged = 0; ///< generations
    std::vector<CategoryCurves> categories; ///< in the classifier's order
};

/// Reads every verdict of \a classifier once. Cancelled.
Result<Curves> curvesOf(const db::Database &database, const RegisteredClassifier &classifier,
                        const std::stop_token &stop = {});

} // namespace estimates
