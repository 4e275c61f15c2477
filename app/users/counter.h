#pragma once

#include "app/users/rule.h"

#include <span>

namespace users {

/// A flagged or decided generation of a user, as the counter sees it.
struct Verdict
{
    GenerationId generation{};
    std::optional<Moment> at;        ///< when it was generated; nullopt: the log gives no time
    QString disposition;             ///< of the decision in force; empty: none
    QString risk;                    ///< decided; may be empty
    std::optional<Moment> decidedAt; ///< when the decision in force was made
    bool inPrompt = false;           ///< something was found in the prompt
};

/// How one verdict stands to a rule.
enum class Standing {
    Counts,
    Clears,  ///< reviewed, and not what the rule counts: it ends a row
    Waits,   ///< nobody has decided, or the decision is unclear or left to another: it may come to count
    Weighed, ///< decided before the last measure, which answered it; or undecided, and of no concern to the rule
};

Standing standing(const Rule &rule, const Verdict &verdict, Moment weighed);

/// How far a user is towards a rule.
struct RuleState
{
    QString rule; ///< its id
    int counted = 0;
    int waiting = 0; ///< undecided ones that may come to count in the same row, day or window
    bool isReached = false;
    std::vector<GenerationId> generations; ///< those counted, the earliest first
    std::optional<Moment> first;           ///< of those counted, where the log gives a time
    std::optional<Moment> last;

    bool operator==(const RuleState &) const = default;
};

/// The state of \a rule over \a verdicts of one user, the earliest first and those without a time at the end. What was
/// decided up to \a weighed does not count.
///
/// Where the rule is reached: the latest row, day or window that reaches it. A harmless prompt afterwards does not take
/// that back; only an officer does. Else: the row that runs, or the fullest day or window. Verdicts without a time
/// count in a row only. A rule that is off is at nothing.
RuleState stateOf(const Rule &rule, std::span<const Verdict> verdicts, Moment weighed = 0);

} // namespace users
