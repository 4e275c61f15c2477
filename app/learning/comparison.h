#pragma once

#include "app/learning/forgetting.h"
#include "app/learning/lesson.h"
#include "app/learning/pairedfigures.h"

#include <QJsonObject>

namespace learning {

/// How two models do on the decisions that know a category.
struct CategoryComparison
{
    QString name;
    qint64 rows = 0;
    qint64 positives = 0;
    Paired averagePrecision; ///< area under precision over recall
    Paired precision;        ///< at the thresholds in force
    Paired recall;
    Paired f1;
    bool isTold = false; ///< there are enough of both kinds (fewestToTell) for it to count
};

/// What to make of it.
enum class Outcome { Better, NotToldApart, Worse };

/// A new model against the one that is on, on decisions from which neither has learned.
struct Comparison
{
    qint64 rows = 0;   ///< decided texts
    qint64 groups = 0; ///< that do not belong together
    std::vector<CategoryComparison> categories;
    Paired averagePrecision; ///< means over the categories that count; NaN: none does
    Paired f1;
    Effect effect;

    /// Worse: a mean is lower, by more than chance explains, or the new one forgets. Better: not worse, and a mean is
    /// higher by more than chance explains.
    Outcome outcome() const;
    bool forgets() const { return effect.forgets(mostForgotten); }

    static constexpr qint64 fewestToTell = 10; ///< of those that apply, and of those that don't: fewer tell nothing
    static constexpr double mostForgotten = 0.02; ///< of calls made with confidence, of which one in eight may be wrong
};

/// One of the two.
struct Contender
{
    const classify::Classifier &classifier;
    const std::vector<estimates::RatedCategory> &categories; ///< its own, with the thresholds in force
};

/// Holds \a after against \a before, whose categories have the same names in the same order. \a lessons are those that
/// neither has learned from, \a groups theirs. BadInput: the categories differ. Cancelled.
Result<Comparison> compare(const Contender &before, const Contender &after, std::span<const Lesson *const> lessons,
                           std::span<const uint32_t> groups, const Sample &sample, const std::stop_token &stop = {});

/// "better", "not_told_apart", "worse".
QString nameOf(Outcome outcome);

/// As the journal and the command line have it; NaN as null.
QJsonObject toJson(const Comparison &comparison);

} // namespace learning
