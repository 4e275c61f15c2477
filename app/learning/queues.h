#pragma once

#include "app/base/ids.h"
#include "app/estimates/registered.h"

#include <stop_token>

namespace learning {

/// Why an officer is asked about a generation.
enum class Why {
    Near,           ///< a probability lies near its threshold
    RulesOnly,      ///< rules found a risk, and the classifier says clearly that it is none
    ClassifierOnly, ///< the classifier says yes, and no rule found anything
    Drawn,          ///< by lot, of those that nothing flagged
};

/// A generation about which nobody has decided yet, and what about it is worth a decision.
struct Asked
{
    GenerationId generation{};
    Why why = Why::Near;
    int part = 0; ///< of the probability: 0 the prompt, 1 the output
    QString category;
    double probability = 0;
    double threshold = 0; ///< the one in force

    bool operator==(const Asked &) const = default;
};

/// Those of which the verdict of \a classifier lies nearest to a threshold, in log-odds, the nearest first, whether
/// flagged or not. Categories without a threshold don't count. Of near-duplicates there is one only, here and below.
///
/// Each reads every verdict once, on a connection that belongs to the calling thread. Cancelled.
Result<std::vector<Asked>> uncertain(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                                     size_t limit, const std::stop_token &stop = {});

/// Those on which rules and \a classifier disagree, the strongest first, either kind by turns.
Result<std::vector<Asked>> disagreements(const db::Database &database,
                                         const estimates::RegisteredClassifier &classifier, size_t limit,
                                         const std::stop_token &stop = {});

/// Some of those that nothing has flagged, by a lot that \a seed gives to each: what has not been looked at keeps its
/// place when others come. With the likeliest category.
Result<std::vector<Asked>> audit(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                                 size_t limit, quint64 seed, const std::stop_token &stop = {});

} // namespace learning
