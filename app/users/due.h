#pragma once

#include "app/users/conduct.h"

namespace users {

/// A user who reached a rule since somebody last weighed what they did.
struct DueUser
{
    QString user; ///< pseudonym
    std::vector<RuleState> reached;   ///< of the rules reached, in the order of the rules
    qint64 waiting = 0;               ///< flagged generations nobody has decided
    std::vector<MeasureKind> inForce; ///< what binds the user now
    Moment last = 0;                  ///< of those counted; 0: the logs give no time
};

/// Every user who reached one of \a rules, who did so last first. Bounded by the decisions of officers, not by the
/// generations: it starts from the index of decisions.
Result<std::vector<DueUser>> usersDue(const db::Database &database, const std::vector<Rule> &rules, Moment now);

} // namespace users
